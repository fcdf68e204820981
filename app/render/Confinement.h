// What havre-render takes away from itself before it reads a byte: resources by rlimit, system calls
// by a seccomp allow-list. The namespaces were taken away before it started (platform/render).
#pragma once

#include "platform/render/Wire.h"

namespace havre::render {

struct Allowance {
    quint64 addresses = quint64(1) << 30; // bytes of memory
    int seconds = MaxSeconds;             // of CPU
};

// False when the kernel refuses; the program then ends rather than go on.
[[nodiscard]] bool confine(Allowance allowance = {});

} // namespace havre::render
