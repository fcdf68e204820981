// The journal's acts in words a person uses.
// Threading: main thread (translations).
#pragma once

#include "core/journal/AccessJournal.h"

namespace havre::ui {

// "Vous avez ouvert « Bilan sanguin »." `more`: how many like it stand behind this one.
[[nodiscard]] QString journalSentence(const journal::Entry &entry, qsizetype more = 0);
[[nodiscard]] QString journalGlyph(journal::Act act);

} // namespace havre::ui
