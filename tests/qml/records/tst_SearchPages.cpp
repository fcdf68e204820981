// The one search: documents, facts and messages under one field, by keyboard alone, on a phone and beside a reading pane.
#include "tests/qml/records/PageStage.h"
#include "tests/support/Await.h"
#include "tests/ui/health/Sample.h"
#include "tests/ui/mailbox/Letters.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Desktop{1280, 800};
const QString List = QStringLiteral("qrc:/qt/qml/Havre/Records/DocumentsPage.qml");

struct SearchPages : testing::Test {
    PageStage stage{tests::platformWithMail()};
    tests::Letters letters{stage.vault.session()->core()};

    void letter(const QString &subject, const char *text, QDate day)
    {
        tests::Letter one;
        one.subject = subject;
        one.text = QString::fromUtf8(text);
        one.date = QDateTime(day, QTime(9, 0), Qt::UTC);
        letters.put(one);
    }
    void fill()
    {
        tests::fillHealth(stage.vault.session()->core());
        stage.vault.addText(QStringLiteral("Courrier de consultation"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9}, records::Category::Report,
                            QStringLiteral("Merci de contrôler l’hémoglobine glyquée en été."));
        letter(QStringLiteral("Votre prise de sang"), "L’hémoglobine glyquée est bonne.", {2026, 2, 25});
    }
    void type(const char *words)
    {
        stage.key(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(waitUntil([&] { return stage.focused() == QStringLiteral("Rechercher dans les documents, les résultats et les messages"); }))
            << stage.focused().toStdString();
        stage.type(QString::fromUtf8(words));
    }
    QString described(const char *name)
    {
        for (const PageStage::Spoken &one : stage.spoken())
            if (one.name == QString::fromUtf8(name))
                return one.description;
        return {};
    }
    bool inSight(const char *name)
    {
        for (const PageStage::Spoken &one : stage.spoken())
            if (one.name == QString::fromUtf8(name))
                return one.place.top() > 100; // below the head of the page, which hides what is scrolled away
        return false;
    }
    bool reaches(const char *name)
    {
        return waitUntil([&] { return stage.focused().startsWith(QString::fromUtf8(name)); });
    }
};

} // namespace

TEST_F(SearchPages, FactsThenMessagesThenDocumentsByKeyboardAlone)
{
    fill();
    stage.show(List, Desktop);
    type("glyquée");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Hémoglobine glyquée (HbA1c)")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Votre prise de sang")));
    EXPECT_EQ(described("Hémoglobine glyquée (HbA1c)"), QStringLiteral("5,7\u202F%\u00A0· 24\u00A0février\u00A02026")) << "what it says and when, read aloud";
    EXPECT_TRUE(described("Votre prise de sang").startsWith(QStringLiteral("Dr Anne Lefèvre\u00A0· "))) << "who, and when";
    ASSERT_TRUE(stage.waitSays(QStringLiteral("1 document\u00A0· recherche faite sur cet appareil")));
    stage.grab(QStringLiteral("search-everything-desktop-light"));
    stage.key(Qt::Key_Down);
    ASSERT_TRUE(reaches("Hémoglobine glyquée")) << stage.focused().toStdString();
    stage.key(Qt::Key_Down);
    ASSERT_TRUE(reaches("Votre prise de sang")) << stage.focused().toStdString();
    stage.key(Qt::Key_Down);
    ASSERT_TRUE(reaches("Courrier de consultation")) << stage.focused().toStdString();
    stage.key(Qt::Key_Up);
    ASSERT_TRUE(reaches("Votre prise de sang")) << stage.focused().toStdString();
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Up);
    ASSERT_TRUE(reaches("Rechercher dans les documents")) << stage.focused().toStdString();
    stage.checkHouseRules();
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("mail")) << "beside the list, where there is room";
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("number")).toLongLong(), letters.conversation(QStringLiteral("Votre prise de sang")));
}

