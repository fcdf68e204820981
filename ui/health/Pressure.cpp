#include "ui/health/Pressure.h"

#include "core/health/measures/HomePressure.h"
#include "ui/health/Wording.h"

namespace havre::ui {

QString numbersOf(const health::Fact &fact, const std::optional<health::Fact> &lower)
{
    const QString upper = health_words::number(fact.observation.value);
    return lower ? QString(upper + u'/' + health_words::number(lower->observation.value)) : upper;
}

const health::Fact &speaking(const health::Fact &fact, const std::optional<health::Fact> &lower)
{
    return lower && !health::isOutside(health::interpretationOf(fact.observation)) ? *lower : fact;
}

health::Interpretation homeStanding(const health::Fact &fact, const std::optional<health::Fact> &lower, const QDate &birth)
{
    const auto upper = health::homeStanding(fact, birth);
    if (!lower || upper == health::Interpretation::High)
        return upper;
    const auto below = health::homeStanding(*lower, birth);
    return below == health::Interpretation::High || upper == below ? below : health::Interpretation::Unsaid;
}

} // namespace havre::ui
