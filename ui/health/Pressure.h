// A line shows one number, or the two of a blood pressure: the systolic fact, and the diastolic beside it.
// Threading: pure functions.
#pragma once

#include "core/health/facts/Fact.h"

#include <optional>

namespace havre::ui {

[[nodiscard]] QString numbersOf(const health::Fact &fact, const std::optional<health::Fact> &lower); // "11,1", "128/82"; no unit
// Of two numbers, the one that stands outside speaks.
[[nodiscard]] const health::Fact &speaking(const health::Fact &fact, const std::optional<health::Fact> &lower);

} // namespace havre::ui
