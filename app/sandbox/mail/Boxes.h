// Who has a box and what lies in it at first: Maildir folders filled from the family's letters.
// Threading: any one thread.
#pragma once

#include "app/sandbox/people/People.h"

namespace havre::sandbox {

// FOLDER/boxes and FOLDER/professionals (Dovecot passwd-files), FOLDER/home/<address>/Maildir and, for
// boxes that answer, answer.sieve. A box that exists keeps its messages. Exhausted "sandbox.state".
[[nodiscard]] Result<void> provideBoxes(const QString &folder, const QString &letters, const QList<Resident> &people);

} // namespace havre::sandbox
