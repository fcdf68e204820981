// Ten years of a person's results, invented: three laboratories with ranges of their own, a value outside, words,
// vaccinations one of which was refused, and measures typed in. For models, pages and pictures.
#pragma once

#include "core/session/UnlockedSession.h"

namespace havre::tests {

void fillHealth(session::UnlockedSession &session);

} // namespace havre::tests
