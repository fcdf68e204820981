#include "ui/mailbox/ReplyForm.h"

#include "core/mailbox/Rules.h"
#include "ui/mailbox/Letterbox.h"
#include "ui/mailbox/People.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

namespace {
constexpr int KeepMsecs = 800; // after the last key

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

ReplyForm::ReplyForm(QObject *parent) : QObject(parent)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepMsecs);
    connect(&m_keeping, &QTimer::timeout, this, &ReplyForm::keep);
}

ReplyForm::~ReplyForm()
{
    if (m_keeping.isActive())
        keep(); // the vault finishes it without us
}

mailbox::Mailbox *ReplyForm::box() const
{
    return m_session ? m_session->core().mailbox() : nullptr;
}

void ReplyForm::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    begin();
}

void ReplyForm::setConversation(qint64 number)
{
    if (m_conversation == number)
        return;
    if (m_keeping.isActive())
        keep();
    m_conversation = number;
    Q_EMIT conversationChanged();
    begin();
}

void ReplyForm::begin()
{
    const quint64 generation = ++m_generation;
    m_draft = {};
    m_others.clear();
    m_unanswerable.clear();
    m_error = {};
    m_kept = false;
    Q_EMIT textChanged();
    Q_EMIT changed();
    if (!box() || m_conversation <= 0)
        return;
    QCoro::connect(draftFor(box(), m_conversation), this, [this, generation](Result<mailbox::Draft> draft) {
        if (generation != m_generation)
            return;
        if (!draft) { // closed or set aside: the page says it, nothing can be typed
            m_coming.clear();
            return;
        }
        m_kept = draft->changed.isValid();
        m_draft = std::move(*draft);
        Q_EMIT textChanged();
        Q_EMIT changed();
        learnOthers();
        for (const QString &document : std::exchange(m_coming, {}))
            add(document);
    });
}

// To whom the message was written as well: who may be answered, and who never wrote first.
void ReplyForm::learnOthers()
{
    QCoro::connect(box()->answer(m_conversation, true), this, [this, generation = m_generation](const Result<mailbox::Draft> &all) {
        if (generation != m_generation || !all || !box())
            return;
        m_others = all->to.mid(1);
        Q_EMIT changed();
        QCoro::connect(box()->messages(m_conversation), this, [this, generation, to = all->to](const Result<QList<mailbox::Message>> &letters) {
            if (generation != m_generation || !letters || !box())
                return;
            m_unanswerable = mailbox::rules::unanswerable(to, *letters, box()->account().self.address);
            Q_EMIT changed();
        });
    });
}

QString ReplyForm::to() const
{
    return everyName(m_draft.to);
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

void ReplyForm::setText(const QString &text)
{
    if (m_draft.text == text)
        return;
    m_draft.text = text;
    Q_EMIT textChanged();
    touched();
}

void ReplyForm::touched()
{
    m_kept = false;
    m_error = {};
    m_keeping.start();
    Q_EMIT changed();
}

void ReplyForm::keep()
{
    m_keeping.stop();
    if (!box() || m_draft.id.isNull())
        return;
    const bool empty = m_draft.text.trimmed().isEmpty() && m_draft.enclosures.isEmpty();
    auto keeping = empty ? box()->drop(m_draft.id) : box()->keep(m_draft);
    QCoro::connect(std::move(keeping), this, [this, empty, generation = m_generation](const Result<void> &done) {
        if (generation != m_generation)
            return;
        m_kept = done.has_value() && !empty && !m_keeping.isActive();
        if (!done)
            say(done.error());
        Q_EMIT changed();
    });
}

void ReplyForm::say(const Error &error)
{
    if (error.fault != Fault::Cancelled)
        m_error = ErrorText::of(error);
    Q_EMIT changed();
}

QVariantList ReplyForm::enclosures() const
{
    QVariantList all;
    for (const mailbox::Enclosure &one : m_draft.enclosures)
        all.append(QVariantMap{{QStringLiteral("title"), plainLine(one.name)}, {QStringLiteral("details"), format::size(one.size)}});
    return all;
}

qint64 ReplyForm::carried() const
{
    qint64 bytes = 0;
    for (const mailbox::Enclosure &one : m_draft.enclosures)
        bytes += mailbox::rules::carried(one.size);
    return bytes;
}

bool ReplyForm::tooHeavy() const
{
    return carried() > mailbox::rules::MostMessage;
}

QString ReplyForm::weight() const
{
    if (m_draft.enclosures.isEmpty())
        return {};
    //: Mailbox: %1 what the attachments weigh, %2 the most a message may
    return QCoreApplication::translate("ReplyForm", "%1 sur %2").arg(format::size(carried()), format::size(mailbox::rules::MostMessage));
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
    QCoro::connect(box()->enclose(id), this, [this, generation = m_generation](Result<mailbox::Enclosure> one) {
        if (generation != m_generation)
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

void ReplyForm::remove(int row)
{
    if (row < 0 || row >= m_draft.enclosures.size())
        return;
    m_draft.enclosures.removeAt(row);
    touched();
}

void ReplyForm::send()
{
    if (m_sending || !box())
        return;
    m_keeping.stop();
    m_sending = true;
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(letterbox(m_session), this, [this](Result<mailbox::Mailbox *> opened) {
        if (!opened) {
            m_sending = false;
            say(opened.error());
            return;
        }
        QCoro::connect((*opened)->send(m_draft), this, [this](const Result<qint64> &queued) {
            m_sending = false;
            if (!queued) {
                say(queued.error());
                return;
            }
            begin();
            Q_EMIT sent();
        });
    });
}

} // namespace havre::ui
