#include "ui/support/StatefulList.h"

namespace havre::ui {

void StatefulList::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (state != Failed)
        m_error = {};
    Q_EMIT stateChanged();
}

void StatefulList::fail(const havre::Error &error)
{
    m_error = ErrorText::of(error);
    m_state = Failed;
    Q_EMIT stateChanged();
}

void StatefulList::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    sayAgain();
}

void StatefulList::sayAgain()
{
    if (rowCount({}) > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, 0));
}

} // namespace havre::ui
