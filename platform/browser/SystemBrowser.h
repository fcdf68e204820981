// Adapter of core/ports/Browser: the person's own browser, through $BROWSER or xdg-open.
// Threading: main thread.
#pragma once

#include "core/ports/Browser.h"

#include <functional>

namespace havre::platform {

class SystemBrowser final : public ports::Browser {
public:
    // Called when the program that open() started ends with a failure, while our event loop runs. A program that hands the
    // address on and ends well (xdg-open) says nothing of the browser. Nobody listens: it is started and forgotten.
    void onFailure(std::function<void()> failed) { m_failed = std::move(failed); }
    // Refused "browser.scheme" for anything but https and loopback http; Unsupported "browser.absent".
    [[nodiscard]] Result<void> open(const QUrl &url) override;

private:
    std::function<void()> m_failed;
};

} // namespace havre::platform
