#include "ui/mailbox/ReplyForm.h"

#include "core/mailbox/Mailbox.h"
#include "core/mailbox/Rules.h"
#include "ui/mailbox/People.h"

#include <QCoroTask>

namespace havre::ui {

namespace {
QCoro::Task<Result<mailbox::Draft>> draftFor(QPointer<mailbox::Mailbox> box, qint64 conversation)
{
    auto listing = box->drafts();
    const Result<QList<mailbox::Draft>> drafts = co_await listing;
    HAVRE_CO_CHECK(drafts);
    for (const mailbox::Draft &draft : *drafts)
        if (draft.conversation == conversation)
            co_return draft;
    if (box.isNull())
        co_return failure(cancellation());
    auto answering = box->answer(conversation);
    Result<mailbox::Draft> fresh = co_await answering;
    co_return fresh;
}
} // namespace

void ReplyForm::setConversation(qint64 number)
{
    if (m_conversation == number)
        return;
    finish();
    m_conversation = number;
    Q_EMIT conversationChanged();
    begin();
}

void ReplyForm::begin()
{
    m_others.clear();
    m_unanswerable.clear();
    clear();
    if (!box() || m_conversation <= 0)
        return;
    QCoro::connect(draftFor(box(), m_conversation), this, [this, now = generation()](Result<mailbox::Draft> draft) {
        if (now != generation())
            return;
        if (!draft) { // closed or set aside: the page says it, nothing can be typed
            m_coming.clear();
            return;
        }
        show(std::move(*draft));
        learnOthers();
        for (const QString &document : std::exchange(m_coming, {}))
            add(document);
    });
}

// To whom the message was written as well: who may be answered, and who never wrote first.
void ReplyForm::learnOthers()
{
    QCoro::connect(box()->answer(m_conversation, true), this, [this, now = generation()](const Result<mailbox::Draft> &all) {
        if (now != generation() || !all || !box())
            return;
        m_others = all->to.mid(1);
        Q_EMIT changed();
        QCoro::connect(box()->messages(m_conversation), this, [this, now, to = all->to](const Result<QList<mailbox::Message>> &letters) {
            if (now != generation() || !letters || !box())
                return;
            m_unanswerable = mailbox::rules::unanswerable(to, *letters, box()->account().self.address);
            Q_EMIT changed();
        });
    });
}

QString ReplyForm::others() const
{
    return everyName(m_others);
}

QString ReplyForm::unanswerable() const
{
    return everyName(m_unanswerable);
}

bool ReplyForm::everybody() const
{
    return m_draft.to.size() > 1;
}

void ReplyForm::setEverybody(bool wanted)
{
    if (m_draft.id.isNull() || wanted == everybody() || m_others.isEmpty())
        return;
    if (wanted)
        m_draft.to += m_others;
    else
        m_draft.to = m_draft.to.first(1);
    touched();
}

void ReplyForm::add(const QString &documentId)
{
    const DocumentId id = DocumentId::fromString(documentId);
    if (m_draft.id.isNull()) {
        if (!m_coming.contains(documentId))
            m_coming.append(documentId);
        return;
    }
    for (const mailbox::Enclosure &one : std::as_const(m_draft.enclosures))
        if (one.document == id)
            return;
    if (!box() || id.isNull())
        return;
    QCoro::connect(box()->enclose(id), this, [this, now = generation()](Result<mailbox::Enclosure> one) {
        if (now != generation())
            return;
        if (!one) {
            say(one.error());
            return;
        }
        for (const mailbox::Enclosure &there : std::as_const(m_draft.enclosures))
            if (there.document == one->document)
                return; // asked for twice while the first was on its way
        m_draft.enclosures.append(std::move(*one));
        touched();
    });
}

} // namespace havre::ui
