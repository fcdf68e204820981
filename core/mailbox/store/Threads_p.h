// Which conversation a message belongs to. Threading: inside a write() closure.
#pragma once

#include "core/mailbox/store/MailStore.h"

namespace havre::mailbox::store {

// Its number; conversations that turn out to be one are merged, a new one begins when there is none.
[[nodiscard]] Result<qint64> conversationOf(vault::sqlite::Connection &c, const Arrival &arrival);

} // namespace havre::mailbox::store
