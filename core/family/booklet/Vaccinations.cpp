// Which dose of the plan was given, and where the others stand.
#include "core/family/booklet/Booklet.h"

#include "core/health/vaccination/Vaccinations.h"

#include <QMap>

#include <algorithm>

namespace havre::family::booklet {
namespace {

const QString Atc = QStringLiteral("2.16.840.1.113883.6.73");
constexpr int SoonDays = 31;
constexpr int ObligedYears = 2;

QString atcOf(const records::cda::Vaccination &vaccination)
{
    if (vaccination.vaccine.system == Atc)
        return vaccination.vaccine.code;
    for (const records::Code &code : vaccination.translations) {
        if (code.system == Atc)
            return code.code;
    }
    return {};
}

bool holdsFor(const VaccineRule &rule, const QDate &birth)
{
    return (!rule.bornFrom.isValid() || birth >= rule.bornFrom) && (!rule.bornUntil.isValid() || birth <= rule.bornUntil);
}

// Injections that protect from one of these, a day each.
QMap<QDate, health::Fact> givenOf(const QList<health::Fact> &facts, const QStringList &valences)
{
    QMap<QDate, health::Fact> given;
    for (const health::Fact &fact : facts) {
        const auto &vaccination = fact.vaccination;
        if (fact.kind != health::Kind::Vaccination || health::injectionOf(vaccination) != health::Injection::Given || !fact.time.isValid())
            continue;
        const QStringList has = valencesOf(vaccination);
        const bool protects = std::any_of(has.begin(), has.end(), [&](const QString &one) { return valences.contains(one); });
        const QDate day = fact.time.toLocalTime().date();
        if (protects && !given.contains(day))
            given.insert(day, fact);
    }
    return given;
}

// The first injection that counts; none yet: it would be begun today.
QDate begunOn(const VaccineRule &rule, const QMap<QDate, health::Fact> &given, const QDate &birth, const QDate &today)
{
    const Age least = rule.doses.isEmpty() ? Age{} : rule.doses.first().least;
    const auto first = given.lowerBound(least.isNull() ? birth : least.after(birth));
    return first == given.end() ? today : first.key();
}

State standing(const DoseRule &rule, const Dose &dose, const QDate &birth, const QDate &today)
{
    if (!rule.most.isNull() && rule.most.after(birth) <= today)
        return State::TooLate;
    if (today < dose.from)
        return dose.from <= today.addDays(SoonDays) ? State::Soon : State::Later;
    return today <= dose.until ? State::Due : State::Late;
}

} // namespace

QStringList valencesOf(const records::cda::Vaccination &vaccination)
{
    const QString code = atcOf(vaccination);
    const Protection *best = nullptr; // the longest beginning says most
    for (const Protection &one : rules().byCode) {
        if (code.startsWith(one.key) && (!best || one.key.size() > best->key.size()))
            best = &one;
    }
    if (best)
        return best->valences;
    const QString product = vaccination.product.toLower();
    for (const Protection &one : rules().byWord) {
        if (product.contains(one.key))
            return one.valences;
    }
    return {};
}

QList<Vaccine> vaccinesOf(const QDate &birth, const QDate &today, const QList<health::Fact> &facts)
{
    QList<Vaccine> vaccines;
    if (!birth.isValid())
        return vaccines;
    for (const VaccineRule &rule : rules().vaccines) {
        if (!holdsFor(rule, birth))
            continue;
        Vaccine vaccine{rule, {}};
        QMap<QDate, health::Fact> given = givenOf(facts, rule.valences);
        const QDate begun = begunOn(rule, given, birth, today);
        for (const DoseRule &wanted : rule.doses) {
            if (!wanted.begunBefore.isNull() && begun >= wanted.begunBefore.after(birth))
                continue; // begun late, fewer are enough
            Dose dose;
            dose.rank = static_cast<int>(vaccine.doses.size()) + 1;
            dose.from = wanted.from.after(birth);
            dose.until = wanted.until.after(birth);
            dose.obliged = rule.obligedFrom.isValid() && birth >= rule.obligedFrom && dose.from < birth.addYears(ObligedYears);
            const auto taken = given.lowerBound(wanted.least.isNull() ? birth : wanted.least.after(birth));
            if (taken != given.end()) {
                dose.state = State::Done;
                dose.givenOn = taken.key();
                dose.fact = taken.value();
                given.erase(taken);
            } else {
                dose.state = standing(wanted, dose, birth, today);
            }
            vaccine.doses.append(dose);
        }
        vaccines.append(vaccine);
    }
    return vaccines;
}

} // namespace havre::family::booklet
