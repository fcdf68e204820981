#include "core/vault/SpaceOpening_p.h"

#include "core/vault/Files_p.h"
#include "core/vault/KeyRing_p.h"
#include "core/vault/Migrations_p.h"
#include "core/vault/Space_p.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <fcntl.h>

namespace havre::vault {

namespace {

using sqlite::Connection;

constexpr qint64 PageSize = 4096;

QString databaseOf(const SpaceSeat &seat)
{
    return seat.folder + QLatin1String("/records.db");
}

// A space still being made holds no document, and of its journal at most the line it began with: one that does was lived in
// since, and an old header put back over it. A database that does not open is half made.
bool wasLivedIn(const SpaceSeat &seat)
{
    if (QDirIterator(seat.folder + QLatin1String("/blobs"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext())
        return true;
    qint64 lines = 0;
    const auto count = [&lines](Connection &c) -> Result<void> {
        HAVRE_TRY(head, c.prepare("SELECT number FROM journal_head"));
        HAVRE_TRY(there, head.step());
        lines = there ? head.integer(0) : 0;
        return {};
    };
    return glance(seat, count) && lines > 1;
}

// The first key of the journal's chain. Only a space being made gets one: a head that is missing
// later is damage, not a beginning (core/journal).
Result<void> seedJournal(Connection &connection, const SpaceSeat &seat)
{
    SecretBytes key = spaceKey(seat.dataKey, seat.person, "journal");
    QByteArray bytes(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
    HAVRE_TRY(insert, connection.prepare("INSERT INTO journal_head(one, number, link, key) VALUES (1, 0, zeroblob(32), ?1)"));
    insert.bind(1, bytes);
    wipe(bytes);
    return insert.run();
}

// Missing pages SQLite finds itself; a last page cut short only when it is read. A crash can leave one
// while the log still has it, so this is asked after the checkpoint.
Result<void> checkWhole(const QString &path)
{
    if (QFileInfo(path).size() % PageSize != 0)
        return failure(Fault::Corrupt, QLatin1String("vault.database-damaged"), QStringLiteral("cut short"));
    return {};
}

Result<Connections> openWritable(const QString &path, const SecretBytes &key)
{
    HAVRE_TRY(writer, Connection::open(path, key, Connection::Mode::ReadWrite));
    HAVRE_CHECK(migrate(*writer, builtInMigrations()));
    HAVRE_CHECK(writer->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    HAVRE_CHECK(checkWhole(path));
    HAVRE_TRY(reader, Connection::open(path, key, Connection::Mode::ReadOnly));
    return Connections{std::move(reader), std::move(writer), {}, false};
}

// On a full disk, or one that may not be written, people must still be able to read their record. What has to be
// migrated first cannot be read so: it answers what was short.
Result<Connections> openStill(const QString &path, const SecretBytes &key, const Error &shortage)
{
    HAVRE_TRY(reader, Connection::open(path, key, Connection::Mode::Still));
    HAVRE_TRY(current, isCurrent(*reader, builtInMigrations()));
    if (!current)
        return failure(shortage);
    if (QFileInfo(path + QLatin1String("-wal")).size() <= 0)
        HAVRE_CHECK(checkWhole(path));
    return Connections{std::move(reader), nullptr, shortage, false};
}

} // namespace

Result<void> createSpace(const SpaceSeat &seat, const std::function<Result<void>(Connection &)> &first)
{
    if (wasLivedIn(seat))
        return failure(Fault::Corrupt, QLatin1String("vault.damaged"), QStringLiteral("a new space that was lived in"));
    QDir(seat.folder).removeRecursively();
    HAVRE_CHECK(files::makeFolder(seat.folder));
    HAVRE_CHECK(files::makeFolder(seat.folder + QLatin1String("/blobs")));
    {
        // Made by us, so that it and the files SQLite puts beside it are 0600 whatever the umask.
        HAVRE_CHECK(files::openFile(databaseOf(seat), O_WRONLY | O_CREAT | O_EXCL));
        const SecretBytes key = spaceKey(seat.dataKey, seat.person, "db");
        HAVRE_TRY(connection, Connection::open(databaseOf(seat), key, Connection::Mode::Create));
        HAVRE_CHECK(connection->execute("BEGIN IMMEDIATE")); // what fails takes the file with it at the next attempt
        HAVRE_CHECK(lay(*connection, builtInMigrations()));
        HAVRE_CHECK(seedJournal(*connection, seat));
        if (first)
            HAVRE_CHECK(first(*connection));
        HAVRE_CHECK(connection->execute("COMMIT"));
        HAVRE_CHECK(connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    return files::syncFolder(seat.folder);
}

Result<Connections> openDatabase(const SpaceSeat &seat)
{
    const QString path = databaseOf(seat);
    if (const QFileInfo database(path); !database.isFile() || database.size() < PageSize)
        return failure(Fault::Corrupt, QLatin1String("vault.database-damaged"), QStringLiteral("absent or empty"));
    const SecretBytes key = spaceKey(seat.dataKey, seat.person, "db");
    auto connections = openWritable(path, key);
    if (!connections && connections.error().fault == Fault::Exhausted) {
        const Error shortage = connections.error();
        connections = openStill(path, key, shortage);
    }
    if (connections && connections->writer) {
        HAVRE_TRY(due, Sweep::isDue(*connections->writer, *seat.clock));
        connections->sweepDue = due;
    }
    return connections;
}

std::unique_ptr<Space> spaceOf(SpaceSeat seat, Connections connections)
{
    SecretBytes key = connections.sweepDue ? spaceKey(seat.dataKey, seat.person, "db") : SecretBytes();
    auto p = std::make_unique<Space::Private>(std::move(seat), std::move(connections.reader), std::move(connections.writer));
    p->shortage = std::move(connections.shortage);
    if (connections.sweepDue)
        p->sweep = std::make_unique<Sweep>(databaseOf(p->seat), std::move(key), p->blobs, p->writer, *p->writeConnection, *p->seat.clock);
    return std::make_unique<Space>(std::move(p));
}

Result<void> glance(const SpaceSeat &seat, const std::function<Result<void>(Connection &)> &look)
{
    const QString path = databaseOf(seat);
    if (QFileInfo(path).size() < PageSize)
        return failure(Fault::Corrupt, QLatin1String("vault.database-damaged"), QStringLiteral("absent or empty"));
    HAVRE_TRY(connection, Connection::open(path, spaceKey(seat.dataKey, seat.person, "db"), Connection::Mode::Still));
    return look(*connection);
}

} // namespace havre::vault
