// The journal: newest first, by day, many alike in one line that unfolds, read a page at a time.
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/journal/JournalModel.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;
using ui::JournalModel;

namespace {

struct JournalModelTest : testing::Test {
    tests::OpenVault vault;
    JournalModel model;

    void note(const QString &actor, journal::Act act, const QString &label, const QString &object = {})
    {
        ASSERT_OK(tests::await(journal::note(vault.session()->core().space(), actor, act, object, label)));
    }
    void show()
    {
        model.setSession(vault.session());
        ASSERT_TRUE(waitUntil([this] { return model.state() == JournalModel::Ready; }));
    }
    QVariant at(int row, int role) const { return model.data(model.index(row), role); }
};

} // namespace

TEST_F(JournalModelTest, SpeaksInSentencesByDay)
{
    const QString id = DocumentId::random().toString();
    note(QStringLiteral("Vous"), journal::Act::DocumentOpened, QStringLiteral("Bilan sanguin"), id);
    vault.clock.advance(24 * 3600);
    note(QStringLiteral("Dr Anne Lefèvre"), journal::Act::DocumentOpened, QStringLiteral("Ordonnance"));
    note(QStringLiteral("DMP"), journal::Act::SyncDone, QStringLiteral("3"));
    show();
    EXPECT_EQ(at(0, JournalModel::SentenceRole).toString(), QStringLiteral("La copie du DMP a été mise à jour\u202F: 3 nouveaux documents."));
    EXPECT_EQ(at(0, JournalModel::DayRole).toString(), QStringLiteral("Aujourd’hui"));
    EXPECT_EQ(at(1, JournalModel::DayRole).toString(), QString());
    EXPECT_TRUE(at(1, JournalModel::SentenceRole).toString().startsWith(QStringLiteral("Dr Anne Lefèvre a ouvert")));
    EXPECT_EQ(at(2, JournalModel::DayRole).toString(), QStringLiteral("Hier"));
    EXPECT_TRUE(at(2, JournalModel::SentenceRole).toString().contains(QStringLiteral("Bilan sanguin")));
    EXPECT_EQ(at(2, JournalModel::DocumentRole).toString(), id) << "one can go and see it";
}

TEST_F(JournalModelTest, ManyArrivalsAreOneLineThatUnfolds)
{
    for (int i = 0; i < 8; ++i)
        vault.addText(QStringLiteral("Document %1").arg(i), QStringLiteral("Dr A"), QDate(2026, 1, 1).addDays(i));
    show();
    ASSERT_EQ(at(0, JournalModel::MoreRole).toInt(), 7);
    EXPECT_EQ(at(0, JournalModel::SentenceRole).toString(), QStringLiteral("8 documents sont arrivés (DMP)."));
    const int before = model.rowCount();
    model.unfold(0);
    EXPECT_EQ(model.rowCount(), before + 7);
    EXPECT_TRUE(at(0, JournalModel::SentenceRole).toString().contains(QStringLiteral("Document 7")));
    EXPECT_TRUE(at(7, JournalModel::SentenceRole).toString().contains(QStringLiteral("Document 0")));
    EXPECT_FALSE(at(7, JournalModel::DocumentRole).toString().isEmpty());
}

TEST_F(JournalModelTest, ReadsAPageAtATimeUntilTheBeginning)
{
    for (int i = 0; i < 250; ++i)
        note(QStringLiteral("Vous"), journal::Act::DocumentOpened, QString::number(i));
    show();
    EXPECT_EQ(model.rowCount(), 100);
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        ASSERT_TRUE(waitUntil([&] { return model.rowCount() > before || !model.canFetchMore({}); }));
        waitUntil([] { return false; }, 10);
    }
    EXPECT_GE(model.rowCount(), 250);
    EXPECT_TRUE(at(model.rowCount() - 1, JournalModel::EndsDayRole).toBool());
}

TEST_F(JournalModelTest, LockingLeavesNothingBehind)
{
    note(QStringLiteral("Vous"), journal::Act::DocumentOpened, QStringLiteral("Secret"));
    show();
    vault.lock();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.state(), JournalModel::Idle);
}
