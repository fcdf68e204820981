// Local French time without the machine's time zone database, so that two machines write the same bytes.
#pragma once

#include <QDateTime>
#include <QString>

namespace havre::sandbox::family {

// "2019-06-15T18:40" or "2019-06-15" read as French civil time, with the European summer-time rule
// (last Sundays of March and October). Invalid when the text is not a date.
[[nodiscard]] QDateTime frenchTime(const QString &text);

[[nodiscard]] QString hl7Stamp(const QDateTime &time);   // 20190615184000+0200
[[nodiscard]] QString hl7Day(const QDateTime &time);     // 20190615
[[nodiscard]] QString isoStamp(const QDateTime &time);   // 2019-06-15T18:40:00+02:00
[[nodiscard]] QString shortDate(const QDateTime &time);  // 15/06/2019
[[nodiscard]] QString longDate(const QDateTime &time);   // 15 juin 2019

} // namespace havre::sandbox::family
