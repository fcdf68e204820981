// What people call an analysis or a measure when its laboratory writes it otherwise: "sucre" for glucose, "thyroïde" for
// TSH. Words of our own, French and English, by LOINC code; only for finding, never shown. Threading: pure functions.
#pragma once

#include <QString>

namespace havre::health {

// Empty when the code has none. `analyte` as in Fact.
[[nodiscard]] QString everydayWords(const QString &analyte);

} // namespace havre::health
