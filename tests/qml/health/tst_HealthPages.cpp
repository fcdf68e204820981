// The pages of health: what they say, by keyboard alone, in every face and size.
#include "tests/qml/records/PageStage.h"
#include "tests/support/Await.h"
#include "tests/ui/health/Sample.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Tablet{820, 1180};
constexpr QSize Desktop{1280, 800};

QString page(const char *name)
{
    return QStringLiteral("qrc:/qt/qml/Havre/Health/%1.qml").arg(QLatin1String(name));
}

struct HealthPages : testing::Test {
    PageStage stage;

    void fill() { tests::fillHealth(stage.vault.session()->core()); }
    void everySize(const char *name, const char *file, const char *waited, const QVariantMap &arguments = {})
    {
        for (const auto &[device, size] : {std::pair{"phone", Phone}, std::pair{"tablet", Tablet}, std::pair{"desktop", Desktop}}) {
            stage.show(page(file), size, arguments);
            ASSERT_TRUE(stage.waitSays(QString::fromUtf8(waited))) << file;
            for (const auto &[scheme, text] : {std::pair{"light", 1.0}, std::pair{"dark", 1.0}, std::pair{"light", 1.6}}) {
                stage.look(QLatin1String(scheme), text);
                stage.grab(QStringLiteral("%1-%2-%3%4").arg(QLatin1String(name), QLatin1String(device), QLatin1String(scheme),
                                                            text > 1 ? QStringLiteral("-160") : QString()));
            }
            stage.checkHouseRules();
        }
    }
};

} // namespace

TEST_F(HealthPages, AnEmptyVaultOffersTheNextStep)
{
    stage.show(page("HealthPage"), Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Rien à montrer pour l’instant")));
    stage.grab(QStringLiteral("health-empty-phone"));
    ASSERT_TRUE(stage.press(QStringLiteral("Importer des fichiers")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("import"));
}

TEST_F(HealthPages, AtAGlanceEachValueHasItsWordsAndItsSource)
{
    fill();
    everySize("health", "HealthPage", "Hémoglobine");
    bool low = false;
    for (const PageStage::Spoken &one : stage.spoken())
        low |= one.name == QStringLiteral("Hémoglobine") && one.description.contains(QStringLiteral("11,1 g/dL")) && one.description.contains(QStringLiteral("Bas"))
            && one.description.contains(QStringLiteral("Laboratoire du Parc"));
    EXPECT_TRUE(low) << "value, word and laboratory are read aloud";
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Tension artérielle")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Rappel dTPca")));
    ASSERT_TRUE(stage.press(QStringLiteral("Hémoglobine")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("trend"));
}

TEST_F(HealthPages, AMeasureIsTypedByKeyboardAlone)
{
    fill();
    stage.show(page("HealthPage"), Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Poids")));
    ASSERT_TRUE(stage.press(QStringLiteral("Noter une mesure")));
    ASSERT_TRUE(waitUntil([&] { return stage.focused().startsWith(QStringLiteral("Poids")); })) << stage.focused().toStdString();
    stage.grab(QStringLiteral("measure-phone"));
    stage.type(QStringLiteral("614"));
    stage.key(Qt::Key_Return);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Ce nombre sort de ce qui est possible"))) << "said, and not kept";
    stage.grab(QStringLiteral("measure-wrong-phone"));
    stage.look(QStringLiteral("dark"), 1.6);
    stage.grab(QStringLiteral("measure-phone-dark-160"));
    stage.look(QStringLiteral("light"), 1.0);
    for (int i = 0; i < 3; ++i)
        stage.key(Qt::Key_Backspace);
    stage.type(QStringLiteral("61,2"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("61,2\u202Fkg. C’est noté.")));
    stage.grab(QStringLiteral("measure-noted-phone"));
    stage.checkHouseRules();
    ASSERT_TRUE(stage.press(QStringLiteral("Annuler")));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("C’est noté")); }));
}

