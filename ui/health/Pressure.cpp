#include "ui/health/Pressure.h"

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

} // namespace havre::ui
