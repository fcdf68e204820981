// The session's mailbox, knowing whose it is. Once that is known it needs nobody; before, the session is asked.
// Threading: main thread. The coroutine leaves when the session goes.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

// Unsupported "mailbox.no-mail", Refused "session.signed-out".
[[nodiscard]] QCoro::Task<Result<mailbox::Mailbox *>> letterbox(QPointer<OpenSession> session);

} // namespace havre::ui
