// Closing a space while something is under way: what is awaited ends as Cancelled, nothing is waited for that
// can be broken off, and what is being written is written whole.
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>

namespace havre::tests {
namespace {

using vault::sqlite::Connection;

constexpr qint64 Soon = 2500; // ms; what is broken off here would take many times as long

Result<qint64> countTo(Connection &connection, qint64 last)
{
    HAVRE_TRY(rows, connection.prepare("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < ?1) "
                                       "SELECT count(*) FROM n"));
    rows.bind(1, last);
    HAVRE_CHECK(rows.step());
    return rows.integer(0);
}

qint64 closed(TestSpace &t)
{
    QElapsedTimer clock;
    clock.start();
    t.space.reset();
    return clock.elapsed();
}

TEST(Closing, AnAnswerThatComesAfterwardsIsCancelled)
{
    TestSpace t;
    const auto slowly = [](Connection &c) {
        QThread::msleep(50); // longer than it takes to begin waiting
        return countTo(c, 3);
    };
    auto reading = t.space->read(slowly);
    auto writing = t.space->write(slowly);
    QThread::msleep(200); // both strands are done; their answers wait in the event loop
    t.space.reset();
    EXPECT_CODE(await(std::move(reading)), "foundation.cancelled");
    EXPECT_CODE(await(std::move(writing)), "foundation.cancelled");
}

// Who stood on the space is gone, the space is not: their waiting ends, writing is done, others are answered.
TEST(Closing, LeavingEndsTheWaitingAlone)
{
    TestSpace t;
    const auto slowly = [](Connection &c) -> Result<qint64> {
        QThread::msleep(50);
        HAVRE_CHECK(c.execute("CREATE TABLE IF NOT EXISTS written (it INTEGER)"));
        return countTo(c, 3);
    };
    const auto counting = [](Connection &c) {
        QThread::msleep(50);
        return countTo(c, 3);
    };
    auto reading = t.space->read(counting);
    auto writing = t.space->write(slowly);
    auto staying = t.space->read(counting, vault::Space::Until::Closed);
    t.space->leave();
    auto after = t.space->read(counting);
    EXPECT_CODE(await(std::move(reading)), "foundation.cancelled");
    EXPECT_CODE(await(std::move(writing)), "foundation.cancelled");
    EXPECT_EQ(valueOf(await(std::move(staying))), 3);
    EXPECT_EQ(valueOf(await(std::move(after))), 3);
    EXPECT_TRUE(valueOf(await(t.space->read([](Connection &c) -> Result<bool> {
        HAVRE_CHECK(c.prepare("SELECT it FROM written"));
        return true;
    })))) << "what was being written was written";
}

TEST(Closing, ALongQueryIsBrokenOff)
{
    TestSpace t;
    auto reading = t.space->read([](Connection &c) { return countTo(c, 400'000'000); });
    QThread::msleep(200);
    EXPECT_LT(closed(t), Soon);
    EXPECT_CODE(await(std::move(reading)), "foundation.cancelled");
}

// Between two statements nothing runs that could be interrupted: the next one must not begin.
TEST(Closing, ManyShortQueriesAreBrokenOff)
{
    TestSpace t;
    auto reading = t.space->read([](Connection &c) -> Result<qint64> {
        for (int i = 0; i < 400'000; ++i)
            HAVRE_CHECK(countTo(c, 200));
        return 0;
    });
    QThread::msleep(200);
    EXPECT_LT(closed(t), Soon);
    EXPECT_CODE(await(std::move(reading)), "foundation.cancelled");
}

TEST(Closing, DocumentsStillToBeReadAreNotWaitedFor)
{
    TestSpace t;
    const vault::StoredBlob blob = valueOf(t.space->blobs().write(QByteArray(8 << 20, 'x')));
    std::atomic<int> read = 0;
    auto reading = t.space->read([blobs = &t.space->blobs(), id = &blob.id, count = &read](Connection &) -> Result<void> {
        for (; *count < 2000; ++*count)
            HAVRE_CHECK(blobs->read(*id));
        return {};
    });
    QThread::msleep(200);
    EXPECT_LT(closed(t), Soon);
    EXPECT_LT(read, 1000);
    EXPECT_CODE(await(std::move(reading)), "foundation.cancelled");
}

TEST(Closing, WhatIsBeingWrittenIsWrittenWhole)
{
    TestSpace t;
    std::atomic<bool> begun = false;
    auto writing = t.space->write([begun = &begun](Connection &c) -> Result<void> {
        *begun = true;
        HAVRE_CHECK(c.execute("INSERT INTO setting(key, value) VALUES ('one', x'01')"));
        QThread::msleep(200);
        return c.execute("INSERT INTO setting(key, value) VALUES ('two', x'02')");
    });
    while (!begun)
        QThread::msleep(1);
    t.space.reset();
    EXPECT_CODE(await(std::move(writing)), "foundation.cancelled");
    t.space = valueOf(await(t.vault->openSpace(t.vault->persons().first())));
    auto count = [](Connection &c) -> Result<qint64> {
        HAVRE_TRY(row, c.prepare("SELECT count(*) FROM setting WHERE key IN ('one', 'two')"));
        HAVRE_CHECK(row.step());
        return row.integer(0);
    };
    EXPECT_EQ(valueOf(await(t.space->read(count))), 2);
}

} // namespace
} // namespace havre::tests
