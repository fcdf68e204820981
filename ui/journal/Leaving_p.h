// Papers made of the record that left, in words. Threading: main thread.
#pragma once

#include "core/journal/AccessJournal.h"

namespace havre::ui {

[[nodiscard]] QString emergencyLeft(const journal::Entry &entry);
[[nodiscard]] QString packLeft(const journal::Entry &entry, qsizetype more); // `more`: documents behind this one

} // namespace havre::ui
