// ports::AppHost by a jailed havre-apphost: one process for each open app. Nothing blocks.
// Threading: a thread with an event loop. Errors: as the port says.
#pragma once

#include "core/ports/AppHost.h"

#include "platform/render/JailCommand.h"

namespace havre::platform {

// What it needs beyond the bars of every helper: /proc of its own process space for Chromium's own sandbox, and a folder
// in memory that passes for a home.
[[nodiscard]] JailExtras appHostExtras();

class JailedAppHost final : public ports::AppHost {
public:
    // helper: path of havre-apphost; empty: beside the running program. bubblewrap: empty: from PATH.
    explicit JailedAppHost(QString helper = {}, QString bubblewrap = {});

    [[nodiscard]] Result<std::unique_ptr<ports::Guest>> open(const ports::GuestPage &page, ports::GuestDoors doors) override;

private:
    QString m_helper;
    QString m_bubblewrap;
};

} // namespace havre::platform
