#include "core/health/labs/Trend.h"

#include "core/health/labs/Units.h"
#include "core/records/cda/Decimal.h"

#include <algorithm>

namespace havre::health {
namespace {

std::optional<double> bound(const QString &text, double factor)
{
    const auto value = records::cda::decimalOf(text);
    return value ? std::optional(*value * factor) : std::nullopt;
}

Point pointOf(const Fact &fact, const Number &number, double factor)
{
    Point point{fact, number.value * factor, number.comparator, factor != 1.0, {}, {}, interpretationOf(fact.observation)};
    const auto &usual = fact.observation.usual;
    // A range in a unit we cannot bring to the value's is not drawn; the table shows it as written. Without a unit it is in the one
    // the value was written in, which is not the other one its laboratory gave.
    const auto written = numberOf(fact.observation.value);
    const auto own = conversion(usual.unit.isEmpty() && written ? written->unit : usual.unit, number.unit);
    if (own) {
        point.low = bound(usual.low, *own * factor);
        point.high = bound(usual.high, *own * factor);
    }
    return point;
}

// What makes a recalled value the same as one that is here: the day and the number as written.
bool sameMeasure(const Fact &one, const Fact &other)
{
    return one.time.toLocalTime().date() == other.time.toLocalTime().date()
        && one.observation.value == other.observation.value;
}

QList<Fact> withoutRepeats(const QList<Fact> &facts)
{
    QList<Fact> kept;
    for (const bool recalled : {false, true}) // the reports themselves first
        for (const Fact &fact : facts) {
            if (fact.observation.earlier != recalled)
                continue;
            const bool known = recalled && std::any_of(kept.cbegin(), kept.cend(), [&](const Fact &k) { return sameMeasure(k, fact); });
            if (!known)
                kept.append(fact);
        }
    std::stable_sort(kept.begin(), kept.end(), [](const Fact &a, const Fact &b) { return a.time > b.time; });
    return kept;
}

void place(Trend &trend, const Fact &fact, const Number &number)
{
    for (Series &series : trend.series) {
        if (const auto factor = conversion(number.unit, series.unit)) {
            series.points.prepend(pointOf(fact, number, *factor));
            return;
        }
        // The laboratory's own conversion is as sure as can be.
        for (const auto &other : fact.observation.value.otherUnits) {
            const auto factor = conversion(other.unit, series.unit);
            const auto value = records::cda::decimalOf(other.low);
            if (!factor || !value)
                continue;
            Point point = pointOf(fact, {*value, number.comparator, other.unit}, *factor);
            point.converted = true;
            series.points.prepend(std::move(point));
            return;
        }
    }
    Series fresh{number.unit, {pointOf(fact, number, 1.0)}};
    trend.series.append(std::move(fresh));
}

} // namespace

Trend trendOf(const QList<Fact> &facts)
{
    Trend trend;
    for (const Fact &fact : withoutRepeats(facts)) {
        if (trend.name.isEmpty()) {
            trend.name = fact.name;
            trend.analyte = fact.analyte;
        }
        const auto number = numberOf(fact.observation.value);
        if (number && fact.time.isValid())
            place(trend, fact, *number);
        else
            trend.others.append(fact);
    }
    return trend;
}

} // namespace havre::health
