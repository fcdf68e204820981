// CR-5 disk_full, CR-11 in part: a full disk and a read-only folder give a clear refusal, and what was
// there before is still there. Full: RLIMIT_FSIZE anywhere, and small tmpfs where we are root.
#include "core/vault/Vault.h"
#include "tests/core/vault/CrashRow.h"
#include "tests/core/vault/Damage.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace havre::tests {
namespace {

using vault::KdfCost;
using vault::Vault;

// No file of ours may grow beyond `bytes` while this lives.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    struct rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

// A disk of so many bytes, where we may mount one.
class SmallDisk {
public:
    SmallDisk(const QString &at, qint64 bytes, bool readOnly = false) : m_path(at.toUtf8())
    {
        const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
        m_mounted = ::mount("tmpfs", m_path.constData(), "tmpfs", readOnly ? MS_RDONLY : 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    bool isThere() const { return m_mounted; }
    bool remount(bool readOnly)
    {
        return ::mount("tmpfs", m_path.constData(), "tmpfs", MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr) == 0;
    }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

TEST(DiskFull, AFileThatCannotGrowIsToldAndNothingIsLost)
{
    TestSpace t;
    for (int i = 1; i <= 20; ++i)
        ASSERT_OK(writeCrashRow(*t.space, i));
    const int files = static_cast<int>(filesBelow(t.folder.path()).size());
    for (const rlim_t limit : {rlim_t{0}, rlim_t{100}, rlim_t{4096}}) {
        const SmallFiles small(limit);
        EXPECT_CODE(t.space->blobs().write(QByteArray(100'000, 'x')), "vault.disk-full");
        EXPECT_CODE(writeCrashRow(*t.space, 21), "vault.disk-full");
    }
    EXPECT_EQ(filesBelow(t.folder.path()).size(), files) << "a half-written file stayed";
    EXPECT_EQ(valueOf(checkCrashRows(*t.space)), 20);
    EXPECT_OK(writeCrashRow(*t.space, 21)); // and goes on when there is room again
    EXPECT_EQ(valueOf(checkCrashRows(*t.space)), 21);
}

TEST(DiskFull, AVaultThatCannotBeMadeLeavesNothing)
{
    TestSpace t;
    const QString other = t.folder.filePath(QStringLiteral("other"));
    for (const rlim_t limit : {0, 64, 256, 4096, 16384}) {
        const SmallFiles small(limit);
        EXPECT_CODE(await(Vault::create(other, SecretBytes::copyOf(TestSpace::Password), t.secrets, KdfCost::floor(), t.clock)),
                    "vault.disk-full");
        EXPECT_FALSE(QFile::exists(other)) << limit;
        EXPECT_EQ(t.secrets.secrets.size(), 1u) << limit;
    }
}

TEST(DiskFull, EverySizeOfDisk)
{
    const QTemporaryDir folder;
    if (!SmallDisk(folder.path(), 1 << 20).isThere())
        GTEST_SKIP() << "may not mount a tmpfs here";
    int full = 0;
    for (qint64 size = 64 * 1024; size <= 1600 * 1024; size += 96 * 1024) {
        const SmallDisk disk(folder.path(), size);
        ASSERT_TRUE(disk.isThere());
        MemorySecretStore secrets;
        const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC));
        const QString directory = folder.filePath(QStringLiteral("vault"));
        const auto password = [] { return SecretBytes::copyOf(TestSpace::Password); };
        qint64 written = 0;
        {
            auto vault = await(Vault::create(directory, password(), secrets, KdfCost::floor(), clock));
            if (!vault) {
                EXPECT_EQ(vault.error().code, QStringLiteral("vault.disk-full")) << size;
                EXPECT_FALSE(QFile::exists(directory)) << size;
                continue;
            }
            auto space = (*vault)->openSpace((*vault)->persons().first());
            if (!space) {
                EXPECT_EQ(space.error().code, QStringLiteral("vault.disk-full")) << size;
                continue;
            }
            while (written < 40) {
                const auto done = writeCrashRow(**space, written + 1);
                if (!done) {
                    EXPECT_EQ(done.error().code, QStringLiteral("vault.disk-full")) << size;
                    ++full;
                    break;
                }
                ++written;
            }
            EXPECT_EQ(valueOf(checkCrashRows(**space)), written) << size;
        }
        // The same again from the disk, when room was made.
        auto vault = await(Vault::open(directory, password(), secrets, clock));
        ASSERT_TRUE(vault.has_value()) << size << " " << vault.error().code.toStdString();
        auto space = (*vault)->openSpace((*vault)->persons().first());
        if (!space) {
            EXPECT_EQ(space.error().code, QStringLiteral("vault.disk-full")) << size;
            continue;
        }
        EXPECT_EQ(valueOf(checkCrashRows(**space)), written) << size;
    }
    EXPECT_GE(full, 5);
}

TEST(ReadOnly, AFolderThatCannotBeWrittenIsTold)
{
    const QTemporaryDir folder;
    SmallDisk disk(folder.path(), 8 << 20);
    if (!disk.isThere())
        GTEST_SKIP() << "may not mount a tmpfs here";
    MemorySecretStore secrets;
    const ManualClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC));
    const QString directory = folder.filePath(QStringLiteral("vault"));
    const auto password = [] { return SecretBytes::copyOf(TestSpace::Password); };
    ASSERT_TRUE(disk.remount(true));
    EXPECT_CODE(await(Vault::create(directory, password(), secrets, KdfCost::floor(), clock)), "vault.read-only");
    EXPECT_TRUE(secrets.secrets.empty());
    ASSERT_TRUE(disk.remount(false));
    EXPECT_OK(await(Vault::create(directory, password(), secrets, KdfCost::floor(), clock)));
    const QStringList before = filesBelow(directory);
    ASSERT_TRUE(disk.remount(true));
    EXPECT_CODE(await(Vault::open(directory, password(), secrets, clock)), "vault.read-only");
    EXPECT_EQ(filesBelow(directory), before);
    ASSERT_TRUE(disk.remount(false));
    EXPECT_OK(await(Vault::open(directory, password(), secrets, clock)));
}

} // namespace
} // namespace havre::tests
