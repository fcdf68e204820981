#include "core/health/measures/HomePressure.h"

namespace havre::health {
namespace {

constexpr int YearsOfAdult = 18;

} // namespace

std::optional<double> homeMark(const Fact &fact, const QDate &birth)
{
    if (fact.kind != Kind::Measure || fact.observation.value.unit != QLatin1String("mm[Hg]"))
        return std::nullopt;
    if (birth.isValid() && birth.addYears(YearsOfAdult) > fact.time.toLocalTime().date())
        return std::nullopt;
    if (fact.analyte == QLatin1String("8480-6")) // LOINC
        return HomeSystolic;
    return fact.analyte == QLatin1String("8462-4") ? std::optional(HomeDiastolic) : std::nullopt;
}

Interpretation homeStanding(const Fact &fact, const QDate &birth)
{
    const auto mark = homeMark(fact, birth);
    const auto number = numberOf(fact.observation.value);
    if (!mark || !number || !number->comparator.isEmpty() || number->value == *mark)
        return Interpretation::Unsaid;
    return number->value > *mark ? Interpretation::High : Interpretation::Usual;
}

} // namespace havre::health
