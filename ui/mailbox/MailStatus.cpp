#include "ui/mailbox/MailStatus.h"

#include "ui/mailbox/Letterbox.h"
#include "ui/mailbox/Pending.h"

#include <QCoroTask>

namespace havre::ui {

namespace {

QCoro::Task<Result<QVariantList>> lettersOfNoTalk(QPointer<OpenSession> session)
{
    const QPointer<mailbox::Mailbox> box(session->core().mailbox());
    const QDateTime now = session->core().clock().now();
    auto asking = box->outbox(50);
    const Result<QList<mailbox::Outgoing>> rows = co_await asking;
    HAVRE_CO_CHECK(rows);
    QVariantList lines;
    for (const mailbox::Outgoing &row : *rows)
        if (row.conversation == 0 && isPending(row))
            lines.append(pendingLine(row, row.subject, now));
    co_return lines;
}

} // namespace

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
            m_waiting += row.conversation != 0 && isPending(row) ? 1 : 0;
        Q_EMIT changed();
    });
    QCoro::connect(lettersOfNoTalk(m_session), this, [this](const Result<QVariantList> &lines) {
        if (!lines || *lines == m_passedOn)
            return;
        m_passedOn = *lines;
        Q_EMIT passedOnChanged();
    });
}

void MailStatus::decide(qint64 number, bool again)
{
    if (!box())
        return;
    auto deciding = again ? box()->sendAgain(number) : box()->giveUp(number);
    QCoro::connect(std::move(deciding), this, [this, again](const Result<void> &done) {
        if (!done && done.error().fault != Fault::Cancelled) {
            m_error = ErrorText::of(done.error());
            Q_EMIT changed();
        } else if (done && again) {
            check();
        }
    });
}

void MailStatus::sendAgain(qint64 number)
{
    decide(number, true);
}

void MailStatus::giveUp(qint64 number)
{
    decide(number, false);
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
