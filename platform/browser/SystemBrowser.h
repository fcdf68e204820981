// Adapter of core/ports/Browser: the person's own browser, through $BROWSER or xdg-open.
// Threading: main thread.
#pragma once

#include "core/ports/Browser.h"

namespace havre::platform {

class SystemBrowser final : public ports::Browser {
public:
    // Refused "browser.scheme" for anything but https and loopback http; Unsupported "browser.absent".
    [[nodiscard]] Result<void> open(const QUrl &url) override;
};

} // namespace havre::platform
