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

} // namespace havre::ui
