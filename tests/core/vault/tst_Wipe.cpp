// KM-4 in small: what was secret is nowhere in our own memory once the space is closed.
#include "core/settings/Settings.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QFile>

#include <sys/mman.h>

#include <cstring>

namespace havre::tests {
namespace {

// How often a secret stands in this process's memory. The needle is kept masked and the reading buffer is
// left out, so that the search does not find itself.
class Needle {
public:
    explicit Needle(QByteArrayView secret)
    {
        for (const char c : secret)
            m_masked.append(static_cast<char>(c ^ 0x5a));
    }
    int hits() const
    {
        constexpr std::size_t Piece = 1 << 20;
        auto *buffer = static_cast<char *>(
            mmap(nullptr, Piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        QFile maps(QStringLiteral("/proc/self/maps"));
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        int found = 0;
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> parts = line.simplified().split(' ');
            if (parts.size() < 5 || !parts[1].startsWith("rw"))
                continue;
            const QList<QByteArray> range = parts[0].split('-');
            const quint64 start = range[0].toULongLong(nullptr, 16), end = range[1].toULongLong(nullptr, 16);
            const auto own = reinterpret_cast<quint64>(buffer);
            for (quint64 at = start; at < end; at += Piece - 64) {
                if (at < own + Piece && at + Piece > own) // our buffer, perhaps merged with its neighbours
                    continue;
                const auto size = static_cast<std::size_t>(std::min<quint64>(Piece, end - at));
                if (!memory.seek(static_cast<qint64>(at)))
                    continue;
                const qint64 got = memory.read(buffer, static_cast<qint64>(size));
                for (qint64 i = 0; i + m_masked.size() <= got; ++i)
                    found += matches(buffer + i) ? 1 : 0;
            }
        }
        munmap(buffer, Piece);
        return found;
    }

private:
    bool matches(const char *at) const
    {
        for (qsizetype i = 0; i < m_masked.size(); ++i) {
            if ((at[i] ^ 0x5a) != m_masked[i])
                return false;
        }
        return true;
    }
    QByteArray m_masked;
};

QByteArrayView viewOf(const SecretBytes &secret)
{
    return QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size()));
}

// Under AddressSanitizer the memory is not ours to judge: freed blocks wait in quarantine, and its shadow is
// terabytes to search.
#ifdef __SANITIZE_ADDRESS__
#define SKIP_UNDER_ASAN() GTEST_SKIP() << "not under AddressSanitizer"
#else
#define SKIP_UNDER_ASAN() static_cast<void>(0)
#endif

TEST(Wipe, KeysAndRowsAreGoneAfterClosing)
{
    SKIP_UNDER_ASAN();
    TestSpace t;
    QByteArray canary;
    for (const char c : QByteArrayView("qtbhpbjhqd-svnn-mpoh")) // the canary, each letter one further
        canary.append(c == '-' ? c : static_cast<char>(c - 1));
    const Needle row(canary);
    auto database = std::make_unique<SecretBytes>(valueOf(t.space->deriveKey("db")));
    auto blob = std::make_unique<SecretBytes>(valueOf(t.space->deriveKey("blob")));
    const Needle databaseKey(viewOf(*database));
    const Needle blobKey(viewOf(*blob));
    database.reset();
    blob.reset();
    {
        QByteArray value = canary + canary;
        auto work = [&value](vault::sqlite::Connection &c) -> Result<void> {
            HAVRE_TRY(insert, c.prepare("INSERT INTO setting(key, value) VALUES ('canary', ?1)"));
            insert.bind(1, value);
            return insert.run();
        };
        EXPECT_OK(await(t.space->write(work)));
        wipe(value);
    }
    wipe(canary);
    EXPECT_GE(row.hits(), 1) << "the search finds nothing: the test is blind";
    EXPECT_GE(databaseKey.hits(), 1) << "the search finds nothing: the test is blind";
    EXPECT_GE(blobKey.hits(), 1);
    t.space.reset();
    t.vault.reset();
    EXPECT_EQ(row.hits(), 0);
    EXPECT_EQ(databaseKey.hits(), 0);
    EXPECT_EQ(blobKey.hits(), 0);
}

TEST(Wipe, ThePasswordIsGoneOnceTheVaultIsOpen)
{
    SKIP_UNDER_ASAN();
    TestSpace t;
    const QString directory = t.vault->directory();
    t.space.reset();
    t.vault.reset();
    const Needle needle(QByteArrayView("balise quai voile"));
    // The literal of TestSpace is in read-only memory, which is not searched.
    const int before = needle.hits();
    EXPECT_EQ(before, 0);
    const SecretBytes held = SecretBytes::copyOf(TestSpace::Password);
    EXPECT_GE(needle.hits(), 1) << "the search finds nothing: the test is blind";
    const auto opened = await(vault::Vault::open(directory, held.clone(), t.secrets, t.clock));
    ASSERT_OK(opened);
    EXPECT_EQ(needle.hits(), 1); // the one we hold
}

} // namespace
} // namespace havre::tests
