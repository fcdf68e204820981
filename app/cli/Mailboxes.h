// The mailbox a command is about, and what leaves from it. Threading: main thread.
#pragma once

#include "app/cli/Context.h"
#include "core/mailbox/Mailbox.h"

namespace havre::cli {

// The person's, account known. Refused "mailbox.owners-only" in another's space; what unlock() and UnlockedSession::openMailbox() answer.
[[nodiscard]] QCoro::Task<Result<mailbox::Mailbox *>> mailboxOf(Context &context);
// Into the outbox, and out of the drafts if it was one: says so, and answers the exit code.
[[nodiscard]] QCoro::Task<int> sendLetter(Context &context, mailbox::Mailbox *box, mailbox::Draft draft);

} // namespace havre::cli
