// Brings a records.db to this program's schema: numbered files of migrations/, in order, each in one
// transaction, the number kept in PRAGMA user_version. Threading: wherever the connection is.
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

} // namespace havre::vault
