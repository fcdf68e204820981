// What becomes of a letter that waits when its person changes their mind, when its bytes are lost, when the server is not the
// right one; and of those that come meanwhile.
#include "core/mailbox/store/OutboxStore.h"
#include "core/ports/TokenSource.h"
#include "tests/core/mailbox/FakeImap.h"
#include "tests/core/mailbox/FakeSmtp.h"
#include "tests/support/Await.h"
#include "tests/ui/mailbox/Letters.h"
#include "tests/ui/records/OpenVault.h"

using namespace havre;
using mailbox::OutboxState;
using tests::await;
using tests::valueOf;
using tests::waitUntil;

namespace {

class Tokens final : public ports::TokenSource {
public:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessToken() override { co_return QByteArray("token"); }
    void reject(QByteArray) override { }
};

struct PostingFates : testing::Test {
    tests::OpenVault vault{tests::platformWithMail()};
    session::UnlockedSession &core = vault.session()->core();
    tests::Letters letters{core};
    tests::Certificates certificates;
    tests::FakeImap imap{certificates};
    tests::FakeSmtp smtp{certificates};
    Tokens tokens;
    const SystemClock clock;
    mailbox::Mailbox box{core.space(), core.library(), tokens, clock};

    void SetUp() override
    {
        letters.fill();
        account(smtp.url());
    }
    void account(const QUrl &submission)
    {
        mailbox::Account account = letters.box().account();
        account.imap = imap.url();
        account.smtp = submission;
        account.keepsSent = true;
        box.setAccount(account, certificates.authorities);
    }
    qint64 queue(const char *text)
    {
        mailbox::Draft draft = valueOf(await(box.answer(letters.conversation(QStringLiteral("Suite de votre consultation")))));
        draft.text = QString::fromUtf8(text);
        return valueOf(await(box.send(draft)));
    }
    mailbox::Outgoing row(qint64 number)
    {
        for (const mailbox::Outgoing &one : valueOf(await(box.outbox(0))))
            if (one.number == number)
                return one;
        return {};
    }
    void lose(qint64 number)
    {
        const auto look = [number](vault::sqlite::Connection &c) { return mailbox::store::queued(c, number); };
        EXPECT_OK(core.space().blobs().remove(valueOf(await(core.space().read(look))).blob.id));
    }
};

} // namespace

TEST_F(PostingFates, whatIsGivenUpWhileOneSignsInDoesNotLeave)
{
    const qint64 number = queue("À lundi.");
    smtp.hesitates = true;
    bool over = false;
    QCoro::connect(box.synchronize(), &box, [&](const Result<mailbox::SyncReport> &report) {
        over = true;
        EXPECT_OK(report);
    });
    ASSERT_TRUE(waitUntil([&] { return smtp.signIns == 1; }));
    EXPECT_OK(await(box.giveUp(number)));
    smtp.letIn();
    ASSERT_TRUE(waitUntil([&] { return over; }));
    EXPECT_TRUE(smtp.taken.isEmpty());
    EXPECT_EQ(row(number).state, OutboxState::Dropped);
    EXPECT_EQ(row(number).tries, 0);
}

TEST_F(PostingFates, whatIsGivenUpWhileAnotherLeavesDoesNotFollowIt)
{
    const qint64 first = queue("À lundi.");
    const qint64 second = queue("À mardi.");
    smtp.hesitates = true;
    bool over = false;
    QCoro::connect(box.synchronize(), &box, [&](const Result<mailbox::SyncReport> &report) {
        over = true;
        EXPECT_OK(report);
    });
    ASSERT_TRUE(waitUntil([&] { return smtp.signIns == 1; }));
    EXPECT_OK(await(box.giveUp(second)));
    smtp.hesitates = false;
    smtp.letIn();
    ASSERT_TRUE(waitUntil([&] { return over; }));
    ASSERT_EQ(smtp.taken.size(), 1);
    EXPECT_EQ(row(first).state, OutboxState::Sent);
    EXPECT_EQ(row(second).state, OutboxState::Dropped);
}

TEST_F(PostingFates, aLetterThatIsLostHoldsNothingBack)
{
    const qint64 lost = queue("À lundi.");
    const qint64 sound = queue("À mardi.");
    lose(lost);
    const auto report = valueOf(await(box.synchronize()));
    EXPECT_EQ(report.sent, 1);
    EXPECT_EQ(row(lost).state, OutboxState::Refused);
    EXPECT_EQ(row(lost).code, QStringLiteral("mailbox.damaged"));
    EXPECT_EQ(row(sound).state, OutboxState::Sent);
    EXPECT_EQ(imap.knocks, 1) << "what came is brought";
    EXPECT_OK(await(box.giveUp(lost)));
}

// It may have left: nobody may say that it did not.
TEST_F(PostingFates, aLostLetterWhoseSendingIsUnknownStaysUnknown)
{
    const qint64 lost = queue("À lundi.");
    lose(lost);
    const auto unknown = [lost, now = clock.now()](vault::sqlite::Connection &c) {
        return mailbox::store::move(c, lost, OutboxState::Unknown, QStringLiteral("mailbox.send-unknown"), now, {});
    };
    EXPECT_OK(await(core.space().write(unknown)));
    EXPECT_OK(await(box.synchronize()));
    EXPECT_EQ(row(lost).state, OutboxState::Unknown);
    EXPECT_EQ(row(lost).code, QStringLiteral("mailbox.send-unknown"));
}

TEST_F(PostingFates, aServerThatIsNotTheRightOneHoldsBackWhatLeavesAlone)
{
    const tests::Certificates others;
    const tests::FakeSmtp stranger(others);
    account(stranger.url());
    const qint64 number = queue("À lundi.");
    EXPECT_CODE(await(box.synchronize()), "mailbox.untrusted");
    EXPECT_EQ(row(number).state, OutboxState::Waiting);
    EXPECT_TRUE(stranger.taken.isEmpty());
    EXPECT_EQ(imap.knocks, 1) << "what came is brought all the same";
}
