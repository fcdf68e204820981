// Facts and trends as the stable JSON of README.md, and as lines for people.
#pragma once

#include "core/health/labs/Trend.h"

#include <QJsonObject>

namespace havre::cli {

[[nodiscard]] QString kindName(health::Kind kind);
[[nodiscard]] std::optional<health::Kind> kindNamed(const QString &name);
[[nodiscard]] QString interpretationName(health::Interpretation interpretation);
[[nodiscard]] QJsonObject toJson(const health::Fact &fact);
[[nodiscard]] QJsonObject toJson(const health::Trend &trend);
// "12/01/2024  Hémoglobine  13.4 g/dL  (12–16)  Laboratoire du Parc"
[[nodiscard]] QString lineOf(const health::Fact &fact);

} // namespace havre::cli
