#include "app/cli/Interrupt.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace havre::cli {
namespace {

std::array<int, 2> ends{-1, -1}; // of the pipe into which a signal handler may write

int listeningEnd()
{
    if (ends[0] < 0 && ::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    return ends[0];
}

void caught(int)
{
    const char one = 1;
    (void)!::write(ends[1], &one, 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> asked) : m_notifier(listeningEnd(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [asked = std::move(asked)] {
        char byte = 0;
        while (::read(ends[0], &byte, 1) == 1) { }
        asked();
    });
    std::signal(SIGINT, caught);
    std::signal(SIGTERM, caught);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace havre::cli
