// Creating and opening the vault as the pages do it: real files, real key derivation at the cheapest cost.
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"
#include "ui/session/CreateVault.h"
#include "ui/session/Unlock.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace havre;

namespace {

const QString phrase = QStringLiteral("ancre marée balise quai voile");

class Doors : public ::testing::Test {
protected:
    Doors()
    {
        doorway.directory = folder.filePath(QStringLiteral("vault"));
        doorway.machine.secrets = &secrets;
        doorway.machine.clock = &clock;
        doorway.cost = vault::KdfCost::floor();
        doorway.enter = [this](std::unique_ptr<vault::Vault> opened) -> QCoro::Task<void> {
            entered = std::move(opened);
            co_return;
        };
    }
    void create()
    {
        ui::CreateVault maker(doorway);
        maker.create(phrase);
        EXPECT_TRUE(maker.busy());
        ASSERT_TRUE(QTest::qWaitFor([&maker] { return !maker.busy(); }, 20000));
        ASSERT_TRUE(entered) << maker.error().code.toStdString();
        entered.reset();
    }
    QTemporaryDir folder;
    tests::MemorySecretStore secrets;
    SystemClock clock;
    ui::Doorway doorway;
    std::unique_ptr<vault::Vault> entered;
};

TEST_F(Doors, aVaultIsMadeThenOpenedWithItsPhrase)
{
    create();
    ui::Unlock unlock(doorway);
    EXPECT_EQ(unlock.device(), ui::Unlock::Expected);
    unlock.open(phrase);
    ASSERT_TRUE(QTest::qWaitFor([this] { return entered != nullptr; }, 20000));
    EXPECT_EQ(unlock.device(), ui::Unlock::Answered);
    EXPECT_TRUE(unlock.error().code.isEmpty());
}

TEST_F(Doors, aWrongPhraseIsSaidAndForgottenWhenOneTypesAgain)
{
    create();
    ui::Unlock unlock(doorway);
    bool refused = false;
    QObject::connect(&unlock, &ui::Unlock::refused, &unlock, [&refused] { refused = true; });
    unlock.open(QStringLiteral("une autre phrase que la bonne"));
    ASSERT_TRUE(QTest::qWaitFor([&refused] { return refused; }, 20000));
    EXPECT_EQ(unlock.error().code, QStringLiteral("vault.wrong-password"));
    EXPECT_FALSE(entered);
    unlock.forgetError();
    EXPECT_TRUE(unlock.error().code.isEmpty());
}

TEST_F(Doors, withoutTheDevicesSecretThePhraseDoesNotSuffice)
{
    create();
    secrets.mood = tests::MemorySecretStore::Mood::Locked;
    ui::Unlock unlock(doorway);
    unlock.open(phrase);
    ASSERT_TRUE(QTest::qWaitFor([&unlock] { return !unlock.busy(); }, 20000));
    EXPECT_EQ(unlock.error().code, QStringLiteral("vault.device-factor-unavailable"));
    EXPECT_EQ(unlock.device(), ui::Unlock::Missing);
    EXPECT_FALSE(entered);
}

TEST_F(Doors, aSecondVaultInTheSamePlaceIsRefused)
{
    create();
    ui::CreateVault maker(doorway);
    maker.create(phrase);
    ASSERT_TRUE(QTest::qWaitFor([&maker] { return !maker.busy(); }, 20000));
    EXPECT_EQ(maker.error().code, QStringLiteral("vault.exists"));
    EXPECT_FALSE(entered);
}

TEST_F(Doors, theOfferedPhraseChangesOnDemand)
{
    ui::CreateVault maker(doorway);
    maker.offerPhrase();
    const QString first = maker.phrase();
    EXPECT_EQ(first.split(u' ').size(), 6);
    maker.offerPhrase();
    EXPECT_NE(maker.phrase(), first);
    EXPECT_GT(maker.phraseBits(), 55);
    EXPECT_GT(maker.wordCount(), 1000);
}

TEST_F(Doors, theTwoEntriesAreComparedAsTheVaultCompares)
{
    const ui::CreateVault maker(doorway);
    EXPECT_TRUE(maker.same(QString::fromUtf8("mar\xc3\xa9\x65"), QString::fromUtf8("mare\xcc\x81\x65"))); // é in one or two characters
    EXPECT_FALSE(maker.same(QStringLiteral("quai"), QStringLiteral("Quai")));
}

} // namespace
