// Home: what arrived since it was last looked at, across locks; then what is unread; then the latest.
#include "tests/support/Await.h"
#include "tests/support/SmallDisk.h"
#include "tests/ui/health/Sample.h"
#include "tests/ui/records/OpenVault.h"
#include "core/journal/AccessJournal.h"
#include "ui/home/HomeModel.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;
using ui::HomeModel;
using ui::StatefulList;

namespace {

struct HomeModelTest : testing::Test {
    tests::OpenVault vault;

    std::unique_ptr<HomeModel> home()
    {
        auto model = std::make_unique<HomeModel>();
        model->setSession(vault.session());
        EXPECT_TRUE(waitUntil([&] { return model->state() == StatefulList::Ready; }));
        waitUntil([] { return false; }, 150); // what it remembers is written
        return model;
    }
    static QStringList titles(HomeModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.news()->rowCount(); ++row)
            all.append(model.news()->data(model.news()->index(row), ui::NewsModel::TitleRole).toString());
        return all;
    }
    void note(const QString &actor, journal::Act act, const QString &label)
    {
        ASSERT_OK(tests::await(journal::note(vault.session()->core().space(), actor, act, {}, label)));
    }
};

} // namespace

TEST_F(HomeModelTest, AFreshVaultIsEmpty)
{
    const auto model = home();
    EXPECT_EQ(model->total(), 0);
    EXPECT_EQ(model->since(), QString());
    EXPECT_EQ(model->news()->rowCount(), 0);
}

TEST_F(HomeModelTest, AReadOnlyDiskIsToldAndWhatIsThereIsShown)
{
    vault.addText(QStringLiteral("Ancien"), QStringLiteral("Dr A"), {2020, 1, 1});
    vault.lock();
    const tests::ReadOnlyFolder stiff(vault.folder.path());
    if (!stiff.isThere())
        GTEST_SKIP() << "may not mount here";
    vault.unlock();
    const auto model = home();
    EXPECT_EQ(titles(*model), QStringList{QStringLiteral("Ancien")});
    EXPECT_EQ(model->shortage().code, QStringLiteral("vault.read-only"));
    EXPECT_FALSE(model->shortage().title.isEmpty());
}

TEST_F(HomeModelTest, SaysThatThereAreResultsBeforeTheyAreRead)
{
    vault.addText(QStringLiteral("Courrier"), QStringLiteral("Dr A"), {2026, 1, 1});
    const auto model = home();
    EXPECT_EQ(model->results(), 0);
    tests::fillHealth(vault.session()->core());
    EXPECT_TRUE(waitUntil([&] { return model->results() == 20; })) << "those of analyses: no measure, no vaccine; " << model->results();
    vault.lock();
    EXPECT_EQ(model->results(), 0) << "nothing stays behind";
}

TEST_F(HomeModelTest, WhatArrivedIsNewUntilTheNextVisit)
{
    vault.addText(QStringLiteral("Ancien"), QStringLiteral("Dr A"), {2020, 1, 1});
    vault.addText(QStringLiteral("Récent"), QStringLiteral("Dr A"), {2026, 2, 1});
    {
        const auto model = home();
        EXPECT_EQ(model->shown(), HomeModel::Arrived);
        EXPECT_EQ(model->arrived(), 2);
        EXPECT_EQ(titles(*model), (QStringList{QStringLiteral("Récent"), QStringLiteral("Ancien")})) << "the most recent first, whatever came first";
    }
    {
        const auto again = home();
        EXPECT_EQ(again->arrived(), 2) << "while the visit lasts, new stays new";
    }
    vault.lock();
    vault.clock.advance(3600);
    vault.unlock();
    vault.addText(QStringLiteral("Du jour"), QStringLiteral("Dr B"), {2026, 3, 2});
    {
        const auto model = home();
        EXPECT_EQ(model->arrived(), 1);
        EXPECT_EQ(titles(*model), QStringList{QStringLiteral("Du jour")});
    }
    vault.lock();
    vault.unlock();
    {
        const auto model = home();
        EXPECT_EQ(model->shown(), HomeModel::Unread) << "nothing arrived, but nothing was read either";
        EXPECT_EQ(model->news()->rowCount(), 3);
    }
}

