// Port: how the machine likes to be looked at. Asked in the background; until it answers, `current` is
// what was assumed. Threading: main thread.
#pragma once

#include <functional>

namespace havre::ports {

struct Look {
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;
    double textScale = 1.0;
    bool operator==(const Look &) const = default;
};

class Surroundings {
public:
    virtual ~Surroundings() = default;
    [[nodiscard]] virtual Look current() const = 0;
    // Begins to listen; `changed` is called at each change, also at the first answer.
    virtual void listen(std::function<void(Look)> changed) = 0;
};

} // namespace havre::ports
