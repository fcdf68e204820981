#include "ui/support/Formatters.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace havre::ui::format {
namespace {

bool french()
{
    return QLocale().language() == QLocale::French;
}

QString said(const char *text)
{
    return QCoreApplication::translate("Formatters", text);
}

// CLDR 41 writes "févr." and "sept."; we keep its abbreviations, and never a nameless month number.
QString monthShort(int month)
{
    return QLocale().standaloneMonthName(month, QLocale::ShortFormat);
}

bool isJustNow(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = moment.secsTo(now);
    return seconds >= 0 && seconds < 60;
}

} // namespace

QString time(const QTime &time)
{
    if (!french())
        return time.toString(QStringLiteral("HH:mm"));
    return QString::number(time.hour()) + NarrowSpace + u'h' + NarrowSpace
        + QStringLiteral("%1").arg(time.minute(), 2, 10, QLatin1Char('0'));
}

QString dayNumber(const QDate &day)
{
    return french() && day.day() == 1 ? QStringLiteral("1er") : QString::number(day.day());
}

QString shortDay(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    const QString text = dayNumber(day) + QChar(FixedSpace) + monthShort(day.month());
    return day.year() == today.year() ? text : text + QChar(FixedSpace) + QString::number(day.year());
}

QString longDay(const QDate &day)
{
    if (!day.isValid())
        return {};
    return dayNumber(day) + QChar(FixedSpace) + QLocale().monthName(day.month()) + QChar(FixedSpace)
        + QString::number(day.year());
}

QString monthAndYear(const QDate &day)
{
    QString name = QLocale().standaloneMonthName(day.month());
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name + QChar(FixedSpace) + QString::number(day.year());
}

QString moment(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString at = time(local.time());
    if (isJustNow(moment, now))
        return said(QT_TRANSLATE_NOOP("Formatters", "à l’instant"));
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return said(QT_TRANSLATE_NOOP("Formatters", "aujourd’hui à %1")).arg(at);
    if (days == 1)
        return said(QT_TRANSLATE_NOOP("Formatters", "hier à %1")).arg(at);
    if (days > 1 && days < 7)
        //: a weekday and a time: « vendredi à 18 h 04 »
        return said(QT_TRANSLATE_NOOP("Formatters", "%1 à %2")).arg(QLocale().standaloneDayName(local.date().dayOfWeek()), at);
    const QString day = local.date().year() == today.year()
        ? dayNumber(local.date()) + QChar(FixedSpace) + QLocale().monthName(local.date().month())
        : longDay(local.date());
    //: a date and a time: « le 24 février à 9 h 42 »
    return said(QT_TRANSLATE_NOOP("Formatters", "le %1 à %2")).arg(day, at);
}

QString sinceWhen(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    // The hour also stays true until the next look; « depuis à l’instant » is no French.
    if (isJustNow(moment, now) || local.date() == now.toLocalTime().date())
        return said(QT_TRANSLATE_NOOP("Formatters", "depuis %1")).arg(time(local.time()));
    return said(QT_TRANSLATE_NOOP("Formatters", "depuis %1")).arg(format::moment(moment, now));
}

QString size(qint64 bytes)
{
    const bool one = french() ? bytes < 2 : bytes == 1; // none is singular in French
    const auto unit = [one](int i) {
        if (i == 0 && one)
            return QLatin1String(french() ? "octet" : "byte");
        static constexpr std::array fr{"octets", "Ko", "Mo", "Go"};
        static constexpr std::array en{"bytes", "kB", "MB", "GB"};
        return QLatin1String(french() ? fr.at(static_cast<size_t>(i)) : en.at(static_cast<size_t>(i)));
    };
    double value = static_cast<double>(bytes);
    int step = 0;
    while (value >= 999.5 && step < 3) { // would be said as 1000
        value /= 1000;
        ++step;
    }
    return QLocale().toString(value, 'f', step == 0 || value >= 9.95 ? 0 : 1) + QChar(NarrowSpace) + unit(step);
}

QString personName(const QString &name)
{
    QString shown = name;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= shown.size(); ++i) {
        if (i < shown.size() && shown.at(i).isLetter())
            continue;
        const QStringView word = QStringView(shown).mid(start, i - start);
        if (word.size() > 1 && std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLower(); }))
            for (qsizetype k = start + 1; k < i; ++k)
                shown[k] = shown.at(k).toLower();
        start = i + 1;
    }
    return shown;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString number(double value, int figures)
{
    if (value == 0) // either zero
        return QStringLiteral("0");
    const int decimals = std::max(0, figures - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
    const QByteArray digits = QByteArray::number(value, 'f', decimals);
    int kept = decimals;
    while (kept > 0 && digits.at(digits.size() - 1 - (decimals - kept)) == '0')
        --kept;
    return QLocale().toString(value, 'f', kept);
}

QString matricule(const QString &written)
{
    constexpr qsizetype groups[] = {1, 2, 2, 2, 3, 3, 2}; // sex, year, month, department, place, order, key
    if (written.size() != 15)
        return written;
    QStringList parts;
    qsizetype at = 0;
    for (const qsizetype size : groups) {
        parts << written.mid(at, size);
        at += size;
    }
    return parts.join(QChar(NarrowSpace));
}

} // namespace havre::ui::format
