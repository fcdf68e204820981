#include "core/dmp/outbox/OrderStore.h"

namespace havre::dmp::orders {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

namespace {

// In the order of read().
#define HAVRE_ORDER_COLUMNS "id, kind, document, title, master, created, state, tries, code, may_have_left"

Order read(const Statement &row)
{
    Order order;
    order.id = row.integer(0);
    order.kind = static_cast<Order::Kind>(row.integer(1));
    order.document = DocumentId(QUuid::fromRfc4122(row.bytes(2)));
    order.title = row.text(3);
    order.master = row.text(4);
    order.created = QDateTime::fromMSecsSinceEpoch(row.integer(5), Qt::UTC);
    order.state = static_cast<Order::State>(row.integer(6));
    order.tries = static_cast<int>(row.integer(7));
    order.code = row.text(8);
    order.mayHaveLeft = row.integer(9) != 0;
    return order;
}

} // namespace

Result<std::optional<Order>> last(Connection &c, const DocumentId &document)
{
    HAVRE_TRY(row, c.prepare("SELECT " HAVRE_ORDER_COLUMNS " FROM dmp_order WHERE document = ?1 ORDER BY id DESC LIMIT 1"));
    row.bind(1, document.uuid().toRfc4122());
    HAVRE_TRY(there, row.step());
    return there ? std::optional(read(row)) : std::nullopt;
}

Result<qint64> add(Connection &c, const Order &order)
{
    const QByteArray document = order.document.uuid().toRfc4122();
    HAVRE_TRY(before, last(c, order.document));
    if (before && before->kind == order.kind && before->state == Order::State::Waiting)
        return before->id;
    if (before && before->kind == order.kind && (before->state == Order::State::Refused || before->state == Order::State::Withdrawing)) {
        HAVRE_CHECK(mark(c, before->id, Order::State::Waiting));
        return before->id;
    }
    HAVRE_TRY(row, c.prepare("INSERT INTO dmp_order(kind, document, title, master, created, state, code) "
                             "VALUES(?1, ?2, ?3, ?4, ?5, 0, '')"));
    row.bind(1, static_cast<int>(order.kind)).bind(2, document).bind(3, order.title).bind(4, order.master);
    HAVRE_CHECK(row.bind(5, order.created.toMSecsSinceEpoch()).run());
    return c.lastInsertId();
}

Result<QList<Order>> list(Connection &c, bool openOnly)
{
    HAVRE_TRY(rows, c.prepare("SELECT " HAVRE_ORDER_COLUMNS " FROM dmp_order "
                              "WHERE ?1 = 0 OR state IN (0, 3) ORDER BY ?1 AND state = 3 DESC, id"));
    rows.bind(1, openOnly);
    QList<Order> found;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            return found;
        found.append(read(rows));
    }
}

Result<Order> one(Connection &c, qint64 id)
{
    HAVRE_TRY(row, c.prepare("SELECT " HAVRE_ORDER_COLUMNS " FROM dmp_order WHERE id = ?1"));
    row.bind(1, id);
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("dmp.outbox.no-such-order"));
    return read(row);
}

Result<bool> leave(Connection &c, qint64 id)
{
    HAVRE_TRY(order, one(c, id));
    if (order.state != Order::State::Waiting)
        return false;
    HAVRE_TRY(row, c.prepare("UPDATE dmp_order SET may_have_left = 1 WHERE id = ?1"));
    HAVRE_CHECK(row.bind(1, id).run());
    return true;
}

Result<void> settle(Connection &c, qint64 id, Order::State state, const QString &code, bool mayHaveLeft)
{
    HAVRE_TRY(row, c.prepare("UPDATE dmp_order SET state = ?2, code = ?3, may_have_left = ?4, tries = tries + 1 WHERE id = ?1"));
    return row.bind(1, id).bind(2, static_cast<int>(state)).bind(3, code).bind(4, mayHaveLeft).run();
}

Result<void> mark(Connection &c, qint64 id, Order::State state)
{
    HAVRE_TRY(row, c.prepare("UPDATE dmp_order SET state = ?2 WHERE id = ?1"));
    return row.bind(1, id).bind(2, static_cast<int>(state)).run();
}

} // namespace havre::dmp::orders
