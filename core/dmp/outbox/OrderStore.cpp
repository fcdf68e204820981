#include "core/dmp/outbox/OrderStore.h"

namespace havre::dmp::orders {

using vault::sqlite::Connection;

Result<qint64> add(Connection &c, const Order &order)
{
    const QByteArray document = order.document.uuid().toRfc4122();
    {
        HAVRE_TRY(same, c.prepare("SELECT id FROM dmp_order WHERE document = ?1 AND kind = ?2 AND state = 0"));
        same.bind(1, document).bind(2, static_cast<int>(order.kind));
        HAVRE_TRY(there, same.step());
        if (there)
            return same.integer(0);
    }
    HAVRE_TRY(row, c.prepare("INSERT INTO dmp_order(kind, document, title, master, created, state, code) "
                             "VALUES(?1, ?2, ?3, ?4, ?5, 0, '')"));
    row.bind(1, static_cast<int>(order.kind)).bind(2, document).bind(3, order.title).bind(4, order.master);
    HAVRE_CHECK(row.bind(5, order.created.toMSecsSinceEpoch()).run());
    return c.lastInsertId();
}

Result<QList<Order>> list(Connection &c, bool waitingOnly)
{
    HAVRE_TRY(rows, c.prepare("SELECT id, kind, document, title, master, created, state, tries, code FROM dmp_order "
                              "WHERE ?1 = 0 OR state = 0 ORDER BY id"));
    rows.bind(1, waitingOnly);
    QList<Order> found;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            return found;
        Order order;
        order.id = rows.integer(0);
        order.kind = static_cast<Order::Kind>(rows.integer(1));
        order.document = DocumentId(QUuid::fromRfc4122(rows.bytes(2)));
        order.title = rows.text(3);
        order.master = rows.text(4);
        order.created = QDateTime::fromMSecsSinceEpoch(rows.integer(5), Qt::UTC);
        order.state = static_cast<Order::State>(rows.integer(6));
        order.tries = static_cast<int>(rows.integer(7));
        order.code = rows.text(8);
        found.append(order);
    }
}

Result<void> settle(Connection &c, qint64 id, Order::State state, const QString &code)
{
    HAVRE_TRY(row, c.prepare("UPDATE dmp_order SET state = ?2, code = ?3, tries = tries + 1 WHERE id = ?1"));
    return row.bind(1, id).bind(2, static_cast<int>(state)).bind(3, code).run();
}

} // namespace havre::dmp::orders
