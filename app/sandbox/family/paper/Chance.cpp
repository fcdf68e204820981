#include "app/sandbox/family/paper/Chance.h"

#include "app/sandbox/family/Names.h"

namespace havre::sandbox::family {

Chance::Chance(const QString &word) : m_state(0)
{
    for (const char byte : uuidOf(word).toRfc4122())
        m_state = m_state * 257 + static_cast<unsigned char>(byte);
}

std::uint32_t Chance::next() // PCG-XSH-RR, O'Neill 2014
{
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    const auto shifted = static_cast<std::uint32_t>(((m_state >> 18U) ^ m_state) >> 27U);
    const auto turn = static_cast<std::uint32_t>(m_state >> 59U);
    return (shifted >> turn) | (shifted << ((32U - turn) & 31U));
}

double Chance::between(double low, double high)
{
    return low + (high - low) * (static_cast<double>(next()) / 4294967295.0);
}

} // namespace havre::sandbox::family
