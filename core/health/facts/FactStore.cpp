#include "core/health/facts/FactStore.h"

#include "core/health/facts/FactBody_p.h"
#include "core/records/DocumentStore.h"

#include <algorithm>

namespace havre::health::store {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

namespace {

constexpr const char *Selected
    = "SELECT f.id, f.kind, f.analyte, f.name, f.time, f.earlier, f.body, d.id, d.title, d.author, d.organization, d.date, f.app, f.app_name "
      "FROM fact f LEFT JOIN document d ON d.position = f.document ";

QByteArray key(const DocumentId &id)
{
    return id.uuid().toRfc4122();
}

Result<Fact> factOf(const Statement &row)
{
    Fact fact;
    fact.id = row.integer(0);
    fact.kind = static_cast<Kind>(std::clamp<qint64>(row.integer(1), 0, static_cast<qint64>(Kind::Measure)));
    fact.analyte = row.text(2);
    fact.name = row.text(3);
    if (!row.isNull(4))
        fact.time = QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC);
    HAVRE_CHECK(readBody(row.bytes(6), fact));
    fact.observation.earlier = row.integer(5) != 0;
    if (!row.isNull(7)) {
        fact.source.document = DocumentId(QUuid::fromRfc4122(row.bytes(7)));
        fact.source.title = row.text(8);
        fact.source.author = row.text(10).isEmpty() ? row.text(9) : row.text(10);
        if (!row.isNull(11))
            fact.source.date = QDateTime::fromMSecsSinceEpoch(row.integer(11), Qt::UTC);
    }
    fact.source.app = row.text(12);
    fact.source.appName = row.text(13);
    return fact;
}

Result<QList<Fact>> all(Statement &rows)
{
    QList<Fact> facts;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            return facts;
        HAVRE_TRY(fact, factOf(rows));
        facts.append(std::move(fact));
    }
}

Result<qint64> placeOf(Connection &c, const DocumentId &document)
{
    HAVRE_TRY(row, c.prepare("SELECT position FROM document WHERE id = ?1"));
    row.bind(1, key(document));
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("records.absent"));
    return row.integer(0);
}

Result<void> insert(Connection &c, const Fact &fact, std::optional<qint64> document)
{
    HAVRE_TRY(insertion, c.prepare("INSERT INTO fact(id, document, kind, analyte, name, time, earlier, body, app, app_name) "
                                   "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    fact.id ? insertion.bind(1, fact.id) : insertion.bindNull(1);
    document ? insertion.bind(2, *document) : insertion.bindNull(2);
    insertion.bind(3, static_cast<int>(fact.kind)).bind(4, fact.analyte).bind(5, fact.name);
    fact.time.isValid() ? insertion.bind(6, fact.time.toMSecsSinceEpoch()) : insertion.bindNull(6);
    if (fact.source.app.isEmpty())
        insertion.bindNull(9).bindNull(10);
    else
        insertion.bind(9, fact.source.app).bind(10, fact.source.appName);
    return insertion.bind(7, fact.observation.earlier).bind(8, bodyOf(fact)).run();
}

} // namespace

Result<void> replace(Connection &c, const DocumentId &document, const records::cda::Entries &entries)
{
    HAVRE_TRY(place, placeOf(c, document));
    for (const char *sql : {"DELETE FROM fact WHERE document = ?1", "DELETE FROM fact_waiting WHERE document = ?1"}) {
        HAVRE_TRY(removal, c.prepare(sql));
        HAVRE_CHECK(removal.bind(1, place).run());
    }
    for (const auto &observation : entries.observations)
        if (observation.about.isEmpty())
            HAVRE_CHECK(insert(c, health::factOf(observation), place));
    for (const auto &vaccination : entries.vaccinations)
        if (vaccination.about.isEmpty())
            HAVRE_CHECK(insert(c, health::factOf(vaccination), place));
    return {};
}

Result<void> await(Connection &c, const DocumentId &document)
{
    HAVRE_TRY(place, placeOf(c, document));
    HAVRE_TRY(insertion, c.prepare("INSERT OR IGNORE INTO fact_waiting(document) VALUES(?1)"));
    return insertion.bind(1, place).run();
}

Result<QList<DocumentId>> waiting(Connection &c, int limit)
{
    HAVRE_TRY(row, c.prepare("SELECT d.id FROM fact_waiting w JOIN document d ON d.position = w.document "
                             "ORDER BY w.document LIMIT ?1"));
    row.bind(1, limit);
    return records::store::idsOf(row);
}

Result<QList<Fact>> list(Connection &c, const Filter &filter)
{
    QByteArray sql(Selected);
    sql += "WHERE 1";
    if (!filter.kinds.isEmpty()) {
        QByteArrayList numbers;
        for (const Kind kind : filter.kinds)
            numbers << QByteArray::number(static_cast<int>(kind));
        sql += " AND f.kind IN (" + numbers.join(',') + ')';
    }
    if (!filter.analyte.isEmpty()) // the code alone finds its key of any system
        sql += " AND f.analyte IN (SELECT DISTINCT analyte FROM fact WHERE analyte = ?1 OR analyte LIKE '%|' || ?1)";
    if (!filter.document.isNull())
        sql += " AND f.document = (SELECT position FROM document WHERE id = ?2)";
    if (!filter.app.isEmpty())
        sql += " AND f.app = ?4";
    if (filter.at.isValid())
        sql += " AND f.time = ?5";
    if (!filter.earlier)
        sql += " AND f.earlier = 0";
    sql += " ORDER BY f.time DESC, f.id LIMIT ?3";
    HAVRE_TRY(rows, c.prepare(sql.constData()));
    if (!filter.analyte.isEmpty())
        rows.bind(1, filter.analyte);
    if (!filter.document.isNull())
        rows.bind(2, key(filter.document));
    rows.bind(3, filter.limit > 0 ? filter.limit : -1);
    if (!filter.app.isEmpty())
        rows.bind(4, filter.app);
    if (filter.at.isValid())
        rows.bind(5, filter.at.toMSecsSinceEpoch());
    return all(rows);
}

Result<Fact> fact(Connection &c, qint64 id)
{
    static const QByteArray sql = QByteArray(Selected) + "WHERE f.id = ?1";
    HAVRE_TRY(row, c.prepare(sql.constData()));
    row.bind(1, id);
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("health.facts.absent"));
    return factOf(row);
}

