#include "ui/settings/VaultCare.h"

#include "core/journal/AccessJournal.h"

#include <QDir>

namespace havre::ui {

namespace {

struct Checked {
    vault::VerifyReport report;
    qint64 entries = 0;
};

QCoro::Task<Result<Checked>> checkAll(QPointer<session::UnlockedSession> core)
{
    Checked checked;
    Result<vault::VerifyReport> report = co_await vault::verify(core->space());
    if (!report)
        co_return failure(report.error());
    checked.report = *report;
    if (core && !report->lostDocuments.isEmpty()) {
        auto noting = core->library().noteLost(report->lostDocuments);
        (void)co_await noting; // on a read-only disk they are found again another time
    }
    const Result<void> sound = report->judged();
    HAVRE_CO_CHECK(sound);
    if (!core)
        co_return failure(cancellation());
    Result<qint64> entries = co_await journal::verify(core->space());
    if (!entries)
        co_return failure(entries.error());
    checked.entries = *entries;
    co_return checked;
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
    Q_EMIT changed();
    QCoro::connect(checkAll(&m_session->core()), this, [this](Result<Checked> checked) {
        if (checked) {
            m_report = checked->report;
            m_entries = checked->entries;
            m_state = StatefulList::Ready;
        } else if (checked.error().fault == Fault::Cancelled) {
            m_state = StatefulList::Idle;
        } else {
            m_error = ErrorText::of(checked.error());
            m_state = StatefulList::Failed;
        }
        Q_EMIT changed();
    });
}

} // namespace havre::ui
