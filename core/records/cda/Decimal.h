// A number as people and laboratories write it: "12.5", "12,5", "-0.3", "1.2e3", "1 250" (groups of three, spaces of
// any width). Nothing for words, "nan", "inf", hexadecimal, or what no double holds. The only reader of decimals:
// whoever compares, draws or exports a value asks here. Pure, any thread.
#pragma once

#include <QString>

#include <optional>

namespace havre::records::cda {

[[nodiscard]] std::optional<double> decimalOf(const QString &text);

} // namespace havre::records::cda
