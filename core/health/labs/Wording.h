// Values and usual ranges in one line of text, with the decimals that were written. Pure, any thread.
#pragma once

#include "core/records/cda/Entries.h"

namespace havre::health {

// The value with its sign and its unit's code: "< 5 mmol/L". For lists, papers and logs; on screen, ui's.
[[nodiscard]] QString valueText(const records::cda::Value &value);
[[nodiscard]] QString rangeText(const records::cda::Span &usual); // "4.0 – 5.6 %", "≤ 5 mg/L"; empty when there is none
// A UCUM code as people write it behind a number: "10*9/L" as "× 10⁹/L" (211 10⁹/L would read 21110⁹), "[IU]/mL" as
// "UI/mL", "mm[Hg]" as "mmHg".
[[nodiscard]] QString unitText(const QString &ucum);

} // namespace havre::health
