// Ctrl+C and a polite kill as something a command can answer: it stops what it waits for, closes the vault and says so.
// Threading: main thread, one at a time.
#pragma once

#include "app/cli/SignalPipe.h"

#include <QSocketNotifier>

#include <functional>

namespace havre::cli {

class Interrupt {
public:
    // SIGINT and SIGTERM call this, from the event loop, while the object lives.
    explicit Interrupt(std::function<void()> asked);

private:
    SignalPipe m_signals;
    QSocketNotifier m_notifier;
};

} // namespace havre::cli
