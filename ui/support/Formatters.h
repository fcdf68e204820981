// Dates, times, sizes and counts as people read them, in the language of the moment (QLocale's default).
// Narrow no-break spaces stand inside "18 h 04" and before units. Times are shown in local time.
// Threading: main thread.
#pragma once

#include <QDateTime>
#include <QString>

namespace havre::ui::format {

[[nodiscard]] QString time(const QTime &time);                    // 18 h 04 · 18:04
[[nodiscard]] QString dayNumber(const QDate &day);               // 24 · in French « 1er »
[[nodiscard]] QString shortDay(const QDate &day, const QDate &today); // 24 févr. · 24 févr. 2025 when another year
[[nodiscard]] QString longDay(const QDate &day);                  // 24 février 2026
[[nodiscard]] QString monthAndYear(const QDate &day);             // Février 2026
// "à l’instant", "aujourd’hui à 9 h 42", "hier à 18 h 04", "vendredi à 18 h 04", "le 24 février à 9 h 42"
[[nodiscard]] QString moment(const QDateTime &moment, const QDateTime &now);
[[nodiscard]] QString sinceWhen(const QDateTime &moment, const QDateTime &now); // "depuis 9 h 42", "depuis hier à 9 h 42"
[[nodiscard]] QString size(qint64 bytes);                         // 1,2 Mo · 1.2 MB
[[nodiscard]] QString personName(const QString &name);                // "CAMILLE MOREAU" as "Camille Moreau"
[[nodiscard]] QString matricule(const QString &written);          // 2 25 09 44 109 311 64, as on paper; else as it stands
[[nodiscard]] QString number(qint64 value);                       // 100 000
// 150 000 · 48,65 · 0,0125: at most so many significant figures where there are decimals, whole numbers in full, no exponent;
// `value` finite
[[nodiscard]] QString number(double value, int figures);

inline constexpr char16_t NarrowSpace = 0x202F;
inline constexpr char16_t FixedSpace = 0x00A0;

} // namespace havre::ui::format
