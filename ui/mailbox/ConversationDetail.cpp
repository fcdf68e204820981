#include "ui/mailbox/ConversationDetail.h"

#include "ui/mailbox/Headings.h"
#include "ui/mailbox/Letterbox.h"
#include "ui/mailbox/PassingForm.h"
#include "ui/mailbox/Pending.h"
#include "ui/mailbox/People.h"
#include "ui/support/Clipboard.h"

#include <QCoroTask>
#include <QUrl>

#include <algorithm>

namespace havre::ui {

namespace {

struct Talk {
    mailbox::Conversation conversation;
    QList<MessageRow> messages;
};

// A message that cannot be read says so in its place; the others are shown.
QCoro::Task<Result<Talk>> readTalk(QPointer<mailbox::Mailbox> box, qint64 number)
{
    Talk talk;
    auto asking = box->conversation(number);
    const Result<mailbox::Conversation> conversation = co_await asking;
    HAVRE_CO_CHECK(conversation);
    talk.conversation = *conversation;
    if (box.isNull())
        co_return failure(cancellation());
    auto listing = box->messages(number);
    const Result<QList<mailbox::Message>> messages = co_await listing;
    HAVRE_CO_CHECK(messages);
    for (const mailbox::Message &message : *messages) {
        if (box.isNull())
            co_return failure(cancellation());
        auto opening = box->open(message.id);
        const Result<mailbox::Opened> opened = co_await opening;
        MessageRow row;
        row.message = message;
        row.body = std::make_shared<NarrativeModel>();
        if (opened) {
            row.body->show(std::make_shared<records::cda::Cda>(opened->body));
            row.leftOut = opened->leftOut;
            row.cut = opened->cut;
        } else {
            row.unreadable = opened.error();
        }
        talk.messages.append(row);
    }
    co_return talk;
}

QCoro::Task<Result<QVariantList>> readOutbox(QPointer<OpenSession> session, qint64 number)
{
    auto opening = letterbox(session);
    const Result<mailbox::Mailbox *> opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    if (session.isNull())
        co_return failure(cancellation());
    const QPointer<mailbox::Mailbox> box(*opened);
    const QDateTime now = session->core().clock().now();
    auto asking = box->outbox(50);
    const Result<QList<mailbox::Outgoing>> rows = co_await asking;
    HAVRE_CO_CHECK(rows);
    QVariantList lines;
    for (auto row = rows->crbegin(); row != rows->crend(); ++row) { // oldest first
        if (row->conversation != number || !isPending(*row))
            continue;
        if (box.isNull())
            co_return failure(cancellation());
        auto reading = box->queuedText(row->number);
        const Result<QString> text = co_await reading;
        lines.append(pendingLine(*row, text.value_or(QString()), now));
    }
    co_return lines;
}

QCoro::Task<Result<QList<mailbox::Paper>>> readPapers(QPointer<OpenSession> session, MessageId message)
{
    auto opening = letterbox(session);
    const Result<mailbox::Mailbox *> opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    if (session.isNull())
        co_return failure(cancellation());
    auto looking = (*opened)->papers(message);
    Result<QList<mailbox::Paper>> papers = co_await looking;
    co_return papers;
}

} // namespace

void ConversationDetail::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session && session->core().mailbox())
        connect(session->core().mailbox(), &mailbox::Mailbox::changed, this, [this] { open(true); });
    Q_EMIT sessionChanged();
    open(false);
}

void ConversationDetail::setNumber(qint64 number)
{
    if (m_number == number)
        return;
    m_number = number;
    Q_EMIT numberChanged();
    open(false);
}

void ConversationDetail::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    m_messages.setLanguage(language);
    readPending();
    Q_EMIT changed();
}

void ConversationDetail::retry()
{
    open(false);
}

void ConversationDetail::open(bool quietly)
{
    const quint64 generation = ++m_generation;
    mailbox::Mailbox *box = m_session ? m_session->core().mailbox() : nullptr;
    if (!quietly) {
        m_messages.clear();
        m_pending.clear();
        Q_EMIT pendingChanged();
        m_conversation = {};
        m_error = {};
        m_state = box && m_number > 0 ? StatefulList::Loading : StatefulList::Idle;
        Q_EMIT changed();
    }
    if (!box || m_number <= 0)
        return;
    QCoro::connect(readTalk(box, m_number), this, [this, generation, quietly](Result<Talk> talk) {
        if (generation != m_generation || !m_session)
            return;
        if (!talk) {
            if (talk.error().fault == Fault::Cancelled)
                return;
            m_state = StatefulList::Failed;
            m_error = ErrorText::of(talk.error());
            Q_EMIT changed();
            return;
        }
        const bool unread = talk->conversation.unread > 0;
        const bool same = m_state == StatefulList::Ready && m_messages.rowCount() == talk->messages.size();
        m_conversation = talk->conversation;
        if (!same)
            m_messages.show(std::move(talk->messages), m_session->core().clock().now());
        m_state = StatefulList::Ready;
        Q_EMIT changed();
        lookInto();
        readPending();
        readPassing();
        if (unread || !quietly) // looked at: read, and in the journal
            QCoro::connect(m_session->core().mailbox()->markSeen(m_number), this, [](const Result<void> &) {});
    });
}

