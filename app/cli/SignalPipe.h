// Signals as bytes in a pipe, while one lives: for a poll or an event loop. A handler may do no more than write, and any
// thread may be the one it runs in. Afterwards each signal does again what it did before.
// Threading: main thread, one at a time.
#pragma once

#include <array>
#include <csignal>
#include <span>

namespace havre::cli {

class SignalPipe {
public:
    explicit SignalPipe(std::span<const int> signals); // at most 8
    ~SignalPipe();
    SignalPipe(const SignalPipe &) = delete;
    SignalPipe &operator=(const SignalPipe &) = delete;

    [[nodiscard]] int descriptor() const; // readable when a signal came; -1 when no pipe could be had
    [[nodiscard]] int take() const;       // the number of one that came; 0 when none did

private:
    std::span<const int> m_signals;
    std::array<struct sigaction, 8> m_before{};
};

} // namespace havre::cli
