// The pictures: each face of each page in every look, kept for people to judge, walked by the machine and compared
// with the accepted ones (References.h). Two suites, so that they run side by side: at the door, and inside.
#include "core/health/measures/Measures.h"
#include "tests/screens/Pictures.h"
#include "tests/store/catalogue/ServedCatalogue.h"
#include "tests/store/host/PlainHost.h"
#include "tests/support/Await.h"
#include "tests/ui/mailbox/Letters.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace havre;
using tests::Compared;
using tests::goTo;
using tests::Look;
using tests::picture;
using tests::WindowStage;

namespace {

// The largest text, and the other language: where words are longest.
const QList<Look> largest{{"phone", {390, 844}, "light", 2.0}, {"desktop", {1280, 800}, "light", 2.0}};
const QList<Look> english{{"phone", {390, 844}, "light", 1.0}, {"desktop", {1280, 800}, "light", 1.0}};

QVariantMap byId(const QString &id)
{
    return {{QStringLiteral("id"), id}};
}

// What stands further down a page comes to the head of the window.
void bringUp(WindowStage &stage, const QString &words)
{
    tests::walkItems(stage.window->contentItem(), [&](QQuickItem *item) {
        if (!item->isVisible() || !item->inherits("QQuickText") || item->property("text").toString() != words)
            return;
        for (QQuickItem *up = item->parentItem(); up; up = up->parentItem())
            if (up->inherits("QQuickFlickable")) {
                const double there = item->mapToItem(up, QPointF()).y() + up->property("contentY").toDouble() - 24;
                up->setProperty("contentY", std::clamp(there, 0.0, std::max(0.0, up->property("contentHeight").toDouble() - up->height())));
            }
    });
    stage.settle(120);
}

QVariantMap searching(const char *words)
{
    return {{QStringLiteral("search"), QString::fromLatin1(words)}};
}

} // namespace

TEST(Doors, welcome)
{
    WindowStage stage(true);
    picture(stage, QStringLiteral("welcome"));
    picture(stage, QStringLiteral("welcome-largest"), largest);
    stage.app->overrideLanguage(QStringLiteral("en"));
    picture(stage, QStringLiteral("welcome-english"), english);
}

TEST(Doors, welcomeAlone)
{
    WindowStage stage;
    picture(stage, QStringLiteral("welcome-alone"));
}

TEST(Doors, createVault)
{
    WindowStage stage;
    stage.press(QStringLiteral("Créer votre coffre"));
    picture(stage, QStringLiteral("create-phrase"), Compared::No); // its six words are drawn by lot
    stage.press(QStringLiteral("J’ai noté ces six mots"));
    picture(stage, QStringLiteral("create-again"));
}

TEST(Doors, createVaultWithOnesOwnPassword)
{
    WindowStage stage;
    stage.press(QStringLiteral("Créer votre coffre"));
    stage.press(QStringLiteral("Choisir mon propre mot de passe"));
    stage.type(QStringLiteral("ancre marée balise"));
    picture(stage, QStringLiteral("create-own"));
}

TEST(Doors, locked)
{
    WindowStage stage;
    stage.createVault();
    stage.app->lock();
    stage.settle();
    stage.type(QStringLiteral("ancre marée"));
    picture(stage, QStringLiteral("lock"));
    picture(stage, QStringLiteral("lock-largest"), largest);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ce n’est pas le bon mot de passe")));
    picture(stage, QStringLiteral("lock-wrong"));
    stage.secrets.mood = tests::MemorySecretStore::Mood::Locked;
    stage.type(WindowStage::phrase);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("La clé de cet appareil ne répond pas")));
    picture(stage, QStringLiteral("lock-failed"));
}

