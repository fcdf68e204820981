// JR-1 journal_chain: editing, deleting, reordering and cutting each of 200 entries is found and located.
#include "core/journal/AccessJournal.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

namespace havre::tests {
namespace {

using journal::Act;
using vault::sqlite::Connection;

constexpr int Count = 200;

class Journal : public ::testing::Test {
protected:
    void fill(int count)
    {
        const QDateTime now = t.clock.now();
        auto work = [&](Connection &c) -> Result<void> {
            for (int i = 1; i <= count; ++i)
                HAVRE_CHECK(journal::append(c, now.addSecs(i), QStringLiteral("Vous"), Act::DocumentOpened,
                                            QStringLiteral("object"), QStringLiteral("title %1").arg(i)));
            return {};
        };
        EXPECT_OK(await(t.space->write(work)));
    }
    // Somebody with the open database and a pen.
    void tamper(const QByteArray &sql)
    {
        auto work = [&](Connection &c) { return c.execute(sql.constData()); };
        ASSERT_OK(await(t.space->write(work)));
    }
    void openTriggers() { tamper("DROP TRIGGER journal_is_never_rewritten; DROP TRIGGER journal_is_never_shortened"); }
    void expectBrokenAt(qint64 number)
    {
        const auto found = await(journal::verify(*t.space));
        ASSERT_FALSE(found.has_value()) << "entry " << number << " was changed unseen";
        EXPECT_EQ(found.error().code, QStringLiteral("journal.broken"));
        EXPECT_EQ(found.error().detail, QString::number(number));
    }
    void expectWhole(qint64 count) { EXPECT_EQ(valueOf(await(journal::verify(*t.space))), count); }

