// Correspondents as people read them. Threading: pure functions.
#pragma once

#include "core/mailbox/Message.h"

namespace havre::ui {

// The name, else the address.
[[nodiscard]] QString shownName(const mailbox::Address &one);
// "Dr Anne Lefèvre", "Dr Anne Lefèvre et 2 autres"
[[nodiscard]] QString shownNames(const QList<mailbox::Address> &all);
// Every one by name, "A, B et C": to whom something goes is never abridged. Empty for nobody.
[[nodiscard]] QString everyName(const QList<mailbox::Address> &all);
// "quai-vert.mss.havre.test": where somebody writes from
[[nodiscard]] QString domainOf(const mailbox::Address &one);
// Titles aside, the first letter of the name.
[[nodiscard]] QString initialOf(const mailbox::Address &one);

} // namespace havre::ui
