// Letters that announce themselves: what the second connection does when it hears, when nothing happens, when it breaks.
#include "core/mailbox/sync/Watch_p.h"
#include "tests/core/mailbox/FakeImap.h"
#include "tests/support/Await.h"

#include <QElapsedTimer>
#include <QtCore/qtestsupport_core.h>
#include <gtest/gtest.h>

using namespace havre;
using namespace havre::mailbox;
using namespace havre::tests;
using namespace std::chrono_literals;

namespace {

bool waitUntil(const std::function<bool()> &done) { return QTest::qWaitFor(done, 8000); }

class Tokens final : public ports::TokenSource {
public:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessToken() override
    {
        if (signedOut)
            co_return failure(Fault::Refused, QLatin1String("session.signed-out"));
        co_return QByteArray("token");
    }
    void reject(QByteArray) override { }
    bool signedOut = false;
};

class WatchTest : public ::testing::Test {
protected:
    WatchTest()
    {
        auto flow = std::make_shared<Flow>();
        flow->tokens = &tokens;
        flow->authorities = certificates.authorities;
        flow->account.imap = server.url();
        flow->account.self.address = QStringLiteral("moi@patient.test");
        watch = std::make_shared<Watch>(flow, WatchPace{300ms, 50ms, 400ms, 1min});
        QObject::connect(watch.get(), &Watch::heard, watch.get(), [this] { ++heard; });
        QObject::connect(watch.get(), &Watch::over, watch.get(), [this] { over = true; });
    }
    ~WatchTest() override { watch->end(); }
    void listen()
    {
        watch->begin();
        ASSERT_TRUE(waitUntil([&] { return watch->isListening(); }));
    }
    // Milliseconds until `count` was so large. A pause is never shorter than asked for, but for the twentieth a coarse timer
    // may take; how much longer it is, is the machine's affair.
    static qint64 timeUntil(const int &count, int wanted)
    {
        QElapsedTimer since;
        since.start();
        EXPECT_TRUE(waitUntil([&] { return count >= wanted; }));
        return since.elapsed();
    }
    Certificates certificates;
    FakeImap server{certificates};
    Tokens tokens;
    std::shared_ptr<Watch> watch;
    int heard = 0;
    bool over = false;
};

TEST_F(WatchTest, tellsOfALetterAndKeepsListening)
{
    ASSERT_NO_FATAL_FAILURE(listen());
    EXPECT_EQ(heard, 1) << "what came while nobody listened";
    server.say("* 5 EXISTS");
    EXPECT_TRUE(waitUntil([&] { return heard == 2; }));
    server.say("* 5 FETCH (FLAGS (\\Seen))");
    server.say("* OK still here");
    ASSERT_TRUE(waitUntil([&] { return server.idles >= 3; })) << "asked for again before the server hangs up";
    EXPECT_EQ(heard, 2) << "neither a flag nor a new IDLE is a letter";
    EXPECT_GE(server.dones, server.idles - 1);
    EXPECT_EQ(server.knocks, 1);
    server.say("* 6 EXISTS");
    EXPECT_TRUE(waitUntil([&] { return heard == 3; }));
}

TEST_F(WatchTest, endsTheConnectionWithTheMailbox)
{
    ASSERT_NO_FATAL_FAILURE(listen());
    watch->end();
    EXPECT_TRUE(waitUntil([&] { return !server.line || server.line->state() == QAbstractSocket::UnconnectedState; }));
    QTest::qWait(300);
    EXPECT_EQ(server.knocks, 1);
    EXPECT_EQ(heard, 1);
}

TEST_F(WatchTest, comesBackLaterAndLater)
{
    server.deaf = true;
    watch->begin();
    EXPECT_GE(timeUntil(server.knocks, 5), 700) << "pauses of 50, 100, 200, 400 ms";
    EXPECT_FALSE(over);
    server.deaf = false;
    ASSERT_TRUE(waitUntil([&] { return watch->isListening(); }));
    EXPECT_EQ(heard, 1);
    server.line->abort();
    ASSERT_TRUE(waitUntil([&] { return heard == 2; })) << "it listens again, and something may have come meanwhile";
}

TEST_F(WatchTest, aServerThatEndsEachIdleIsNotAskedWithoutPause)
{
    server.impatient = true;
    watch->begin();
    EXPECT_GE(timeUntil(server.idles, 4), 320) << "pauses of 50, 100, 200 ms, and it is asked again all the same";
}

TEST_F(WatchTest, withoutIdleItIsOver)
{
    server.knowsIdle = false;
    watch->begin();
    ASSERT_TRUE(waitUntil([&] { return over; }));
    QTest::qWait(300);
    EXPECT_EQ(server.knocks, 1);
    EXPECT_EQ(heard, 0);
}

TEST_F(WatchTest, nobodySignedInIsTheEnd)
{
    tokens.signedOut = true;
    watch->begin();
    EXPECT_TRUE(waitUntil([&] { return over; }));
    EXPECT_EQ(server.knocks, 0);
}

} // namespace
