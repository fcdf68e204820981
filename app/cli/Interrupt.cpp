#include "app/cli/Interrupt.h"

namespace havre::cli {
namespace {
constexpr std::array Asking{SIGINT, SIGTERM};
}

Interrupt::Interrupt(std::function<void()> asked)
    : m_signals(Asking), m_notifier(m_signals.descriptor(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this, asked = std::move(asked)] {
        while (m_signals.take() != 0) { }
        asked();
    });
}

} // namespace havre::cli
