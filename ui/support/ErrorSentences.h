// The French sentence of each failure code. tests/house/strings.py holds this list, the codes used in the
// source and core/FAILURES.md together.
#pragma once

#include <cstddef>
#include <span>

namespace havre::ui {

struct Sentence {
    const char *code;
    const char *title;
    const char *text;
    const char *action; // nullptr: nothing to press
};

inline constexpr const char *ErrorContext = "ErrorText";
[[nodiscard]] std::span<const Sentence> errorSentences();

} // namespace havre::ui
