#include "ui/mailbox/DraftForm.h"

#include "core/mailbox/Mailbox.h"
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
}

DraftForm::DraftForm(QObject *parent) : QObject(parent)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepMsecs);
    connect(&m_keeping, &QTimer::timeout, this, &DraftForm::keep);
}

DraftForm::~DraftForm()
{
    finish(); // the vault ends it without us
}

mailbox::Mailbox *DraftForm::box() const
{
    return m_session ? m_session->core().mailbox() : nullptr;
}

void DraftForm::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    begin();
}

void DraftForm::clear()
{
    ++m_generation;
    m_draft = {};
    m_tail.clear();
    m_given.clear();
    m_error = {};
    m_kept = false;
    Q_EMIT textChanged();
    Q_EMIT changed();
}

void DraftForm::finish()
{
    if (m_keeping.isActive())
        keep();
}

void DraftForm::show(mailbox::Draft draft)
{
    m_kept = draft.changed.isValid();
    m_draft = std::move(draft);
    Q_EMIT textChanged();
    Q_EMIT changed();
}

QString DraftForm::to() const
{
    return everyName(m_draft.to);
}

void DraftForm::setText(const QString &text)
{
    if (m_draft.text == text)
        return;
    m_draft.text = text;
    Q_EMIT textChanged();
    touched();
}

void DraftForm::touched()
{
    m_kept = false;
    m_error = {};
    m_keeping.start();
    Q_EMIT changed();
}

mailbox::Draft DraftForm::whole() const
{
    mailbox::Draft draft = m_draft;
    draft.text += m_tail;
    return draft;
}

void DraftForm::keep()
{
    m_keeping.stop();
    if (!box() || m_draft.id.isNull())
        return;
    if (sending())
        return m_keeping.start(); // kept again, its draft would outlive it
    const bool empty = m_draft.text.trimmed().isEmpty() && m_draft.enclosures == m_given;
    auto keeping = empty ? box()->drop(m_draft.id) : box()->keep(whole());
    QCoro::connect(std::move(keeping), this, [this, empty, generation = m_generation](const Result<void> &done) {
        if (generation != m_generation)
            return;
        m_kept = done.has_value() && !empty && !m_keeping.isActive();
        if (!done)
            say(done.error());
        Q_EMIT changed();
    });
}

void DraftForm::say(const Error &error)
{
    if (error.fault != Fault::Cancelled)
        m_error = ErrorText::of(error);
    Q_EMIT changed();
}

QVariantList DraftForm::enclosures() const
{
    QVariantList all;
    for (const mailbox::Enclosure &one : m_draft.enclosures)
        all.append(lineOf(one));
    return all;
}

QVariantMap DraftForm::lineOf(const mailbox::Enclosure &one) const
{
    return {{QStringLiteral("title"), plainLine(one.name)}, {QStringLiteral("details"), format::size(one.size)}};
}

qint64 DraftForm::carried() const
{
    qint64 bytes = 0;
    for (const mailbox::Enclosure &one : m_draft.enclosures)
        bytes += one.message.isNull() ? mailbox::rules::carried(one.size) : mailbox::rules::travelling(one.size);
    return bytes;
}

bool DraftForm::tooHeavy() const
{
    return carried() > mailbox::rules::MostMessage;
}

QString DraftForm::weight() const
{
    if (m_draft.enclosures.isEmpty())
        return {};
    //: Mailbox: %1 what the attachments weigh, %2 the most a message may
    return QCoreApplication::translate("ReplyForm", "%1 sur %2").arg(format::size(carried()), format::size(mailbox::rules::MostMessage));
}

void DraftForm::remove(int row)
{
    if (sending() || row < 0 || row >= m_draft.enclosures.size())
        return;
    m_draft.enclosures.removeAt(row);
    touched();
}

void DraftForm::send()
{
    if (sending() || !box() || m_draft.id.isNull())
        return;
    finish(); // should it not leave, the last words are in the vault
    m_leaving.append(m_draft.id);
    m_error = {};
    Q_EMIT changed();
    leave(whole(), to());
}

void DraftForm::leave(const mailbox::Draft &draft, const QString &whom)
{
    QCoro::connect(letterbox(m_session), this, [this, draft, whom](Result<mailbox::Mailbox *> opened) {
        if (!opened)
            return left(draft.id, whom, tl::unexpected(opened.error()));
        QCoro::connect((*opened)->send(draft), this, [this, id = draft.id, whom](const Result<qint64> &number) { left(id, whom, number); });
    });
}

// Another letter may be shown by now: then nothing is said of this one, it is told of where it waits.
void DraftForm::left(const DraftId &id, const QString &whom, const Result<qint64> &number)
{
    m_leaving.removeAll(id);
    const bool shown = m_draft.id == id;
    if (!number) {
        if (shown)
            say(number.error());
        return;
    }
    if (shown)
        begin();
    Q_EMIT queued();
    if (shown)
        Q_EMIT sent(whom);
}

} // namespace havre::ui
