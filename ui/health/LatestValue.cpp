#include "ui/health/LatestValue.h"

#include "ui/health/Pressure.h"
#include "ui/health/Wording.h"

#include <algorithm>

namespace havre::ui {

QList<LatestValue> paired(const QList<health::store::Latest> &rows)
{
    QList<LatestValue> values;
    for (const health::store::Latest &row : rows)
        values.append({row, {}});
    const auto of = [&values](QLatin1String code) {
        return std::find_if(values.begin(), values.end(), [code](const LatestValue &v) { return v.latest.fact.analyte == code; });
    };
    const auto upper = of(health_words::Systolic);
    const auto lower = of(health_words::Diastolic);
    if (upper == values.end() || lower == values.end() || upper->latest.fact.time != lower->latest.fact.time)
        return values;
    upper->lower = lower->latest.fact;
    values.erase(lower);
    return values;
}

bool isOutside(const LatestValue &row)
{
    return health::isOutside(health::interpretationOf(speaking(row.latest.fact, row.lower).observation));
}

} // namespace havre::ui
