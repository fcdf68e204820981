#include "core/vault/FileBlobStore_p.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/SecretStream.h"
#include "core/vault/Files_p.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace havre::vault {

namespace {

constexpr QByteArrayView Magic("HAVREBLB\x01"); // eight letters and the version
constexpr qsizetype Chunk = 64 * 1024;
constexpr qsizetype SealedChunk = Chunk + crypto::StreamSealer::Overhead;
constexpr qsizetype HeaderSize = 9 + crypto::StreamSealer::HeaderSize;
constexpr qsizetype WriteAtOnce = 16 * SealedChunk;
constexpr qint64 MaximumFile = qint64{1} << 30;

tl::unexpected<Error> damaged()
{
    return failure(Fault::Corrupt, QLatin1String("vault.blob-damaged"));
}

} // namespace

FileBlobStore::FileBlobStore(QString folder, PersonId person, SecretBytes key)
    : m_folder(std::move(folder)), m_person(person), m_key(std::move(key))
{
}

QString FileBlobStore::pathOf(const BlobId &id) const
{
    const QString name = id.toString();
    return m_folder + u'/' + name.left(2) + u'/' + name;
}

Result<SecretBytes> FileBlobStore::keyOf(const BlobId &id) const
{
    const std::lock_guard lock(m_mutex);
    if (m_key.isEmpty())
        return failure(cancellation());
    return crypto::hkdfSha256(m_key.span(), id.uuid().toRfc4122(), "havre/v1/blob-file");
}

QByteArray FileBlobStore::associatedData(const BlobId &id) const
{
    return Magic.toByteArray() + m_person.uuid().toRfc4122() + id.uuid().toRfc4122();
}

void FileBlobStore::stopReading()
{
    m_readingStopped = true;
}

void FileBlobStore::close()
{
    const std::lock_guard lock(m_mutex);
    m_key = SecretBytes();
}

Result<StoredBlob> FileBlobStore::write(const QByteArray &bytes)
{
    const StoredBlob stored{BlobId::random(), bytes.size(), crypto::sha256(bytes)};
    if (bytes.size() > MaximumFile - HeaderSize - bytes.size() / Chunk * crypto::StreamSealer::Overhead)
        return failure(Fault::Exhausted, QLatin1String("vault.blob-too-large"));
    HAVRE_TRY(key, keyOf(stored.id));
    const QString path = pathOf(stored.id);
    const QString shard = path.left(path.lastIndexOf(u'/'));
    const QString part = path + QLatin1String(".part");
    HAVRE_CHECK(files::makeFolder(shard));

    const auto fill = [&]() -> Result<void> {
        HAVRE_TRY(file, files::openFile(part, O_WRONLY | O_CREAT | O_EXCL));
        crypto::StreamSealer sealer(key, associatedData(stored.id));
        QByteArray out;
        out.reserve(std::min(WriteAtOnce, HeaderSize + bytes.size() + (bytes.size() / Chunk + 1) * 17));
        out.append(Magic).append(sealer.header());
        qsizetype at = 0;
        do {
            const qsizetype size = std::min(Chunk, bytes.size() - at);
            const bool last = at + size == bytes.size();
            sealer.push(QByteArrayView(bytes).sliced(at, size), last, out);
            at += size;
            if (last || out.size() + SealedChunk > WriteAtOnce) {
                HAVRE_CHECK(files::writeAll(file.fd(), out));
                out.resize(0);
            }
        } while (at < bytes.size());
        HAVRE_CHECK(files::syncFile(file.fd()));
        return files::rename(part, path);
    };
    if (auto filled = fill(); !filled) {
        QFile::remove(part);
        return failure(filled.error());
    }
    HAVRE_CHECK(files::syncFolder(shard));
    return stored;
}

Result<QByteArray> FileBlobStore::read(const BlobId &id) const
{
    if (m_readingStopped)
        return failure(cancellation());
    HAVRE_TRY(key, keyOf(id));
    auto file = files::readWhole(pathOf(id), MaximumFile);
    if (!file) {
        if (file.error().fault == Fault::NotFound)
            return failure(Fault::NotFound, QLatin1String("vault.blob-absent"));
        if (file.error().code == QLatin1String("vault.damaged"))
            return damaged();
        return failure(file.error());
    }
    if (file->size() < HeaderSize + crypto::StreamSealer::Overhead || !file->startsWith(Magic))
        return damaged();

    const QByteArrayView view(*file);
    crypto::StreamOpener opener(key, associatedData(id), view.sliced(9, crypto::StreamSealer::HeaderSize));
    QByteArray plain;
    plain.reserve(view.size());
    qsizetype at = HeaderSize;
    while (at < view.size()) {
        if (m_readingStopped)
            return failure(cancellation());
        const qsizetype size = std::min(SealedChunk, view.size() - at);
        const auto last = opener.pull(view.sliced(at, size), plain);
        if (!last)
            return damaged();
        at += size;
        if (*last != (at == view.size())) // cut short, or something follows the end
            return damaged();
    }
    return plain;
}

Result<void> FileBlobStore::remove(const BlobId &id)
{
    if (::unlink(QFile::encodeName(pathOf(id)).constData()) != 0 && errno != ENOENT)
        return files::ioFailure(errno);
    return {};
}

Result<QList<BlobId>> FileBlobStore::list() const
{
    QList<BlobId> ids;
    QDirIterator entries(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (m_readingStopped)
            return failure(cancellation());
        entries.next();
        if (const auto id = BlobId::fromString(entries.fileName()); !id.isNull())
            ids.append(id);
    }
    return ids;
}

} // namespace havre::vault
