// The pages of the documents: four faces, keys, search, reading, and hostile words in every place.
#include "tests/qml/records/PageStage.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Desktop{1280, 800};
const QString List = QStringLiteral("qrc:/qt/qml/Havre/Records/DocumentsPage.qml");
const QString One = QStringLiteral("qrc:/qt/qml/Havre/Records/DocumentPage.qml");

struct RecordsPages : testing::Test {
    PageStage stage;
    QString blood;
    QString scan;

    void fill()
    {
        using records::Category;
        blood = stage.vault.addCda(tests::sampleCda(QStringLiteral("Bilan sanguin"), QStringLiteral("canari")));
        scan = stage.vault.addPdf(QStringLiteral("Radiographie du poignet gauche"), {2026, 2, 20});
        stage.vault.addText(QStringLiteral("Courrier de consultation"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9},
                            Category::Report, QStringLiteral("Merci de doser la ferritine avant la reprise du travail."));
        stage.vault.addText(QStringLiteral("Ordonnance"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9}, Category::Prescription,
                            QStringLiteral("Fer 80 mg, un comprimé le matin."));
        stage.vault.addText(QStringLiteral("Compte rendu de séjour en maternité, service des grossesses à haut risque"),
                            QStringLiteral("CHU de Nantes, maternité"), {2025, 9, 21}, Category::Report,
                            QStringLiteral("Ferritine à contrôler à trois mois."));
        stage.vault.addText(QStringLiteral("Certificat de vaccination"), QStringLiteral("Dr Paul Morin"), {2024, 5, 3}, Category::Vaccination);
    }
};

} // namespace

TEST_F(RecordsPages, AnEmptyVaultSaysWhatComesHere)
{
    stage.show(List, Phone);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Aucun document pour l’instant")));
    EXPECT_FALSE(stage.says(QStringLiteral("Rechercher"))) << "there is nothing to look for";
    stage.grab(QStringLiteral("documents-empty-phone-light"));
    stage.checkHouseRules();
}

