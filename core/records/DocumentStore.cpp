#include "core/records/DocumentStore.h"

#include "core/foundation/OneLine.h"
#include "core/records/DocumentColumns_p.h"
#include "core/records/DocumentWords_p.h"

#include <QTimeZone>

namespace havre::records::store {

using vault::sqlite::Connection;

namespace {

constexpr qint64 Minutes = 1LL << 31;
constexpr int SequenceBits = 20;
constexpr qsizetype LongestTitle = 500;

QByteArray key(const DocumentId &id)
{
    return id.uuid().toRfc4122();
}

tl::unexpected<Error> absent()
{
    return failure(Fault::NotFound, QLatin1String("records.absent"));
}

Result<qint64> placeOf(Connection &c, const DocumentId &id)
{
    HAVRE_TRY(row, c.prepare("SELECT position FROM document WHERE id = ?1"));
    row.bind(1, key(id));
    HAVRE_TRY(there, row.step());
    return there ? Result<qint64>(row.integer(0)) : absent();
}

} // namespace

QString titleOf(const QString &told)
{
    return oneLine(told.normalized(QString::NormalizationForm_C), LongestTitle);
}

qint64 positionBase(const QDateTime &date)
{
    static const qint64 start = QDateTime(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const qint64 minutes = date.isValid() ? std::clamp<qint64>((date.toSecsSinceEpoch() - start) / 60, 1, Minutes - 1) : 0;
    return (Minutes - minutes) << SequenceBits;
}

Result<qint64> freePosition(Connection &c, const QDateTime &date)
{
    const qint64 base = positionBase(date);
    const qint64 last = base + (1LL << SequenceBits) - 1;
    HAVRE_TRY(highest, c.prepare("SELECT max(position) FROM document WHERE position BETWEEN ?1 AND ?2"));
    highest.bind(1, base).bind(2, last);
    HAVRE_CHECK(highest.step());
    const qint64 position = highest.isNull(0) ? base : highest.integer(0) + 1;
    if (position > last)
        return failure(Fault::Exhausted, QLatin1String("records.too-many"));
    return position;
}

Result<std::optional<DocumentId>> known(Connection &c, const QString &master, const QByteArray &sha256)
{
    HAVRE_TRY(row, c.prepare(master.isEmpty() ? "SELECT id FROM document WHERE sha256 = ?1 AND master IS NULL"
                                              : "SELECT id FROM document WHERE master = ?1"));
    if (master.isEmpty())
        row.bind(1, sha256);
    else
        row.bind(1, master);
    HAVRE_TRY(there, row.step());
    if (!there)
        return std::optional<DocumentId>();
    return std::optional(DocumentId(QUuid::fromRfc4122(row.bytes(0))));
}

Result<std::optional<DocumentId>> here(Connection &c, const QString &master, const QByteArray &sha256)
{
    HAVRE_TRY(named, known(c, master, sha256));
    if (named)
        return named;
    HAVRE_TRY(row, c.prepare("SELECT id FROM document WHERE sha256 = ?1 LIMIT 1"));
    row.bind(1, sha256);
    HAVRE_TRY(there, row.step());
    return there ? std::optional(DocumentId(QUuid::fromRfc4122(row.bytes(0)))) : std::nullopt;
}

Result<std::optional<DocumentId>> here(Connection &c, const Document &arriving)
{
    return arriving.origin == Origin::Dmp ? known(c, arriving.masterIdentifier, arriving.sha256)
                                          : here(c, arriving.masterIdentifier, arriving.sha256);
}

Result<bool> anyAtDmp(Connection &c)
{
    HAVRE_TRY(row, c.prepare("SELECT EXISTS(SELECT 1 FROM document WHERE entry_id <> '')"));
    HAVRE_CHECK(row.step());
    return row.integer(0) != 0;
}

Result<qint64> insert(Connection &c, const Document &document, const QString &text, Indexed indexed)
{
    HAVRE_TRY(before, here(c, document));
    if (before)
        return failure(Fault::Conflict, QLatin1String("records.known"));
    HAVRE_TRY(position, freePosition(c, document.date));
    HAVRE_TRY(insertion, c.prepare(insertSql().constData()));
    insertion.bind(1, position);
    bindColumns(insertion, document);
    insertion.bind(IndexedParameter, static_cast<int>(indexed));
    HAVRE_CHECK(insertion.run());
    HAVRE_CHECK(addWords(c, position, document, text));
    return qint64(position);
}

Result<Document> document(Connection &c, const DocumentId &id)
{
    HAVRE_TRY(row, c.prepare(selectSql().constData()));
    row.bind(1, key(id));
    HAVRE_TRY(there, row.step());
    if (!there)
        return absent();
    return documentOf(row);
}

Result<Overview> overview(Connection &c)
{
    Overview result;
    HAVRE_TRY(categories, c.prepare("SELECT category, count(*) FROM document INDEXED BY document_category GROUP BY category"));
    while (true) {
        HAVRE_TRY(there, categories.step());
        if (!there)
            break;
        result.categories.append({static_cast<Category>(categories.integer(0)), categories.integer(1)});
        result.total += categories.integer(1);
    }
    HAVRE_TRY(unseen, c.prepare("SELECT count(*) FROM document WHERE unseen = 1"));
    HAVRE_CHECK(unseen.step());
    result.unseen = unseen.integer(0);
    HAVRE_TRY(sync, c.prepare("SELECT value FROM library_state WHERE name = 'last_sync'"));
    HAVRE_TRY(synced, sync.step());
    if (synced)
        result.lastSync = QDateTime::fromMSecsSinceEpoch(sync.integer(0), Qt::UTC);
    return result;
}

Result<void> markSeen(Connection &c, const DocumentId &id)
{
    HAVRE_TRY(update, c.prepare("UPDATE document SET unseen = 0 WHERE id = ?1"));
    HAVRE_CHECK(update.bind(1, key(id)).run());
    if (c.changes() == 0)
        return absent();
    return {};
}

Result<void> setText(Connection &c, const DocumentId &id, const QString &text, Indexed indexed)
{
    HAVRE_TRY(position, placeOf(c, id));
    HAVRE_CHECK(setBody(c, position, text));
    HAVRE_TRY(update, c.prepare("UPDATE document SET indexed = ?2 WHERE position = ?1"));
    return update.bind(1, position).bind(2, static_cast<int>(indexed)).run();
}

Result<QList<DocumentId>> idsOf(vault::sqlite::Statement &row)
{
    QList<DocumentId> ids;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return ids;
        ids.append(DocumentId(QUuid::fromRfc4122(row.bytes(0))));
    }
}

Result<QList<DocumentId>> awaitingText(Connection &c, int limit)
{
    HAVRE_TRY(row, c.prepare("SELECT id FROM document WHERE indexed = 0 ORDER BY position LIMIT ?1"));
    row.bind(1, limit);
    return idsOf(row);
}

Result<void> giveName(Connection &c, const DocumentId &id, const QString &master)
{
    HAVRE_TRY(other, known(c, master, {}));
    if (other)
        return *other == id ? Result<void>() : failure(Fault::Conflict, QLatin1String("records.known"));
    HAVRE_TRY(update, c.prepare("UPDATE document SET master = ?2 WHERE id = ?1 AND (master IS NULL OR master = '')"));
    HAVRE_CHECK(update.bind(1, key(id)).bind(2, master).run());
    return c.changes() == 1 ? Result<void>() : failure(Fault::Conflict, QLatin1String("records.known"));
}

Result<void> remove(Connection &c, const DocumentId &id)
{
    HAVRE_TRY(place, placeOf(c, id));
    HAVRE_CHECK(unindex(c, place));
    for (const char *sql : {"DELETE FROM document_text WHERE position = ?1", "DELETE FROM document_author_name WHERE position = ?1",
                            "DELETE FROM document WHERE position = ?1"}) {
        HAVRE_TRY(removal, c.prepare(sql));
        HAVRE_CHECK(removal.bind(1, place).run());
    }
    return {};
}

Result<bool> tidyIndex(Connection &c, bool whole)
{
    // A few hundred pages at a time; negative: all pieces into one, whatever their sizes. The number of
    // changed rows tells whether anything was merged (sqlite.org/fts5.html, 'merge').
    HAVRE_TRY(count, c.prepare("SELECT total_changes()"));
    HAVRE_CHECK(count.step());
    const qint64 before = count.integer(0);
    count.reset();
    HAVRE_CHECK(c.execute(whole ? "INSERT INTO search(search, rank) VALUES('merge', -400)"
                                : "INSERT INTO search(search, rank) VALUES('merge', 400)"));
    HAVRE_CHECK(count.step());
    return count.integer(0) - before >= 2;
}

Result<void> noteSync(Connection &c, const QDateTime &time)
{
    HAVRE_TRY(upsert, c.prepare("INSERT INTO library_state(name, value) VALUES('last_sync', ?1) "
                                "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
    return upsert.bind(1, time.toMSecsSinceEpoch()).run();
}

} // namespace havre::records::store
