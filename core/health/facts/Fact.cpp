#include "core/health/facts/Fact.h"

#include "core/records/search/Fold.h"

namespace havre::health {

using records::Code;
using records::cda::Observation;
using records::cda::Vaccination;

namespace {

const QString Loinc = QStringLiteral("2.16.840.1.113883.6.1");
constexpr qsizetype MaxKey = 200;

QString keyOf(const Code &code, const QList<Code> &translations, const QString &name)
{
    if (code.system == Loinc && !code.code.isEmpty())
        return code.code;
    for (const Code &other : translations)
        if (other.system == Loinc && !other.code.isEmpty())
            return other.code;
    if (!code.code.isEmpty())
        return (code.system + u'|' + code.code).left(MaxKey);
    return (QStringLiteral("name:") + records::folded(name)).left(MaxKey);
}

} // namespace

QString analyteOf(const Observation &observation)
{
    return keyOf(observation.code, observation.translations, observation.name);
}

QString analyteOf(const Vaccination &vaccination)
{
    return keyOf(vaccination.vaccine, {}, vaccination.product);
}

Fact factOf(Observation observation)
{
    Fact fact;
    switch (observation.kind) {
    case Observation::Kind::Lab: fact.kind = Kind::Lab; break;
    case Observation::Kind::Vital: fact.kind = Kind::Vital; break;
    case Observation::Kind::Exam: fact.kind = Kind::Exam; break;
    }
    fact.analyte = analyteOf(observation);
    fact.name = observation.name;
    fact.time = observation.time.time;
    fact.observation = std::move(observation);
    return fact;
}

Fact factOf(Vaccination vaccination)
{
    Fact fact;
    fact.kind = Kind::Vaccination;
    fact.analyte = analyteOf(vaccination);
    fact.name = vaccination.product;
    fact.time = vaccination.time.time;
    fact.vaccination = std::move(vaccination);
    return fact;
}

} // namespace havre::health
