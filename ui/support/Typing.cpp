#include "ui/support/Typing.h"

#include <QRegularExpression>

namespace havre::ui::typing {
namespace {

int yearOf(const QString &written, const QDate &today)
{
    const int year = written.toInt();
    if (written.size() == 4)
        return year;
    const int century = today.year() / 100 * 100;
    return century + year > today.year() ? century - 100 + year : century + year;
}

} // namespace

QDate day(const QString &typed, const QDate &today)
{
    static const QRegularExpression apart(QStringLiteral("^\\s*(\\d{1,2})\\s*[/. -]\\s*(\\d{1,2})(?:\\s*[/. -]\\s*(\\d{4}|\\d{2}))?\\s*$"));
    static const QRegularExpression together(QStringLiteral("^\\s*(\\d{2})(\\d{2})(\\d{4})\\s*$"));
    auto found = apart.match(typed);
    if (!found.hasMatch())
        found = together.match(typed);
    if (!found.hasMatch())
        return {};
    const QString year = found.captured(3);
    const QDate read(year.isEmpty() ? today.year() : yearOf(year, today), found.captured(2).toInt(), found.captured(1).toInt());
    return year.isEmpty() && read > today ? read.addYears(-1) : read; // "24/12" in January
}

} // namespace havre::ui::typing
