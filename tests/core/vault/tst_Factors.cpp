// KM-3 factor_matrix: password × device secret decides alone what opens; nothing ever makes a new
// device secret for a vault that exists. And attempts are counted before they are looked at.
#include "core/vault/Attempts_p.h"
#include "tests/core/vault/Damage.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <csignal>
#include <sys/resource.h>

namespace havre::tests {
namespace {

using vault::Attempts;
using vault::KdfCost;
using vault::Vault;
using Mood = MemorySecretStore::Mood;

class Factors : public ::testing::Test {
protected:
    void SetUp() override
    {
        directory = t.vault->directory();
        t.space.reset();
        t.vault.reset();
    }
    Result<std::unique_ptr<Vault>> open(const char *password)
    {
        return await(Vault::open(directory, SecretBytes::copyOf(password), t.secrets, t.clock));
    }
    QByteArray attemptsFile() { return readFile(directory + QStringLiteral("/attempts")); }
    TestSpace t;
    QString directory;
};

constexpr const char *Wrong = "une autre phrase de cinq mots";

TEST_F(Factors, OnlyBothRightOpen)
{
    ASSERT_EQ(t.secrets.secrets.size(), 1u);
    const QString name = t.secrets.secrets.begin()->first;
    const SecretBytes right = t.secrets.secrets.begin()->second.clone();

    struct Device {
        const char *what;
        Mood mood;
        int entry; // 0 right, 1 wrong, 2 empty, 3 shorter, 4 none
    };
    const Device devices[] = {{"right", Mood::Working, 0},  {"wrong", Mood::Working, 1},       {"empty", Mood::Working, 2},
                              {"shorter", Mood::Working, 3}, {"absent", Mood::Working, 4},      {"keyring locked", Mood::Locked, 0},
                              {"no keyring", Mood::Absent, 0}, {"locked, none", Mood::Locked, 4}};
    for (const Device &device : devices) {
        for (const char *password : {TestSpace::Password, Wrong, ""}) {
            t.secrets.secrets.clear();
            if (device.entry != 4)
                t.secrets.secrets.emplace(name, device.entry == 0 ? right.clone()
                                              : device.entry == 1 ? SecretBytes::random(32)
                                              : device.entry == 2 ? SecretBytes()
                                                                  : SecretBytes::copyOf(QByteArray(31, 'x')));
            t.secrets.mood = device.mood;
            t.clock.advance(61); // whatever was counted, the wait is over
            const size_t before = t.secrets.secrets.size();
            const auto opened = open(password);
            const bool deviceGood = device.entry == 0 && device.mood == Mood::Working;
            if (deviceGood && password == TestSpace::Password)
                EXPECT_TRUE(opened.has_value()) << device.what;
            else if (deviceGood)
                EXPECT_CODE(opened, "vault.wrong-password");
            else
                EXPECT_CODE(opened, "vault.device-factor-unavailable");
            EXPECT_EQ(t.secrets.secrets.size(), before) << "a device secret was made: " << device.what;
        }
    }
}

TEST_F(Factors, WhatIsNotTriedIsNotCounted)
{
    const QByteArray before = attemptsFile();
    t.secrets.mood = Mood::Locked;
    for (int i = 0; i < 10; ++i)
        EXPECT_CODE(open(Wrong), "vault.device-factor-unavailable");
    EXPECT_EQ(attemptsFile(), before);
    t.secrets.mood = Mood::Working;
    EXPECT_OK(open(TestSpace::Password));
}

TEST_F(Factors, WaitingGrowsAcrossRestartsAndEnds)
{
    const int waits[] = {0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60}; // before the n-th try, in seconds
    for (const int wait : waits) {
        if (wait > 0) {
            const auto early = open(TestSpace::Password); // even the right one has to wait
            ASSERT_FALSE(early.has_value());
            EXPECT_EQ(early.error(), (Error{Fault::Busy, QStringLiteral("vault.wait"), QStringLiteral("seconds %1").arg(wait)}));
            t.clock.advance(wait - 1);
            EXPECT_CODE(open(TestSpace::Password), "vault.wait");
            t.clock.advance(1);
        }
        EXPECT_CODE(open(Wrong), "vault.wrong-password");
    }
    t.clock.advance(60);
    EXPECT_OK(open(TestSpace::Password));
    EXPECT_CODE(open(Wrong), "vault.wrong-password"); // begins again
    EXPECT_OK(open(TestSpace::Password));
}

TEST_F(Factors, TheAttemptIsOnDiskBeforeItIsLookedAt)
{
    struct rlimit before = {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit nothing = before;
    nothing.rlim_cur = 0; // no byte can be written
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &nothing), 0);
    const auto opened = open(TestSpace::Password);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_CODE(opened, "vault.disk-full"); // what cannot be counted is not tried
    EXPECT_OK(open(TestSpace::Password));
}

TEST_F(Factors, ACounterThatIsDamagedOrGoneLetsAPersonIn)
{
    EXPECT_CODE(open(Wrong), "vault.wrong-password");
    const QString path = directory + QStringLiteral("/attempts");
    const QByteArray good = readFile(path);
    for (qsizetype i = 0; i < good.size(); i += 37) {
        writeFile(path, flipped(good, i));
        const Attempts attempts(directory, t.clock);
        EXPECT_LE(attempts.count(), 1u);
        writeFile(path, good.first(i));
        EXPECT_LE(Attempts(directory, t.clock).count(), 1u);
    }
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_OK(open(TestSpace::Password));
}

TEST_F(Factors, ATornCounterWriteLeavesTheOneBefore)
{
    const QString path = directory + QStringLiteral("/attempts");
    Attempts attempts(directory, t.clock);
    for (int i = 0; i < 5; ++i)
        ASSERT_OK(attempts.countOne());
    const QByteArray five = readFile(path);
    ASSERT_OK(attempts.countOne());
    const QByteArray six = readFile(path);
    EXPECT_EQ(Attempts(directory, t.clock).count(), 6u);
    for (qsizetype cut = 0; cut <= six.size(); ++cut) {
        writeFile(path, six.first(cut) + five.mid(cut));
        const quint32 count = Attempts(directory, t.clock).count();
        ASSERT_TRUE(count == 5 || count == 6) << count << " at " << cut;
    }
}

TEST_F(Factors, AClockSetBackDoesNotLockForEver)
{
    for (int i = 0; i < 4; ++i) {
        t.clock.advance(60);
        EXPECT_CODE(open(Wrong), "vault.wrong-password");
    }
    t.clock.advance(-10 * 365 * 24 * 3600);
    EXPECT_CODE(open(TestSpace::Password), "vault.wait");
    t.clock.advance(2);
    EXPECT_OK(open(TestSpace::Password));
}

TEST_F(Factors, WithoutAKeyringNoVaultIsMadeAndNothingIsLeft)
{
    const QString other = t.folder.filePath(QStringLiteral("other"));
    for (const Mood mood : {Mood::Absent, Mood::Locked}) {
        t.secrets.mood = mood;
        EXPECT_CODE(await(Vault::create(other, SecretBytes::copyOf(Wrong), t.secrets, KdfCost::floor(), t.clock)),
                    "vault.device-factor-unavailable");
        EXPECT_FALSE(QFile::exists(other));
    }
    EXPECT_EQ(t.secrets.secrets.size(), 1u);
}

} // namespace
} // namespace havre::tests
