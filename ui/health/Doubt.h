// What one is asked before a typed measure is kept that is far from every reference of that age: it can be, but a slip of
// the finger is likelier. Threading: main thread.
#pragma once

#include "core/family/Card.h"
#include "core/health/facts/Fact.h"

namespace havre::ui {

[[nodiscard]] QString doubtOf(const QList<health::Fact> &facts, const family::Card &card); // empty: none

} // namespace havre::ui