TEST_F(HealthPages, AHistoryIsReadAloudValueByValue)
{
    fill();
    const QVariantMap analyte{{QStringLiteral("analyte"), QStringLiteral("4548-4")}};
    everySize("trend", "TrendPage", "12 valeurs", analyte);
    EXPECT_TRUE(stage.says(QStringLiteral("12 valeurs, de 5,3\u202F% à 6,4\u202F%")));
    EXPECT_TRUE(stage.says(QStringLiteral("24\u00A0février\u00A02026, 5,7 %"))) << "the table says what the curve shows";
    EXPECT_TRUE(stage.says(QStringLiteral("Laboratoire du Parc")));
    EXPECT_TRUE(stage.says(QStringLiteral("Biolab Anjou"))) << "in the legend";
}

TEST_F(HealthPages, ArrowsGoAlongTheCurve)
{
    fill();
    stage.show(page("TrendPage"), Desktop, {{QStringLiteral("analyte"), QStringLiteral("4548-4")}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Valeur choisie\u00A0· 24\u00A0février\u00A02026")));
    ASSERT_TRUE(stage.tabTo(QStringLiteral("12 valeurs, de"))) << stage.focused().toStdString();
    for (int i = 0; i < 3; ++i)
        stage.key(Qt::Key_Left);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Valeur choisie\u00A0· 12\u00A0septembre\u00A02023")));
    EXPECT_TRUE(stage.says(QStringLiteral("Haut")));
    stage.grab(QStringLiteral("trend-chosen-desktop"));
    stage.key(Qt::Key_Home);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Valeur choisie\u00A0· 12\u00A0mai\u00A02016")));
    ASSERT_TRUE(stage.press(QStringLiteral("Ouvrir le compte rendu")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("document"));
}

TEST_F(HealthPages, APeriodMakesTheChartShorter)
{
    fill();
    stage.show(page("TrendPage"), Phone, {{QStringLiteral("analyte"), QStringLiteral("4548-4")}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("12 valeurs, de")));
    ASSERT_TRUE(stage.press(QStringLiteral("5 ans")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("6 valeurs, de"))) << "the table keeps all of them";
    stage.grab(QStringLiteral("trend-5-years-phone"));
    EXPECT_TRUE(stage.says(QStringLiteral("12\u00A0mai\u00A02016, 5,3 %")));
}

TEST_F(HealthPages, ABloodPressureIsBarsAndCanBeTakenAway)
{
    fill();
    const QVariantMap analyte{{QStringLiteral("analyte"), QStringLiteral("8480-6")}};
    everySize("pressure", "TrendPage", "Tension artérielle", analyte);
    ASSERT_TRUE(stage.press(QStringLiteral("Retirer cette mesure")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Mesure retirée.")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("5 valeurs")));
    ASSERT_TRUE(stage.press(QStringLiteral("Annuler")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("6 valeurs")));
}

TEST_F(HealthPages, WordsAreAHistoryToo)
{
    fill();
    stage.show(page("TrendPage"), Phone, {{QStringLiteral("analyte"), QStringLiteral("5778-6")}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Jaune citron")));
    stage.grab(QStringLiteral("trend-words-phone"));
    stage.show(page("TrendPage"), Phone, {{QStringLiteral("analyte"), QStringLiteral("0000-0")}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Aucune valeur pour cette analyse")));
    stage.grab(QStringLiteral("trend-nothing-phone"));
}

TEST_F(HealthPages, AllAnalysesAreOneListByKeyboard)
{
    fill();
    everySize("results", "ResultsPage", "Hémoglobine", {{QStringLiteral("shelf"), QStringLiteral("lab")}});
    ASSERT_TRUE(stage.press(QStringLiteral("Hors de l’usuel (2)")));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Plaquettes")); }));
    EXPECT_TRUE(stage.says(QStringLiteral("TSH")));
    for (int i = 0; i < 12 && stage.focused() != QStringLiteral("TSH") && stage.focused() != QStringLiteral("Hémoglobine"); ++i)
        stage.key(Qt::Key_Tab);
    ASSERT_TRUE(waitUntil([&] { return stage.focused() == QStringLiteral("TSH") || stage.focused() == QStringLiteral("Hémoglobine"); })) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("trend"));
}

TEST_F(HealthPages, VaccinationsSayWhatWasRefused)
{
    fill();
    everySize("vaccinations", "VaccinationsPage", "Rappel dTPca");
    bool refused = false;
    for (const PageStage::Spoken &one : stage.spoken())
        refused |= one.name == QStringLiteral("Grippe saisonnière") && one.description.contains(QStringLiteral("Non fait"));
    EXPECT_TRUE(refused);
}

TEST_F(HealthPages, TheTimelineLeadsToWhatItTells)
{
    fill();
    everySize("timeline", "TimelinePage", "Bilan sanguin");
    EXPECT_TRUE(stage.says(QStringLiteral("Février\u00A02026")));
    ASSERT_TRUE(waitUntil([&] { return stage.focused() == QStringLiteral("Bilan sanguin"); })) << stage.focused().toStdString();
    stage.key(Qt::Key_Down);
    EXPECT_EQ(stage.focused(), QStringLiteral("Poids"));
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("trend"));
}

TEST_F(HealthPages, EmptyPagesSayWhatComesHere)
{
    for (const auto &[file, words] : {std::pair{"VaccinationsPage", "Aucune vaccination connue ici"}, std::pair{"TimelinePage", "Votre histoire commence ici"},
                                      std::pair{"ResultsPage", "Aucun résultat d’analyse pour l’instant"}}) {
        stage.show(page(file), Phone);
        EXPECT_TRUE(stage.waitSays(QString::fromUtf8(words))) << file;
        stage.grab(QStringLiteral("empty-") + QLatin1String(file));
        stage.checkHouseRules();
    }
}

TEST_F(HealthPages, AFailureIsSaidWithItsCodeAndRetried)
{
    fill();
    auto &space = stage.vault.session()->core().space();
    const auto away = [](vault::sqlite::Connection &c) { return c.execute("ALTER TABLE fact RENAME TO elsewhere"); };
    const auto back = [](vault::sqlite::Connection &c) { return c.execute("ALTER TABLE elsewhere RENAME TO fact"); };
    ASSERT_OK(tests::await(space.write(away)));
    for (const char *file : {"HealthPage", "ResultsPage", "VaccinationsPage", "TimelinePage"}) {
        stage.show(page(file), Phone);
        EXPECT_TRUE(stage.waitSays(QStringLiteral("Code à donner à l’assistance"))) << file;
        stage.grab(QStringLiteral("failed-") + QLatin1String(file));
        stage.checkHouseRules();
    }
    ASSERT_OK(tests::await(space.write(back)));
    stage.show(page("TrendPage"), Phone, {{QStringLiteral("analyte"), QStringLiteral("4548-4")}});
    EXPECT_TRUE(stage.waitSays(QStringLiteral("12 valeurs")));
}

TEST_F(HealthPages, HostileWordsStayWords)
{
    records::NewDocument arriving;
    const QString hostile = QStringLiteral("<img src=\"http://127.0.0.1:9/leak\"><b>&amp;");
    arriving.document.title = hostile;
    arriving.document.contentType = QStringLiteral("text/plain");
    arriving.document.date = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    arriving.bytes = "x";
    arriving.journalActor = QStringLiteral("DMP");
    records::cda::Entries entries;
    records::cda::Observation said;
    said.name = hostile;
    said.value.kind = records::cda::Value::Kind::Words;
    said.value.text = hostile;
    said.laboratory = hostile;
    said.usualText = hostile;
    said.time = {QStringLiteral("20260101"), QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC)};
    entries.observations = {said};
    arriving.entries = entries;
    stage.vault.add(arriving);
    for (const char *file : {"HealthPage", "ResultsPage", "TimelinePage"}) {
        stage.show(page(file), Phone);
        EXPECT_TRUE(stage.waitSays(QStringLiteral("<img src="))) << file;
        stage.checkHouseRules();
    }
    stage.grab(QStringLiteral("health-hostile"));
    EXPECT_EQ(stage.requests, 0);
}
