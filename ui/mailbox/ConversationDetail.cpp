#include "ui/mailbox/ConversationDetail.h"

#include "ui/mailbox/People.h"
#include "ui/support/Plain.h"

#include <QClipboard>
#include <QCoroTask>
#include <QGuiApplication>
#include <QUrl>

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
        } else {
            row.unreadable = opened.error();
        }
        talk.messages.append(row);
    }
    co_return talk;
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
    m_messages.speakAgain();
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
        m_conversation = {};
        m_error = {};
        m_state = box && m_number > 0 ? StatefulList::Loading : StatefulList::Idle;
        Q_EMIT changed();
    }
    if (!box || m_number <= 0)
        return;
    QCoro::connect(readTalk(box, m_number), this, [this, generation](Result<Talk> talk) {
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
        if (unread)
            QCoro::connect(m_session->core().mailbox()->markSeen(m_number), this, [](const Result<void> &) {});
    });
}

QString ConversationDetail::subject() const
{
    const QString subject = plainLine(m_conversation.subject);
    return subject.isEmpty() && m_conversation.number > 0 ? tr("Sans objet") : subject;
}

QString ConversationDetail::people() const
{
    return m_conversation.number > 0 ? shownNames(m_conversation.correspondents) : QString();
}

QString ConversationDetail::place() const
{
    return domainOf(m_conversation.correspondents.value(0));
}

void ConversationDetail::openAttachment(const QString &messageId, int part)
{
    mailbox::Mailbox *box = m_session ? m_session->core().mailbox() : nullptr;
    if (!box || m_filing)
        return;
    m_filing = true;
    Q_EMIT changed();
    QCoro::connect(m_session->core().openMailbox(), this, [this, messageId, part](Result<mailbox::Mailbox *> opened) {
        if (!opened) {
            m_filing = false;
            Q_EMIT changed();
            Q_EMIT attachmentFailed(ErrorText::of(opened.error()));
            return;
        }
        QCoro::connect((*opened)->file(MessageId::fromString(messageId), part), this, [this](const Result<DocumentId> &filed) {
            m_filing = false;
            Q_EMIT changed();
            if (filed)
                Q_EMIT documentReady(filed->toString());
            else if (filed.error().fault != Fault::Cancelled)
                Q_EMIT attachmentFailed(ErrorText::of(filed.error()));
        });
    });
}

void ConversationDetail::openLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    ports::Browser *browser = m_session ? m_session->core().browser() : nullptr;
    if (!browser || url.scheme() != QLatin1String("https")) {
        Q_EMIT linkFailed(ErrorText::of(Error{Fault::Refused, QStringLiteral("browser.scheme"), {}}));
        return;
    }
    if (const Result<void> opened = browser->open(url); !opened)
        Q_EMIT linkFailed(ErrorText::of(opened.error()));
}

void ConversationDetail::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString ConversationDetail::siteOf(const QString &address)
{
    return QUrl(address, QUrl::StrictMode).host(QUrl::FullyEncoded);
}

} // namespace havre::ui
