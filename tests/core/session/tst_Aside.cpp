// Making and opening spaces aside: nobody waits on the main thread, and who locks meanwhile gets an honest answer and a vault that
// opens again.
#include "tests/core/session/Home.h"

#include <QSemaphore>
#include <QThread>

namespace havre::tests {
namespace {

using session::UnlockedSession;

using Aside = Home;

TEST_F(Aside, ASpaceIsMadeOnAnotherThread)
{
    unlocked.reset();
    const auto vault = valueOf(open());
    QThread *made = nullptr;
    QSemaphore seen; // it is not done before we have looked
    const auto first = [&](vault::sqlite::Connection &, const PersonId &) -> Result<void> {
        seen.acquire();
        made = QThread::currentThread();
        return {};
    };
    auto making = vault->addPerson(first);
    EXPECT_FALSE(making.isReady());
    EXPECT_CODE(await(vault->addPerson()), "vault.busy");
    EXPECT_EQ(vault->persons().size(), 1) << "not before it is there";
    seen.release();
    const PersonId child = valueOf(await(std::move(making)));
    EXPECT_NE(made, QThread::currentThread());
    EXPECT_NE(made, nullptr);
    EXPECT_EQ(vault->persons(), (QList<PersonId>{owner, child}));
    EXPECT_OK(await(vault->openSpace(child)));
    EXPECT_OK(await(vault->addPerson()));
}

TEST_F(Aside, WhatASpaceCannotBeginWithIsNoSpace)
{
    unlocked.reset();
    const auto vault = valueOf(open());
    const auto no = [](vault::sqlite::Connection &, const PersonId &) -> Result<void> { return failure(Fault::Exhausted, QLatin1String("vault.disk-full")); };
    EXPECT_CODE(await(vault->addPerson(no)), "vault.disk-full");
    EXPECT_EQ(vault->persons().size(), 1);
    EXPECT_OK(await(vault->addPerson()));
}

TEST_F(Aside, LockingWhileASpaceIsMadeLosesNeitherVaultNorPlace)
{
    for (int i = 0; i < 3; ++i) {
        auto making = unlocked->createSpace(child("Louise"));
        if (i > 0)
            (void)await(unlocked->card()); // a little further on
        unlocked.reset();
        auto vault = open();
        ASSERT_OK(vault) << "nothing holds it";
        EXPECT_EQ(await(std::move(making)).error().fault, Fault::Cancelled);
        unlocked = valueOf(await(begin(std::move(*vault))));
        const auto cards = valueOf(await(unlocked->household()));
        ASSERT_LE(cards.size(), 2);
        if (cards.size() == 2) { // whole, when it is there
            EXPECT_EQ(cards.last().name(), QStringLiteral("Louise Moreau"));
        }
    }
    (void)await(unlocked->createSpace(child("Louise"))); // made, or "family.exists"
    EXPECT_EQ(valueOf(await(unlocked->household())).size(), 2);
}

TEST_F(Aside, LockingWhileOneTurnsEndsIt)
{
    const PersonId louise = make("Louise");
    auto turning = UnlockedSession::turn(unlocked, louise);
    if (turning.isReady()) { // a main thread that was kept waiting: there is nothing left to lock out of
        unlocked = valueOf(await(std::move(turning)));
        GTEST_SKIP();
    }
    unlocked.reset();
    auto vault = open();
    EXPECT_OK(vault) << "nothing holds it";
    EXPECT_EQ(await(std::move(turning)).error().fault, Fault::Cancelled);
    unlocked = valueOf(await(begin(std::move(*vault))));
    turn(louise);
    EXPECT_FALSE(unlocked->isOwners());
}

TEST_F(Aside, ASpaceMadeWhileOneTurnsIsInTheOwnersJournal)
{
    const PersonId louise = make("Louise");
    auto making = unlocked->createSpace(child("Jade"));
    turn(louise);
    EXPECT_OK(await(std::move(making)));
    turn(owner);
    int made = 0;
    for (const auto &entry : valueOf(await(journal::list(unlocked->space(), 0, 20))))
        made += entry.act == journal::Act::SpaceCreated ? 1 : 0;
    EXPECT_EQ(made, 2);
}

// The owner's journal cannot be written: the space is there all the same, and asking again would say so.
TEST_F(Aside, ASpaceIsMadeThoughTheOwnersJournalCannotTellIt)
{
    const QByteArray trigger = "CREATE TRIGGER stubborn BEFORE INSERT ON journal WHEN NEW.act = "
        + QByteArray::number(static_cast<int>(journal::Act::SpaceCreated)) + " BEGIN SELECT RAISE(ABORT, 'no'); END";
    const auto set = [trigger](vault::sqlite::Connection &c) { return c.execute(trigger.constData()); };
    ASSERT_OK(await(unlocked->space().write(set)));
    const PersonId louise = make("Louise");
    EXPECT_EQ(valueOf(await(unlocked->household())).size(), 2);
    turn(louise);
    const auto entries = valueOf(await(journal::list(unlocked->space(), 0, 20)));
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries.last().act, journal::Act::SpaceCreated);
}

} // namespace
} // namespace havre::tests
