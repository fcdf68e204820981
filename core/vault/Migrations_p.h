// Brings a records.db to this program's schema: numbered files of migrations/, in order, the number kept in PRAGMA
// user_version. One that holds something goes forward by one transaction each; a new one is made in its maker's one
// transaction, as each commit waits for the disk. Threading: wherever the connection is.
#pragma once

#include "core/vault/sqlite/Connection.h"

#include <QList>

namespace havre::vault {

struct Migration {
    int number = 0;
    QByteArray sql;
};

// Those built into this program, by number.
[[nodiscard]] QList<Migration> builtInMigrations();
// Below, Unsupported "vault.newer" when the file knows a later number than we do. migrate(): how many were applied.
[[nodiscard]] Result<bool> isCurrent(sqlite::Connection &connection, const QList<Migration> &migrations);
[[nodiscard]] Result<int> migrate(sqlite::Connection &connection, const QList<Migration> &migrations);
// Of a new file, inside the caller's transaction: all of them.
[[nodiscard]] Result<void> lay(sqlite::Connection &connection, const QList<Migration> &migrations);

} // namespace havre::vault
