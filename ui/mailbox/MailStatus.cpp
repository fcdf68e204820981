#include "ui/mailbox/MailStatus.h"

#include "ui/mailbox/Letterbox.h"
#include "ui/mailbox/Pending.h"

#include <QCoroTask>

namespace havre::ui {

mailbox::Mailbox *MailStatus::box() const
{
    return m_session ? m_session->core().mailbox() : nullptr;
}

void MailStatus::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    if (!box())
        return;
    connect(box(), &mailbox::Mailbox::changed, this, &MailStatus::count);
    connect(box(), &mailbox::Mailbox::busyChanged, this, &MailStatus::changed);
    connect(session, &OpenSession::personChanged, this, [this] {
        if (box() && !m_session->signedIn())
            box()->unwatch();
    });
    QCoro::connect(letterbox(m_session), this, [this](Result<mailbox::Mailbox *> opened) {
        if (opened)
            m_address = (*opened)->account().self.address;
        Q_EMIT changed();
        count();
    });
}

void MailStatus::count()
{
    if (!box())
        return;
    QCoro::connect(box()->unread(), this, [this](Result<qint64> unread) {
        m_unread = static_cast<int>(unread.value_or(m_unread));
        Q_EMIT changed();
    });
    QCoro::connect(box()->outbox(50), this, [this](const Result<QList<mailbox::Outgoing>> &rows) {
        m_waiting = 0;
        for (const mailbox::Outgoing &row : rows.value_or(QList<mailbox::Outgoing>()))
            m_waiting += isPending(row) ? 1 : 0;
        Q_EMIT changed();
    });
}

void MailStatus::check()
{
    if (running() || !box())
        return;
    m_running = true;
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(m_session->core().openMailbox(), this, [this](Result<mailbox::Mailbox *> opened) {
        if (!opened || !box()) {
            m_running = false;
            if (!opened && opened.error().fault != Fault::Cancelled)
                m_error = ErrorText::of(opened.error());
            Q_EMIT changed();
            return;
        }
        m_address = (*opened)->account().self.address;
        QCoro::connect((*opened)->synchronize(), this, [this](const Result<mailbox::SyncReport> &report) {
            m_running = false;
            m_checked = report.has_value();
            if (box() && m_session->signedIn())
                box()->watch(); // from now on letters come by themselves
            if (!report && report.error().fault != Fault::Cancelled && report.error().fault != Fault::Busy)
                m_error = ErrorText::of(report.error());
            Q_EMIT changed();
            count();
        });
    });
}

} // namespace havre::ui
