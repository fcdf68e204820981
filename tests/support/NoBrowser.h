// A browser that opens nothing: what a machine without one answers.
#pragma once

#include "core/ports/Browser.h"

namespace havre::tests {

class NoBrowser final : public ports::Browser {
public:
    Result<void> open(const QUrl &) override { return failure(Fault::Unsupported, QLatin1String("browser.absent")); }
};

} // namespace havre::tests
