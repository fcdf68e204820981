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
        all.append(QVariantMap{{QStringLiteral("title"), plainLine(one.name)}, {QStringLiteral("details"), format::size(one.size)}});
    return all;
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
    if (m_sending || row < 0 || row >= m_draft.enclosures.size())
        return;
    m_draft.enclosures.removeAt(row);
    touched();
}

void DraftForm::send()
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
        QCoro::connect((*opened)->send(whole()), this, [this](const Result<qint64> &queued) {
            m_sending = false;
            if (!queued) {
                say(queued.error());
                return;
            }
            const QString whom = to();
            begin();
            Q_EMIT sent(whom);
        });
    });
}

} // namespace havre::ui
