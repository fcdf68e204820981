#include "core/family/rights/Standing.h"

namespace havre::family {

Standing::Standing(const Rights &always) : m_always(always) {}

Standing::Standing(Who who, const QDate &birth, const Clock &clock) : m_always{who, Whose::Minors}, m_birth(birth), m_clock(&clock) {}

Rights Standing::now() const
{
    return m_clock ? Rights{m_always.who, whoseAt(m_birth, m_clock->now().toLocalTime().date())} : m_always;
}

} // namespace havre::family