TEST(Doors, signIn)
{
    WindowStage stage(true);
    stage.createVault();
    goTo(stage, "sign-in");
    picture(stage, QStringLiteral("sign-in"));
    stage.press(QStringLiteral("Ouvrir la page de connexion"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Recommencer")));
    picture(stage, QStringLiteral("sign-in-failed"));
}

TEST(Doors, emptyVault)
{
    WindowStage stage(true);
    stage.createVault();
    stage.settle(300);
    picture(stage, QStringLiteral("home-empty"));
    goTo(stage, "documents");
    picture(stage, QStringLiteral("documents-empty"));
}

TEST(Inside, fullVault)
{
    WindowStage stage(true);
    stage.createVault();
    stage.fill();
    goTo(stage, "documents");
    picture(stage, QStringLiteral("documents"));
    goTo(stage, "documents", searching("ferritine"));
    picture(stage, QStringLiteral("documents-search"));
    goTo(stage, "documents", searching("introuvable"));
    picture(stage, QStringLiteral("documents-nothing-found"));
    goTo(stage, "journal");
    picture(stage, QStringLiteral("journal"));
    goTo(stage, "settings");
    picture(stage, QStringLiteral("settings"));
    stage.press(QStringLiteral("Tout emporter…"));
    picture(stage, QStringLiteral("take-out"), {{"phone", {390, 844}, "light", 1.0}, {"phone", {390, 844}, "dark", 1.6}, {"desktop", {1280, 800}, "light", 1.0}});
    stage.key(Qt::Key_Escape);
    goTo(stage, "more"); // there for a phone only
    picture(stage, QStringLiteral("more"), {{"phone", {390, 844}, "light", 1.0}, {"phone", {390, 844}, "dark", 1.0}, {"phone", {390, 844}, "light", 1.6}, {"phone", {390, 844}, "contrast", 1.0}});
}

TEST(Inside, reading)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    goTo(stage, "document", byId(stage.ids.value(QStringLiteral("Bilan sanguin"))));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Conclusion")));
    picture(stage, QStringLiteral("document-cda"));
    picture(stage, QStringLiteral("document-cda-largest"), largest);
    goTo(stage, "document", byId(stage.ids.value(QStringLiteral("Radiographie du poignet gauche"))));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Page 1 sur 3")));
    picture(stage, QStringLiteral("document-pdf"));
    goTo(stage, "document", byId(stage.ids.value(QStringLiteral("Courrier de consultation"))));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Page 1 sur 1")));
    picture(stage, QStringLiteral("document-image"));
    QString nobodys = stage.ids.value(QStringLiteral("Bilan sanguin"));
    std::reverse(nobodys.begin(), nobodys.end());
    stage.renderer.refuses = true;
    goTo(stage, "home");
    goTo(stage, "document", byId(stage.ids.value(QStringLiteral("Radiographie du poignet gauche"))));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Document illisible")));
    picture(stage, QStringLiteral("document-unreadable"));
    goTo(stage, "document", byId(nobodys));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ce document n’est pas ici")));
    picture(stage, QStringLiteral("document-absent"));
}

TEST(Inside, catalogue)
{
    tests::ServedCatalogue served(QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC));
    WindowStage stage(served.platform());
    stage.createVault();
    goTo(stage, "store");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("31 applis")));
    picture(stage, QStringLiteral("store"));
    picture(stage, QStringLiteral("store-largest"), largest);
    goTo(stage, "app", byId(QStringLiteral("fr.exemple.carnet-glycemie")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ce que la commission a décidé")));
    picture(stage, QStringLiteral("app"));
    picture(stage, QStringLiteral("app-largest"), largest);
    goTo(stage, "app", byId(QStringLiteral("fr.exemple.rythme-poche")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("elle ne s’ouvre pas depuis Havre")));
    picture(stage, QStringLiteral("app-suspended"));
    stage.app->overrideLanguage(QStringLiteral("en"));
    goTo(stage, "store");
    picture(stage, QStringLiteral("store-english"), english);
    goTo(stage, "app", byId(QStringLiteral("fr.exemple.carnet-glycemie")));
    picture(stage, QStringLiteral("app-english"), english);
}

TEST(Inside, runningApp)
{
    tests::ServedCatalogue served(QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC));
    tests::PlainHost host;
    WindowStage stage(served.platform(), {1280, 800}, &host);
    stage.createVault();
    goTo(stage, "store");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("31 applis")));
    goTo(stage, "run", byId(QStringLiteral("fr.exemple.carnet-glycemie")));
    ASSERT_TRUE(tests::waitUntil([&host] { return host.told->open == 1; }));
    picture(stage, QStringLiteral("run-opening"));
    const QDateTime now = stage.clock.now();
    for (const int days : {3, 9, 20, 310}) {
        const auto facts = health::measured(*health::measureKind(QStringLiteral("glucose")), {QStringLiteral("1.08")}, now.addDays(-days), now);
        ASSERT_TRUE(facts && tests::await(stage.app->session()->core().facts().add(*facts)));
    }
    host.draw(0xcfe4ef); // what a real one draws is seen by journey_notebook and the tour
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Échap rend le clavier")));
    picture(stage, QStringLiteral("run"));
    const QByteArray asking = R"({"id":7,"method":"grants.ask","params":{"permissions":["health.glucose.read","health.hba1c.read","health.glucose.write"]}})";
    const auto answered = [&host](int count) { return tests::waitUntil([&] { return host.told->answers.size() == count; }); };
    stage.app->overrideLanguage(QStringLiteral("en"));
    host.told->doors.asked(asking);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Carnet de glycémie asks")));
    picture(stage, QStringLiteral("run-consent-english"), english);
    stage.key(Qt::Key_Escape);
    ASSERT_TRUE(answered(1));
    stage.app->overrideLanguage(QStringLiteral("fr"));
    host.told->doors.asked(asking);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Carnet de glycémie demande")));
    picture(stage, QStringLiteral("run-consent"));
    picture(stage, QStringLiteral("run-consent-largest"), largest);
    stage.press(QStringLiteral("Lire vos glycémies"));
    stage.press(QStringLiteral("Ajouter des glycémies"));
    stage.press(QStringLiteral("30 jours"));
    stage.press(QStringLiteral("Accorder"));
    ASSERT_TRUE(answered(2));
    for (const char *call : {R"({"id":8,"method":"observation.create","params":{"permission":"health.glucose.write","values":["1.12"],"time":"2026-03-01T07:10:00Z"}})",
                             R"({"id":9,"method":"observation.create","params":{"permission":"health.glucose.write","values":["0.94"],"time":"2026-03-02T06:55:00Z"}})",
                             R"({"id":10,"method":"observation.search","params":{"permission":"health.glucose.read"}})"}) {
        const auto before = host.told->answers.size();
        host.told->doors.asked(call);
        ASSERT_TRUE(tests::waitUntil([&] { return host.told->answers.size() > before; }));
    }
    goTo(stage, "app", byId(QStringLiteral("fr.exemple.carnet-glycemie")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ce que la commission a décidé")));
    picture(stage, QStringLiteral("app-saw"), tests::looks(), Compared::Yes, [&stage] { bringUp(stage, QStringLiteral("Ce que vous lui avez accordé")); });
    goTo(stage, "run", byId(QStringLiteral("fr.exemple.carnet-glycemie")));
    ASSERT_TRUE(tests::waitUntil([&host] { return host.told->opened == 2; }));
    host.draw(0xcfe4ef);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Échap rend le clavier")));
    stage.press(QStringLiteral("Reprendre tous les accès"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Accès repris")));
    picture(stage, QStringLiteral("run-taken-back"));
}

TEST(Inside, mailbox)
{
    WindowStage stage(tests::platformWithMail());
    stage.createVault();
    goTo(stage, "mail");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Aucun message pour l’instant")));
    picture(stage, QStringLiteral("mail-empty"));
    tests::Letters letters(stage.app->session()->core());
    letters.fill();
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Mis de côté (1)")));
    picture(stage, QStringLiteral("mail"));
    picture(stage, QStringLiteral("mail-largest"), largest);
    goTo(stage, "home");
    goTo(stage, "conversation", {{QStringLiteral("number"), letters.conversation(QStringLiteral("Résultats de biologie"))}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Classer dans mes documents")));
    picture(stage, QStringLiteral("conversation"));
    picture(stage, QStringLiteral("conversation-largest"), largest);
    stage.press(QStringLiteral("Transférer"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("À qui\u202f?")));
    picture(stage, QStringLiteral("pass-on-whom"));
    stage.press(QStringLiteral("Dr Anne Lefèvre"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Pièces jointes transférées")));
    stage.type(QStringLiteral("Pour votre dossier, docteur."));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Brouillon gardé")));
    picture(stage, QStringLiteral("pass-on"));
    picture(stage, QStringLiteral("pass-on-largest"), largest);
    stage.key(Qt::Key_Escape);
    goTo(stage, "conversation", {{QStringLiteral("number"), letters.conversation(QStringLiteral("Votre carte expire"))}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("ne vient pas de l’espace de santé")));
    picture(stage, QStringLiteral("conversation-stranger"));
    stage.app->overrideLanguage(QStringLiteral("en"));
    goTo(stage, "mail");
    picture(stage, QStringLiteral("mail-english"), english);
}

// The other faces of the sheet: gone, too heavy, failed, nobody to write to.
TEST(Inside, passingOn)
{
    const QList<Look> faces{{"phone", {390, 844}, "light", 1.0}, {"phone", {390, 844}, "contrast", 1.0}, {"phone", {390, 844}, "light", 1.6},
                            {"desktop", {1280, 800}, "light", 1.0}, {"desktop", {1280, 800}, "dark", 1.0}};
    const auto open = [](WindowStage &stage, tests::Letters &letters, const char *subject) {
        goTo(stage, "home");
        goTo(stage, "conversation", {{QStringLiteral("number"), letters.conversation(QString::fromUtf8(subject))}});
        EXPECT_TRUE(stage.waitSays(QStringLiteral("Transférer")));
    };
    WindowStage stage(tests::platformWithMail());
    stage.createVault();
    tests::Letters letters(stage.app->session()->core());
    letters.fill();
    tests::Letter scan;
    scan.from = {QStringLiteral("Laboratoire du Parc"), QStringLiteral("resultats@labo-parc.mss.havre.test")};
    scan.subject = QStringLiteral("Votre scanner");
    scan.text = QStringLiteral("Bonjour, voici les images de votre scanner.");
    scan.date = QDateTime(QDate(2026, 2, 27), QTime(9, 0), Qt::UTC);
    scan.enclosures = {{QStringLiteral("20260227_scanner_thoracique.pdf"), QStringLiteral("application/pdf"), QByteArray(20'000'000, 'x')}};
    letters.put(scan);
    open(stage, letters, "Votre scanner");
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Classer dans mes documents"))) << "its enclosure is known";
    stage.press(QStringLiteral("Transférer"));
    stage.press(QStringLiteral("Dr Anne Lefèvre"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Trop lourd")));
    picture(stage, QStringLiteral("pass-on-heavy"), faces);
    stage.key(Qt::Key_Escape);
    open(stage, letters, "Résultats de biologie");
    stage.press(QStringLiteral("Transférer"));
    stage.press(QStringLiteral("Dr Anne Lefèvre"));
    stage.press(QStringLiteral("Transférer au Dr Anne Lefèvre"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Le transfert au Dr Anne Lefèvre partira")));
    picture(stage, QStringLiteral("pass-on-gone"), faces);
    stage.key(Qt::Key_Escape);
    letters.box().setAccount({}, {});
    stage.press(QStringLiteral("Transférer"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Code à donner")));
    picture(stage, QStringLiteral("pass-on-failed"), faces);

    WindowStage alone(tests::platformWithMail());
    alone.createVault();
    tests::Letters one(alone.app->session()->core());
    scan.enclosures.clear();
    one.put(scan);
    open(alone, one, "Votre scanner");
    alone.press(QStringLiteral("Transférer"));
    ASSERT_TRUE(alone.waitSays(QStringLiteral("Personne d’autre ne vous a encore écrit")));
    picture(alone, QStringLiteral("pass-on-nobody"), faces);
}

TEST(Inside, twoPanes)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    goTo(stage, "documents");
    goTo(stage, "documents", {{QStringLiteral("search"), QStringLiteral("ferritine")},
                              {QStringLiteral("id"), stage.ids.value(QStringLiteral("Bilan sanguin"))}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Conclusion")));
    const QList<Look> wide{{"desktop", {1280, 800}, "light", 1.0}, {"desktop", {1280, 800}, "dark", 1.0},
                           {"desktop", {1280, 800}, "contrast", 1.0}, {"desktop", {1280, 800}, "light", 1.6}};
    picture(stage, QStringLiteral("two-panes"), wide);
}

TEST(Inside, largestAndEnglish)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    for (const auto &[route, arguments] : {std::pair{"documents", QVariantMap()},
                                           std::pair{"journal", QVariantMap()}, std::pair{"settings", QVariantMap()},
                                           std::pair{"document", byId(stage.ids.value(QStringLiteral("Bilan sanguin")))}}) {
        stage.app->overrideLanguage(QStringLiteral("fr"));
        goTo(stage, route, arguments);
        picture(stage, QString::fromLatin1(route) + QStringLiteral("-largest"), largest);
        stage.app->overrideLanguage(QStringLiteral("en"));
        picture(stage, QString::fromLatin1(route) + QStringLiteral("-english"), english);
    }
}

TEST(Inside, keyboardFocus)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    picture(stage, QStringLiteral("focus"), tests::looks(), Compared::Yes, [&stage] {
        for (int i = 0; i < 3; ++i)
            stage.key(Qt::Key_Tab);
        EXPECT_FALSE(stage.focused().isEmpty());
    });
}
