#include "core/vault/Verify.h"

#include "core/crypto/Digest.h"
#include "core/vault/Space.h"
#include "core/vault/Sweep_p.h"

#include <array>
#include <limits>

namespace havre::vault {

namespace {

struct Named {
    qint64 row = 0;
    BlobId blob;
    QByteArray sha256;
};

Result<qint64> countRows(sqlite::Connection &connection, const char *sql)
{
    HAVRE_TRY(rows, connection.prepare(sql));
    qint64 count = 0;
    while (true) {
        HAVRE_TRY(more, rows.step());
        if (!more)
            return count;
        if (rows.text(0) != QLatin1String("ok"))
            ++count;
    }
}

// What names a blob with its digest. Messages lie whole in blobs, and so does what waits to be sent.
struct Shelf {
    const char *table;
    const char *after; // the next rows
    qint64 VerifyReport::*count;
    bool ofDocuments = false;
};
constexpr std::array shelves{
    Shelf{"document", "SELECT rowid, blob, sha256 FROM document WHERE rowid > ?1 AND blob IS NOT NULL ORDER BY rowid LIMIT 32",
          &VerifyReport::documents, true},
    Shelf{"mail_message", "SELECT number, blob, sha256 FROM mail_message WHERE number > ?1 ORDER BY number LIMIT 32",
          &VerifyReport::messages},
    Shelf{"mail_outbox", "SELECT number, blob, sha256 FROM mail_outbox WHERE number > ?1 AND state < 3 ORDER BY number LIMIT 32",
          &VerifyReport::messages},
};

Result<bool> isThere(sqlite::Connection &connection, const Shelf &shelf)
{
    HAVRE_TRY(row, connection.prepare("SELECT count(*) FROM pragma_table_info(?1) WHERE name IN ('blob', 'sha256')"));
    row.bind(1, QString::fromLatin1(shelf.table));
    HAVRE_CHECK(row.step());
    return row.integer(0) == 2;
}

Result<QList<Named>> namedAfter(sqlite::Connection &connection, const Shelf &shelf, qint64 last)
{
    HAVRE_TRY(rows, connection.prepare(shelf.after));
    rows.bind(1, last);
    QList<Named> batch;
    while (true) {
        HAVRE_TRY(more, rows.step());
        if (!more)
            return batch;
        const QByteArray blob = rows.bytes(1);
        const QByteArray digest = rows.bytes(2);
        batch.append({rows.integer(0),
                      blob.size() == 16 ? BlobId(QUuid::fromRfc4122(blob)) : BlobId::fromString(QString::fromLatin1(blob)),
                      digest.size() == 64 ? QByteArray::fromHex(digest) : digest});
    }
}

Result<qint64> checkBatch(const BlobStore &blobs, const QList<Named> &batch, const Shelf &shelf, VerifyReport &report)
{
    qint64 last = std::numeric_limits<qint64>::max();
    for (const Named &named : batch) {
        last = named.row;
        ++(report.*shelf.count);
        const auto bytes = blobs.read(named.blob);
        if (!bytes && bytes.error().fault == Fault::Cancelled)
            return failure(bytes.error());
        if (bytes && crypto::sameBytes(crypto::sha256(*bytes), named.sha256))
            continue;
        ++(!bytes && bytes.error().fault == Fault::NotFound ? report.missingBlobs : report.damagedBlobs);
        if (shelf.ofDocuments)
            report.lostDocuments.append(named.row);
    }
    return last;
}

struct Progress {
    VerifyReport report;
    size_t shelf = 0;
    qint64 last = std::numeric_limits<qint64>::min(); // rowids may be negative: newest first
    bool done = false;
};

// A page that cannot be read ends the check with an error: that is a finding, not a failure to look.
Result<qint64> faultsOfStructure(sqlite::Connection &connection)
{
    auto faults = countRows(connection, "PRAGMA integrity_check");
    if (!faults && faults.error().fault == Fault::Corrupt)
        return 1;
    return faults;
}

Result<qint64> countOrphans(sqlite::Connection &connection, const BlobStore &blobs)
{
    HAVRE_TRY(named, namedBlobs(connection));
    HAVRE_TRY(present, blobs.list());
    qint64 orphans = 0;
    for (const BlobId &id : present)
        orphans += named && !named->contains(id) ? 1 : 0;
    return orphans;
}

Result<Progress> checkSome(sqlite::Connection &connection, const BlobStore &blobs, Progress progress)
{
    const Shelf &shelf = shelves.at(progress.shelf);
    HAVRE_TRY(there, isThere(connection, shelf));
    QList<Named> batch;
    if (there) {
        HAVRE_TRY(named, namedAfter(connection, shelf, progress.last));
        batch = named;
    }
    HAVRE_TRY(last, checkBatch(blobs, batch, shelf, progress.report));
    progress.last = last;
    if (batch.isEmpty()) {
        progress.last = Progress().last;
        progress.done = ++progress.shelf == shelves.size();
    }
    return progress;
}

} // namespace

Result<void> VerifyReport::judged() const
{
    if (badPages > 0 || brokenReferences > 0)
        return failure(Fault::Corrupt, QLatin1String("vault.database-damaged"));
    if (damagedBlobs > 0)
        return failure(Fault::Corrupt, QLatin1String("vault.blob-damaged"));
    if (missingBlobs > 0)
        return failure(Fault::NotFound, QLatin1String("vault.blob-absent"));
    return {};
}

QCoro::Task<Result<VerifyReport>> verify(Space &space)
{
    const BlobStore *blobs = &space.blobs();
    VerifyReport report;
    Result<qint64> pages = co_await space.read([](sqlite::Connection &c) { return countRows(c, "PRAGMA cipher_integrity_check"); });
    if (!pages)
        co_return failure(pages.error());
    Result<qint64> structure = co_await space.read([](sqlite::Connection &c) { return faultsOfStructure(c); });
    if (!structure)
        co_return failure(structure.error());
    report.badPages = *pages + *structure;
    if (report.badPages > 0)
        co_return report;
    Result<qint64> references = co_await space.read([](sqlite::Connection &c) { return countRows(c, "PRAGMA foreign_key_check"); });
    if (!references)
        co_return failure(references.error());
    report.brokenReferences = *references;
    Result<qint64> orphans = co_await space.read([blobs](sqlite::Connection &c) { return countOrphans(c, *blobs); });
    if (!orphans)
        co_return failure(orphans.error());
    report.orphanBlobs = *orphans;
    Progress progress;
    progress.report = report;
    while (!progress.done) {
        auto work = [blobs, progress](sqlite::Connection &c) { return checkSome(c, *blobs, progress); };
        auto next = co_await space.read(work);
        if (!next)
            co_return failure(next.error());
        progress = *next;
    }
    co_return progress.report;
}

} // namespace havre::vault
