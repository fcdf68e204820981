// The canonical form of a JSON text, over which TUF metadata are signed: members sorted, no white space,
// only quote and backslash escaped, integers alone (OLPC canonical JSON, TUF specification §4.2.1).
// Threading: pure. Errors: Malformed "catalogue.malformed" (not JSON, a member twice, a fraction, too deep).
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>

namespace havre::tuf {

[[nodiscard]] Result<QByteArray> canonicalJson(const QByteArray &bytes);

} // namespace havre::tuf
