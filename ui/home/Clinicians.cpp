#include "ui/home/Clinicians.h"

#include "ui/support/Formatters.h"
#include "ui/support/Initial.h"
#include "ui/support/Plain.h"

#include <algorithm>

namespace havre::ui {

namespace {

constexpr int Looked = 60; // documents back; the few who follow somebody wrote among them

} // namespace

QCoro::Task<Result<QList<Clinician>>> readClinicians(QPointer<session::UnlockedSession> core, int limit)
{
    Result<QList<qint64>> positions = co_await core->library().find({}, Looked);
    if (!positions)
        co_return failure(positions.error());
    if (!core)
        co_return failure(cancellation());
    Result<QList<records::Row>> rows = co_await core->library().rows(*positions);
    if (!rows)
        co_return failure(rows.error());
    QList<Clinician> found;
    for (const records::Row &row : *rows) {
        const bool known = std::any_of(found.cbegin(), found.cend(), [&row](const Clinician &one) { return one.name == row.author; });
        if (!row.author.isEmpty() && !known && found.size() < limit)
            found.append({row.author, row.organization, row.title, row.date});
    }
    co_return found;
}

void CliniciansModel::show(QList<Clinician> clinicians, const QString &owner, const QDate &today)
{
    m_today = today;
    erase_if(clinicians, [&owner](const Clinician &one) { return one.name.compare(owner, Qt::CaseInsensitive) == 0; });
    if (rows() != clinicians)
        reset(std::move(clinicians));
    setState(Ready);
}

QVariant CliniciansModel::field(const Clinician &clinician, int role) const
{
    switch (role) {
    case NameRole:
        return plainLine(clinician.name);
    case OrganizationRole:
        return plainLine(clinician.organization);
    case InitialRole:
        return initialOf(plainLine(clinician.name));
    case LatestRole: {
        const QString day = format::shortDay(clinician.date.toLocalTime().date(), m_today);
        const QString title = plainTitle(clinician.title);
        return day.isEmpty() ? title : day + QStringLiteral("\u00A0· ") + title;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> CliniciansModel::roleNames() const
{
    return {{NameRole, "name"}, {OrganizationRole, "organization"}, {InitialRole, "initial"}, {LatestRole, "latest"}};
}

} // namespace havre::ui
