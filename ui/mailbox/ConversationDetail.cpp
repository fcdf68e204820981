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

// A message that cannot be read says so in its place; the others are shown. Those that are known are not read again: a row
// without body.
QCoro::Task<Result<Talk>> readTalk(QPointer<mailbox::Mailbox> box, qint64 number, QSet<MessageId> known)
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
        MessageRow row;
        row.message = message;
        if (known.contains(message.id)) {
            talk.messages.append(row);
            continue;
        }
        if (box.isNull())
            co_return failure(cancellation());
        auto opening = box->open(message.id);
        const Result<mailbox::Opened> opened = co_await opening;
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
    if (mailbox::Mailbox *box = session ? session->core().mailbox() : nullptr) {
        connect(box, &mailbox::Mailbox::changed, this, &ConversationDetail::follow);
        connect(box, &mailbox::Mailbox::draftsChanged, this, &ConversationDetail::readPassing);
        connect(box, &mailbox::Mailbox::papersChanged, this, [this] {
            ++m_look;
            m_lookedInto.clear();
            lookInto();
        });
    }
    Q_EMIT sessionChanged();
    open();
}

void ConversationDetail::setNumber(qint64 number)
{
    if (m_number == number)
        return;
    m_number = number;
    Q_EMIT numberChanged();
    open();
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

void ConversationDetail::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
    see();
}

void ConversationDetail::retry()
{
    open();
}

void ConversationDetail::open()
{
    ++m_generation;
    ++m_look;
    m_lookedInto.clear();
    m_reading = false;
    m_again = false;
    m_messages.clear();
    m_pending.clear();
    Q_EMIT pendingChanged();
    m_conversation = {};
    m_toSee = true;
    m_error = {};
    const bool there = m_session && m_session->core().mailbox() && m_number > 0;
    m_state = there ? StatefulList::Loading : StatefulList::Idle;
    Q_EMIT changed();
    read();
}

// What changed while one reads is read after that: who is slow is shown something, too.
void ConversationDetail::follow()
{
    m_again = m_reading;
    if (!m_reading)
        read();
}

void ConversationDetail::read()
{
    mailbox::Mailbox *box = m_session ? m_session->core().mailbox() : nullptr;
    if (!box || m_number <= 0)
        return;
    m_reading = true;
    QSet<MessageId> known;
    for (int row = 0; row < m_messages.rowCount(); ++row)
        known.insert(m_messages.at(row).message.id);
    QCoro::connect(readTalk(box, m_number, known), this, [this, generation = m_generation](Result<Talk> talk) {
        if (generation != m_generation || !m_session)
            return;
        m_reading = false;
        if (!talk) {
            if (talk.error().fault == Fault::Cancelled)
                return;
            m_state = StatefulList::Failed;
            m_error = ErrorText::of(talk.error());
            Q_EMIT changed();
            return;
        }
        m_conversation = talk->conversation;
        show(std::move(talk->messages));
        m_state = StatefulList::Ready;
        Q_EMIT changed();
        lookInto();
        readPending();
        readPassing();
        see();
        if (std::exchange(m_again, false))
            read();
    });
}

// Looked at: read, and in the journal. What comes while nobody sees it waits for whoever comes back.
void ConversationDetail::see()
{
    mailbox::Mailbox *box = m_session ? m_session->core().mailbox() : nullptr;
    if (!box || !m_shown || m_state != StatefulList::Ready || (m_conversation.unread == 0 && !m_toSee))
        return;
    m_toSee = false;
    m_conversation.unread = 0; // until it is read again
    QList<MessageId> seen;
    for (int row = 0; row < m_messages.rowCount(); ++row)
        seen.append(m_messages.at(row).message.id);
    QCoro::connect(box->markSeen(m_number, seen), this, [](const Result<void> &) {});
}

// Those that were read before, as they are by now.
void ConversationDetail::show(QList<MessageRow> messages)
{
    bool same = m_state == StatefulList::Ready && m_messages.rowCount() == messages.size();
    for (int i = 0; i < messages.size(); ++i) {
        MessageRow &row = messages[i];
        same = same && m_messages.at(i).message.id == row.message.id;
        for (int before = 0; before < m_messages.rowCount() && !row.body; ++before)
            if (m_messages.at(before).message.id == row.message.id)
                row = m_messages.at(before);
    }
    if (!same)
        m_messages.show(std::move(messages), m_session->core().clock().now());
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

// What came with them, looked into after the words are there, once: archives are opened, patients compared. Those of a
// message set aside stay closed.
void ConversationDetail::lookInto()
{
    for (int row = 0; row < m_messages.rowCount(); ++row) {
        const mailbox::Message &message = m_messages.at(row).message;
        if (message.attachments.isEmpty() || !message.quarantine.isEmpty() || m_lookedInto.contains(message.id))
            continue;
        m_lookedInto.insert(message.id);
        const auto tell = [this, look = m_look, id = message.id](Result<QList<mailbox::Paper>> papers) {
            if (look != m_look)
                return;
            if (papers)
                m_messages.tellPapers(id, std::move(*papers));
            else
                m_lookedInto.remove(id); // with the next change, again
        };
        QCoro::connect(readPapers(m_session, message.id), this, tell);
    }
}

void ConversationDetail::readPending()
{
    const auto tell = [this, asked = ++m_pendingAsked, generation = m_generation](Result<QVariantList> lines) {
        if (asked != m_pendingAsked || generation != m_generation || !lines || *lines == m_pending)
            return;
        m_pending = std::move(*lines);
        Q_EMIT pendingChanged();
    };
    QCoro::connect(readOutbox(m_session, m_number), this, tell);
}

void ConversationDetail::readPassing()
{
    mailbox::Mailbox *box = m_session ? m_session->core().mailbox() : nullptr;
    if (!box)
        return;
    QCoro::connect(box->drafts(), this, [this, asked = ++m_passingAsked, generation = m_generation](const Result<QList<mailbox::Draft>> &drafts) {
        if (asked != m_passingAsked || generation != m_generation || !drafts)
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
