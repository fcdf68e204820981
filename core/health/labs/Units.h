// Units that surely measure the same thing (UCUM, https://ucum.org/ucum, case sensitive): the same dimension
// written with other prefixes, powers of ten or divisions. Nothing that needs chemistry (mole ↔ gram), nothing
// with an offset (Cel ↔ [degF]), nothing guessed: a unit we cannot read equals only itself. Pure, any thread.
#pragma once

#include <QString>

#include <optional>

namespace havre::health {

// What one `from` is in `to`: 0.001 for mg → g. Nothing when the two are not surely the same quantity.
[[nodiscard]] std::optional<double> conversion(const QString &from, const QString &to);

} // namespace havre::health
