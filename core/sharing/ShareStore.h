// The SQL of shares (migrations/009_sharing.sql): each function is one step inside a read() or write() closure of the
// space. Threading: the strand whose connection it is given.
#pragma once

#include "core/sharing/Share.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::sharing::store {

// Answers its id.
[[nodiscard]] Result<qint64> add(vault::sqlite::Connection &c, const Share &share);
[[nodiscard]] Result<QList<Share>> list(vault::sqlite::Connection &c); // newest first
// NotFound "sharing.unknown".
[[nodiscard]] Result<Share> one(vault::sqlite::Connection &c, qint64 id);
// Of what never came to be: no row, no number.
[[nodiscard]] Result<void> remove(vault::sqlite::Connection &c, qint64 id);
[[nodiscard]] Result<void> setState(vault::sqlite::Connection &c, qint64 id, State state);
[[nodiscard]] Result<void> setCounts(vault::sqlite::Connection &c, const Share &share);
// Link and passcode of everything that ended before `now` are of no use to anybody any more.
[[nodiscard]] Result<void> forgetEnded(vault::sqlite::Connection &c, const QDateTime &now);

} // namespace havre::sharing::store
