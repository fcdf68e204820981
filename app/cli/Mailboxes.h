// The mailbox a command is about. Threading: main thread.
#pragma once

#include "app/cli/Context.h"
#include "core/mailbox/Mailbox.h"

namespace havre::cli {

// The person's, account known. Refused "mailbox.owners-only" in another's space; what unlock() and UnlockedSession::openMailbox() answer.
[[nodiscard]] QCoro::Task<Result<mailbox::Mailbox *>> mailboxOf(Context &context);

} // namespace havre::cli
