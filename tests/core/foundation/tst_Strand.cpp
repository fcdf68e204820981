// Strands run closures in order and, once stopped, end the waiting ones as Cancelled.
#include "core/foundation/Strand.h"
#include "tests/support/Await.h"

#include <QSemaphore>
#include <QThread>

namespace havre::tests {
namespace {

TEST(Strand, RunsInOrderOnOneThreadOfItsOwn)
{
    Strand strand(QStringLiteral("test"));
    QList<int> order;
    QSet<Qt::HANDLE> threads;
    QList<QFuture<Result<int>>> answers;
    for (int i = 0; i < 500; ++i) {
        answers.append(strand.start([&order, &threads, i]() -> Result<int> {
            order.append(i);
            threads.insert(QThread::currentThreadId());
            return i;
        }));
    }
    for (int i = 0; i < 500; ++i)
        EXPECT_EQ(valueOf(answers[i].result()), i);
    ASSERT_EQ(order.size(), 500);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    ASSERT_EQ(threads.size(), 1);
    EXPECT_FALSE(threads.contains(QThread::currentThreadId()));
}

TEST(Strand, ResumesOnTheThreadThatAwaited)
{
    Strand strand(QStringLiteral("test"));
    const auto flow = [](Strand &s) -> QCoro::Task<Result<bool>> {
        const Qt::HANDLE here = QThread::currentThreadId();
        auto work = []() -> Result<int> { return 7; };
        const Result<int> seven = co_await s.run(work);
        co_return seven && *seven == 7 && QThread::currentThreadId() == here;
    };
    EXPECT_TRUE(valueOf(await(flow(strand))));
}

TEST(Strand, StoppingCancelsWhatWaitsAndFinishesWhatRuns)
{
    QSemaphore started, go;
    Strand strand(QStringLiteral("test"));
    auto running = strand.start([&]() -> Result<int> {
        started.release();
        go.acquire();
        return 1;
    });
    bool ran = false;
    auto waiting = strand.start([&ran]() -> Result<int> {
        ran = true;
        return 2;
    });
    started.acquire();
    std::unique_ptr<QThread> helper(QThread::create([&go] {
        QThread::msleep(20);
        go.release();
    }));
    helper->start();
    strand.stop();
    helper->wait();
    EXPECT_EQ(valueOf(running.result()), 1);
    EXPECT_CODE(waiting.result(), "foundation.cancelled");
    EXPECT_FALSE(ran);
    EXPECT_CODE(strand.start([]() -> Result<int> { return 3; }).result(), "foundation.cancelled");
    strand.stop(); // again: harmless
}

TEST(Strand, ClosuresAreReleasedAsSoonAsTheyRan)
{
    Strand strand(QStringLiteral("test"));
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = held;
    strand.start([held = std::move(held)]() -> Result<int> { return *held; }).waitForFinished();
    strand.start([]() -> Result<int> { return 0; }).waitForFinished(); // the first one's closure is gone by now
    EXPECT_TRUE(watch.expired());
}

} // namespace
} // namespace havre::tests
