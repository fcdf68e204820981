#include "ui/mailbox/ConversationsModel.h"

#include "ui/mailbox/Headings.h"
#include "ui/mailbox/Pending.h"
#include "ui/mailbox/People.h"
#include "ui/support/Plain.h"

#include <QCoroTask>

namespace havre::ui {

namespace {
constexpr int Most = 500;

QCoro::Task<Result<QList<ConversationRow>>> readList(QPointer<mailbox::Mailbox> box, QString text, bool quarantined, bool answerable)
{
    auto asking = text.trimmed().isEmpty() ? box->conversations(Most, quarantined) : box->find(text, Most, !answerable);
    const Result<QList<mailbox::Conversation>> found = co_await asking;
    HAVRE_CO_CHECK(found);
    if (box.isNull())
        co_return failure(cancellation());
    auto drafting = box->drafts();
    const Result<QList<mailbox::Draft>> drafts = co_await drafting;
    HAVRE_CO_CHECK(drafts);
    if (box.isNull())
        co_return failure(cancellation());
    auto sending = box->outbox(50);
    const Result<QList<mailbox::Outgoing>> outbox = co_await sending;
    HAVRE_CO_CHECK(outbox);
    QList<ConversationRow> rows;
    for (const mailbox::Conversation &one : *found) {
        if (answerable && (one.closed || one.quarantined))
            continue;
        ConversationRow row;
        row.talk = one;
        for (const mailbox::Draft &draft : *drafts)
            row.draft = row.draft || draft.conversation == one.number;
        for (const mailbox::Outgoing &out : *outbox)
            if (out.conversation == one.number && isPending(out) && (!row.pending || out.state > *row.pending))
                row.pending = out.state;
        rows.append(row);
    }
    co_return rows;
}

} // namespace

void ConversationsModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        connect(session, &QObject::destroyed, this, &ConversationsModel::retry); // locked: nothing stays behind
    if (session && session->core().mailbox()) {
        connect(session->core().mailbox(), &mailbox::Mailbox::changed, this, &ConversationsModel::ask);
        connect(session->core().mailbox(), &mailbox::Mailbox::draftsChanged, this, &ConversationsModel::ask);
    }
    Q_EMIT sessionChanged();
    retry();
}

void ConversationsModel::setQuarantined(bool quarantined)
{
    if (m_quarantined == quarantined)
        return;
    m_quarantined = quarantined;
    Q_EMIT questionChanged();
    retry();
}

void ConversationsModel::setAnswerable(bool answerable)
{
    if (m_answerable == answerable)
        return;
    m_answerable = answerable;
    Q_EMIT questionChanged();
    ask();
}

void ConversationsModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT questionChanged();
    ask();
}

void ConversationsModel::retry()
{
    reset({});
    const bool there = m_session && m_session->core().mailbox();
    setState(there ? Loading : Idle);
    if (there)
        ask();
}

void ConversationsModel::ask()
{
    mailbox::Mailbox *box = m_session ? m_session->core().mailbox() : nullptr;
    if (!box)
        return;
    const quint64 generation = ++m_generation;
    QCoro::connect(readList(box, m_text, m_quarantined, m_answerable), this, [this, generation](Result<QList<ConversationRow>> found) {
        if (generation != m_generation)
            return;
        if (!found) {
            if (found.error().fault != Fault::Cancelled)
                fail(found.error());
            return;
        }
        if (*found != rows())
            become(std::move(*found));
        setState(Ready);
    });
    QCoro::connect(box->conversations(Most, true), this, [this](const Result<QList<mailbox::Conversation>> &found) {
        const int count = found ? static_cast<int>(found->size()) : m_setAside;
        if (count == m_setAside)
            return;
        m_setAside = count;
        Q_EMIT setAsideChanged();
    });
}

QVariant ConversationsModel::field(const ConversationRow &row, int role) const
{
    const mailbox::Conversation &one = row.talk;
    switch (role) {
    case NumberRole:
        return one.number;
    case NameRole:
        return shownNames(one.correspondents);
    case InitialRole:
        return initialOf(one.correspondents.value(0));
    case SubjectRole:
        return shownSubject(one.subject);
    case PreviewRole:
        return plainLine(one.preview);
    case WhenRole:
        return shownMoment(one.date, m_session ? m_session->core().clock().now() : QDateTime());
    case UnreadRole:
        return one.unread;
    case AttachmentsRole:
        return one.attachments > 0;
    case ClosedRole:
        return one.closed;
    case MineRole:
        return one.lastWay == mailbox::Way::Sent;
    case CountRole:
        return one.messages;
    case StandingRole:
        if (row.pending)
            return *row.pending == mailbox::OutboxState::Refused ? QStringLiteral("refused")
                : *row.pending == mailbox::OutboxState::Unknown  ? QStringLiteral("unknown")
                                                                 : QStringLiteral("waiting");
        return row.draft ? QStringLiteral("draft") : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> ConversationsModel::roleNames() const
{
    return {{NumberRole, "number"},   {NameRole, "name"},       {InitialRole, "initial"},         {SubjectRole, "subject"},
            {PreviewRole, "preview"}, {WhenRole, "when"},       {UnreadRole, "unread"},           {AttachmentsRole, "attachments"},
            {ClosedRole, "closed"},   {MineRole, "mine"},       {CountRole, "messages"}, {StandingRole, "standing"}};
}

} // namespace havre::ui
