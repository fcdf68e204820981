// Port: the person's own browser. Only https and loopback http are ever given to it.
#pragma once

#include "core/foundation/Result.h"

#include <QUrl>

namespace havre::ports {

class Browser {
public:
    virtual ~Browser() = default;
    // Unsupported "browser.absent" when nothing opens it.
    [[nodiscard]] virtual Result<void> open(const QUrl &url) = 0;
};

} // namespace havre::ports
