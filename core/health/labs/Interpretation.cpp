#include "core/health/labs/Interpretation.h"

#include "core/health/labs/Units.h"
#include "core/records/cda/Decimal.h"

namespace havre::health {

using records::cda::decimalOf;
using records::cda::Observation;
using records::cda::Span;
using records::cda::Value;

namespace {

// HL7 v3 ObservationInterpretation (2.16.840.1.113883.5.83).
Interpretation fromCode(const QString &codes)
{
    Interpretation said = Interpretation::Unsaid;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts)) {
        if (code == QLatin1String("LL") || code == QLatin1String("<"))
            return Interpretation::VeryLow;
        if (code == QLatin1String("HH") || code == QLatin1String(">"))
            return Interpretation::VeryHigh;
        if (code == QLatin1String("L") || code == QLatin1String("LU"))
            said = Interpretation::Low;
        else if (code == QLatin1String("H") || code == QLatin1String("HU"))
            said = Interpretation::High;
        else if (said == Interpretation::Unsaid && (code == QLatin1String("A") || code == QLatin1String("AA")))
            said = Interpretation::Unusual;
        else if (said == Interpretation::Unsaid && code == QLatin1String("N"))
            said = Interpretation::Usual;
    }
    return said;
}

Interpretation compared(const Number &number, const Span &usual)
{
    const auto factor = usual.unit.isEmpty() ? std::optional(1.0) : conversion(usual.unit, number.unit);
    const auto low = decimalOf(usual.low);
    const auto high = decimalOf(usual.high);
    if (!factor || (!low && !high))
        return Interpretation::Unsaid;
    const bool below = number.comparator.isEmpty() || number.comparator == QLatin1String("<") || number.comparator == u'≤';
    const bool above = number.comparator.isEmpty() || number.comparator == QLatin1String(">") || number.comparator == u'≥';
    const bool exact = below && above;
    if (low && below && (usual.lowIncluded ? number.value < *low * *factor : number.value <= *low * *factor))
        return Interpretation::Low;
    if (high && above && (usual.highIncluded ? number.value > *high * *factor : number.value >= *high * *factor))
        return Interpretation::High;
    // "< 5" within 0–10 is usual only when nothing below matters.
    const bool sure = exact || (below && !low) || (above && !high);
    return sure ? Interpretation::Usual : Interpretation::Unsaid;
}

} // namespace

std::optional<Number> numberOf(const Value &value)
{
    if (value.kind == Value::Kind::Quantity) {
        const auto number = decimalOf(value.text);
        return number ? std::optional(Number{*number, {}, value.unit}) : std::nullopt;
    }
    if (value.kind == Value::Kind::Interval && value.span.low.isEmpty() != value.span.high.isEmpty()) {
        const bool upper = value.span.low.isEmpty();
        const auto number = decimalOf(upper ? value.span.high : value.span.low);
        if (!number)
            return std::nullopt;
        const bool with = upper ? value.span.highIncluded : value.span.lowIncluded;
        return Number{*number, upper ? (with ? QStringLiteral("≤") : QStringLiteral("<")) : (with ? QStringLiteral("≥") : QStringLiteral(">")),
                      value.span.unit};
    }
    return std::nullopt;
}

Interpretation interpretationOf(const Observation &observation)
{
    if (const Interpretation said = fromCode(observation.interpretation); said != Interpretation::Unsaid)
        return said;
    const auto number = numberOf(observation.value);
    return number && !observation.usual.isEmpty() ? compared(*number, observation.usual) : Interpretation::Unsaid;
}

bool isOutside(Interpretation interpretation)
{
    return interpretation != Interpretation::Unsaid && interpretation != Interpretation::Usual;
}

} // namespace havre::health