    TestSpace t;
};

TEST_F(Journal, ListsNewestFirstInPages)
{
    EXPECT_TRUE(valueOf(await(journal::list(*t.space, 0, 10))).isEmpty());
    expectWhole(0);
    fill(25);
    const auto first = valueOf(await(journal::list(*t.space, 0, 10)));
    ASSERT_EQ(first.size(), 10);
    EXPECT_EQ(first.first().number, 25);
    EXPECT_EQ(first.first().label, QStringLiteral("title 25"));
    EXPECT_EQ(first.first().act, Act::DocumentOpened);
    EXPECT_EQ(first.first().actor, QStringLiteral("Vous"));
    EXPECT_EQ(first.first().time, t.clock.now().addSecs(25));
    const auto last = valueOf(await(journal::list(*t.space, 6, 10)));
    ASSERT_EQ(last.size(), 5);
    EXPECT_EQ(last.first().number, 5);
    EXPECT_EQ(last.last().number, 1);
    expectWhole(25);
}

TEST_F(Journal, SaysWhenSomethingWasLastDone)
{
    fill(25);
    const auto last = [&](Act act, const char *object, int before) {
        return valueOf(await(journal::lastDone(*t.space, act, QString::fromLatin1(object), t.clock.now().addSecs(before))));
    };
    EXPECT_EQ(last(Act::DocumentOpened, "object", 100), t.clock.now().addSecs(25));
    EXPECT_EQ(last(Act::DocumentOpened, "object", 20), t.clock.now().addSecs(19)) << "that moment itself is not before it";
    EXPECT_FALSE(last(Act::DocumentOpened, "object", 1).isValid());
    EXPECT_FALSE(last(Act::DocumentExported, "object", 100).isValid());
    EXPECT_FALSE(last(Act::DocumentOpened, "another", 100).isValid());
}

TEST_F(Journal, AnActThatFailsLeavesNoEntry)
{
    auto work = [&](Connection &c) -> Result<void> {
        HAVRE_CHECK(journal::append(c, t.clock.now(), QStringLiteral("Vous"), Act::Locked, {}, {}));
        return failure(Fault::NotFound, QLatin1String("records.absent"));
    };
    EXPECT_CODE(await(t.space->write(work)), "records.absent");
    expectWhole(0);
    EXPECT_OK(await(journal::note(*t.space, QStringLiteral("Vous"), Act::Unlocked, {}, {})));
    expectWhole(1);
}

TEST_F(Journal, TheTableItselfRefusesChanges)
{
    fill(3);
    for (const char *sql : {"UPDATE journal SET label = 'x' WHERE number = 2", "DELETE FROM journal WHERE number = 3"}) {
        auto work = [sql](Connection &c) { return c.execute(sql); };
        EXPECT_CODE(await(t.space->write(work)), "vault.constraint");
    }
    expectWhole(3);
}

TEST_F(Journal, GoesOnAfterARestart)
{
    fill(5);
    t.space.reset();
    t.space = valueOf(await(t.vault->openSpace(t.vault->persons().first())));
    fill(5);
    expectWhole(10);
}

TEST_F(Journal, EveryEditIsLocated)
{
    fill(Count);
    openTriggers();
    const char *fields[] = {"label = label || 'x'", "actor = 'Nul'", "time = time + 1", "act = act + 1", "object = ''",
                            "link = zeroblob(32)"};
    for (int n = 1; n <= Count; ++n) {
        const QByteArray where = " WHERE number = " + QByteArray::number(n);
        tamper("CREATE TABLE kept AS SELECT * FROM journal" + where + "; UPDATE journal SET " + fields[n % 6] + where);
        expectBrokenAt(n);
        tamper("REPLACE INTO journal SELECT * FROM kept; DROP TABLE kept");
    }
    expectWhole(Count);
}

TEST_F(Journal, EveryDeletionIsLocated)
{
    fill(Count);
    openTriggers();
    for (int n = 1; n <= Count; ++n) {
        const QByteArray where = " WHERE number = " + QByteArray::number(n);
        tamper("CREATE TABLE kept AS SELECT * FROM journal" + where + "; DELETE FROM journal" + where);
        expectBrokenAt(n);
        if (n < Count) { // and with the rest moved up to close the gap
            tamper("CREATE TABLE rest AS SELECT * FROM journal WHERE number > " + QByteArray::number(n)
                   + "; DELETE FROM journal WHERE number > " + QByteArray::number(n)
                   + "; INSERT INTO journal SELECT number - 1, time, actor, act, object, label, link FROM rest");
            expectBrokenAt(n);
            tamper("DELETE FROM journal WHERE number >= " + QByteArray::number(n)
                   + "; INSERT INTO journal SELECT * FROM rest; DROP TABLE rest");
        }
        tamper("INSERT INTO journal SELECT * FROM kept; DROP TABLE kept");
    }
    expectWhole(Count);
}

TEST_F(Journal, EveryExchangeIsLocated)
{
    fill(Count);
    openTriggers();
    const auto exchange = [](int n) {
        const QByteArray a = QByteArray::number(n), b = QByteArray::number(n + 1);
        return "UPDATE journal SET number = -1 WHERE number = " + a + "; UPDATE journal SET number = " + a
            + " WHERE number = " + b + "; UPDATE journal SET number = " + b + " WHERE number = -1";
    };
    for (int n = 1; n < Count; ++n) {
        tamper(exchange(n));
        expectBrokenAt(n);
        tamper(exchange(n));
    }
    expectWhole(Count);
}

// Cut from the end, with the head written back to look right: the key has moved on and cannot be had again.
TEST_F(Journal, EveryCutIsLocated)
{
    fill(Count);
    openTriggers();
    tamper("CREATE TABLE kept AS SELECT * FROM journal; CREATE TABLE kept_head AS SELECT * FROM journal_head");
    for (int n = Count; n >= 1; --n) {
        tamper("DELETE FROM journal WHERE number >= " + QByteArray::number(n));
        expectBrokenAt(n);
        tamper("UPDATE journal_head SET number = " + QByteArray::number(n - 1)
               + ", link = coalesce((SELECT link FROM journal ORDER BY number DESC LIMIT 1), zeroblob(32))");
        expectBrokenAt(n);
        tamper("DELETE FROM journal_head; INSERT INTO journal_head SELECT * FROM kept_head");
    }
    tamper("INSERT INTO journal SELECT * FROM kept");
    expectWhole(Count);
}

TEST_F(Journal, AMissingHeadIsDamageNotABeginning)
{
    fill(2);
    openTriggers();
    tamper("DELETE FROM journal; DELETE FROM journal_head");
    expectBrokenAt(0);
    EXPECT_CODE(await(journal::note(*t.space, QStringLiteral("Vous"), Act::Unlocked, {}, {})), "journal.broken");
}

} // namespace
} // namespace havre::tests
