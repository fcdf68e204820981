#include "core/health/facts/EventStore.h"

#include "core/health/facts/FactStore.h"

#include <algorithm>

namespace havre::health::store {

using vault::sqlite::Connection;

namespace {

// Each branch comes from its own index, no further than needed. A diastolic pressure stands with its systolic one.
constexpr const char *Order =
    "SELECT kind, ref, time FROM ("
    "SELECT * FROM (SELECT 0 AS kind, position AS ref, coalesce(date, 0) AS time FROM document ORDER BY position LIMIT ?1) "
    "UNION ALL SELECT * FROM (SELECT 1, min(id), max(time) AS time FROM fact WHERE kind = ?4 AND time IS NOT NULL "
    "GROUP BY analyte, time / 86400000 ORDER BY 3 DESC LIMIT ?1) "
    "UNION ALL SELECT * FROM (SELECT 2, f.id, f.time AS time FROM fact f WHERE f.kind = ?5 AND f.document IS NULL "
    "AND NOT (f.analyte = '8462-4' AND EXISTS (SELECT 1 FROM fact s WHERE s.analyte = '8480-6' AND s.kind = ?5 "
    "AND s.time = f.time AND s.document IS NULL)) ORDER BY f.time DESC LIMIT ?1)"
    ") ORDER BY time DESC, kind, ref LIMIT ?2 OFFSET ?3";

Result<Event> documentAt(Connection &c, qint64 position)
{
    HAVRE_TRY(row, c.prepare("SELECT id, title, author, organization, category, date, (SELECT count(*) FROM fact "
                             "WHERE document = position AND kind IN (0, 1, 2) AND earlier = 0) FROM document WHERE position = ?1"));
    row.bind(1, position);
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("records.absent"));
    Event event;
    event.document = DocumentId(QUuid::fromRfc4122(row.bytes(0)));
    event.title = row.text(1);
    event.author = row.text(2).isEmpty() ? row.text(3) : row.text(2);
    event.category = static_cast<records::Category>(row.integer(4));
    if (!row.isNull(5))
        event.time = QDateTime::fromMSecsSinceEpoch(row.integer(5), Qt::UTC);
    event.results = static_cast<int>(row.integer(6));
    return event;
}

Result<Event> factAt(Connection &c, qint64 id, Event::Kind kind)
{
    HAVRE_TRY(first, fact(c, id));
    Event event;
    event.kind = kind;
    event.time = first.time;
    event.document = first.source.document;
    event.facts = {first};
    if (kind != Event::Kind::Measure || first.analyte != QLatin1String("8480-6"))
        return event;
    HAVRE_TRY(other, c.prepare("SELECT id FROM fact WHERE analyte = '8462-4' AND document IS NULL AND time = ?1 LIMIT 1"));
    other.bind(1, first.time.toMSecsSinceEpoch());
    HAVRE_TRY(there, other.step());
    if (there) {
        HAVRE_TRY(second, fact(c, other.integer(0)));
        event.facts.append(second);
    }
    return event;
}

} // namespace

Result<QList<Event>> events(Connection &c, int from, int limit)
{
    HAVRE_TRY(rows, c.prepare(Order));
    rows.bind(1, from + limit).bind(2, limit).bind(3, from);
    rows.bind(4, static_cast<int>(Kind::Vaccination)).bind(5, static_cast<int>(Kind::Measure));
    QList<QPair<int, qint64>> found;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            break;
        found.append({static_cast<int>(rows.integer(0)), rows.integer(1)});
    }
    QList<Event> events;
    for (const auto &[kind, ref] : found) {
        HAVRE_TRY(event, kind == 0 ? documentAt(c, ref) : factAt(c, ref, static_cast<Event::Kind>(kind)));
        events.append(std::move(event));
    }
    return events;
}

} // namespace havre::health::store
