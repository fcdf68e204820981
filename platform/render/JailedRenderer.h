// ports::Renderer by a jailed havre-render: one process for each open document. Use from one thread
// with an event loop; nothing blocks. Errors: as the port says, and Unsupported "render.protected"
// for a PDF that wants a password.
#pragma once

#include "core/ports/Renderer.h"

namespace havre::platform {

class JailedRenderer final : public ports::Renderer {
public:
    // helper: path of havre-render; empty: beside the running program. bubblewrap: empty: from PATH.
    explicit JailedRenderer(QString helper = {}, QString bubblewrap = {});

    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<ports::OpenDocument>>> open(QByteArray bytes, QString contentType) override;

private:
    QString m_helper;
    QString m_bubblewrap;
};

} // namespace havre::platform
