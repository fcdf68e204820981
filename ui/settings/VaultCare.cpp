#include "ui/settings/VaultCare.h"

#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QDir>

namespace havre::ui {

namespace {

// "Jade Moreau : Contenu abîmé"; of one whose name is not known, what happened alone.
QString harmIn(const session::SpaceCheck &check)
{
    const QString what = ErrorText::of(*check.trouble).title;
    const QString name = plainLine(check.card.name());
    //: a damaged space of the vault; %1 whose it is, %2 what is wrong with it: « Contenu abîmé »
    return name.isEmpty() ? what : QCoreApplication::translate("VaultCare", "%1\u202f: %2").arg(name, what);
}

} // namespace

VaultCare::VaultCare(QObject *parent)
    : QObject(parent)
{
}

void VaultCare::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->core().library().disconnect(this);
    m_session = session;
    m_state = StatefulList::Idle;
    Q_EMIT sessionChanged();
    if (session) {
        connect(&session->core().library(), &records::Library::changed, this, &VaultCare::readOverview);
        readOverview();
    }
    Q_EMIT changed();
}

void VaultCare::readOverview()
{
    if (!m_session)
        return;
    QCoro::connect(m_session->core().library().overview(), this, [this](Result<records::Overview> overview) {
        if (!overview)
            return; // the check says what is wrong
        m_documents = overview->total;
        Q_EMIT changed();
    });
}

QString VaultCare::directory() const
{
    return m_session ? QDir::toNativeSeparators(m_session->core().directory()) : QString();
}

void VaultCare::check()
{
    if (!m_session || m_state == StatefulList::Loading)
        return;
    m_state = StatefulList::Loading;
    m_error = {};
    m_harm.clear();
    Q_EMIT changed();
    QCoro::connect(m_session->core().checkSpaces(), this, [this](const Result<QList<session::SpaceCheck>> &checks) {
        if (checks) {
            take(*checks);
        } else if (checks.error().fault == Fault::Cancelled) {
            m_state = StatefulList::Idle;
        } else {
            m_error = ErrorText::of(checks.error());
            m_state = StatefulList::Failed;
        }
        Q_EMIT changed();
    });
}

void VaultCare::take(const QList<session::SpaceCheck> &checks)
{
    m_checkedSpaces = static_cast<int>(checks.size());
    m_checkedDocuments = m_checkedEntries = 0;
    QStringList harms;
    for (const session::SpaceCheck &check : checks) {
        m_checkedDocuments += static_cast<int>(check.report.documents);
        m_checkedEntries += static_cast<int>(check.journalEntries);
        if (!check.trouble)
            continue;
        if (harms.isEmpty())
            m_error = ErrorText::of(*check.trouble);
        harms.append(harmIn(check));
    }
    m_state = harms.isEmpty() ? StatefulList::Ready : StatefulList::Failed;
    if (checks.size() > 1)
        m_harm = harms.join(u'\n');
}

} // namespace havre::ui
