// Whether a name on a paper is a person's. A name proves nothing (there are namesakes, names of use, maiden names): it says
// what to show somebody who decides, never whose a document is (Whose.h).
// Threading: pure functions.
#pragma once

#include "core/identity/Person.h"

namespace havre::identity {

// Same: their first given name and every word of their family name stand in it. Other: no word of theirs does.
// Unsure: anything between, and whenever nothing is known of one of the two.
enum class Likeness { Same, Unsure, Other };

// `written`: given and family names in any order; case, accents and hyphens do not count.
[[nodiscard]] Likeness likeness(const QString &written, const Person &person);

} // namespace havre::identity
