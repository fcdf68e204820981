// What only its own kind of fact has, as CBOR: short text keys, empty values left out, unknown keys ignored, so
// that older and newer bodies are both read. Private to facts.
#pragma once

#include "core/health/facts/Fact.h"

namespace havre::health {

[[nodiscard]] QByteArray bodyOf(const Fact &fact);
// Fills what the columns do not hold. Corrupt "health.facts.damaged".
[[nodiscard]] Result<void> readBody(const QByteArray &body, Fact &fact);

} // namespace havre::health
