// A line shows one number, or the two of a blood pressure: the systolic fact, and the diastolic beside it.
// Threading: pure functions.
#pragma once

#include "core/health/labs/Interpretation.h"

#include <optional>

namespace havre::ui {

[[nodiscard]] QString numbersOf(const health::Fact &fact, const std::optional<health::Fact> &lower); // "11,1", "128/82"; no unit
// Of two numbers, the one that stands outside speaks.
[[nodiscard]] const health::Fact &speaking(const health::Fact &fact, const std::optional<health::Fact> &lower);
// Of both numbers, against the mark of measures taken at home (HomePressure.h): High when one is above, Usual when both are below.
[[nodiscard]] health::Interpretation homeStanding(const health::Fact &fact, const std::optional<health::Fact> &lower, const QDate &birth);

} // namespace havre::ui
