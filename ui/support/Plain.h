// Words from outside as one line of a list: line breaks and control characters become spaces, characters
// that turn the direction of writing become nothing visible, so that a title cannot disguise itself
// ("exe.png"). Every character keeps its place, so that marks into the text stay right.
// Threading: pure.
#pragma once

#include <QString>

namespace havre::ui {

[[nodiscard]] QString plainLine(QString text);

// A title as a printer would set it: plainLine, then curved apostrophes, and spaces before ; : ! ? » and after «
// that do not break. Every character keeps its place.
[[nodiscard]] QString plainTitle(QString text);

} // namespace havre::ui
