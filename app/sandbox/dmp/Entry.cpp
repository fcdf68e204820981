#include "app/sandbox/dmp/Entry.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

namespace havre::sandbox {
namespace {

QDateTime inParis(const QDate &date, const QTime &time)
{
    const QTimeZone paris("Europe/Paris");
    return paris.isValid() ? QDateTime(date, time, paris).toOffsetFromUtc(QDateTime(date, time, paris).offsetFromUtc())
                           : QDateTime(date, time, Qt::UTC);
}

} // namespace

QString Moment::dateTime() const
{
    return dayOnly ? time.date().toString(Qt::ISODate) : instant();
}

QString Moment::instant() const
{
    return time.toString(Qt::ISODate);
}

QString Writer::fullName() const
{
    QStringList words{title.isEmpty() ? prefix : title, given, family};
    words.removeAll(QString());
    return words.join(u' ');
}

Moment momentFromTs(const QString &ts)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(\\d{2})?(\\d{2})?(?:(\\d{2})(\\d{2})?(\\d{2})?(?:\\.\\d+)?)?(?:([+-])(\\d{2})(\\d{2}))?$"));
    const QRegularExpressionMatch match = form.match(ts.trimmed());
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int index, int otherwise) {
        return match.captured(index).isEmpty() ? otherwise : match.captured(index).toInt();
    };
    const QDate date(number(1, 0), number(2, 1), number(3, 1));
    const QTime time(number(4, 0), number(5, 0), number(6, 0));
    if (!date.isValid() || !time.isValid())
        return {};
    Moment moment;
    moment.dayOnly = match.captured(4).isEmpty();
    if (match.captured(7).isEmpty())
        moment.time = inParis(date, time);
    else
        moment.time = QDateTime(date, time, Qt::OffsetFromUTC,
                                (match.captured(7) == QLatin1String("-") ? -1 : 1) * (number(8, 0) * 3600 + number(9, 0) * 60));
    return moment;
}

Moment momentFromIso(const QString &text)
{
    Moment moment;
    moment.dayOnly = text.size() == 10;
    if (moment.dayOnly) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            moment.time = inParis(date, QTime(0, 0));
        return moment;
    }
    moment.time = QDateTime::fromString(text, Qt::ISODate);
    if (moment.time.isValid() && moment.time.timeSpec() == Qt::LocalTime)
        moment.time = inParis(moment.time.date(), moment.time.time());
    return moment;
}

} // namespace havre::sandbox
