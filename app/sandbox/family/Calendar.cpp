#include "app/sandbox/family/Calendar.h"

#include <array>

namespace havre::sandbox::family {
namespace {

QDate lastSunday(int year, int month)
{
    const QDate end(year, month, 31); // both March and October have 31 days
    return end.addDays(-(end.dayOfWeek() % 7));
}

bool isSummer(const QDateTime &civil)
{
    const int year = civil.date().year();
    return civil >= QDateTime(lastSunday(year, 3), QTime(2, 0), Qt::UTC)
        && civil < QDateTime(lastSunday(year, 10), QTime(3, 0), Qt::UTC);
}

} // namespace

QDateTime frenchTime(const QString &text)
{
    QDateTime civil = QDateTime::fromString(text, Qt::ISODate);
    if (!civil.isValid())
        return {};
    civil = QDateTime(civil.date(), civil.time(), Qt::UTC);
    return QDateTime(civil.date(), civil.time(), Qt::OffsetFromUTC, isSummer(civil) ? 7200 : 3600);
}

QString hl7Stamp(const QDateTime &time)
{
    const int hours = time.offsetFromUtc() / 3600;
    return time.toString(u"yyyyMMddHHmmss") + QStringLiteral("+%1").arg(hours * 100, 4, 10, QLatin1Char('0'));
}

QString hl7Day(const QDateTime &time)
{
    return time.toString(u"yyyyMMdd");
}

QString isoStamp(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QString shortDate(const QDateTime &time)
{
    return time.toString(u"dd/MM/yyyy");
}

QString longDate(const QDateTime &time)
{
    static const std::array months{u"janvier", u"février", u"mars", u"avril", u"mai", u"juin",
                                   u"juillet", u"août", u"septembre", u"octobre", u"novembre", u"décembre"};
    const int day = time.date().day();
    return (day == 1 ? QStringLiteral("1er") : QString::number(day)) + u' '
        + QString::fromUtf16(months[static_cast<std::size_t>(time.date().month() - 1)]) + u' '
        + QString::number(time.date().year());
}

} // namespace havre::sandbox::family
