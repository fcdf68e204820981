// Sharing in the window: ticking documents, a pack, a link with its QR code, the emergency sheet, the DMP; four faces, every
// size, the keyboard alone, what a screen reader hears.
#include "tests/qml/records/PageStage.h"
#include "tests/support/Await.h"
#include "tests/support/NoBrowser.h"
#include "tests/ui/family/Household.h"
#include "tests/ui/sharing/Handed.h"
#include "ui/sharing/QrPicture.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Tablet{768, 1024};
constexpr QSize Desktop{1280, 800};
constexpr std::pair<QSize, const char *> Sizes[]{{Phone, "phone"}, {Tablet, "tablet"}, {Desktop, "desktop"}};

QString s(const char *text) { return QString::fromUtf8(text); }
QString page(const char *name) { return s("qrc:/qt/qml/Havre/Sharing/") + s(name) + s(".qml"); }
const QString List = s("qrc:/qt/qml/Havre/Records/DocumentsPage.qml");
const QString One = s("qrc:/qt/qml/Havre/Records/DocumentPage.qml");

struct SharingPages : testing::Test {
    tests::NoBrowser browser;
    PageStage stage{tests::platformWithShares(), &browser};
    QString blood;
    QString scan;
    QString letter;

    void SetUp() override
    {
        tests::introduce(core());
        blood = stage.vault.addCda(tests::sampleCda(s("Bilan sanguin"), s("canari")));
        scan = stage.vault.addPdf(s("Radiographie du poignet gauche"), {2026, 2, 20});
        letter = stage.vault.addText(s("Courrier de consultation"), s("Dr Anne Lefèvre"), {2026, 2, 9}, records::Category::Report, s("Merci."));
    }
    session::UnlockedSession &core() { return stage.vault.session()->core(); }
    QDateTime now() { return stage.vault.clock.now(); }
    QVariantMap papers() const { return {{s("documents"), QStringList{blood, scan}}}; }
    [[nodiscard]] QAccessible::Role roleOf(const QString &name) const
    {
        for (const PageStage::Spoken &one : stage.spoken())
            if (one.name.startsWith(name))
                return one.role;
        return QAccessible::NoRole;
    }
};

} // namespace

// A share whose making broke off is not called over, and the one thing to do is to end it.
TEST_F(SharingPages, AnUnfinishedShareCanBeEnded)
{
    const qint64 number = tests::putShare(core(), s("Bilan sanguin"), {s("Bilan sanguin")}, now(), 15, sharing::State::Preparing);
    stage.show(page("SharePage"), Phone, {{s("share"), number}});
    ASSERT_TRUE(waitUntil([&] { return roleOf(s("Couper le partage")) == QAccessible::Button; }));
    EXPECT_EQ(roleOf(s("Copier le lien")), QAccessible::NoRole);
    EXPECT_NE(roleOf(s("Partage inachevé")), QAccessible::NoRole);
}

