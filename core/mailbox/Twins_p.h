// Each PDF beside its original joins it on one line: by its bytes, else by a name that only those two have. A PDF that might be
// of several stays a line of its own: one too many can be filed, one that is hidden cannot. Source: interop.md §5.
// Threading: pure.
#pragma once

#include "core/mailbox/Papers.h"

namespace havre::mailbox {

// In the order of their parts. `leaves`: the attachments themselves.
[[nodiscard]] QList<Unfolded> paired(QList<Unfolded> all, const QList<mime::Leaf> &leaves);

} // namespace havre::mailbox
