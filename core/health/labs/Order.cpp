#include "core/health/labs/Order.h"

#include "core/health/labs/Interpretation.h"
#include "core/records/search/Fold.h"

namespace havre::health {

Rank rankOf(const Fact &fact)
{
    const auto &moment = fact.observation.time;
    const QDate day = !fact.time.isValid() ? QDate() : !moment.written.isEmpty() && moment.dayOnly() ? fact.time.date() : fact.time.toLocalTime().date();
    return {day, isOutside(interpretationOf(fact.observation)), records::sortKey(fact.name), fact.time};
}

bool operator<(const Rank &a, const Rank &b)
{
    if (a.day != b.day)
        return a.day > b.day;
    if (a.outside != b.outside)
        return a.outside;
    if (a.name != b.name)
        return a.name < b.name;
    return a.time > b.time;
}

void arrange(QList<Fact> &facts)
{
    arrange(facts, [](const Fact &fact) -> const Fact & { return fact; });
}

} // namespace havre::health
