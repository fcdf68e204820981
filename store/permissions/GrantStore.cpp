#include "store/permissions/GrantStore.h"

namespace havre::store::grants {

using vault::sqlite::Connection;

namespace {

QDateTime timeOf(qint64 ms)
{
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

Result<void> give(Connection &c, const Grant &grant)
{
    HAVRE_TRY(row, c.prepare("INSERT OR REPLACE INTO app_grant(app, permission, given, until) VALUES(?1, ?2, ?3, ?4)"));
    return row.bind(1, grant.app).bind(2, grant.permission).bind(3, grant.given.toMSecsSinceEpoch()).bind(4, grant.until.toMSecsSinceEpoch()).run();
}

Result<QList<Grant>> valid(Connection &c, const QString &app, const QDateTime &now)
{
    HAVRE_TRY(rows, c.prepare("SELECT app, permission, given, until FROM app_grant WHERE (?1 = '' OR app = ?1) AND given <= ?2 AND until > ?2 "
                              "ORDER BY app, permission"));
    rows.bind(1, app.isNull() ? QStringLiteral("") : app).bind(2, now.toMSecsSinceEpoch());
    QList<Grant> found;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            return found;
        found.append({rows.text(0), rows.text(1), timeOf(rows.integer(2)), timeOf(rows.integer(3))});
    }
}

Result<QStringList> revoke(Connection &c, const QString &app, const QString &permission)
{
    HAVRE_TRY(rows, c.prepare("DELETE FROM app_grant WHERE app = ?1 AND (?2 = '' OR permission = ?2) RETURNING permission"));
    rows.bind(1, app).bind(2, permission.isNull() ? QStringLiteral("") : permission);
    QStringList taken;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            return taken;
        taken.append(rows.text(0));
    }
}

Result<void> note(Connection &c, const Item &item)
{
    HAVRE_TRY(row, c.prepare("INSERT INTO app_item(app, permission, name, value, time, first, last, times) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?6, 1) "
                             "ON CONFLICT DO UPDATE SET last = excluded.last, times = times + 1"));
    return row.bind(1, item.app)
        .bind(2, item.permission)
        .bind(3, item.name)
        .bind(4, item.value)
        .bind(5, item.time.isValid() ? item.time.toMSecsSinceEpoch() : qint64(0))
        .bind(6, item.last.toMSecsSinceEpoch())
        .run();
}

Result<int> writtenSince(Connection &c, const QString &app, const QString &permission, const QDateTime &since)
{
    // What is older and was written again, having been taken away, counts once: how often since is not kept.
    HAVRE_TRY(row, c.prepare("SELECT coalesce(sum(iif(first >= ?3, times, 1)), 0) FROM app_item WHERE app = ?1 AND permission = ?2 AND last >= ?3"));
    row.bind(1, app).bind(2, permission).bind(3, since.toMSecsSinceEpoch());
    HAVRE_CHECK(row.step());
    return static_cast<int>(row.integer(0));
}

Result<QList<Item>> items(Connection &c, const QString &app, int limit)
{
    HAVRE_TRY(rows, c.prepare("SELECT app, permission, name, value, time, first, last, times FROM app_item WHERE app = ?1 "
                              "ORDER BY last DESC, time DESC LIMIT ?2"));
    rows.bind(1, app).bind(2, limit);
    QList<Item> found;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            return found;
        found.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), timeOf(rows.integer(4)), timeOf(rows.integer(5)),
                      timeOf(rows.integer(6)), static_cast<int>(rows.integer(7))});
    }
}

} // namespace havre::store::grants
