// The person's own browser, which tells when it could not be opened: no program for it, or one that ended with a failure.
// Who waits for the sign-in then says so, and goes on waiting. Threading: main thread.
#pragma once

#include "platform/browser/SystemBrowser.h"

namespace havre::cli {

class OpenedBrowser final : public ports::Browser {
public:
    void onFailure(std::function<void()> failed)
    {
        m_failed = failed;
        m_system.onFailure(std::move(failed));
    }
    [[nodiscard]] Result<void> open(const QUrl &url) override
    {
        Result<void> opened = m_system.open(url);
        if (!opened && m_failed)
            m_failed();
        return opened;
    }

private:
    platform::SystemBrowser m_system;
    std::function<void()> m_failed;
};

} // namespace havre::cli
