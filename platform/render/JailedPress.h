// ports::Press by a jailed havre-press: one process a print run, ended with it. Use from one thread with an event loop;
// nothing blocks. Errors: as the port says.
#pragma once

#include "core/ports/Press.h"

namespace havre::platform {

class JailedPress final : public ports::Press {
public:
    // helper: path of havre-press; empty: beside the running program. bubblewrap: empty: from PATH.
    explicit JailedPress(QString helper = {}, QString bubblewrap = {});
    [[nodiscard]] std::shared_ptr<ports::PrintRun> begin() override;

private:
    QString m_helper;
    QString m_bubblewrap;
};

} // namespace havre::platform
