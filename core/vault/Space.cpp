#include "core/vault/Space.h"

#include "core/vault/KeyRing_p.h"
#include "core/vault/Space_p.h"

namespace havre::vault {

Space::Private::Private(SpaceSeat s, std::unique_ptr<sqlite::Connection> readOnly,
                        std::unique_ptr<sqlite::Connection> readWrite)
    : seat(std::move(s)),
      blobs(seat.folder + QLatin1String("/blobs"), seat.person, spaceKey(seat.dataKey, seat.person, "blob")),
      readConnection(std::move(readOnly)), writeConnection(std::move(readWrite))
{
}

Space::Space(std::unique_ptr<Private> p) : d(std::move(p)) {}

Space::~Space()
{
    close();
}

PersonId Space::person() const
{
    return d->seat.person;
}

BlobStore &Space::blobs()
{
    return d->blobs;
}

const Clock &Space::clock() const
{
    return *d->seat.clock;
}

Result<SecretBytes> Space::deriveKey(QByteArrayView purpose) const
{
    const std::lock_guard lock(d->keyMutex);
    if (d->seat.dataKey.isEmpty())
        return failure(cancellation());
    return spaceKey(d->seat.dataKey, d->seat.person, purpose);
}

std::optional<Error> Space::shortage() const
{
    const std::lock_guard lock(d->shortageMutex);
    return d->shortage;
}

void Space::notice(const Error &error)
{
    if (error.code != QLatin1String("vault.disk-full") && error.code != QLatin1String("vault.read-only"))
        return;
    const std::lock_guard lock(d->shortageMutex);
    if (!d->shortage)
        d->shortage = error;
}

Result<void> Space::checkWritable() const
{
    if (d->writeConnection)
        return {};
    return failure(shortage().value_or(Error{Fault::Exhausted, QString(QLatin1String("vault.read-only")), {}}));
}

void Space::leave()
{
    if (d->life)
        d->visit = std::make_shared<char>();
}

void Space::close(Work last)
{
    if (!d->life)
        return;
    d->life.reset();
    d->visit.reset();
    d->readConnection->interrupt(); // nobody waits for what is read any more; what is written is written whole
    d->blobs.stopReading();
    if (d->sweep)
        d->sweep->stop();
    d->reader.stop();
    d->writer.stop();
    d->readConnection.reset();
    if (last)
        (void)inTransaction(last);
    if (d->writeConnection)
        (void)d->writeConnection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    d->writeConnection.reset();
    d->blobs.close();
    {
        const std::lock_guard lock(d->keyMutex);
        d->seat.dataKey = SecretBytes();
    }
    d->seat.lock.reset();
}

std::weak_ptr<const void> Space::life(Until until) const
{
    return until == Until::Closed ? d->life : d->visit;
}

Strand &Space::reader()
{
    return d->reader;
}

Strand &Space::writer()
{
    return d->writer;
}

sqlite::Connection &Space::readConnection()
{
    return *d->readConnection;
}

sqlite::Connection &Space::writeConnection()
{
    return *d->writeConnection;
}

} // namespace havre::vault
