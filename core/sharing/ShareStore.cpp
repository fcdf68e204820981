#include "core/sharing/ShareStore.h"

namespace havre::sharing::store {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

namespace {

constexpr const char *Selected = "SELECT id, label, created, expires, server, handle, secret, link, passcode, state, openings, "
                                 "wrong, told FROM share ";

QByteArray key(const DocumentId &id)
{
    return id.isNull() ? QByteArray() : id.uuid().toRfc4122();
}

Share shareOf(const Statement &row)
{
    Share share;
    share.id = row.integer(0);
    share.label = row.text(1);
    share.created = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC);
    share.expires = QDateTime::fromMSecsSinceEpoch(row.integer(3), Qt::UTC);
    share.server = row.text(4);
    share.handle = row.text(5);
    share.secret = row.text(6);
    share.link = row.text(7);
    share.passcode = row.text(8);
    share.state = static_cast<State>(row.integer(9));
    share.openings = static_cast<int>(row.integer(10));
    share.wrong = static_cast<int>(row.integer(11));
    share.told = static_cast<int>(row.integer(12));
    return share;
}

Result<void> readItems(Connection &c, Share &share)
{
    HAVRE_TRY(rows, c.prepare("SELECT document, title FROM share_item WHERE share = ?1 ORDER BY number"));
    rows.bind(1, share.id);
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            return {};
        const QByteArray id = rows.bytes(0);
        share.items.append({id.isEmpty() ? DocumentId() : DocumentId(QUuid::fromRfc4122(id)), rows.text(1)});
    }
}

} // namespace

Result<qint64> add(Connection &c, const Share &share)
{
    HAVRE_TRY(row, c.prepare("INSERT INTO share(label, created, expires, server, handle, secret, link, passcode, state) "
                             "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    row.bind(1, share.label).bind(2, share.created.toMSecsSinceEpoch()).bind(3, share.expires.toMSecsSinceEpoch());
    row.bind(4, share.server).bind(5, share.handle).bind(6, share.secret).bind(7, share.link).bind(8, share.passcode);
    HAVRE_CHECK(row.bind(9, static_cast<int>(share.state)).run());
    const qint64 id = c.lastInsertId();
    for (qsizetype i = 0; i < share.items.size(); ++i) {
        HAVRE_TRY(item, c.prepare("INSERT INTO share_item(share, number, document, title) VALUES(?1, ?2, ?3, ?4)"));
        item.bind(1, id).bind(2, static_cast<qint64>(i)).bind(3, key(share.items.at(i).document)).bind(4, share.items.at(i).title);
        HAVRE_CHECK(item.run());
    }
    return id;
}

Result<QList<Share>> list(Connection &c)
{
    static const QByteArray sql = QByteArray(Selected) + "ORDER BY id DESC";
    HAVRE_TRY(rows, c.prepare(sql.constData()));
    QList<Share> shares;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            break;
        shares.append(shareOf(rows));
    }
    for (Share &share : shares)
        HAVRE_CHECK(readItems(c, share));
    return shares;
}

Result<Share> one(Connection &c, qint64 id)
{
    static const QByteArray sql = QByteArray(Selected) + "WHERE id = ?1";
    HAVRE_TRY(row, c.prepare(sql.constData()));
    row.bind(1, id);
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("sharing.unknown"));
    Share share = shareOf(row);
    HAVRE_CHECK(readItems(c, share));
    return share;
}

Result<void> remove(Connection &c, qint64 id)
{
    HAVRE_TRY(items, c.prepare("DELETE FROM share_item WHERE share = ?1"));
    HAVRE_CHECK(items.bind(1, id).run());
    HAVRE_TRY(row, c.prepare("DELETE FROM share WHERE id = ?1"));
    return row.bind(1, id).run();
}

Result<void> setState(Connection &c, qint64 id, State state)
{
    HAVRE_TRY(row, c.prepare("UPDATE share SET state = ?2, link = CASE WHEN ?2 = 2 THEN '' ELSE link END, "
                             "passcode = CASE WHEN ?2 = 2 THEN '' ELSE passcode END WHERE id = ?1"));
    return row.bind(1, id).bind(2, static_cast<int>(state)).run();
}

Result<void> setCounts(Connection &c, const Share &share)
{
    HAVRE_TRY(row, c.prepare("UPDATE share SET openings = ?2, wrong = ?3, told = ?4 WHERE id = ?1"));
    return row.bind(1, share.id).bind(2, share.openings).bind(3, share.wrong).bind(4, share.told).run();
}

Result<void> forgetEnded(Connection &c, const QDateTime &now)
{
    HAVRE_TRY(row, c.prepare("UPDATE share SET link = '', passcode = '' WHERE expires <= ?1 AND link <> ''"));
    return row.bind(1, now.toMSecsSinceEpoch()).run();
}

} // namespace havre::sharing::store
