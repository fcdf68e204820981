// What must be true of any page at any size: everything one can reach has a name and is big enough to touch,
// no word is cut, small or runs out of its place, nothing to press lies outside the window or its page's margins.
#pragma once

#include "tests/qml/shell/WindowStage.h"

namespace havre::tests {

// Sentences about what is wrong; empty when all is well.
[[nodiscard]] QStringList walkPage(const WindowStage &stage);

} // namespace havre::tests