TEST_F(SearchPages, AFactOpensItsHistoryAndAVaccineTheVaccinations)
{
    fill();
    stage.show(List, Phone);
    type("sucre");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Hémoglobine glyquée (HbA1c)"))) << "by what people call it";
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Aucun document ne contient ces mots.")));
    EXPECT_FALSE(stage.says(QStringLiteral("Rien trouvé")));
    stage.grab(QStringLiteral("search-fact-phone-light"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(reaches("Hémoglobine glyquée")) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("trend"));
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("analyte")).toString(), QStringLiteral("4548-4"));
    stage.show(List, Phone);
    type("rappel");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Rappel dTPca")));
    ASSERT_TRUE(stage.press(QStringLiteral("Rappel dTPca")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("vaccinations"));
}

TEST_F(SearchPages, OfManyAFewAndTheWayToAll)
{
    fill();
    for (int i = 0; i < 5; ++i)
        letter(QStringLiteral("Tension %1").arg(i), "Votre cholestérol.", {2026, 1, 1 + i});
    stage.show(List, Phone);
    type("cholestérol");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Voir les 5 conversations")));
    EXPECT_TRUE(stage.says(QStringLiteral("Tension 4"))) << "newest first";
    EXPECT_FALSE(stage.says(QStringLiteral("Tension 1")));
    stage.grab(QStringLiteral("search-many-phone-light"));
    stage.look(QStringLiteral("dark"), 1.6);
    stage.grab(QStringLiteral("search-many-phone-dark-160"));
    stage.checkHouseRules();
    stage.look(QStringLiteral("light"), 1.0);
    ASSERT_TRUE(stage.press(QStringLiteral("Voir les 5 conversations")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("mail"));
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("search")).toString(), QStringLiteral("cholestérol"));
}

TEST_F(SearchPages, ANewQuestionTakesTheOldAnswersAway)
{
    fill();
    stage.show(List, Phone);
    type("nfs"); // haemoglobin and platelets
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Plaquettes")));
    EXPECT_FALSE(stage.says(QStringLiteral("Voir les"))) << "two need no way onward";
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.type(QStringLiteral("lipides"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Cholestérol LDL")));
    EXPECT_FALSE(stage.says(QStringLiteral("Plaquettes")));
}

TEST_F(SearchPages, FiltersOfDocumentsAskForDocumentsAlone)
{
    fill();
    stage.show(List, Phone);
    type("glyquée");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Votre prise de sang")));
    ASSERT_TRUE(stage.press(QStringLiteral("Période")));
    ASSERT_TRUE(stage.press(QStringLiteral("Depuis 3 ans")));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Votre prise de sang")); }));
    EXPECT_TRUE(stage.says(QStringLiteral("Courrier de consultation")));
}

TEST_F(SearchPages, NothingAnywhereIsSaidOnce)
{
    fill();
    stage.show(List, Phone);
    type("introuvable");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ni document, ni résultat, ni message ne contient «\u00A0introuvable\u00A0»")));
    stage.grab(QStringLiteral("search-nothing-phone-light"));
    stage.checkHouseRules();
}

TEST_F(SearchPages, TheTimelineHoldsMessagesAndNarrowsToThem)
{
    fill();
    stage.show(QStringLiteral("qrc:/qt/qml/Havre/Health/TimelinePage.qml"), Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Votre prise de sang")));
    EXPECT_TRUE(described("Votre prise de sang").startsWith(QStringLiteral("Message du Dr Anne Lefèvre"))) << described("Votre prise de sang").toStdString();
    EXPECT_TRUE(stage.says(QStringLiteral("Tension artérielle")));
    EXPECT_TRUE(waitUntil([&] { return inSight("Messages"); })) << "the filters stand above the first month, not beyond it";
    ASSERT_TRUE(stage.press(QStringLiteral("Messages")));
    ASSERT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Tension artérielle")); }));
    EXPECT_TRUE(stage.says(QStringLiteral("Votre prise de sang")));
    stage.grab(QStringLiteral("timeline-messages-phone-light"));
    stage.checkHouseRules();
    ASSERT_TRUE(stage.press(QStringLiteral("Messages"))) << "the same chip brings everything back";
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Tension artérielle")));
    ASSERT_TRUE(stage.press(QStringLiteral("Votre prise de sang")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("conversation"));
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("number")).toLongLong(), letters.conversation(QStringLiteral("Votre prise de sang")));
}