QString ConversationDetail::subject() const
{
    return m_conversation.number > 0 ? shownSubject(m_conversation.subject) : QString();
}

QString ConversationDetail::people() const
{
    return m_conversation.number > 0 ? shownNames(m_conversation.correspondents) : QString();
}

QString ConversationDetail::place() const
{
    return domainOf(m_conversation.correspondents.value(0));
}

// What came with them, looked into after the words are there: archives are opened, patients compared. Those of a
// message set aside stay closed.
void ConversationDetail::lookInto()
{
    for (int row = 0; row < m_messages.rowCount(); ++row) {
        const mailbox::Message &message = m_messages.at(row).message;
        if (message.attachments.isEmpty() || !message.quarantine.isEmpty())
            continue;
        const auto tell = [this, generation = m_generation, id = message.id](Result<QList<mailbox::Paper>> papers) {
            if (generation == m_generation && papers)
                m_messages.tellPapers(id, std::move(*papers));
        };
        QCoro::connect(readPapers(m_session, message.id), this, tell);
    }
}

void ConversationDetail::readPending()
{
    QCoro::connect(readOutbox(m_session, m_number), this, [this, generation = m_generation](Result<QVariantList> lines) {
        if (generation != m_generation || !lines || *lines == m_pending)
            return;
        m_pending = std::move(*lines);
        Q_EMIT pendingChanged();
    });
}

void ConversationDetail::readPassing()
{
    QCoro::connect(m_session->core().mailbox()->drafts(), this, [this, generation = m_generation](const Result<QList<mailbox::Draft>> &drafts) {
        if (generation != m_generation || !drafts)
            return;
        QStringList passing;
        for (int row = 0; row < m_messages.rowCount(); ++row) {
            const MessageId id = m_messages.at(row).message.id;
            const DraftId own = PassingForm::draftOf(id);
            if (std::any_of(drafts->cbegin(), drafts->cend(), [&own](const mailbox::Draft &draft) { return draft.id == own; }))
                passing.append(id.toString());
        }
        if (passing == m_passing)
            return;
        m_passing = std::move(passing);
        Q_EMIT passingChanged();
    });
}

void ConversationDetail::file(const QString &messageId, int part, int member)
{
    if (!m_session || m_filing)
        return;
    m_filing = true;
    Q_EMIT changed();
    const auto tell = [this](const Result<DocumentId> &document) {
        m_filing = false;
        Q_EMIT changed();
        if (document)
            Q_EMIT filed(document->toString());
        else if (document.error().fault != Fault::Cancelled)
            Q_EMIT failed(ErrorText::of(document.error()));
    };
    QCoro::connect(letterbox(m_session), this, [this, tell, id = MessageId::fromString(messageId), part, member](Result<mailbox::Mailbox *> box) {
        if (!box)
            tell(failure(box.error()));
        else
            QCoro::connect((*box)->file(id, part, member), this, tell);
    });
}

void ConversationDetail::decide(qint64 number, bool again)
{
    mailbox::Mailbox *box = m_session ? m_session->core().mailbox() : nullptr;
    if (!box)
        return;
    auto deciding = again ? box->sendAgain(number) : box->giveUp(number);
    QCoro::connect(std::move(deciding), this, [this](const Result<void> &done) {
        if (!done && done.error().fault != Fault::Cancelled)
            Q_EMIT failed(ErrorText::of(done.error()));
        if (done)
            Q_EMIT decided();
    });
}

void ConversationDetail::sendAgain(qint64 number)
{
    decide(number, true);
}

void ConversationDetail::giveUp(qint64 number)
{
    decide(number, false);
}

void ConversationDetail::openLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    ports::Browser *browser = m_session ? m_session->core().browser() : nullptr;
    const bool believed = m_state == StatefulList::Ready && !quarantined();
    if (!browser || !believed || url.scheme() != QLatin1String("https")) {
        Q_EMIT linkFailed(ErrorText::of(Error{Fault::Refused, QStringLiteral("browser.scheme"), {}}));
        return;
    }
    if (const Result<void> opened = browser->open(url); !opened)
        Q_EMIT linkFailed(ErrorText::of(opened.error()));
}

void ConversationDetail::copy(const QString &text)
{
    copyForAWhile(text);
}

QString ConversationDetail::siteOf(const QString &address)
{
    return QUrl(address, QUrl::StrictMode).host(QUrl::FullyEncoded);
}

} // namespace havre::ui
