// What SQL may not do, whatever text reaches it: attach another file, load code, or change a PRAGMA we set.
#pragma once

struct sqlite3;

namespace havre::vault::sqlite {

// Installed after the connection's own PRAGMAs, before any other statement.
void restrict(sqlite3 *database);

} // namespace havre::vault::sqlite
