// Home: fresh, filled, with news and without, in every width; search leads to the documents.
#include "tests/qml/records/PageStage.h"
#include "tests/ui/health/Sample.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Tablet{768, 1024};
constexpr QSize Desktop{1280, 800};
const QString Home = QStringLiteral("qrc:/qt/qml/Havre/Home/HomePage.qml");

struct HomePage : testing::Test {
    PageStage stage;

    void fill()
    {
        using records::Category;
        stage.vault.addCda(tests::sampleCda(QStringLiteral("Bilan sanguin"), QStringLiteral("canari")));
        stage.vault.addText(QStringLiteral("Ordonnance"), QStringLiteral("Dr Anne Lefèvre, médecin généraliste"), {2026, 2, 24}, Category::Prescription);
        stage.vault.addPdf(QStringLiteral("Radiographie du poignet gauche"), {2026, 2, 20});
        stage.vault.addText(QStringLiteral("Certificat de vaccination"), QStringLiteral("Dr Paul Morin"), {2024, 5, 3}, Category::Vaccination);
        stage.vault.addText(QStringLiteral("Compte rendu de séjour"), QStringLiteral("CHU de Nantes, maternité"), {2025, 9, 21}, Category::Report);
    }
};

} // namespace

TEST_F(HomePage, AFreshVaultSaysItIsReady)
{
    stage.show(Home, Phone);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Votre coffre est prêt")));
    stage.grab(QStringLiteral("home-fresh-phone-light"));
    stage.show(Home, Desktop);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Votre coffre est prêt")));
    stage.grab(QStringLiteral("home-fresh-desktop-light"));
    stage.checkHouseRules();
}

TEST_F(HomePage, ShowsWhatIsNewInEveryWidth)
{
    fill();
    for (const auto &[size, name] : {std::pair{Phone, "phone"}, std::pair{Tablet, "tablet"}, std::pair{Desktop, "desktop"}}) {
        stage.show(Home, size);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Nouveau depuis votre dernière visite")));
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Vos dossiers")));
        stage.grabAll(QStringLiteral("home"), name);
    }
}

TEST_F(HomePage, ARowLeadsToItsDocument)
{
    fill();
    stage.show(Home, Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Bilan sanguin, Dr")));
    ASSERT_TRUE(stage.press(QStringLiteral("Bilan sanguin, Dr")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("document"));
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("id")).toString().size(), 32);
    ASSERT_TRUE(stage.press(QStringLiteral("Ordonnances et soins")));
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("category")).toInt(), static_cast<int>(records::Category::Prescription));
}

TEST_F(HomePage, TheLastResultsStandBelowWhatIsNew)
{
    tests::fillHealth(stage.vault.session()->core());
    for (const auto &[size, name] : {std::pair{Phone, "phone"}, std::pair{Tablet, "tablet"}, std::pair{Desktop, "desktop"}}) {
        stage.show(Home, size);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Derniers résultats")));
        ASSERT_TRUE(stage.waitSays(QStringLiteral("TSH")));
        stage.grabAll(QStringLiteral("home-results"), name);
    }
    QStringList order;
    for (const PageStage::Spoken &one : stage.spoken()) {
        if (one.name == QStringLiteral("Nouveau depuis votre dernière visite") || one.name == QStringLiteral("Derniers résultats")
            || one.name == QStringLiteral("Vos dossiers"))
            order.append(one.name);
        if (one.description.contains(QStringLiteral("g/dL")) || one.description.contains(QStringLiteral("usuel")))
            order.append(one.name);
        if (one.name == QStringLiteral("Hémoglobine")) {
            EXPECT_TRUE(one.description.startsWith(QStringLiteral("11,1 g/dL, Bas"))) << one.description.toStdString();
        }
    }
    ASSERT_GE(order.size(), 5);
    EXPECT_EQ(order.mid(0, 4), (QStringList{QStringLiteral("Nouveau depuis votre dernière visite"), QStringLiteral("Derniers résultats"),
                                            QStringLiteral("Hémoglobine"), QStringLiteral("TSH")}))
        << "those outside their usual range first";
    EXPECT_EQ(order.last(), QStringLiteral("Vos dossiers"));
    EXPECT_EQ(order.size(), 6) << "three results, no more";
    ASSERT_TRUE(stage.tabTo(QStringLiteral("TSH"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("trend"));
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("analyte")).toString(), QStringLiteral("3016-3"));
}

TEST_F(HomePage, TypingInTheSearchGoesOnAmongTheDocuments)
{
    fill();
    stage.show(Home, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Vos dossiers")));
    ASSERT_TRUE(stage.tabTo(QStringLiteral("Rechercher dans tout le coffre"))) << stage.focused().toStdString();
    stage.type(QStringLiteral("f"));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("documents"));
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("search")).toString(), QStringLiteral("f"));
}

TEST_F(HomePage, HostileWordsStayWords)
{
    const QString hostile = QStringLiteral("<img src=\"http://127.0.0.1:9/leak\"><b>&amp;");
    stage.vault.addText(hostile, hostile, {2026, 2, 24});
    for (const QSize size : {Phone, Desktop}) {
        stage.show(Home, size);
        EXPECT_TRUE(stage.waitSays(QStringLiteral("<img src=")));
        stage.grab(QStringLiteral("home-hostile"));
        stage.checkHouseRules();
    }
    EXPECT_EQ(stage.requests, 0);
}
