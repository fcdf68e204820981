// Where a value stands against the range its own laboratory calls usual. The laboratory's word (interpretation)
// comes first, our comparison second; without either nothing is said. Pure, any thread.
#pragma once

#include "core/health/facts/Fact.h"

namespace havre::health {

enum class Interpretation { Unsaid, Usual, Low, VeryLow, High, VeryHigh, Unusual };

[[nodiscard]] bool isOutside(Interpretation interpretation); // of its usual range
[[nodiscard]] Interpretation interpretationOf(const records::cda::Observation &observation);

// The number a quantity says; of an interval open on one side its bound, with "<", "≤", ">" or "≥".
struct Number {
    double value = 0;
    QString comparator;
    QString unit;
};
[[nodiscard]] std::optional<Number> numberOf(const records::cda::Value &value);

} // namespace havre::health
