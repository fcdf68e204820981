#include "app/cli/SignalPipe.h"

#include <fcntl.h>
#include <unistd.h>

namespace havre::cli {
namespace {

std::array<int, 2> ends{-1, -1}; // a handler knows no object

void note(int signal)
{
    const auto number = static_cast<unsigned char>(signal);
    (void)!::write(ends[1], &number, 1);
}

} // namespace

SignalPipe::SignalPipe(std::span<const int> signals) : m_signals(signals)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    struct sigaction noting{};
    noting.sa_handler = note;
    for (std::size_t i = 0; i < m_signals.size(); ++i)
        ::sigaction(m_signals[i], &noting, &m_before[i]);
}

SignalPipe::~SignalPipe()
{
    if (ends[0] < 0)
        return;
    for (std::size_t i = 0; i < m_signals.size(); ++i)
        ::sigaction(m_signals[i], &m_before[i], nullptr);
    ::close(ends[0]);
    ::close(ends[1]);
    ends = {-1, -1};
}

int SignalPipe::descriptor() const
{
    return ends[0];
}

int SignalPipe::take() const
{
    unsigned char number = 0;
    return ::read(ends[0], &number, 1) == 1 ? number : 0;
}

} // namespace havre::cli
