#include "core/health/vaccination/Vaccinations.h"

#include <algorithm>

namespace havre::health {

using records::Code;
using records::cda::Vaccination;

namespace {

const QString NoneKnownCode = QStringLiteral("no-known-immunizations");
const QString NoInformationCode = QStringLiteral("no-immunization-info");

bool isAbsence(const Code &code)
{
    return code.code == NoneKnownCode || code.code == NoInformationCode;
}

bool isNamed(const Vaccination &said)
{
    return !said.vaccine.code.isEmpty() || !said.product.isEmpty();
}

bool sameInjection(const Fact &one, const Fact &other)
{
    const Vaccination &a = one.vaccination;
    const Vaccination &b = other.vaccination;
    return a.time.time.isValid() && a.time.time.date() == b.time.time.date() && isNamed(a) && one.analyte == other.analyte
        && injectionOf(a) == injectionOf(b) && (a.lot == b.lot || a.lot.isEmpty() || b.lot.isEmpty())
        && one.source.document != other.source.document;
}

} // namespace

Code absenceOf(const Vaccination &said)
{
    return isAbsence(said.code) ? said.code : isAbsence(said.vaccine) ? said.vaccine : Code();
}

Injection injectionOf(const Vaccination &said)
{
    const QString absence = absenceOf(said).code;
    if (!absence.isEmpty())
        return absence == NoneKnownCode ? Injection::NoneKnown : Injection::NoInformation;
    return said.refused ? Injection::Refused : said.planned ? Injection::Planned : Injection::Given;
}

bool isPlanned(const Fact &fact)
{
    return fact.kind == Kind::Vaccination && injectionOf(fact.vaccination) == Injection::Planned;
}

QList<Fact> vaccinationsOf(const QList<Fact> &facts)
{
    QList<Fact> kept;
    QList<Fact> absences;
    bool given = false;
    for (const Fact &fact : facts) {
        if (fact.kind != Kind::Vaccination)
            continue;
        if (!absenceOf(fact.vaccination).code.isEmpty()) {
            absences.append(fact);
            continue;
        }
        const bool known = std::any_of(kept.cbegin(), kept.cend(), [&](const Fact &k) { return sameInjection(k, fact); });
        if (!known)
            kept.append(fact);
        given = given || injectionOf(fact.vaccination) == Injection::Given;
    }
    if (!given && !absences.isEmpty())
        kept.append(absences.first());
    return kept;
}

} // namespace havre::health
