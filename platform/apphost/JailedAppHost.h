// ports::AppHost by a jailed havre-apphost: one process for each open app. Nothing blocks.
// Threading: a thread with an event loop. Errors: as the port says.
#pragma once

#include "core/ports/AppHost.h"

#include "platform/render/JailCommand.h"

#include <chrono>

namespace havre::platform {

// What it needs beyond the bars of every helper: /proc of its own process space for Chromium's own sandbox, and a folder
// in memory that passes for a home.
[[nodiscard]] JailExtras appHostExtras();

class JailedAppHost final : public ports::AppHost {
public:
    // A loaded machine takes a while to start a web engine.
    static constexpr std::chrono::milliseconds Patience{30000};
    // helper: path of havre-apphost; empty: beside the running program. bubblewrap: empty: from PATH. patience: until the
    // jail stands.
    explicit JailedAppHost(QString helper = {}, QString bubblewrap = {}, std::chrono::milliseconds patience = Patience);

    [[nodiscard]] Result<std::unique_ptr<ports::Guest>> open(const ports::GuestPage &page, ports::GuestDoors doors) override;

private:
    QString m_helper;
    QString m_bubblewrap;
    std::chrono::milliseconds m_patience;
};

} // namespace havre::platform
