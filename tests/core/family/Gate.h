// A space that answers nothing until it is let.
#pragma once

#include "core/vault/Space.h"

#include <QCoroTask>
#include <QSemaphore>

#include <utility>

namespace havre::tests {

// Both strands of a space stand still until it is opened: what is asked meanwhile is surely under way.
class Gate {
public:
    explicit Gate(vault::Space &space)
        : m_reading(space.read(Work{this}, vault::Space::Until::Closed)), m_writing(space.write(Work{this}, vault::Space::Until::Closed))
    {
    }
    ~Gate() { open(); }
    void open()
    {
        if (!std::exchange(m_open, true))
            m_permits.release(2);
    }

private:
    struct Work {
        Gate *gate;
        Result<void> operator()(vault::sqlite::Connection &) const
        {
            gate->m_permits.acquire();
            return {};
        }
    };
    QSemaphore m_permits;
    bool m_open = false;
    QCoro::Task<Result<void>> m_reading;
    QCoro::Task<Result<void>> m_writing;
};

} // namespace havre::tests
