// Facts and trends as the stable JSON of README.md, and as lines for people.
#pragma once

#include "core/health/labs/Trend.h"

#include <QJsonObject>

namespace havre::cli {

[[nodiscard]] QString kindName(health::Kind kind);
[[nodiscard]] std::optional<health::Kind> kindNamed(const QString &name);
[[nodiscard]] QString interpretationName(health::Interpretation interpretation);
[[nodiscard]] QString dayOf(const QDateTime &time);    // "12/01/2024", as in every list for people
[[nodiscard]] QString momentOf(const QDateTime &time); // "12/01/2024 08:05"
[[nodiscard]] QString french(QString number);          // "12.5" as "12,5"
[[nodiscard]] QString french(double number);
[[nodiscard]] QString withUnit(const QString &number, const QString &ucum);
[[nodiscard]] QString saidValue(records::cda::Value value);
// "  [4548-4]", without its code system; empty when it has only a name.
[[nodiscard]] QString codeInBrackets(const health::Fact &fact);
[[nodiscard]] QJsonObject toJson(const health::Fact &fact);
[[nodiscard]] QJsonObject toJson(const health::Trend &trend);
// "12/01/2024  Hémoglobine  13.4 g/dL  (12–16)  Laboratoire du Parc"
[[nodiscard]] QString lineOf(const health::Fact &fact);

} // namespace havre::cli
