// The door through which papers of a space leave by the person's hand: every flow of this folder asks it first, so that
// nothing is made ready which the table of rights does not let go; the core asks again. Answers whose papers they are, for
// covers and sheets.
// Threading: main thread. Errors: Refused "family.not-allowed", the space's; Cancelled when it locks meanwhile.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

[[nodiscard]] QCoro::Task<Result<identity::Person>> handOut(QPointer<OpenSession> session, family::Act act);

} // namespace havre::ui
