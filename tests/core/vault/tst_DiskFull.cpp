// CR-5 disk_full, CR-11 in part: a full disk and a read-only folder give a clear refusal, and what was
// there before is still there and can be read. Full: RLIMIT_FSIZE anywhere, and small tmpfs where we are root.
#include "core/vault/Vault.h"
#include "core/vault/Verify.h"
#include "tests/core/vault/CrashRow.h"
#include "tests/core/vault/Damage.h"
#include "tests/support/Await.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TestSpace.h"

#include <QCoreApplication>

#include <unistd.h>

namespace havre::tests {
namespace {

using vault::KdfCost;
using vault::Vault;

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
            auto space = await((*vault)->openSpace((*vault)->persons().first()));
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
        auto space = await((*vault)->openSpace((*vault)->persons().first()));
        ASSERT_TRUE(space.has_value()) << size << " " << space.error().code.toStdString(); // reading needs no room
        EXPECT_EQ(valueOf(checkCrashRows(**space)), written) << size;
    }
    EXPECT_GE(full, 5);
}

// A vault with ten rows on a small disk of its own.
class Shortage : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!disk.isThere())
            GTEST_SKIP() << "may not mount a tmpfs here";
        auto vault = await(Vault::create(directory, password(), secrets, KdfCost::floor(), clock));
        ASSERT_OK(vault);
        auto space = await((*vault)->openSpace((*vault)->persons().first()));
        ASSERT_OK(space);
        for (int i = 1; i <= 10; ++i)
            ASSERT_OK(writeCrashRow(**space, i));
    }
    static SecretBytes password() { return SecretBytes::copyOf(TestSpace::Password); }
    Result<std::unique_ptr<Vault>> open() { return await(Vault::open(directory, password(), secrets, clock)); }
    // Everything can be read and nothing written; nothing on the disk changes.
    void readsButNeverWrites(const char *code)
    {
        const auto before = contents();
        {
            auto vault = open();
            ASSERT_OK(vault);
            EXPECT_CODE(open(), "vault.in-use"); // also where the lock cannot be written
            auto space = await((*vault)->openSpace((*vault)->persons().first()));
            ASSERT_OK(space);
            EXPECT_EQ((*space)->shortage().value_or(Error{}).code.toStdString(), code);
            EXPECT_EQ(valueOf(checkCrashRows(**space)), 10);
            EXPECT_CODE(writeCrashRow(**space, 11), code);
            EXPECT_EQ(valueOf(checkCrashRows(**space)), 10);
            EXPECT_TRUE(valueOf(await(vault::verify(**space))).judged().has_value());
        }
        EXPECT_EQ(contents(), before);
    }
    // Everything but the counter of attempts, which is written in place, and what SQLite could not fill.
    QMap<QString, QByteArray> contents()
    {
        QMap<QString, QByteArray> all;
        for (const QString &name : filesBelow(directory)) {
            const QByteArray bytes = readFile(directory + u'/' + name);
            if (name != QLatin1String("attempts") && !name.endsWith(QLatin1String("-shm")) && !bytes.isEmpty())
                all.insert(name, bytes);
        }
        EXPECT_GT(all.size(), 10); // header twice, database, blobs
        return all;
    }
    void fill()
    {
        QFile rest(folder.filePath(QStringLiteral("rest")));
        ASSERT_TRUE(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const int chunk : {64 * 1024, 4096, 1})
            while (rest.write(QByteArray(chunk, 'x')) == chunk) { }
    }
    // What a crash leaves: the last rows are only in the log.
    void leaveALog()
    {
        auto vault = open();
        ASSERT_OK(vault);
        auto space = await((*vault)->openSpace((*vault)->persons().first()));
        ASSERT_OK(space);
        ASSERT_OK(writeCrashRow(**space, 11));
        const QString log = logPath();
        const QByteArray kept = readFile(log);
        ASSERT_GT(kept.size(), 0);
        const QByteArray database = readFile(log.chopped(4));
        space->reset();
        writeFile(log, kept);
        writeFile(log.chopped(4), database);
    }
    QString logPath()
    {
        for (const QString &name : filesBelow(directory))
            if (name.endsWith(QLatin1String("records.db-wal")))
                return directory + u'/' + name;
        return {};
    }
    QTemporaryDir folder;
    SmallDisk disk{folder.path(), 4 << 20};
    MemorySecretStore secrets;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    QString directory = folder.filePath(QStringLiteral("vault"));
};

TEST_F(Shortage, AReadOnlyDiskIsRead)
{
    ASSERT_TRUE(disk.remount(true));
    readsButNeverWrites("vault.read-only");
    EXPECT_CODE(await(Vault::open(directory, SecretBytes::copyOf("une autre phrase de cinq mots"), secrets, clock)), "vault.wrong-password");
    ASSERT_TRUE(disk.remount(false));
    EXPECT_OK(open());
}

TEST_F(Shortage, AFullDiskIsRead)
{
    fill();
    readsButNeverWrites("vault.disk-full");
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("rest"))));
    auto vault = open();
    ASSERT_OK(vault);
    auto space = await((*vault)->openSpace((*vault)->persons().first()));
    ASSERT_OK(space);
    EXPECT_FALSE((*space)->shortage());
    EXPECT_OK(writeCrashRow(**space, 11)); // and goes on when there is room again
}

TEST_F(Shortage, WhatACrashLeftInTheLogIsReadToo)
{
    leaveALog();
    ASSERT_TRUE(disk.remount(true));
    auto vault = open();
    ASSERT_OK(vault);
    auto space = await((*vault)->openSpace((*vault)->persons().first()));
    ASSERT_OK(space);
    EXPECT_EQ(valueOf(checkCrashRows(**space)), 11);
    space->reset();
    vault->reset();
    ASSERT_TRUE(disk.remount(false));
    vault = open();
    ASSERT_OK(vault);
    space = await((*vault)->openSpace((*vault)->persons().first()));
    ASSERT_OK(space);
    EXPECT_EQ(valueOf(checkCrashRows(**space)), 11);
}

TEST(ReadOnly, NoVaultIsMadeWhereNothingCanBeWritten)
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
    EXPECT_OK(await(Vault::open(directory, password(), secrets, clock)));
    EXPECT_EQ(filesBelow(directory), before);
    ASSERT_TRUE(disk.remount(false));
    EXPECT_OK(await(Vault::open(directory, password(), secrets, clock)));
}

} // namespace
} // namespace havre::tests
