// Which facts may be handed on: those of a document that may not be shared stay, with everything they say.
// Source: security.md T13, T14. One step inside a read() or write() closure of the space.
#pragma once

#include "core/family/rights/Rights.h"
#include "core/health/facts/Fact.h"

namespace havre::vault::sqlite {
class Connection;
}

namespace havre::health {

enum class Towards { Anyone, Professionals }; // to professionals, nothing that was hidden from them

// In their order. Measures are the person's own: they have no document.
[[nodiscard]] Result<QList<Fact>> passable(vault::sqlite::Connection &connection, const family::Rights &rights, const QList<Fact> &facts,
                                           Towards towards);

} // namespace havre::health
