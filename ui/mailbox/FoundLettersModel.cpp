#include "ui/mailbox/FoundLettersModel.h"

#include "ui/mailbox/People.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

using mailbox::Conversation;

void FoundLettersModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        if (m_session->core().mailbox())
            m_session->core().mailbox()->disconnect(this);
    }
    m_session = session;
    if (session)
        connect(session, &QObject::destroyed, this, &FoundLettersModel::retry); // locked: nothing stays behind
    if (session && session->core().mailbox())
        connect(session->core().mailbox(), &mailbox::Mailbox::changed, this, &FoundLettersModel::ask);
    Q_EMIT sessionChanged();
    retry();
}

void FoundLettersModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT questionChanged();
    ask();
}

void FoundLettersModel::setMost(int most)
{
    if (m_most == most)
        return;
    m_most = most;
    Q_EMIT questionChanged();
    show(m_all);
}

void FoundLettersModel::retry()
{
    show({});
    setState(Idle);
    ask();
}

void FoundLettersModel::ask()
{
    const quint64 generation = ++m_generation;
    mailbox::Mailbox *box = m_session ? m_session->core().mailbox() : nullptr;
    if (!box)
        return;
    if (m_text.trimmed().isEmpty()) {
        show({});
        setState(Idle);
        return;
    }
    setState(Loading); // the rows stay until the answer
    QCoro::connect(box->find(m_text, Many), this, [this, generation](Result<QList<Conversation>> found) {
        if (generation != m_generation)
            return;
        if (found) {
            m_more = found->size() == Many;
            found->erase(std::remove_if(found->begin(), found->end(), [](const Conversation &one) { return one.quarantined; }), found->end());
            show(std::move(*found));
            setState(Ready);
        } else if (found.error().fault != Fault::Cancelled) {
            show({});
            fail(found.error());
        }
    });
}

void FoundLettersModel::show(QList<Conversation> all)
{
    const bool counted = all.size() != m_all.size();
    m_all = std::move(all);
    QList<Conversation> shown = m_most > 0 ? m_all.mid(0, m_most) : m_all;
    if (shown != rows())
        become(std::move(shown));
    if (counted)
        Q_EMIT totalChanged();
}

QVariant FoundLettersModel::field(const Conversation &row, int role) const
{
    switch (role) {
    case NumberRole: return row.number;
    case NameRole: return shownNames(row.correspondents);
    case SubjectRole: {
        const QString subject = plainLine(row.subject);
        //: Mailbox: a message without a subject
        return subject.isEmpty() ? QCoreApplication::translate("ConversationsModel", "Sans objet") : subject;
    }
    case WhenRole: {
        const QDateTime now = m_session ? m_session->core().clock().now().toLocalTime() : QDateTime();
        const QDateTime local = row.date.toLocalTime();
        return local.date() == now.date() ? format::time(local.time()) : format::shortDay(local.date(), now.date());
    }
    default: return {};
    }
}

QHash<int, QByteArray> FoundLettersModel::roleNames() const
{
    return {{NumberRole, "number"}, {NameRole, "name"}, {SubjectRole, "subject"}, {WhenRole, "when"}};
}

} // namespace havre::ui