TEST_F(RecordsPages, ListsSearchesAndOpensWithTheKeyboardAlone)
{
    fill();
    stage.show(List, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Bilan sanguin, Dr Hélène Vasseur")));
    stage.grab(QStringLiteral("documents-desktop-light"));
    stage.key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(stage.focused(), QStringLiteral("Rechercher dans les documents et les résultats"));
    stage.type(QStringLiteral("ferritine"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("3 documents\u00A0· recherche faite sur cet appareil")));
    stage.key(Qt::Key_Down);
    ASSERT_TRUE(waitUntil([&] { return stage.focused().startsWith(QStringLiteral("Bilan sanguin")); })) << stage.focused().toStdString();
    stage.key(Qt::Key_Down);
    EXPECT_TRUE(stage.focused().startsWith(QStringLiteral("Courrier"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Numération et bilan du fer")));
    EXPECT_TRUE(stage.says(QStringLiteral("Publié par")));
    stage.grab(QStringLiteral("documents-search-desktop-light"));
    stage.look(QStringLiteral("dark"), 1.0);
    stage.grab(QStringLiteral("documents-search-desktop-dark"));
    stage.look(QStringLiteral("light"), 1.6);
    stage.grab(QStringLiteral("documents-search-desktop-light-160"));
    stage.checkHouseRules();
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(RecordsPages, PhoneListAndItsFilters)
{
    fill();
    stage.show(List, Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ordonnance, Dr Anne Lefèvre")));
    stage.grab(QStringLiteral("documents-phone-light"));
    ASSERT_TRUE(stage.press(QStringLiteral("Type")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Types de documents")));
    stage.grab(QStringLiteral("documents-types-phone-light"));
    ASSERT_TRUE(stage.press(QStringLiteral("Ordonnances et soins")));
    ASSERT_TRUE(stage.press(QStringLiteral("Voir les documents")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("1 document")));
    stage.key(Qt::Key_K, Qt::ControlModifier);
    stage.type(QStringLiteral("introuvable"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Rien trouvé")));
    stage.grab(QStringLiteral("documents-nothing-phone-light"));
    stage.look(QStringLiteral("dark"), 1.6);
    ASSERT_TRUE(stage.press(QStringLiteral("Tout afficher")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("6 documents")));
    stage.grab(QStringLiteral("documents-phone-dark-160"));
    stage.checkHouseRules();
}

// Its header grows with the text; Qt alone would leave the list where it was, and the filters cut.
TEST_F(RecordsPages, AListAtItsTopStaysThereWhenItsHeaderGrows)
{
    fill();
    stage.show(List, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Bilan sanguin, Dr Hélène Vasseur")));
    QQuickItem *list = nullptr;
    for (QQuickItem *item : stage.page()->findChildren<QQuickItem *>())
        if (item->inherits("QQuickListView") && item->property("count").toInt() == 6)
            list = item;
    ASSERT_NE(list, nullptr);
    const auto scrolled = [list] { return list->property("contentY").toReal() - list->property("originY").toReal(); };
    list->setProperty("currentIndex", 0); // where the keyboard is as a rule
    for (const double text : {1.6, 1.0, 2.0, 1.3}) {
        const qreal before = list->property("originY").toReal();
        stage.look(QStringLiteral("light"), text);
        ASSERT_TRUE(waitUntil([&] { return list->property("originY").toReal() != before; })) << text;
        EXPECT_TRUE(waitUntil([&] { return scrolled() == 0; })) << text << ": " << scrolled();
    }
}

TEST_F(RecordsPages, ReadsACdaOnAPhone)
{
    fill();
    stage.show(One, Phone, {{QStringLiteral("id"), blood}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Conclusion")));
    stage.grab(QStringLiteral("document-cda-phone-light"));
    stage.look(QStringLiteral("dark"), 1.6);
    stage.grab(QStringLiteral("document-cda-phone-dark-160"));
    stage.look(QStringLiteral("light"), 1.0);
    stage.key(Qt::Key_End);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("D’où vient ce document")));
    stage.grab(QStringLiteral("document-origin-phone-light"));
    ASSERT_TRUE(stage.press(QStringLiteral("Partager")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Partager ce document")));
    ASSERT_TRUE(stage.press(QStringLiteral("Exporter l’original")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("ne sera plus chiffrée")));
    stage.grab(QStringLiteral("document-export-phone-light"));
    stage.checkHouseRules();
}

TEST_F(RecordsPages, ReadsPagesAndZooms)
{
    fill();
    stage.show(One, Desktop, {{QStringLiteral("id"), scan}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Page 1 sur 3")));
    ASSERT_TRUE(waitUntil([&] { return stage.vault.renderer.counts->drawn > 0; }));
    stage.grab(QStringLiteral("document-pages-desktop-light"));
    const int before = stage.vault.renderer.counts->drawn;
    ASSERT_TRUE(stage.press(QStringLiteral("Agrandir")));
    EXPECT_TRUE(stage.says(QStringLiteral("150\u202F%")));
    ASSERT_TRUE(waitUntil([&] { return stage.vault.renderer.counts->drawn > before; })) << "drawn again, sharper";
    stage.grab(QStringLiteral("document-pages-zoomed-desktop-light"));
    stage.close();
    EXPECT_TRUE(waitUntil([&] { return stage.vault.renderer.counts->held == 0; })) << "the jail is let go";
}

TEST_F(RecordsPages, SaysWhatCannotBeOpened)
{
    fill();
    stage.vault.renderer.refuses = true;
    stage.show(One, Phone, {{QStringLiteral("id"), scan}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("render.unreadable")));
    EXPECT_TRUE(stage.says(QStringLiteral("Gardé tel qu’il est arrivé")));
    stage.grab(QStringLiteral("document-unreadable-phone-light"));
    stage.show(One, Phone, {{QStringLiteral("id"), DocumentId::random().toString()}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("records.absent")));
    stage.grab(QStringLiteral("document-failed-phone-light"));
}

TEST_F(RecordsPages, HostileWordsStayWords)
{
    const QString hostile = QStringLiteral("<img src=\"http://127.0.0.1:9/leak\"><b>&amp;<script>alert(1)</script> \u202Egnp.exe");
    const QString id = stage.vault.addCda(tests::sampleCda(hostile, hostile));
    stage.vault.addText(hostile, hostile, {2026, 2, 24}, records::Category::Report, hostile + QStringLiteral(" canari"));
    for (const QSize size : {Phone, Desktop}) {
        stage.show(List, size, {{QStringLiteral("search"), QStringLiteral("canari")}});
        EXPECT_TRUE(stage.waitSays(QStringLiteral("<img src=")));
        stage.show(One, size, {{QStringLiteral("id"), id}});
        EXPECT_TRUE(stage.waitSays(QStringLiteral("<img src=")));
        EXPECT_TRUE(stage.waitSays(QStringLiteral("Conclusion")));
        stage.grab(QStringLiteral("document-hostile-%1").arg(size.width()));
        stage.checkHouseRules();
    }
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(RecordsPages, FollowsTheLanguageAtOnce)
{
    fill();
    stage.show(List, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("24 février 2026")) || stage.waitSays(QStringLiteral("24\u00A0février\u00A02026")));
    stage.app->setLanguage(QStringLiteral("en"));
    EXPECT_TRUE(waitUntil([&] { return stage.says(QStringLiteral("February")); }));
    stage.app->setLanguage(QStringLiteral("fr"));
}
