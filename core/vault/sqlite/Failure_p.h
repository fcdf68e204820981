// SQLite's result codes in our words.
#pragma once

#include "core/foundation/Result.h"

struct sqlite3;

namespace havre::vault::sqlite {

// The error the connection is in. The detail names the result code and, for a defect, nothing else.
[[nodiscard]] tl::unexpected<Error> failed(sqlite3 *database, int code);

} // namespace havre::vault::sqlite
