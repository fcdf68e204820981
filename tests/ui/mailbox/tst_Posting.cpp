// What is sent while the mailbox is in step with its servers leaves with that very run.
#include "core/mailbox/store/OutboxStore.h"
#include "core/ports/TokenSource.h"
#include "tests/core/mailbox/FakeImap.h"
#include "tests/support/Await.h"
#include "tests/ui/mailbox/Letters.h"
#include "tests/ui/records/OpenVault.h"

#include <QCoroFuture>
#include <QCoreApplication>
#include <QPromise>
#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::valueOf;
using tests::waitUntil;

namespace {

// Who asks first waits until the test says so.
class HeldTokens final : public ports::TokenSource {
public:
    HeldTokens() { m_gate.start(); }
    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessToken() override
    {
        ++asked;
        QFuture<void> gate = m_gate.future();
        co_await gate;
        if (signedOut)
            co_return failure(Fault::Refused, QLatin1String("session.signed-out"));
        co_return QByteArray("token");
    }
    void reject(QByteArray) override { }
    void release() { m_gate.finish(); }
    int asked = 0;
    bool signedOut = false;

private:
    QPromise<void> m_gate;
};

QUrl at(const QTcpServer &server, const char *scheme)
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(server.serverPort()));
}

} // namespace

TEST(PostingTest, whatIsSentDuringARunLeavesWithIt)
{
    tests::OpenVault vault{tests::platformWithMail()};
    tests::Letters letters{vault.session()->core()};
    letters.fill();
    QTcpServer imap; // neither speaks: that somebody knocks is what counts
    QTcpServer smtp;
    ASSERT_TRUE(imap.listen(QHostAddress::LocalHost) && smtp.listen(QHostAddress::LocalHost));
    QObject::connect(&imap, &QTcpServer::newConnection, &imap, [&] { imap.nextPendingConnection()->abort(); });
    bool knocked = false;
    QObject::connect(&smtp, &QTcpServer::newConnection, &smtp, [&] {
        knocked = true;
        smtp.nextPendingConnection()->abort();
    });
    HeldTokens tokens;
    const SystemClock clock;
    session::UnlockedSession &core = vault.session()->core();
    mailbox::Mailbox box(core.space(), core.library(), tokens, clock);
    mailbox::Account account = letters.box().account();
    account.imap = at(imap, "imaps");
    account.smtp = at(smtp, "smtps");
    box.setAccount(account, {});

    bool over = false;
    QCoro::connect(box.synchronize(), &box, [&](const Result<mailbox::SyncReport> &report) {
        over = true;
        EXPECT_CODE(report, "mailbox.offline");
    });
    ASSERT_TRUE(waitUntil([&] { return tokens.asked == 1; })) << "the outbox was empty, the inbox is asked for";
    mailbox::Draft answer = valueOf(await(box.answer(letters.conversation(QStringLiteral("Suite de votre consultation")))));
    answer.text = QStringLiteral("Merci, à lundi.");
    EXPECT_OK(await(box.send(answer)));
    EXPECT_FALSE(knocked);
    tokens.release();
    EXPECT_TRUE(waitUntil([&] { return over; }));
    EXPECT_TRUE(knocked) << "it would have waited for the next round";
}

