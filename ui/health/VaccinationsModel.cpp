#include "ui/health/VaccinationsModel.h"

#include "core/health/vaccination/Vaccinations.h"
#include "ui/health/Wording.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

using health::Fact;

void VaccinationsModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &VaccinationsModel::retry);
        connect(&session->core().facts(), &health::Facts::changed, this, &VaccinationsModel::load);
    }
    Q_EMIT sessionChanged();
    retry();
}

void VaccinationsModel::setMost(int most)
{
    if (m_most == most)
        return;
    m_most = most;
    Q_EMIT mostChanged();
    show();
}

void VaccinationsModel::retry()
{
    ++m_generation;
    m_all.clear();
    show();
    setState(m_session ? Loading : Idle);
    load();
}

void VaccinationsModel::load()
{
    if (!m_session)
        return;
    health::store::Filter filter;
    filter.kinds = {health::Kind::Vaccination};
    QCoro::connect(m_session->core().facts().list(filter), this, [this, generation = ++m_generation](Result<QList<Fact>> facts) {
        if (generation != m_generation)
            return;
        if (facts) {
            m_all = health::vaccinationsOf(*facts);
            show();
            setState(Ready);
        } else if (facts.error().fault != Fault::Cancelled) {
            fail(facts.error());
        }
    });
}

QVariant VaccinationsModel::field(const Fact &fact, int role) const
{
    const auto &said = fact.vaccination;
    switch (role) {
    case ProductRole:
        return health_words::vaccine(said);
    case DetailRole: {
        QStringList parts;
        if (said.dose > 0)
            //: a vaccination; %1 its rank in the series
            parts << QCoreApplication::translate("VaccinationsModel", "dose %1").arg(said.dose);
        if (!said.lot.isEmpty())
            //: a vaccination; %1 the batch number
            parts << QCoreApplication::translate("VaccinationsModel", "lot %1").arg(plainLine(said.lot));
        if (!said.reason.isEmpty())
            parts << plainLine(said.reason);
        return parts.join(QStringLiteral("\u00A0· "));
    }
    case DayRole: return health_words::day(said.time);
    case WhoRole: {
        QStringList who{said.performer};
        if (said.organization != said.performer)
            who << said.organization;
        who.removeAll(QString());
        return plainLine(who.join(QStringLiteral("\u00A0· ")));
    }
    case RefusedRole: return said.refused;
    case PlannedRole: return said.planned;
    case GivenRole: return health::injectionOf(said) == health::Injection::Given;
    case DocumentRole: return fact.source.document.isNull() ? QString() : fact.source.document.toString();
    default: return {};
    }
}

QHash<int, QByteArray> VaccinationsModel::roleNames() const
{
    return {{ProductRole, "product"}, {DetailRole, "detail"}, {DayRole, "day"}, {WhoRole, "who"},
            {RefusedRole, "refused"}, {PlannedRole, "planned"}, {GivenRole, "given"}, {DocumentRole, "documentId"}};
}

} // namespace havre::ui
