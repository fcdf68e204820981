// Rows that come while their part of the page is not shown yet, as in life: nothing is drawn over anything else.
#include "tests/qml/records/PageStage.h"
#include "tests/support/Await.h"
#include "tests/support/NoBrowser.h"
#include "tests/ui/sharing/Handed.h"
#include "ui/sharing/PackFlow.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Desktop{1280, 800};

QString s(const char *text) { return QString::fromUtf8(text); }
QString page(const char *name) { return s("qrc:/qt/qml/Havre/Sharing/") + s(name) + s(".qml"); }

struct LateRows : testing::TestWithParam<QSize> {
    tests::NoBrowser browser;
    PageStage stage{tests::platformWithShares(), &browser};
    QString scan;
    QString letter;

    void SetUp() override
    {
        tests::introduce(core());
        scan = stage.vault.addPdf(s("Radiographie du poignet gauche"), {2026, 2, 20});
        letter = stage.vault.addText(s("Courrier de consultation"), s("Dr Anne Lefèvre"), {2026, 2, 9}, records::Category::Report, s("Merci."));
    }
    session::UnlockedSession &core() { return stage.vault.session()->core(); }
    ui::PackFlow *flow() { return stage.page()->findChild<ui::PackFlow *>(); }

    struct Written {
        QString words;
        QRectF place; // on the page
    };
    // The words of what scrolls: what stands above and below it covers some of it by design.
    void collect(QQuickItem *item, bool scrolls, QList<Written> &all) const
    {
        const QString words = item->inherits("QQuickText") ? item->property("text").toString() : QString();
        if (scrolls && item->isVisible() && !words.isEmpty())
            all.append({words, item->mapRectToItem(stage.page(), item->boundingRect()).adjusted(1, 1, -1, -1)});
        for (QQuickItem *child : item->childItems())
            collect(child, scrolls || item->inherits("QQuickFlickable"), all);
    }
    // "one / other" for each two that are drawn over each other, once all has had its time to settle.
    QStringList overlaps() const
    {
        QTest::qWait(300);
        QList<Written> all;
        collect(stage.page(), false, all);
        EXPECT_GT(all.size(), 3);
        QStringList found;
        for (qsizetype i = 0; i < all.size(); ++i)
            for (qsizetype j = i + 1; j < all.size(); ++j)
                if (all.at(i).place.intersects(all.at(j).place))
                    found << all.at(i).words + s(" / ") + all.at(j).words;
        return found;
    }
    void stands(const char *where) const
    {
        const QStringList found = overlaps();
        EXPECT_TRUE(found.isEmpty()) << where << ": " << found.join(s("; ")).toStdString();
    }
};

} // namespace

TEST_P(LateRows, DocumentsOfAPackThatComeLate)
{
    stage.show(page("PackPage"), GetParam());
    ASSERT_TRUE(stage.waitSays(s("Rien n’est choisi")));
    stage.page()->setProperty("args", QVariantMap{{s("documents"), QStringList{scan, letter}}});
    ASSERT_TRUE(stage.waitSays(s("Courrier de consultation")));
    stands("documents");
}

TEST_P(LateRows, QuestionsAskedWhileTheirPartIsAway)
{
    stage.show(page("PackPage"), GetParam());
    ASSERT_TRUE(stage.waitSays(s("Rien n’est choisi")));
    for (const char *question : {"Faut-il continuer le fer ?", "Quand refaire la prise de sang ?", "Ce médicament est-il encore utile ?"})
        flow()->ask(s(question));
    stage.page()->setProperty("args", QVariantMap{{s("documents"), QStringList{scan}}});
    ASSERT_TRUE(stage.waitSays(s("Quand refaire la prise de sang")));
    stands("while hidden");
    flow()->ask(s("Et le sport ?"));
    ASSERT_TRUE(stage.waitSays(s("Et le sport")));
    stands("while shown");
}

TEST_P(LateRows, ProblemsOfAPackThatIsReady)
{
    const QString other = stage.vault.addPdf(s("Radiographie du poignet droit"), {2026, 2, 21});
    stage.vault.press.state->refused = s("application/pdf");
    stage.show(page("PackPage"), GetParam(), {{s("documents"), QStringList{scan, other, letter}}});
    ASSERT_TRUE(stage.waitSays(s("Radiographie du poignet gauche")));
    ASSERT_TRUE(stage.press(s("Préparer le dossier")));
    ASSERT_TRUE(stage.waitSays(s("l’original reste dans votre coffre")));
    ASSERT_TRUE(stage.waitSays(s("Et maintenant")));
    stands("ready");
}

TEST_P(LateRows, OrdersThatComeToTheListOfShares)
{
    tests::putAtDmp(core(), letter);
    tests::putAtDmp(core(), scan);
    tests::putShare(core(), s("Grossesse"), {s("a"), s("b")}, stage.vault.clock.now().addDays(-9), 60, sharing::State::Revoked);
    stage.show(page("SharesPage"), GetParam());
    ASSERT_TRUE(stage.waitSays(s("Terminés")));
    for (const QString &id : {letter, scan})
        ASSERT_OK(tests::await(core().outbox()->order(dmp::Order::Kind::Hide, DocumentId::fromString(id))));
    ASSERT_TRUE(stage.waitSays(s("En route vers votre DMP")));
    ASSERT_TRUE(stage.waitSays(s("Radiographie du poignet gauche")));
    stands("orders");
}

// The page that made it becomes the page of the share, whose titles come while it is not shown yet.
TEST_P(LateRows, AShareThatWasJustMade)
{
    const qint64 number = tests::putShare(core(), s("Bilan sanguin"), {s("Bilan sanguin"), s("Courrier de consultation"), s("Synthèse")},
                                          stage.vault.clock.now().addSecs(-142), 15, sharing::State::Published, 1);
    stage.show(page("SharePage"), GetParam(), {{s("documents"), QStringList{scan, letter}}});
    ASSERT_TRUE(stage.waitSays(s("Ce que verra le soignant")));
    stage.page()->setProperty("args", QVariantMap{{s("share"), number}});
    ASSERT_TRUE(stage.waitSays(s("Ouvertures")));
    stands("share");
}

INSTANTIATE_TEST_SUITE_P(Sizes, LateRows, testing::Values(Phone, Desktop), [](const auto &size) { return size.param == Phone ? "phone" : "desktop"; });
