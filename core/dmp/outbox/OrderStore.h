// The SQL of orders (migrations/010_dmp_outbox.sql): steps of read() and write() closures. Threading: the strand whose
// connection it is given.
#pragma once

#include "core/dmp/outbox/Order.h"
#include "core/vault/sqlite/Connection.h"

#include <QList>

namespace havre::dmp::orders {

// Answers its id. One that waits already for the same thing is that one.
[[nodiscard]] Result<qint64> add(vault::sqlite::Connection &c, const Order &order);
[[nodiscard]] Result<QList<Order>> list(vault::sqlite::Connection &c, bool waitingOnly); // oldest first
[[nodiscard]] Result<void> settle(vault::sqlite::Connection &c, qint64 id, Order::State state, const QString &code);

} // namespace havre::dmp::orders
