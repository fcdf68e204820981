// Health facts in words, in the language of the moment: "138,50", "µmol/L", "136 – 145 mmol/L", "Bas",
// "mars 2019". Numbers keep the decimals their author wrote. Threading: main thread.
#pragma once

#include "core/health/labs/Interpretation.h"

namespace havre::health {
struct Point;
}

namespace havre::ui::health_words {

inline constexpr QLatin1String Systolic("8480-6"); // LOINC: the two numbers of a blood pressure
inline constexpr QLatin1String Diastolic("8462-4");
[[nodiscard]] QString bloodPressure();                  // "Tension artérielle"
[[nodiscard]] QString name(const health::Fact &fact);   // as its laboratory calls it; measures in the language of the moment
[[nodiscard]] QString vaccine(const records::cda::Vaccination &said); // its product, or that none is named

[[nodiscard]] QString decimal(const QString &written);  // "138.50" → "138,50"
[[nodiscard]] QString number(const records::cda::Value &value); // without its unit: "< 5", "138,50", "limpide"
[[nodiscard]] QString unitOf(const records::cda::Value &value);
// "136 – 145 mmol/L", "jusqu’à 5 mg/L"; empty when the laboratory gave none.
[[nodiscard]] QString usual(const records::cda::Observation &observation);
[[nodiscard]] QString standing(health::Interpretation standing); // "Bas", "Très haut", "Inhabituel"; else empty
[[nodiscard]] QString atHome(health::Interpretation standing); // a pressure against the mark at home, in a sentence; else empty
[[nodiscard]] QString standingGlyph(health::Interpretation standing);
[[nodiscard]] QString day(const records::cda::Moment &moment); // no more exact than what was written
[[nodiscard]] QString dayOf(const health::Fact &fact);          // with the hour when the person typed it in
[[nodiscard]] QString who(const health::Fact &fact);            // the laboratory, else the author; the app; else « Saisi par vous »
[[nodiscard]] QString span(const health::Point &point); // its usual range, without the unit: "4,0 – 6,0", "≤ 5"; else empty

} // namespace havre::ui::health_words
