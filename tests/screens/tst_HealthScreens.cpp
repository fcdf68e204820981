// The pictures of health and of bringing files in, as tst_Screens makes those of the rest.
#include "tests/screens/Pictures.h"
#include "tests/ui/health/Sample.h"
#include "tests/ui/mailbox/Letters.h"
#include "ui/importing/ImportFlow.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace havre;
using tests::goTo;
using tests::Look;
using tests::picture;
using tests::WindowStage;

namespace {

const QList<Look> largest{{"phone", {390, 844}, "light", 2.0}, {"desktop", {1280, 800}, "light", 2.0}};
const QList<Look> english{{"phone", {390, 844}, "light", 1.0}, {"desktop", {1280, 800}, "light", 1.0}};

QVariantMap with(const char *key, const char *value)
{
    return {{QString::fromLatin1(key), QString::fromLatin1(value)}};
}

} // namespace

TEST(Health, nothingYet)
{
    WindowStage stage(true);
    stage.createVault();
    goTo(stage, "health");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Rien à montrer pour l’instant")));
    picture(stage, QStringLiteral("health-empty"));
    goTo(stage, "import");
    picture(stage, QStringLiteral("import"));
}

TEST(Health, atAGlance)
{
    WindowStage stage(true);
    stage.createVault();
    tests::fillHealth(stage.app->session()->core());
    goTo(stage, "health");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Hémoglobine")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Tension artérielle")));
    picture(stage, QStringLiteral("health"));
    stage.press(QStringLiteral("Noter une mesure"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Prise maintenant")));
    picture(stage, QStringLiteral("health-measure"));
    stage.key(Qt::Key_Escape);
    goTo(stage, "trend", with("analyte", "4548-4"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Valeur choisie")));
    picture(stage, QStringLiteral("trend"));
    goTo(stage, "trend", with("analyte", "8480-6"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Retirer cette mesure")));
    picture(stage, QStringLiteral("trend-pressure"));
}

TEST(Health, lists)
{
    WindowStage stage(true);
    stage.createVault();
    tests::fillHealth(stage.app->session()->core());
    goTo(stage, "results", with("shelf", "lab"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Hors de l’usuel")));
    picture(stage, QStringLiteral("results"));
    goTo(stage, "vaccinations");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Rappel dTPca")));
    picture(stage, QStringLiteral("vaccinations"));
    goTo(stage, "timeline");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Février\u00A02026")));
    picture(stage, QStringLiteral("timeline"));
}

TEST(Health, oneSearch)
{
    WindowStage stage(tests::platformWithMail());
    stage.createVault();
    stage.fill();
    tests::fillHealth(stage.app->session()->core());
    tests::Letters letters(stage.app->session()->core());
    const auto put = [&letters](const char *subject, QDate day, bool mine) {
        tests::Letter one;
        one.subject = QString::fromUtf8(subject);
        one.text = QStringLiteral("Bonjour, la ferritine et l’hémoglobine sont à contrôler en été.");
        one.date = QDateTime(day, QTime(9, 0), Qt::UTC);
        one.mine = mine;
        one.seen = true;
        letters.put(one);
    };
    put("Vos résultats de février", {2026, 2, 25}, false);
    put("Re: Vos résultats de février", {2026, 2, 26}, true);
    put("Ordonnance", {2026, 1, 9}, false);
    put("Rendez-vous", {2025, 11, 3}, false);
    put("Arrêt de travail", {2025, 10, 3}, false);
    goTo(stage, "documents", {{QStringLiteral("search"), QStringLiteral("ferritine")}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Voir les 4 conversations")));
    picture(stage, QStringLiteral("search-everything"));
    goTo(stage, "documents", {{QStringLiteral("search"), QStringLiteral("tension")}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Aucun document ne contient ces mots.")));
    picture(stage, QStringLiteral("search-fact"));
    goTo(stage, "timeline");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Re: Vos résultats de février")));
    picture(stage, QStringLiteral("timeline-mail"));
    stage.app->overrideLanguage(QStringLiteral("en"));
    goTo(stage, "documents", {{QStringLiteral("search"), QStringLiteral("hba1c")}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Results, measures and vaccines")));
    picture(stage, QStringLiteral("search-english"), english);
}

TEST(Health, review)
{
    WindowStage stage(true);
    stage.createVault();
    QTemporaryDir folder;
    QList<QUrl> files;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush(); // or closing would write, and date, once more
        file.setFileTime(QDateTime(QDate(2026, 1, 12), QTime(8, 0), Qt::UTC), QFileDevice::FileModificationTime);
        files << QUrl::fromLocalFile(file.fileName());
    };
    QFile golden(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/facts/mixed.xml"));
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly));
    put("analyses-du-port.xml", golden.readAll());
    put("courrier.txt", "Un courrier de la marée haute.");
    put("courrier-copie.txt", "Un courrier de la marée haute.");
    put("radio.pdf", "");
    goTo(stage, "import");
    auto *flow = stage.window->findChild<ui::ImportFlow *>();
    ASSERT_NE(flow, nullptr);
    flow->review(files);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ranger 2 documents")));
    picture(stage, QStringLiteral("import-review"));
    flow->file();
    ASSERT_TRUE(stage.waitSays(QStringLiteral("2 documents rangés")));
    picture(stage, QStringLiteral("import-done"));
}

TEST(Health, largestAndEnglish)
{
    WindowStage stage;
    stage.createVault();
    tests::fillHealth(stage.app->session()->core());
    for (const auto &[route, arguments] : {std::pair{"health", QVariantMap()}, std::pair{"trend", with("analyte", "4548-4")},
                                           std::pair{"results", with("shelf", "lab")}, std::pair{"import", QVariantMap()}}) {
        stage.app->overrideLanguage(QStringLiteral("fr"));
        goTo(stage, route, arguments);
        picture(stage, QString::fromLatin1(route) + QStringLiteral("-largest"), largest);
        stage.app->overrideLanguage(QStringLiteral("en"));
        picture(stage, QString::fromLatin1(route) + QStringLiteral("-english"), english);
    }
}
