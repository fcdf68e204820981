#include "core/vault/Sweep_p.h"

#include <QDirIterator>
#include <QFile>
#include <QtEndian>

namespace havre::vault {

namespace {

constexpr qint64 Day = 24 * 3600 * qint64{1000};
constexpr const char *DoneKey = "space.swept";

BlobId blobOf(const sqlite::Statement &row)
{
    const QByteArray bytes = row.bytes(0);
    return bytes.size() == 16 ? BlobId(QUuid::fromRfc4122(bytes)) : BlobId::fromString(QString::fromLatin1(bytes));
}

struct OldFile {
    QString path;
    BlobId id; // null: a part of a write cut short
};

QList<OldFile> filesOlderThanADay(const QString &folder, const QDateTime &now, const std::atomic<bool> &stopping)
{
    QList<OldFile> old;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext() && !stopping) {
        const QString path = entries.next();
        if (entries.fileInfo().lastModified().msecsTo(now) > Day)
            old.append({path, BlobId::fromString(entries.fileName())});
    }
    return old;
}

} // namespace

Result<std::optional<QSet<BlobId>>> namedBlobs(sqlite::Connection &connection)
{
    QList<QByteArray> tables;
    {
        HAVRE_TRY(names, connection.prepare("SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c "
                                            "WHERE m.type = 'table' AND c.name = 'blob'"));
        for (auto more = names.step();; more = names.step()) {
            HAVRE_CHECK(more);
            if (!*more)
                break;
            tables.append(names.bytes(0));
        }
    }
    if (tables.isEmpty())
        return std::optional<QSet<BlobId>>();
    QSet<BlobId> ids;
    for (const QByteArray &table : tables) {
        const QByteArray sql = "SELECT blob FROM \"" + QByteArray(table).replace('"', "\"\"") + "\" WHERE blob IS NOT NULL";
        HAVRE_TRY(rows, connection.prepare(sql.constData()));
        for (auto more = rows.step();; more = rows.step()) {
            HAVRE_CHECK(more);
            if (!*more)
                break;
            if (const BlobId id = blobOf(rows); !id.isNull())
                ids.insert(id);
        }
    }
    return std::optional<QSet<BlobId>>(std::move(ids));
}

Result<bool> Sweep::isDue(sqlite::Connection &connection, const Clock &clock)
{
    HAVRE_TRY(row, connection.prepare("SELECT value FROM setting WHERE key = ?1"));
    row.bind(1, QString::fromLatin1(DoneKey));
    HAVRE_TRY(found, row.step());
    const QByteArray value = found ? row.bytes(0) : QByteArray();
    if (value.size() != 8)
        return true;
    const qint64 since = clock.now().toMSecsSinceEpoch() - qFromBigEndian<qint64>(value.constData());
    return since < 0 || since > Day;
}

Sweep::Sweep(QString database, SecretBytes key, FileBlobStore &blobs, Strand &writer,
             sqlite::Connection &writeConnection, const Clock &clock)
    : m_database(std::move(database)), m_key(std::move(key)), m_blobs(blobs), m_clock(clock)
{
    (void)m_strand.start([this, &writer, &writeConnection]() -> Result<void> {
        HAVRE_CHECK(run());
        if (!m_stopping)
            (void)writer.start([this, &writeConnection] { return noteDone(writeConnection); });
        return {};
    });
}

Sweep::~Sweep()
{
    stop();
}

void Sweep::stop()
{
    m_stopping = true;
    m_strand.stop();
}

Result<int> Sweep::run()
{
    // Files first, rows second: a blob whose row is committed in between is in the rows.
    const QList<OldFile> old = filesOlderThanADay(m_blobs.folder(), m_clock.now(), m_stopping);
    if (old.isEmpty() || m_stopping)
        return 0;
    HAVRE_TRY(connection, sqlite::Connection::open(m_database, m_key, sqlite::Connection::Mode::ReadOnly));
    m_key = SecretBytes();
    HAVRE_TRY(named, namedBlobs(*connection));
    if (!named)
        return 0;
    int removed = 0;
    for (const OldFile &file : old) {
        if (m_stopping)
            break;
        const bool part = file.id.isNull() && file.path.endsWith(QLatin1String(".part"));
        const bool orphan = !file.id.isNull() && !named->contains(file.id);
        if ((part || orphan) && QFile::remove(file.path))
            ++removed;
    }
    return removed;
}

Result<void> Sweep::noteDone(sqlite::Connection &connection)
{
    QByteArray now(8, Qt::Uninitialized);
    qToBigEndian(m_clock.now().toMSecsSinceEpoch(), now.data());
    HAVRE_TRY(write, connection.prepare("INSERT INTO setting(key, value) VALUES (?1, ?2) "
                                        "ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    write.bind(1, QString::fromLatin1(DoneKey)).bind(2, now);
    return write.run();
}

} // namespace havre::vault
