// What havre-render takes away from itself before it reads a byte: resources by rlimit, system calls
// by a seccomp allow-list. The namespaces were taken away before it started (platform/render).
#pragma once

namespace havre::render {

// False when the kernel refuses; the program then ends rather than go on.
[[nodiscard]] bool confine();

} // namespace havre::render
