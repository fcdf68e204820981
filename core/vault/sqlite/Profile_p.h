// How a records.db is opened: SQLCipher 4.6, page 4096, HMAC-SHA256, WAL, synchronous FULL… Each PRAGMA
// is read back, because an unknown one answers success and does nothing (security.md, finding 4).
#pragma once

#include "core/vault/sqlite/Connection.h"

namespace havre::vault::sqlite {

// After sqlite3_key(). Reads the first page, so a wrong key or a damaged file shows here.
[[nodiscard]] Result<void> applyProfile(sqlite3 *database, Connection::Mode mode);

} // namespace havre::vault::sqlite
