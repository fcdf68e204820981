// Where a number of a blood pressure taken at home stands against the mark for adults, 135/85 mmHg: « Recommandations concernant
// l’automesure tensionnelle », Académie nationale de médecine. Of one reading, so no diagnosis. What a document says was measured
// by somebody else, elsewhere, where other marks hold: nothing is said of it, nor of a child's. Pure, any thread.
#pragma once

#include "core/health/labs/Interpretation.h"

namespace havre::health {

inline constexpr double HomeSystolic = 135; // mmHg
inline constexpr double HomeDiastolic = 85;

// High above the mark, Usual below; at the mark, and of anything else, Unsaid. An invalid `birth` is not known: as of an adult.
[[nodiscard]] Interpretation homeStanding(const Fact &fact, const QDate &birth);
// The mark of this number; none when nothing is said of it.
[[nodiscard]] std::optional<double> homeMark(const Fact &fact, const QDate &birth);

} // namespace havre::health
