// The French sentence of each failure code, one file an area (sentences/). tests/house/strings.py holds these,
// the codes used in the source and core/FAILURES.md together.
#pragma once

#include <span>

namespace havre::ui {

struct Sentence {
    const char *code;
    const char *title;
    const char *text;
    const char *action; // nullptr: nothing to press
};

inline constexpr const char *ErrorContext = "ErrorText";
[[nodiscard]] std::span<const Sentence> sentencesOfVault();
[[nodiscard]] std::span<const Sentence> sentencesOfSession();
[[nodiscard]] std::span<const Sentence> sentencesOfExchange();
[[nodiscard]] std::span<const Sentence> sentencesOfReading();
[[nodiscard]] std::span<const Sentence> sentencesOfHealth();
[[nodiscard]] std::span<const Sentence> sentencesOfMailbox();
[[nodiscard]] std::span<const Sentence> sentencesOfFamily();
[[nodiscard]] std::span<const Sentence> sentencesOfStore();
[[nodiscard]] std::span<const Sentence> sentencesOfSharing();

} // namespace havre::ui