TEST_F(SharingPages, DocumentsAreTickedWithTheKeyboardAlone)
{
    stage.show(List, Phone);
    ASSERT_TRUE(stage.waitSays(s("Bilan sanguin, Dr Hélène Vasseur")));
    ASSERT_TRUE(stage.tabTo(s("Choisir"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Cochez des documents")));
    ASSERT_TRUE(waitUntil([&] { return stage.focused().startsWith(s("Bilan sanguin")); })) << stage.focused().toStdString();
    EXPECT_EQ(roleOf(s("Bilan sanguin, ")), QAccessible::CheckBox);
    stage.key(Qt::Key_Space);
    ASSERT_TRUE(stage.waitSays(s("1 document choisi")));
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Space);
    ASSERT_TRUE(stage.waitSays(s("2 documents choisis")));
    stage.grabAll(s("documents-choosing"), "phone");
    stage.key(Qt::Key_Space);
    ASSERT_TRUE(stage.waitSays(s("1 document choisi")));
    stage.key(Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([&] { return !stage.says(s("1 document choisi")); })) << "Escape ends ticking";
    ASSERT_TRUE(stage.press(s("Choisir")));
    ASSERT_TRUE(stage.waitSays(s("Cochez des documents")));
    stage.key(Qt::Key_Space);
    ASSERT_TRUE(stage.tabTo(s("Préparer pour une consultation"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), s("pack"));
    EXPECT_EQ(stage.app->routes()->arguments().value(s("documents")).toStringList().size(), 1);
}

TEST_F(SharingPages, TickingOnADesktop)
{
    stage.show(List, Desktop);
    ASSERT_TRUE(stage.waitSays(s("Bilan sanguin, Dr Hélène Vasseur")));
    ASSERT_TRUE(stage.press(s("Choisir")));
    ASSERT_TRUE(stage.press(s("Bilan sanguin, ")));
    ASSERT_TRUE(stage.press(s("Courrier de consultation, ")));
    ASSERT_TRUE(stage.waitSays(s("2 documents choisis")));
    stage.grabAll(s("documents-choosing"), "desktop");
    ASSERT_TRUE(stage.press(s("Partager par un lien")));
    EXPECT_EQ(stage.app->routes()->current(), s("share"));
    EXPECT_EQ(stage.app->routes()->arguments().value(s("documents")).toStringList(), (QStringList{blood, letter})) << "in the order they were ticked";
}

TEST_F(SharingPages, APackFromItsContentsToTheDisk)
{
    for (const auto &[size, device] : Sizes) {
        stage.show(page("PackPage"), size, papers());
        ASSERT_TRUE(stage.waitSays(s("Radiographie du poignet gauche")));
        stage.grabAll(s("pack"), device);
    }
    stage.show(page("PackPage"), Phone, papers());
    ASSERT_TRUE(stage.waitSays(s("Radiographie du poignet gauche")));
    ASSERT_TRUE(stage.tabTo(s("Descendre «\u00a0Bilan sanguin\u00a0»"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return stage.focused().contains(s("Bilan sanguin")); })) << "the focus goes along: " << stage.focused().toStdString();
    ASSERT_TRUE(stage.tabTo(s("Une question à poser"))) << stage.focused().toStdString();
    stage.type(s("Faut-il continuer le fer"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Retirer «\u00a0Faut-il continuer le fer\u00a0»")));
    stage.vault.press.state->held = true;
    ASSERT_TRUE(stage.press(s("Préparer le dossier")));
    ASSERT_TRUE(stage.waitSays(s("Mise en pages du document 1 sur 2")));
    stage.grabAll(s("pack-making"), "phone");
    stage.vault.press.state->held = false;
    ASSERT_TRUE(stage.waitSays(s("Votre dossier est prêt")));
    EXPECT_TRUE(stage.vault.press.state->sheets.last().indexOf(s("Radiographie")) < stage.vault.press.state->sheets.last().indexOf(s("Bilan sanguin")));
    stage.grabAll(s("pack-ready"), "phone");
    ASSERT_TRUE(stage.press(s("Enregistrer ou imprimer")));
    ASSERT_TRUE(stage.waitSays(s("ne sera plus chiffré")));
    stage.grabAll(s("pack-save"), "phone");
    stage.key(Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([&] { return !stage.says(s("ne sera plus chiffré")); }));
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(SharingPages, APackOfNothingAndOneThatFailsExplainThemselves)
{
    stage.show(page("PackPage"), Phone);
    ASSERT_TRUE(stage.waitSays(s("Rien n’est choisi")));
    stage.grabAll(s("pack-empty"), "phone");
    stage.vault.press.state->refused = s("application/pdf");
    stage.show(page("PackPage"), Desktop, papers());
    ASSERT_TRUE(stage.waitSays(s("Radiographie du poignet gauche")));
    ASSERT_TRUE(stage.press(s("Préparer le dossier")));
    ASSERT_TRUE(stage.waitSays(s("l’original reste dans votre coffre")));
    stage.grabAll(s("pack-problem"), "desktop");
}

TEST_F(SharingPages, ALinkIsAskedForAndItsFailureHasOneRemedy)
{
    for (const auto &[size, device] : Sizes) {
        stage.show(page("SharePage"), size, papers());
        ASSERT_TRUE(stage.waitSays(s("Ce que verra le soignant")));
        EXPECT_TRUE(stage.says(s("15\u202Fmin")));
        stage.grabAll(s("share-form"), device);
    }
    stage.show(page("SharePage"), Phone, papers());
    ASSERT_TRUE(stage.waitSays(s("Ce que verra le soignant")));
    ASSERT_TRUE(stage.tabTo(s("Créer le lien"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Code à donner à l’assistance"), 15000)) << "nobody is signed in";
    stage.grabAll(s("share-failed"), "phone");
}

TEST_F(SharingPages, ALivingShareShowsItsCodeAndEnds)
{
    const qint64 number = tests::putShare(core(), s("Bilan sanguin"), {s("Bilan sanguin"), s("Courrier de consultation")}, now().addSecs(-142), 15,
                                          sharing::State::Published, 1);
    for (const auto &[size, device] : Sizes) {
        stage.show(page("SharePage"), size, {{s("share"), number}});
        ASSERT_TRUE(stage.waitSays(s("Code\u202F: 4 0 7 2 9 1")));
        EXPECT_TRUE(stage.waitSays(s("Encore 12 minutes"))) << "spoken by the minute";
        auto *code = stage.page()->findChild<ui::QrPicture *>();
        ASSERT_NE(code, nullptr);
        EXPECT_TRUE(code->drawn());
        EXPECT_EQ(static_cast<int>(code->width()) % code->modules(), 0) << "whole pixels";
        EXPECT_GE(code->width(), 180);
        stage.grabAll(s("share-living"), device);
    }
    ASSERT_TRUE(stage.press(s("Copier le lien")));
    ASSERT_TRUE(stage.waitSays(s("Il quittera le presse-papiers")));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(s("#shlink:/")));
    QGuiApplication::clipboard()->clear();
    stage.vault.clock.advance(13 * 60);
    ASSERT_TRUE(stage.waitSays(s("Plus personne ne peut l’ouvrir")));
    EXPECT_FALSE(stage.says(s("4 0 7 2 9 1")));
    EXPECT_FALSE(stage.says(s("Couper le partage")));
    stage.grabAll(s("share-over"), "desktop");
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(SharingPages, AShareThatIsNotHereSaysSo)
{
    stage.show(page("SharePage"), Phone, {{s("share"), 77}});
    ASSERT_TRUE(stage.waitSays(s("Partage inconnu")));
    stage.checkHouseRules();
}

TEST_F(SharingPages, TheListOfSharesInItsFaces)
{
    stage.show(page("SharesPage"), Phone);
    ASSERT_TRUE(stage.waitSays(s("Aucun lien pour l’instant")));
    stage.grabAll(s("shares-empty"), "phone");
    tests::putShare(core(), s("Bilan sanguin"), {s("a")}, now().addDays(-1), 15, sharing::State::Published, 2, 1);
    tests::putShare(core(), s("Grossesse"), {s("a"), s("b"), s("c")}, now().addDays(-9), 60, sharing::State::Revoked);
    const qint64 number = tests::putShare(core(), s("Bilan et radiographie"), {s("a"), s("b")}, now().addSecs(-142), 15);
    tests::putOrder(core(), scan, s("Radiographie du poignet gauche"), dmp::Order::Kind::Deposit, dmp::Order::State::Waiting, {});
    tests::putOrder(core(), letter, s("Courrier de consultation"), dmp::Order::Kind::Hide, dmp::Order::State::Refused, s("dmp.absent"));
    for (const auto &[size, device] : Sizes) {
        stage.show(page("SharesPage"), size);
        ASSERT_TRUE(stage.waitSays(s("Ouverts maintenant")));
        EXPECT_TRUE(stage.waitSays(s("En route vers votre DMP")));
        EXPECT_TRUE(stage.says(s("Terminés")));
        stage.grabAll(s("shares"), device);
    }
    ASSERT_TRUE(stage.tabTo(s("Bilan et radiographie"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), s("share"));
    EXPECT_EQ(stage.app->routes()->arguments().value(s("share")).toLongLong(), number);
}

TEST_F(SharingPages, TheEmergencySheetIsWrittenWithTheKeyboardAlone)
{
    stage.show(page("EmergencyPage"), Phone);
    ASSERT_TRUE(stage.waitSays(s("À remplir en deux minutes")));
    stage.grabAll(s("emergency-empty"), "phone");
    ASSERT_TRUE(stage.tabTo(s("Ajouter"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return stage.focused() == s("En quelques mots"); })) << stage.focused().toStdString();
    stage.type(s("Pénicilline"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Pénicilline")));
    ASSERT_TRUE(stage.waitSays(s("Code QR")));
    tests::writeSheet(core(), {2026, 2, 24});
    for (const auto &[size, device] : Sizes) {
        stage.show(page("EmergencyPage"), size);
        ASSERT_TRUE(stage.waitSays(s("Lévothyroxine")));
        EXPECT_FALSE(stage.says(s("Ajouter"))) << "it opens to be read";
        stage.grabAll(s("emergency"), device);
    }
    ASSERT_TRUE(stage.tabTo(s("Modifier"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Ajouter")));
    ASSERT_TRUE(stage.press(s("Cétirizine")));
    ASSERT_TRUE(stage.press(s("Retirer cette ligne")));
    ASSERT_TRUE(waitUntil([&] { return !stage.says(s("Cétirizine")); }));
    ASSERT_TRUE(stage.press(s("Terminé")));
    EXPECT_FALSE(stage.says(s("Ajouter")));
    ASSERT_TRUE(stage.press(s("Carte de poche")));
    ASSERT_TRUE(stage.waitSays(s("Fiche d’urgence, carte.pdf")));
    stage.grab(s("emergency-save-desktop-light"));
    stage.checkHouseRules();
    EXPECT_EQ(stage.requests, 0);
}

// Who reads is not who it is about: a child's sheet and pack name the child.
TEST_F(SharingPages, TheSheetAndThePackOfAnotherNameThem)
{
    tests::makeSpace(core(), tests::child("Louise", "Moreau", {2025, 9, 29}));
    stage.vault.turnTo(1);
    stage.show(page("EmergencyPage"), Phone);
    EXPECT_TRUE(stage.waitSays(s("ceux qui secourent Louise")));
    EXPECT_FALSE(stage.says(s("vous secourent")));
    const QString note = stage.vault.addText(s("Examen du 2e mois"), s("Dr Anne Lefèvre"), {2025, 12, 1}, records::Category::Report, s("Tout va bien."));
    stage.show(page("PackPage"), Phone, {{s("documents"), QStringList{note}}});
    EXPECT_TRUE(stage.waitSays(s("Une couverture pour Louise")));
    EXPECT_FALSE(stage.says(s("à votre nom")));
    stage.checkHouseRules();
}

TEST_F(SharingPages, AnOldSheetAsksWhetherItIsStillRight)
{
    tests::writeSheet(core(), {2025, 6, 24});
    stage.show(page("EmergencyPage"), Phone);
    ASSERT_TRUE(stage.waitSays(s("plus de six mois")));
    stage.grab(s("emergency-stale-phone-light"));
    ASSERT_TRUE(stage.press(s("Oui, rien n’a changé")));
    ASSERT_TRUE(waitUntil([&] { return !stage.says(s("plus de six mois")); }));
}

TEST_F(SharingPages, ADocumentIsHiddenAfterItWasAskedFor)
{
    tests::putAtDmp(core(), letter);
    for (const auto &[size, device] : {std::pair{Phone, "phone"}, std::pair{Desktop, "desktop"}}) {
        stage.show(One, size, {{s("id"), letter}});
        ASSERT_TRUE(stage.waitSays(s("Masquer")));
        stage.grabAll(s("document-acts"), device);
    }
    stage.show(One, Phone, {{s("id"), letter}});
    ASSERT_TRUE(stage.waitSays(s("Masquer")));
    ASSERT_TRUE(stage.press(s("Masquer")));
    ASSERT_TRUE(stage.waitSays(s("Masquer aux professionnels\u202F?")));
    EXPECT_TRUE(stage.says(s("Son auteur et votre médecin traitant")));
    stage.grabAll(s("document-hide"), "phone");
    ASSERT_TRUE(stage.tabTo(s("Masquer"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Masquage en attente"), 15000));
    EXPECT_FALSE(stage.says(s("Masquer aux professionnels\u202F?")));
    stage.grabAll(s("document-waiting"), "phone");
}

TEST_F(SharingPages, ADocumentIsHandedOverFromItsPage)
{
    stage.show(One, Phone, {{s("id"), scan}});
    ASSERT_TRUE(stage.waitSays(s("Déposer dans mon DMP")));
    ASSERT_TRUE(stage.tabTo(s("Partager"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Partager ce document")));
    stage.grabAll(s("document-share"), "phone");
    ASSERT_TRUE(stage.tabTo(s("Par un lien qui expire"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), s("share"));
    EXPECT_EQ(stage.app->routes()->arguments().value(s("documents")).toStringList(), QStringList{scan});
}

TEST_F(SharingPages, HostileWordsStayWords)
{
    const QString hostile = s("<img src=\"http://127.0.0.1:9/leak\"><b>&amp;<script>alert(1)</script>");
    const QString id = stage.vault.addText(hostile, hostile, {2026, 2, 24});
    const qint64 number = tests::putShare(core(), hostile, {hostile}, now(), 15);
    stage.show(page("PackPage"), Phone, {{s("documents"), QStringList{id}}});
    ASSERT_TRUE(stage.waitSays(s("<img src=")));
    stage.checkHouseRules();
    stage.show(page("SharePage"), Phone, {{s("share"), number}});
    ASSERT_TRUE(stage.waitSays(s("<img src=")));
    stage.checkHouseRules();
    stage.show(page("SharesPage"), Phone);
    ASSERT_TRUE(stage.waitSays(s("<img src=")));
    stage.checkHouseRules();
    EXPECT_EQ(stage.requests, 0);
}
