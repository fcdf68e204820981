// A conversation that lives on behind another page, or in a window nobody is at: what comes is read when somebody is back.
#include "core/journal/AccessJournal.h"
#include "tests/support/Await.h"
#include "tests/ui/mailbox/Letters.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/mailbox/ConversationDetail.h"

#include <gtest/gtest.h>

using namespace havre;
using namespace havre::ui;
using tests::await;
using tests::valueOf;
using tests::waitUntil;

namespace {

struct Shown : testing::Test {
    tests::OpenVault vault{tests::platformWithMail()};
    tests::Letters letters{vault.session()->core()};
    ConversationDetail detail;

    void SetUp() override
    {
        letters.fill();
        detail.setShown(false);
        detail.setSession(vault.session());
        detail.setNumber(letters.conversation(QStringLiteral("Suite de votre consultation")));
        ASSERT_TRUE(waitUntil([&] { return detail.state() == StatefulList::Ready; }));
        settle();
    }
    // What was asked for before is written by then.
    void settle()
    {
        const auto nothing = [](vault::sqlite::Connection &) { return Result<void>(); };
        EXPECT_OK(await(vault.session()->core().space().write(nothing)));
    }
    qint64 unread() { return valueOf(await(letters.box().unread())); }
    int openings()
    {
        int count = 0;
        for (const journal::Entry &entry : valueOf(await(journal::list(vault.session()->core().space(), 0, 50))))
            count += entry.act == journal::Act::MessageOpened ? 1 : 0;
        return count;
    }
    void putAnother()
    {
        tests::Letter next;
        next.subject = QStringLiteral("Re: Suite de votre consultation du 16 février");
        next.text = QStringLiteral("Bonjour, plutôt en juin.");
        next.references = {QStringLiteral("lettre-1@mss.havre.test")};
        next.date = QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC);
        letters.put(next);
    }
};

} // namespace

TEST_F(Shown, whatNobodySawIsNotRead)
{
    EXPECT_EQ(unread(), 3);
    EXPECT_EQ(openings(), 0);
    detail.setShown(true);
    ASSERT_TRUE(waitUntil([&] { return unread() == 2; }));
    EXPECT_EQ(openings(), 1);
}

TEST_F(Shown, whatComesMeanwhileIsReadByWhoComesBack)
{
    detail.setShown(true);
    ASSERT_TRUE(waitUntil([&] { return unread() == 2; }));
    detail.setShown(false);
    putAnother();
    ASSERT_TRUE(waitUntil([&] { return detail.messages()->rowCount() == 4; })) << "it is there already";
    settle();
    EXPECT_EQ(unread(), 3);
    EXPECT_EQ(openings(), 1);
    for (const bool shown : {true, false, true}) // a window left at once: it was opened once
        detail.setShown(shown);
    ASSERT_TRUE(waitUntil([&] { return unread() == 2; }));
    settle();
    EXPECT_EQ(openings(), 2);
    detail.setShown(false);
    detail.setShown(true);
    settle();
    EXPECT_EQ(openings(), 2) << "nothing new was seen";
}
