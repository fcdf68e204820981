// Letters that announce themselves: what the second connection does when it hears, when nothing happens, when it breaks.
#include "core/mailbox/sync/Watch_p.h"
#include "tests/core/mailbox/FakeImap.h"
#include "tests/support/Await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace havre;
using namespace havre::mailbox;
using namespace havre::tests;
using namespace std::chrono_literals;

namespace {

bool waitUntil(const std::function<bool()> &done)
{
    QElapsedTimer since;
    since.start();
    while (!done() && since.elapsed() < 8000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done();
}

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
    static void letPass(std::chrono::milliseconds time)
    {
        QElapsedTimer since;
        since.start();
        EXPECT_TRUE(waitUntil([&] { return since.elapsed() >= time.count(); }));
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
    watch->begin();
    ASSERT_TRUE(waitUntil([&] { return watch->isListening(); }));
    EXPECT_EQ(heard, 1) << "what came while nobody listened";
    server.say("* 5 EXISTS");
    EXPECT_TRUE(waitUntil([&] { return heard == 2; }));
    server.say("* 5 FETCH (FLAGS (\\Seen))");
    server.say("* OK still here");
    ASSERT_TRUE(waitUntil([&] { return server.idles >= 3; })) << "asked for again before the server hangs up";
    EXPECT_EQ(heard, 2) << "neither a flag nor a new IDLE is a letter";
    EXPECT_EQ(server.dones, server.idles - 1);
    EXPECT_EQ(server.knocks, 1);
    server.say("* 6 EXISTS");
    EXPECT_TRUE(waitUntil([&] { return heard == 3; }));
}

TEST_F(WatchTest, endsTheConnectionWithTheMailbox)
{
    watch->begin();
    ASSERT_TRUE(waitUntil([&] { return watch->isListening(); }));
    watch->end();
    EXPECT_TRUE(waitUntil([&] { return !server.line || server.line->state() == QAbstractSocket::UnconnectedState; }));
    letPass(300ms);
    EXPECT_EQ(server.knocks, 1);
    EXPECT_EQ(heard, 1);
}

TEST_F(WatchTest, comesBackLaterAndLater)
{
    server.deaf = true;
    watch->begin();
    letPass(1000ms); // 0, 50, 150, 350, 750, 1150
    EXPECT_GE(server.knocks, 3);
    EXPECT_LE(server.knocks, 6);
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
    letPass(1000ms);
    EXPECT_GE(server.idles, 2) << "it is asked again all the same";
    EXPECT_LE(server.idles, 6);
}

TEST_F(WatchTest, withoutIdleItIsOver)
{
    server.knowsIdle = false;
    watch->begin();
    ASSERT_TRUE(waitUntil([&] { return over; }));
    letPass(300ms);
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
