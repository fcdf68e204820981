#include "core/vault/Verify.h"

#include "core/crypto/Digest.h"
#include "core/vault/Space.h"
#include "core/vault/Sweep_p.h"

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

Result<bool> hasDocuments(sqlite::Connection &connection)
{
    HAVRE_TRY(row, connection.prepare("SELECT count(*) FROM pragma_table_info('document') WHERE name IN ('blob', 'sha256')"));
    HAVRE_CHECK(row.step());
    return row.integer(0) == 2;
}

Result<QList<Named>> namedAfter(sqlite::Connection &connection, qint64 last)
{
    HAVRE_TRY(rows, connection.prepare("SELECT rowid, blob, sha256 FROM document WHERE rowid > ?1 AND blob IS NOT NULL "
                                       "ORDER BY rowid LIMIT 32"));
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

Result<qint64> checkBatch(const BlobStore &blobs, const QList<Named> &batch, VerifyReport &report)
{
    qint64 last = std::numeric_limits<qint64>::max();
    for (const Named &named : batch) {
        last = named.row;
        ++report.documents;
        const auto bytes = blobs.read(named.blob);
        if (!bytes && bytes.error().fault == Fault::Cancelled)
            return failure(bytes.error());
        if (!bytes && bytes.error().fault == Fault::NotFound)
            ++report.missingBlobs;
        else if (!bytes || !crypto::sameBytes(crypto::sha256(*bytes), named.sha256))
            ++report.damagedBlobs;
    }
    return last;
}

struct Progress {
    VerifyReport report;
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
    HAVRE_TRY(batch, namedAfter(connection, progress.last));
    HAVRE_TRY(last, checkBatch(blobs, batch, progress.report));
    progress.last = last;
    progress.done = batch.isEmpty();
    return progress;
}

} // namespace

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
    Result<bool> documents = co_await space.read([](sqlite::Connection &c) { return hasDocuments(c); });
    if (!documents)
        co_return failure(documents.error());
    Progress progress;
    progress.report = report;
    progress.done = !*documents;
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
