// Papers made of the record, in words: what changed in them and how they left. Threading: main thread.
#pragma once

#include "core/journal/AccessJournal.h"

namespace havre::ui {

// How many like it stand behind this one: `more`.
[[nodiscard]] QString emergencyChanged(const journal::Entry &entry, qsizetype more);
[[nodiscard]] QString emergencyLeft(const journal::Entry &entry);
[[nodiscard]] QString packLeft(const journal::Entry &entry, qsizetype more);

} // namespace havre::ui