Result<QList<Latest>> latest(Connection &c, Kind kind)
{
    // max() picks its row: SQLite takes the other columns from it (sqlite.org/lang_select.html, "bare columns").
    HAVRE_TRY(heads, c.prepare("SELECT id, count(*), max(coalesce(time, 0)) FROM fact WHERE kind = ?1 AND earlier = 0 "
                               "GROUP BY analyte ORDER BY 3 DESC"));
    heads.bind(1, static_cast<int>(kind));
    QList<QPair<qint64, int>> found;
    while (true) {
        HAVRE_TRY(there, heads.step());
        if (!there)
            break;
        found.append({heads.integer(0), static_cast<int>(heads.integer(1))});
    }
    QList<Latest> newest;
    for (const auto &[id, count] : found) {
        HAVRE_TRY(one, fact(c, id));
        newest.append({std::move(one), count});
    }
    return newest;
}

Result<QList<QPair<Kind, int>>> counts(Connection &c)
{
    HAVRE_TRY(rows, c.prepare("SELECT kind, count(*) FROM fact WHERE earlier = 0 GROUP BY kind"));
    QList<QPair<Kind, int>> counted;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            return counted;
        counted.append({static_cast<Kind>(rows.integer(0)), static_cast<int>(rows.integer(1))});
    }
}

Result<qint64> add(Connection &c, const Fact &fact)
{
    HAVRE_CHECK(insert(c, fact, std::nullopt));
    return c.lastInsertId();
}

Result<Fact> remove(Connection &c, qint64 id)
{
    HAVRE_TRY(before, fact(c, id));
    if (!before.source.document.isNull())
        return failure(Fault::Refused, QLatin1String("health.facts.of-document"));
    HAVRE_TRY(removal, c.prepare("DELETE FROM fact WHERE id = ?1 AND document IS NULL"));
    HAVRE_CHECK(removal.bind(1, id).run());
    return std::move(before);
}

Result<int> measuresBy(Connection &c, const QString &app)
{
    HAVRE_TRY(row, c.prepare("SELECT count(*) FROM fact f WHERE f.app = ?1 AND NOT (f.analyte = '8462-4' AND EXISTS "
                             "(SELECT 1 FROM fact s WHERE s.analyte = '8480-6' AND s.time = f.time AND s.app = f.app))"));
    row.bind(1, app);
    HAVRE_CHECK(row.step());
    return static_cast<int>(row.integer(0));
}

Result<void> removeBy(Connection &c, const QString &app)
{
    HAVRE_TRY(removal, c.prepare("DELETE FROM fact WHERE app = ?1"));
    return removal.bind(1, app).run();
}

} // namespace havre::health::store
