#include "ui/sharing/SharesModel.h"

#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

SharesModel::SharesModel(QObject *parent) : ListModel(parent)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SharesModel::tick);
}

void SharesModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &SharesModel::load);
        connect(&session->core().shares(), &sharing::Shares::changed, this, &SharesModel::load);
    }
    Q_EMIT sessionChanged();
    load();
}

QDateTime SharesModel::now() const
{
    return m_session ? m_session->core().clock().now() : QDateTime();
}

void SharesModel::retry()
{
    load();
}

void SharesModel::load()
{
    const quint64 generation = ++m_generation;
    if (!m_session) {
        m_tick.stop();
        reset({});
        m_living = 0;
        Q_EMIT livingChanged();
        setState(Idle);
        return;
    }
    if (state() != Ready)
        setState(Loading);
    QCoro::connect(m_session->core().shares().list(), this, [this, generation](Result<QList<sharing::Share>> shares) {
        if (generation != m_generation)
            return;
        if (shares)
            show(std::move(*shares));
        else if (shares.error().fault != Fault::Cancelled)
            fail(shares.error());
    });
}

void SharesModel::show(QList<sharing::Share> shares)
{
    std::stable_partition(shares.begin(), shares.end(), [this](const sharing::Share &one) { return lives(one); });
    const auto living = std::count_if(shares.cbegin(), shares.cend(), [this](const sharing::Share &one) { return lives(one); });
    become(std::move(shares));
    setState(Ready);
    m_living = static_cast<int>(living);
    Q_EMIT livingChanged();
    m_living > 0 ? m_tick.start() : m_tick.stop();
}

void SharesModel::tick()
{
    for (int i = 0; i < m_living && i < rowCount(); ++i)
        if (!lives(rows().at(i))) {
            load(); // one has just ended
            return;
        }
    if (m_living > 0)
        Q_EMIT dataChanged(index(0), index(m_living - 1), {RemainingRole});
}

QVariant SharesModel::field(const sharing::Share &share, int role) const
{
    switch (role) {
    case NumberRole: return static_cast<int>(share.id);
    case LabelRole: return plainTitle(share.label);
    case DetailsRole: {
        QStringList parts;
        if (share.items.size() > 1)
            //: how many documents a share shows
            parts << QCoreApplication::translate("SharesModel", "%n documents", "", static_cast<int>(share.items.size()));
        parts << openedWords(share);
        if (!lives(share))
            parts << format::moment(share.created, now());
        return parts.join(QStringLiteral("\u00A0· "));
    }
    case LifeRole: return lifeWord(lifeOf(share, now()));
    case LivingRole: return lives(share);
    case RemainingRole: return lives(share) ? remainingWords(now().secsTo(share.expires), false) : QString();
    default: return {};
    }
}

QHash<int, QByteArray> SharesModel::roleNames() const
{
    return {{NumberRole, "number"}, {LabelRole, "label"}, {DetailsRole, "details"}, {LifeRole, "life"}, {LivingRole, "living"},
            {RemainingRole, "remaining"}};
}

} // namespace havre::ui
