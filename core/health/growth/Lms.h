// The growth references of the World Health Organization by the LMS method: Child Growth Standards (2006) by day until
// five years, Growth Reference (2007) by month from five to nineteen. Published figures: data/who.lms.
// Threading: pure, any thread; the tables are read once.
#pragma once

#include "core/identity/Ins.h"

#include <optional>

namespace havre::health::growth {

enum class Index : quint8 { Weight, Height, BodyMass, Head }; // kg, cm, kg/m², cm

inline constexpr double DaysInMonth = 30.4375; // as the WHO counts

// How far from the median of children of that age, in standard deviations; beyond three the WHO's restricted form for
// weight and body mass. Part of a day counts from five years on. Nothing without a sex, beyond the table (weight ends at 10 years, head at 5), or of a value ≤ 0.
[[nodiscard]] std::optional<double> zScore(Index index, identity::Sex sex, double ageDays, double value);
// What is so far from the median: for drawing the curves. Nothing as above.
[[nodiscard]] std::optional<double> valueAt(Index index, identity::Sex sex, double ageDays, double z);
// The last day of the table; 0 without a sex.
[[nodiscard]] int lastDay(Index index, identity::Sex sex);
// The share of children below, 0 to 100.
[[nodiscard]] double percentileOf(double z);

} // namespace havre::health::growth
