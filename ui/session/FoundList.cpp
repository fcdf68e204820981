#include "ui/session/FoundList.h"

#include <algorithm>

namespace havre::ui {

void FoundList::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    disconnect(m_heeded);
    m_heeded = {};
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &FoundList::retry); // locked: nothing stays behind
        m_heeded = heed(session->core());
    }
    Q_EMIT sessionChanged();
    retry();
}

void FoundList::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT questionChanged();
    ask();
}

void FoundList::setMost(int most)
{
    if (m_most == most)
        return;
    m_most = most;
    Q_EMIT questionChanged();
    settle(m_total, m_more, false, [] {});
}

void FoundList::retry()
{
    clear();
    setState(Idle);
    ask();
}

void FoundList::ask()
{
    ++m_generation;
    if (!m_session || !m_heeded)
        return;
    if (m_text.trimmed().isEmpty()) {
        clear();
        setState(Idle);
        return;
    }
    setState(Loading); // the rows stay until the answer
    look(m_session->core(), m_text);
}

void FoundList::settle(int total, bool more, bool other, const std::function<void()> &take)
{
    const int had = m_shown;
    const int have = m_most > 0 ? std::min(m_most, total) : total;
    const bool counted = total != m_total || more != m_more;
    if (have < had)
        beginRemoveRows({}, have, had - 1);
    else if (have > had)
        beginInsertRows({}, had, have - 1);
    take();
    m_shown = have;
    m_total = total;
    m_more = more;
    if (have < had)
        endRemoveRows();
    else if (have > had)
        endInsertRows();
    if (const int kept = std::min(had, have); other && kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
    if (have != had)
        Q_EMIT countChanged();
    if (counted)
        Q_EMIT totalChanged();
}

} // namespace havre::ui
