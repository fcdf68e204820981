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
// How many were applied. Unsupported "vault.newer" when the file knows a later number than we do.
[[nodiscard]] Result<int> migrate(sqlite::Connection &connection, const QList<Migration> &migrations);

} // namespace havre::vault
