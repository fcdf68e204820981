// CR-8 blob_tamper: a document's bytes come back as they were, or not at all.
#include "core/crypto/Digest.h"
#include "core/crypto/Encoding.h"
#include "core/vault/FileBlobStore_p.h"
#include "tests/core/vault/Damage.h"
#include "tests/support/Await.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

namespace havre::tests {
namespace {

using vault::FileBlobStore;
using vault::StoredBlob;

constexpr qsizetype Chunk = 65536;
constexpr qsizetype Sealed = Chunk + 17;
constexpr qsizetype Head = 9 + 24;

class Blobs : public ::testing::Test {
protected:
    QTemporaryDir folder;
    PersonId person = PersonId::random();
    SecretBytes key = SecretBytes::random(32);
    FileBlobStore store{folder.path(), person, key.clone()};

    void expectDamaged(const BlobId &id, const char *what, qsizetype where)
    {
        const auto read = store.read(id);
        ASSERT_FALSE(read.has_value()) << what << " " << where;
        ASSERT_EQ(read.error().code, QStringLiteral("vault.blob-damaged")) << what << " " << where;
    }
};

TEST_F(Blobs, KeepEverySize)
{
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, Chunk - 1, Chunk, Chunk + 1, 2 * Chunk, 3 * Chunk + 5, 40 * Chunk}) {
        const QByteArray bytes = crypto::randomBytes(size);
        const StoredBlob stored = valueOf(store.write(bytes));
        EXPECT_EQ(stored.size, size);
        EXPECT_EQ(stored.sha256, crypto::sha256(bytes));
        EXPECT_EQ(valueOf(store.read(stored.id)), bytes);
        const qsizetype chunks = size == 0 ? 1 : (size + Chunk - 1) / Chunk;
        EXPECT_EQ(QFile(store.pathOf(stored.id)).size(), Head + size + chunks * 17); // as FORMAT.md says
    }
    EXPECT_EQ(valueOf(store.list()).size(), 8);
}

TEST_F(Blobs, ListRemoveAbsent)
{
    const StoredBlob stored = valueOf(store.write("x"));
    EXPECT_EQ(valueOf(store.list()), QList<BlobId>{stored.id});
    EXPECT_OK(store.remove(stored.id));
    EXPECT_OK(store.remove(stored.id));
    EXPECT_TRUE(valueOf(store.list()).isEmpty());
    EXPECT_CODE(store.read(stored.id), "vault.blob-absent");
}

TEST_F(Blobs, FiveThousandFlipsNoneAccepted)
{
    const StoredBlob stored = valueOf(store.write(crypto::randomBytes(3 * Chunk + 1234)));
    const QString path = store.pathOf(stored.id);
    const QByteArray good = readFile(path);
    QRandomGenerator random(2026);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    for (int i = 0; i < 5000; ++i) {
        // The first ones walk the header and the seams, the others fall anywhere.
        const qsizetype at = i < 200 ? i : i < 400 ? Head + Sealed - 100 + (i - 200) : random.bounded(good.size());
        const char changed = static_cast<char>(good[at] ^ (1 << random.bounded(8)));
        file.seek(at);
        file.write(&changed, 1);
        expectDamaged(stored.id, "flip", at);
        file.seek(at);
        file.write(good.constData() + at, 1);
    }
    EXPECT_OK(store.read(stored.id));
}

TEST_F(Blobs, EveryCutAtAChunkAndManyOthers)
{
    const StoredBlob stored = valueOf(store.write(crypto::randomBytes(5 * Chunk + 77)));
    const QString path = store.pathOf(stored.id);
    const QByteArray good = readFile(path);
    QList<qsizetype> cuts;
    for (qsizetype at = Head; at < good.size(); at += Sealed)
        for (const qsizetype near : {at - 18, at - 17, at - 1, at, at + 1, at + 16, at + 17, at + 18})
            cuts.append(near);
    for (qsizetype at = 0; at < 64; ++at)
        cuts.append(at);
    for (qsizetype at = 1; at < 64; ++at)
        cuts.append(good.size() - at);
    for (const qsizetype cut : cuts) {
        if (cut < 0 || cut >= good.size())
            continue;
        writeFile(path, good.first(cut));
        expectDamaged(stored.id, "cut", cut);
    }
}

TEST_F(Blobs, ExchangesAppendsAndRenamesAreRefused)
{
    const StoredBlob one = valueOf(store.write(crypto::randomBytes(3 * Chunk + 9)));
    const StoredBlob two = valueOf(store.write(crypto::randomBytes(3 * Chunk + 9)));
    const QByteArray first = readFile(store.pathOf(one.id));
    const QByteArray second = readFile(store.pathOf(two.id));

    QByteArray swapped = first; // two chunks of the same file
    swapped.replace(Head, Sealed, first.mid(Head + Sealed, Sealed));
    swapped.replace(Head + Sealed, Sealed, first.mid(Head, Sealed));
    writeFile(store.pathOf(one.id), swapped);
    expectDamaged(one.id, "swap", 0);

    for (const QByteArray &tail : {QByteArray("x"), QByteArray(17, '\0'), first.last(26), first.mid(Head, Sealed), first}) {
        writeFile(store.pathOf(one.id), first + tail);
        expectDamaged(one.id, "append", tail.size());
    }
    QByteArray mixed = first; // a chunk of another document
    mixed.replace(Head, Sealed, second.mid(Head, Sealed));
    writeFile(store.pathOf(one.id), mixed);
    expectDamaged(one.id, "foreign chunk", 0);

    writeFile(store.pathOf(one.id), second); // another document under this name
    expectDamaged(one.id, "rename", 0);
    writeFile(store.pathOf(one.id), first);
    EXPECT_OK(store.read(one.id));

    FileBlobStore otherPerson(folder.path(), PersonId::random(), key.clone());
    EXPECT_CODE(otherPerson.read(one.id), "vault.blob-damaged");
    FileBlobStore otherKey(folder.path(), person, SecretBytes::random(32));
    EXPECT_CODE(otherKey.read(one.id), "vault.blob-damaged");
}

TEST_F(Blobs, ManyThreadsAtOnce)
{
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> good = 0;
    for (int n = 0; n < 4; ++n) {
        threads.emplace_back(QThread::create([this, n, &good] {
            for (int i = 0; i < 40; ++i) {
                const QByteArray bytes(1000 * n + i, static_cast<char>('a' + n));
                const auto stored = store.write(bytes);
                const auto read = stored ? store.read(stored->id) : Result<QByteArray>(failure(stored.error()));
                good += read && *read == bytes ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (auto &thread : threads)
        thread->wait();
    EXPECT_EQ(good, 160);
    EXPECT_EQ(valueOf(store.list()).size(), 160);
}

} // namespace
} // namespace havre::tests
