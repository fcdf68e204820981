#include "core/health/facts/EventStore.h"

#include "core/health/facts/FactStore.h"

#include <algorithm>

namespace havre::health::store {

using vault::sqlite::Connection;

namespace {

// Each branch comes from its own index, no further than needed. A diastolic pressure stands with its systolic one.
static_assert(static_cast<int>(Kind::Vaccination) == 3 && static_cast<int>(Kind::Measure) == 4);
const char *branchOf(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Document:
        return "SELECT * FROM (SELECT 0 AS kind, position AS ref, coalesce(date, 0) AS time FROM document ORDER BY position LIMIT ?1)";
    case Event::Kind::Vaccination:
        return "SELECT * FROM (SELECT 1 AS kind, min(id) AS ref, max(time) AS time FROM fact WHERE kind = 3 AND time IS NOT NULL "
               "GROUP BY analyte, time / 86400000 ORDER BY 3 DESC LIMIT ?1)";
    case Event::Kind::Measure:
        return "SELECT * FROM (SELECT 2 AS kind, f.id AS ref, f.time AS time FROM fact f WHERE f.kind = 4 AND f.document IS NULL "
               "AND NOT (f.analyte = '8462-4' AND EXISTS (SELECT 1 FROM fact s WHERE s.analyte = '8480-6' AND s.kind = 4 "
               "AND s.time = f.time AND s.app IS f.app AND s.document IS NULL)) ORDER BY f.time DESC LIMIT ?1)";
    case Event::Kind::Message:
        return "SELECT * FROM (SELECT 3 AS kind, number AS ref, date AS time FROM mail_message WHERE quarantine = '' "
               "ORDER BY date DESC, number DESC LIMIT ?1)";
    }
    return "";
}

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
    HAVRE_TRY(other, c.prepare("SELECT o.id FROM fact f JOIN fact o ON o.time = f.time AND o.app IS f.app WHERE f.id = ?1 "
                               "AND o.analyte = '8462-4' AND o.kind = 4 AND o.document IS NULL LIMIT 1")); // of the same author
    other.bind(1, id);
    HAVRE_TRY(there, other.step());
    if (there) {
        HAVRE_TRY(second, fact(c, other.integer(0)));
        event.facts.append(second);
    }
    return event;
}

Result<Event> messageAt(Connection &c, qint64 number)
{
    HAVRE_TRY(row, c.prepare("SELECT conversation, way, from_name, from_address, coalesce(json_extract(recipients, '$[0][0]'), ''), "
                             "coalesce(json_extract(recipients, '$[0][1]'), ''), json_array_length(recipients), subject, date "
                             "FROM mail_message WHERE number = ?1"));
    row.bind(1, number);
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
    Event event;
    event.kind = Event::Kind::Message;
    event.conversation = row.integer(0);
    event.sent = row.integer(1) != 0;
    const int name = event.sent ? 4 : 2;
    event.author = row.text(name).isEmpty() ? row.text(name + 1) : row.text(name);
    event.others = event.sent ? static_cast<int>(std::max<qint64>(0, row.integer(6) - 1)) : 0;
    event.title = row.text(7);
    event.time = QDateTime::fromMSecsSinceEpoch(row.integer(8), Qt::UTC);
    return event;
}

Result<Event> eventAt(Connection &c, Event::Kind kind, qint64 ref)
{
    switch (kind) {
    case Event::Kind::Document: return documentAt(c, ref);
    case Event::Kind::Message: return messageAt(c, ref);
    default: return factAt(c, ref, kind);
    }
}

} // namespace

Result<QList<Event>> events(Connection &c, int from, int limit, const QList<Event::Kind> &kinds)
{
    QByteArrayList branches;
    for (int kind = 0; kind <= static_cast<int>(Event::Kind::Message); ++kind) // in one order: a few statements, all cached
        if (kinds.contains(static_cast<Event::Kind>(kind)))
            branches << branchOf(static_cast<Event::Kind>(kind));
    if (branches.isEmpty())
        return QList<Event>();
    const QByteArray sql = "SELECT kind, ref, time FROM (" + branches.join(" UNION ALL ")
        + ") ORDER BY time DESC, kind, ref LIMIT ?2 OFFSET ?3";
    HAVRE_TRY(rows, c.prepare(sql.constData()));
    rows.bind(1, from + limit).bind(2, limit).bind(3, from);
    QList<QPair<int, qint64>> found;
    while (true) {
        HAVRE_TRY(there, rows.step());
        if (!there)
            break;
        found.append({static_cast<int>(rows.integer(0)), rows.integer(1)});
    }
    QList<Event> events;
    for (const auto &[kind, ref] : found) {
        HAVRE_TRY(event, eventAt(c, static_cast<Event::Kind>(kind), ref));
        events.append(std::move(event));
    }
    return events;
}

} // namespace havre::health::store
