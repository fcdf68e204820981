// What the journal of accesses says of openings: made, opened, refused, closed; also when it all comes in one breath.
#include "core/journal/AccessJournal.h"
#include "core/session/UnlockedSession.h"
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"

#include <QMetaEnum>
#include <QTemporaryDir>

namespace havre::tests {
namespace {

constexpr const char *Password = "ancre marée balise quai voile";
constexpr const char *Wrong = "une phrase que personne n’a choisie";

class OpeningJournal : public ::testing::Test {
protected:
    void create()
    {
        auto created = await(vault::Vault::create(directory, SecretBytes::copyOf(Password), secrets, vault::KdfCost::floor(), clock));
        ASSERT_OK(created);
        begin(std::move(*created));
    }
    void unlock()
    {
        auto opened = await(vault::Vault::open(directory, SecretBytes::copyOf(Password), secrets, clock));
        ASSERT_OK(opened);
        begin(std::move(*opened));
    }
    void begin(std::unique_ptr<vault::Vault> vault)
    {
        auto begun = await(session::UnlockedSession::begin(std::move(vault), std::nullopt, {&secrets, nullptr, nullptr, &clock}));
        ASSERT_OK(begun);
        unlocked = std::move(*begun);
    }
    void refuse(int times)
    {
        for (int i = 0; i < times; ++i) {
            EXPECT_CODE(await(vault::Vault::open(directory, SecretBytes::copyOf(Wrong), secrets, clock)), "vault.wrong-password");
            clock.advance(60);
        }
    }
    QList<journal::Entry> entries() { return valueOf(await(journal::list(unlocked->space(), 0, 100))); }
    // Oldest first.
    QString acts()
    {
        QStringList names;
        for (const journal::Entry &entry : entries())
            names.prepend(QString::fromLatin1(QMetaEnum::fromType<journal::Act>().valueToKey(int(entry.act))));
        EXPECT_EQ(valueOf(await(journal::verify(unlocked->space()))), names.size());
        return names.join(u' ');
    }
    std::string said() { return acts().toStdString(); }

    QTemporaryDir folder;
    QString directory = folder.filePath(QStringLiteral("vault"));
    ManualClock clock{QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC)};
    MemorySecretStore secrets;
    std::unique_ptr<session::UnlockedSession> unlocked;
};

TEST_F(OpeningJournal, BeginsWithTheMakingOfTheVault)
{
    create();
    EXPECT_EQ(said(), "VaultCreated");
}

TEST_F(OpeningJournal, SaysWhenItWasClosedAndOpenedAgain)
{
    create();
    EXPECT_EQ(said(), "VaultCreated");
    clock.advance(600);
    unlocked.reset();
    clock.advance(3600);
    unlock();
    EXPECT_EQ(said(), "VaultCreated Locked Unlocked");
    EXPECT_EQ(entries().at(1).time, QDateTime(QDate(2026, 11, 21), QTime(14, 12), Qt::UTC));
    EXPECT_EQ(entries().at(0).time, QDateTime(QDate(2026, 11, 21), QTime(15, 12), Qt::UTC));
}

TEST_F(OpeningJournal, LosesNothingWhenItIsLockedInTheSameBreath)
{
    create();
    unlocked.reset(); // nothing ran in between
    refuse(1);
    unlock();
    unlocked.reset();
    unlock();
    EXPECT_EQ(said(), "VaultCreated Locked UnlockRefused Unlocked Locked Unlocked");
}

TEST_F(OpeningJournal, TellsOfWrongPasswordsOnce)
{
    create();
    unlocked.reset();
    refuse(3);
    unlock();
    EXPECT_EQ(said(), "VaultCreated Locked UnlockRefused Unlocked");
    const journal::Refused refused = journal::Refused::of(entries().at(1));
    EXPECT_EQ(refused.count, 3u);
    EXPECT_EQ(refused.since, QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC));
    unlocked.reset();
    unlock();
    EXPECT_EQ(said(), "VaultCreated Locked UnlockRefused Unlocked Locked Unlocked");
}

TEST_F(OpeningJournal, KeepsCountUntilTheJournalHasIt)
{
    create();
    unlocked.reset();
    refuse(2);
    // Opened, then the power went: no session ever began.
    EXPECT_OK(await(vault::Vault::open(directory, SecretBytes::copyOf(Password), secrets, clock)));
    refuse(1);
    unlock();
    const QString all = acts();
    EXPECT_EQ(all, QStringLiteral("VaultCreated Locked UnlockRefused Unlocked"));
    const journal::Refused refused = journal::Refused::of(entries().at(1));
    EXPECT_EQ(refused.count, 3u);
    EXPECT_EQ(refused.since, QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC));
}

TEST_F(OpeningJournal, AnOlderOrOddLabelIsOneRefusal)
{
    for (const char *label : {"", "x", "0", "-3 nothing"}) {
        const journal::Refused refused = journal::Refused::of({1, {}, {}, journal::Act::UnlockRefused, {}, QString::fromLatin1(label)});
        EXPECT_EQ(refused.count, 1u) << label;
        EXPECT_FALSE(refused.since.isValid()) << label;
    }
}

} // namespace
} // namespace havre::tests
