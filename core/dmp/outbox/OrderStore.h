// The SQL of orders (migrations/010_dmp_outbox.sql and later): steps of read() and write() closures. Threading: the strand
// whose connection it is given.
#pragma once

#include "core/dmp/outbox/Order.h"
#include "core/vault/sqlite/Connection.h"

#include <QList>

#include <optional>

namespace havre::dmp::orders {

// Answers its id. When the last order about this document is the same and not over, it is that one, and it waits (again).
[[nodiscard]] Result<qint64> add(vault::sqlite::Connection &c, const Order &order);
// Oldest first; `openOnly`: what is still to be sent or looked for, what was taken back first.
[[nodiscard]] Result<QList<Order>> list(vault::sqlite::Connection &c, bool openOnly);
// The last about this document; null when there is none.
[[nodiscard]] Result<std::optional<Order>> last(vault::sqlite::Connection &c, const DocumentId &document);
// NotFound "dmp.outbox.no-such-order".
[[nodiscard]] Result<Order> one(vault::sqlite::Connection &c, qint64 id);
// Written down before it is sent, so that a crash cannot hide it. False when it does not wait any more: nothing may leave.
[[nodiscard]] Result<bool> leave(vault::sqlite::Connection &c, qint64 id);
// The end of one try.
[[nodiscard]] Result<void> settle(vault::sqlite::Connection &c, qint64 id, Order::State state, const QString &code, bool mayHaveLeft = false);
[[nodiscard]] Result<void> mark(vault::sqlite::Connection &c, qint64 id, Order::State state); // no try

} // namespace havre::dmp::orders
