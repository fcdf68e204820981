// The journal page: words by day, unfolding by keyboard, hostile titles.
#include "core/journal/AccessJournal.h"
#include "tests/qml/records/PageStage.h"
#include "tests/support/Await.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Desktop{1280, 800};
const QString Journal = QStringLiteral("qrc:/qt/qml/Havre/Journal/JournalPage.qml");

struct JournalPage : testing::Test {
    PageStage stage;

    void note(const QString &actor, journal::Act act, const QString &label, const QString &object = {})
    {
        ASSERT_OK(tests::await(journal::note(stage.vault.session()->core().space(), actor, act, object, label)));
    }
    void fill()
    {
        for (int i = 0; i < 6; ++i)
            stage.vault.addText(QStringLiteral("Document %1").arg(i), QStringLiteral("Dr A"), QDate(2026, 1, 1).addDays(i));
        note(QStringLiteral("DMP"), journal::Act::SyncDone, QStringLiteral("6"));
        stage.vault.clock.advance(26 * 3600);
        note(QStringLiteral("Vous"), journal::Act::UnlockRefused, {});
        note(QStringLiteral("Dr Anne Lefèvre"), journal::Act::DocumentOpened, QStringLiteral("Bilan sanguin"), DocumentId::random().toString());
        note(QStringLiteral("Vous"), journal::Act::DocumentExported, QStringLiteral("Compte rendu de séjour en maternité"), DocumentId::random().toString());
    }
};

} // namespace

TEST_F(JournalPage, TellsWhoDidWhatByDay)
{
    fill();
    stage.show(Journal, Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Aujourd’hui")));
    EXPECT_TRUE(stage.says(QStringLiteral("Hier")));
    EXPECT_TRUE(stage.says(QStringLiteral("6 documents sont arrivés (DMP).")));
    stage.grab(QStringLiteral("journal-phone-light"));
    stage.look(QStringLiteral("dark"), 1.6);
    stage.grab(QStringLiteral("journal-phone-dark-160"));
    ASSERT_TRUE(stage.press(QStringLiteral("6 documents sont arrivés")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Document 5")));
    stage.checkHouseRules();
}

// The line at the side was clipped away by the list it belongs to.
TEST_F(JournalPage, ShowsHowFarOneIs)
{
    for (int i = 0; i < 40; ++i)
        note(QStringLiteral("Vous"), journal::Act::DocumentExported, QStringLiteral("Bilan %1").arg(i), DocumentId::random().toString());
    stage.show(Journal, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Bilan 39")));
    QQuickItem *line = nullptr;
    const std::function<void(QQuickItem *)> look = [&](QQuickItem *item) {
        if (item->isVisible() && QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String("ScrollLine")))
            line = item;
        for (QQuickItem *child : item->childItems())
            look(child);
    };
    look(stage.window->contentItem());
    ASSERT_NE(line, nullptr);
    const QRectF shown = line->mapRectToScene({0, 0, line->width(), line->height()});
    EXPECT_TRUE(QRectF(QPointF(), Desktop).contains(shown));
    for (QQuickItem *up = line->parentItem(); up; up = up->parentItem())
        EXPECT_TRUE(!up->clip() || up->mapRectToScene({0, 0, up->width(), up->height()}).contains(shown));
    EXPECT_GT(shown.top(), 80) << "beside the list, not beside the title";
}

TEST_F(JournalPage, GoesByKeyboardToTheDocument)
{
    fill();
    stage.show(Journal, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Aujourd’hui")));
    stage.grab(QStringLiteral("journal-desktop-light"));
    ASSERT_TRUE(waitUntil([&] { return stage.focused().startsWith(QStringLiteral("Vous avez exporté")); })) << stage.focused().toStdString();
    stage.key(Qt::Key_Down);
    EXPECT_TRUE(stage.focused().startsWith(QStringLiteral("Dr Anne Lefèvre"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("document"));
}

TEST_F(JournalPage, TheFirstLineIsTakenEvenWhenItComesAfterTheFocus)
{
    fill();
    stage.show(Journal, Desktop);
    stage.page()->setProperty("session", QVariant::fromValue<ui::OpenSession *>(nullptr)); // as before the lines come
    ASSERT_TRUE(waitUntil([&] { return stage.focused() == QStringLiteral("Journal"); })) << stage.focused().toStdString();
    stage.window->activeFocusItem()->setProperty("currentIndex", -1);
    stage.page()->setProperty("session", QVariant::fromValue(stage.vault.session()));
    EXPECT_TRUE(waitUntil([&] { return stage.focused().startsWith(QStringLiteral("Vous avez exporté")); })) << stage.focused().toStdString();
}

TEST_F(JournalPage, HostileWordsStayWords)
{
    const QString hostile = QStringLiteral("<img src=\"http://127.0.0.1:9/leak\"><b>&amp;");
    note(hostile, journal::Act::DocumentOpened, hostile, DocumentId::random().toString());
    stage.show(Journal, Phone);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("<img src=")));
    stage.grab(QStringLiteral("journal-hostile"));
    stage.checkHouseRules();
    EXPECT_EQ(stage.requests, 0);
}
