// Whom a person may write to: who of the health space wrote first (interop.md §5).
// Threading: any; SQL on the space's reading strand.
#pragma once

#include "core/foundation/Result.h"
#include "core/mailbox/Message.h"

#include <QCoroTask>

namespace havre::vault {
class Space;
}

namespace havre::mailbox {

// Who wrote last first. The space outlives the task (core/session ends its strands before it).
[[nodiscard]] QCoro::Task<Result<QList<Address>>> correspondents(vault::Space &space);

} // namespace havre::mailbox