TEST_F(HomeModelTest, WhatArrivedWithoutHomeBeingSeenIsStillNewAfterALock)
{
    (void)home();
    vault.lock();
    vault.unlock();
    vault.addText(QStringLiteral("Pendant l’absence"), QStringLiteral("Dr B"), {2026, 3, 2});
    vault.lock(); // locked by itself, nobody looked
    vault.unlock();
    const auto model = home();
    EXPECT_EQ(model->shown(), HomeModel::Arrived);
    EXPECT_EQ(titles(*model), QStringList{QStringLiteral("Pendant l’absence")});
}

TEST_F(HomeModelTest, OnceAllIsReadTheLatestAreShown)
{
    const QString id = vault.addText(QStringLiteral("Seul"), QStringLiteral("Dr A"), {2026, 1, 1});
    (void)home();
    ASSERT_OK(tests::await(vault.library().markSeen(DocumentId::fromString(id))));
    vault.lock();
    vault.unlock();
    const auto model = home();
    EXPECT_EQ(model->shown(), HomeModel::Latest);
    EXPECT_EQ(titles(*model), QStringList{QStringLiteral("Seul")});
}

TEST_F(HomeModelTest, ManyAtOnceShowTheFiveMostRecent)
{
    for (int i = 0; i < 60; ++i)
        vault.addText(QStringLiteral("Document %1").arg(i), QStringLiteral("Dr A"), QDate(2020, 1, 1).addDays(i));
    const auto model = home();
    EXPECT_EQ(model->arrived(), 60);
    ASSERT_EQ(model->news()->rowCount(), 5);
    EXPECT_EQ(titles(*model).first(), QStringLiteral("Document 59"));
}

TEST_F(HomeModelTest, FollowsWhatArrives)
{
    const auto model = home();
    vault.addText(QStringLiteral("Vient d’arriver"), QStringLiteral("Dr A"), {2026, 3, 1});
    EXPECT_TRUE(waitUntil([&] { return model->total() == 1 && model->news()->rowCount() == 1; }));
}

TEST_F(HomeModelTest, TellsOfAWrongPasswordBeforeAnythingElse)
{
    const QString three = journal::Refused{3, QDateTime(QDate(2026, 3, 1), QTime(12, 0))}.label();
    note(QStringLiteral("Vous"), journal::Act::UnlockRefused, three);
    note(QStringLiteral("Dr Anne Lefèvre"), journal::Act::DocumentOpened, QStringLiteral("Bilan sanguin"));
    const auto model = home();
    EXPECT_TRUE(model->journalAlert());
    EXPECT_EQ(model->journalSentence(), QStringLiteral("3 mots de passe faux ont été essayés depuis le 1er\u00A0mars\u00A02026 à 12\u202Fh\u202F00."));
    vault.clock.advance(8 * 24 * 3600);
    const auto later = home();
    EXPECT_FALSE(later->journalAlert());
    EXPECT_TRUE(later->journalSentence().startsWith(QStringLiteral("Dr Anne Lefèvre a ouvert")));
}

TEST_F(HomeModelTest, DoesNotAlarmOverASlip)
{
    note(QStringLiteral("Vous"), journal::Act::UnlockRefused, journal::Refused{2, vault.clock.now()}.label());
    const auto model = home();
    EXPECT_FALSE(model->journalAlert());
}

TEST_F(HomeModelTest, LockingLeavesNothingBehind)
{
    vault.addText(QStringLiteral("Secret"), QStringLiteral("Dr A"), {2026, 1, 1});
    const auto model = home();
    vault.lock();
    EXPECT_EQ(model->news()->rowCount(), 0);
    EXPECT_EQ(model->total(), 0);
    EXPECT_EQ(model->journalSentence(), QString());
}
