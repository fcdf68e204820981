#include "core/health/labs/Wording.h"

#include "core/health/labs/Interpretation.h"

#include <QHash>

namespace havre::health {

using records::cda::Span;
using records::cda::Value;

namespace {

QString raised(const QString &digits)
{
    static const QString signs = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString raisedDigits;
    for (const QChar c : digits)
        raisedDigits += c.isDigit() ? signs.at(c.digitValue()) : c == u'-' ? QChar(0x207B) : c;
    return raisedDigits;
}

} // namespace

QString valueText(const Value &value)
{
    if (const auto number = numberOf(value))
        return QStringList{number->comparator, value.kind == Value::Kind::Quantity ? value.text
                                                   : value.span.low.isEmpty()      ? value.span.high
                                                                                   : value.span.low,
                           number->unit}.join(u' ').simplified();
    switch (value.kind) {
    case Value::Kind::Interval:
        return QStringLiteral("%1 – %2 %3").arg(value.span.low, value.span.high, value.span.unit).simplified();
    case Value::Kind::Ratio:
        return QStringLiteral("%1 %2 / %3 %4").arg(value.span.low, value.span.unit, value.span.high, value.unit).simplified();
    default:
        return (value.text + u' ' + value.unit).simplified();
    }
}

QString rangeText(const Span &usual)
{
    if (usual.isEmpty())
        return {};
    if (usual.low.isEmpty())
        return QStringLiteral("≤ %1 %2").arg(usual.high, usual.unit).simplified();
    if (usual.high.isEmpty())
        return QStringLiteral("≥ %1 %2").arg(usual.low, usual.unit).simplified();
    return QStringLiteral("%1 – %2 %3").arg(usual.low, usual.high, usual.unit).simplified();
}

QString unitText(const QString &ucum)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("mm[Hg]"), QStringLiteral("mmHg")}, {QStringLiteral("Cel"), QStringLiteral("°C")},
        {QStringLiteral("[degF]"), QStringLiteral("°F")},   {QStringLiteral("kg/m2"), QStringLiteral("kg/m²")},
        {QStringLiteral("mL/min/{1.73_m2}"), QStringLiteral("mL/min/1,73 m²")},
        {QStringLiteral("[in_i]"), QStringLiteral("in")},   {QStringLiteral("[lb_av]"), QStringLiteral("lb")},
        {QStringLiteral("{score}"), QString()},             {QStringLiteral("{ratio}"), QString()}};
    if (const auto found = known.constFind(ucum); found != known.cend())
        return *found;
    QString words = ucum;
    if (const qsizetype at = words.indexOf(QLatin1String("10*")); at >= 0) {
        qsizetype end = at + 3;
        while (end < words.size() && (words.at(end).isDigit() || words.at(end) == u'-'))
            ++end;
        const QString power = QStringLiteral("10") + raised(words.mid(at + 3, end - at - 3));
        words = at == 0 ? QStringLiteral("×\u202f") + power + words.mid(end) : words.left(at) + power + words.mid(end);
    }
    words.replace(QLatin1String("[IU]"), QLatin1String("UI")).replace(QLatin1String("[iU]"), QLatin1String("UI"));
    if (words.startsWith(QLatin1String("ug")) || words.startsWith(QLatin1String("umol")) || words.startsWith(QLatin1String("uL")))
        words.replace(0, 1, QStringLiteral("µ"));
    return words.replace(QLatin1String("/uL"), QStringLiteral("/µL"));
}

} // namespace havre::health
