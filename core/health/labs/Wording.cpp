#include "core/health/labs/Wording.h"

#include "core/health/labs/Standing.h"

namespace havre::health {

using records::cda::Span;
using records::cda::Value;

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

} // namespace havre::health