// Wherever the run is when the vault is locked, it ends, and the letter waits as it was.
TEST(PostingTest, aVaultLockedWhileALetterIsMadeReadyKeepsIt)
{
    tests::OpenVault vault{tests::platformWithMail()};
    tests::Letters letters{vault.session()->core()};
    letters.fill();
    mailbox::Draft answer = valueOf(await(letters.box().answer(letters.conversation(QStringLiteral("Suite de votre consultation")))));
    answer.text = QStringLiteral("Merci, à lundi.\n").repeated(50'000); // making it ready takes a while
    EXPECT_OK(await(letters.box().send(answer)));
    HeldTokens tokens; // nobody gets further than asking for one
    const SystemClock clock;
    session::UnlockedSession &core = vault.session()->core();
    for (int turns = 0; turns < 12; ++turns) {
        QObject listener;
        bool over = false;
        auto box = std::make_unique<mailbox::Mailbox>(core.space(), core.library(), tokens, clock);
        box->setAccount(letters.box().account(), {});
        tokens.asked = 0;
        QCoro::connect(box->synchronize(), &listener, [&](const Result<mailbox::SyncReport> &report) {
            over = true;
            EXPECT_CODE(report, "foundation.cancelled");
        });
        for (int turn = 0; turn < turns && tokens.asked == 0; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const bool asking = tokens.asked > 0;
        box.reset();
        if (asking)
            break; // it was ready: the rest waits for the token
        EXPECT_TRUE(waitUntil([&] { return over; }));
    }
    const auto waiting = valueOf(await(letters.box().outbox(1)));
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting.first().state, mailbox::OutboxState::Waiting);
    tokens.signedOut = true;
    tokens.release(); // what waits for it ends too
    EXPECT_FALSE(waitUntil([] { return false; }, 100));
}

TEST(PostingTest, oneWatchesUntilToldOtherwise)
{
    tests::OpenVault vault{tests::platformWithMail()};
    tests::Letters letters{vault.session()->core()};
    HeldTokens tokens;
    const SystemClock clock;
    session::UnlockedSession &core = vault.session()->core();
    mailbox::Mailbox box(core.space(), core.library(), tokens, clock);
    box.watch();
    EXPECT_FALSE(box.isWatching()) << "it is not known for whom";
    box.setAccount(letters.box().account(), {});
    box.watch();
    box.watch();
    EXPECT_TRUE(box.isWatching());
    EXPECT_EQ(tokens.asked, 1);
    box.unwatch();
    EXPECT_FALSE(box.isWatching());
    tokens.release();
    EXPECT_FALSE(waitUntil([&] { return tokens.asked > 1; }, 300)) << "it goes on after its end";
}

TEST(PostingTest, aServerWithoutIdleIsLeftAloneUntilSignedInAnew)
{
    tests::OpenVault vault{tests::platformWithMail()};
    tests::Letters letters{vault.session()->core()};
    tests::Certificates certificates;
    tests::FakeImap server{certificates};
    server.knowsIdle = false;
    HeldTokens tokens;
    tokens.release();
    const SystemClock clock;
    session::UnlockedSession &core = vault.session()->core();
    mailbox::Mailbox box(core.space(), core.library(), tokens, clock);
    mailbox::Account account = letters.box().account();
    account.imap = server.url();
    box.setAccount(account, certificates.authorities);
    box.watch();
    ASSERT_TRUE(box.isWatching());
    ASSERT_TRUE(waitUntil([&] { return !box.isWatching(); }));
    EXPECT_EQ(server.knocks, 1);
    box.watch(); // each check asks for it
    EXPECT_FALSE(box.isWatching());
    EXPECT_FALSE(waitUntil([&] { return server.knocks > 1; }, 300)) << "a connection for nothing";
    box.unwatch(); // signed out
    box.watch();
    EXPECT_TRUE(waitUntil([&] { return server.knocks == 2; })) << "signed in anew, it is asked again";
}

TEST(PostingTest, nobodyListensForWhoIsNotSignedInAndSigningInIsEnough)
{
    tests::OpenVault vault{tests::platformWithMail()};
    tests::Letters letters{vault.session()->core()};
    HeldTokens tokens;
    tokens.signedOut = true;
    const SystemClock clock;
    session::UnlockedSession &core = vault.session()->core();
    mailbox::Mailbox box(core.space(), core.library(), tokens, clock);
    box.setAccount(letters.box().account(), {});
    box.watch();
    ASSERT_TRUE(box.isWatching());
    tokens.release();
    EXPECT_TRUE(waitUntil([&] { return !box.isWatching(); }));
    tokens.signedOut = false;
    box.watch();
    EXPECT_TRUE(box.isWatching()) << "the server was never asked: it is not left alone";
    box.unwatch();
}
