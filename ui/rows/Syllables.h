// Where a word that is wider than its line may be parted: with a hyphen, between syllables, by the French rule.
// Threading: any.
#pragma once

#include <QString>

namespace havre::ui {

// The same words with soft hyphens in them. Three letters at least stay on either line; figures are never parted.
[[nodiscard]] QString hyphenated(const QString &words);

} // namespace havre::ui
