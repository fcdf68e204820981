// The pictures of sharing, as tst_Screens makes those of the rest.
#include "tests/screens/Pictures.h"
#include "tests/support/Await.h"
#include "tests/ui/sharing/Handed.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::goTo;
using tests::Look;
using tests::picture;
using tests::WindowStage;

namespace {

const QList<Look> largest{{"phone", {390, 844}, "light", 2.0}, {"desktop", {1280, 800}, "light", 2.0}};
const QList<Look> english{{"phone", {390, 844}, "light", 1.0}, {"desktop", {1280, 800}, "light", 1.0}};

QString s(const char *text) { return QString::fromUtf8(text); }

struct Sharing : testing::Test {
    WindowStage stage{tests::platformWithShares()};
    QStringList chosen;

    void SetUp() override
    {
        stage.createVault();
        tests::introduce(core());
        stage.fill();
        chosen = {stage.ids.value(s("Bilan sanguin")), stage.ids.value(s("Radiographie du poignet gauche"))};
    }
    session::UnlockedSession &core() { return stage.app->session()->core(); }
    QDateTime now() { return stage.clock.now(); }
    QVariantMap papers() const { return {{s("documents"), chosen}}; }
    void inBothLanguages(const char *face, const char *says = nullptr) // in English
    {
        picture(stage, s(face) + s("-largest"), largest);
        stage.app->overrideLanguage(s("en"));
        stage.settle(says ? 1100 : 300); // how long a share lives is said again with the next second
        if (says) {
            EXPECT_TRUE(stage.waitSays(s(says))) << face;
        }
        picture(stage, s(face) + s("-english"), english);
        stage.app->overrideLanguage(s("fr"));
        stage.settle(300);
    }
};

} // namespace

TEST_F(Sharing, ticking)
{
    goTo(stage, "documents", {{s("choose"), true}, {s("ticked"), chosen}});
    ASSERT_TRUE(stage.waitSays(s("2 documents choisis")));
    picture(stage, s("documents-choosing"));
}

TEST_F(Sharing, pack)
{
    goTo(stage, "pack", papers());
    ASSERT_TRUE(stage.waitSays(s("Radiographie du poignet gauche")));
    picture(stage, s("pack"));
    inBothLanguages("pack");
    stage.press(s("Préparer le dossier"));
    ASSERT_TRUE(stage.waitSays(s("Votre dossier est prêt")));
    picture(stage, s("pack-ready"));
    stage.press(s("Enregistrer ou imprimer"));
    ASSERT_TRUE(stage.waitSays(s("ne sera plus chiffré")));
    picture(stage, s("pack-save"));
}

TEST_F(Sharing, link)
{
    goTo(stage, "share", papers());
    ASSERT_TRUE(stage.waitSays(s("Ce que verra le soignant")));
    picture(stage, s("share-form"));
    inBothLanguages("share-form");
    const qint64 number = tests::putShare(core(), s("Bilan sanguin"), {s("Bilan sanguin"), s("Radiographie du poignet gauche")},
                                          now().addSecs(-142), 15, sharing::State::Published, 1);
    goTo(stage, "share", {{s("share"), number}});
    ASSERT_TRUE(stage.waitSays(s("4 0 7 2 9 1")));
    picture(stage, s("share-living"));
    inBothLanguages("share-living", "until ");
    const qint64 over = tests::putShare(core(), s("Bilan sanguin"), {s("Bilan sanguin")}, now().addDays(-1), 15, sharing::State::Published, 2, 1);
    goTo(stage, "share", {{s("share"), over}});
    ASSERT_TRUE(stage.waitSays(s("Plus personne")));
    picture(stage, s("share-over"));
}

TEST_F(Sharing, unfinished)
{
    const qint64 half = tests::putShare(core(), s("Bilan sanguin"), {s("Bilan sanguin")}, now(), 15, sharing::State::Preparing);
    goTo(stage, "share", {{s("share"), half}});
    ASSERT_TRUE(stage.waitSays(s("Partage inachevé")));
    picture(stage, s("share-unfinished"));
}

TEST_F(Sharing, shares)
{
    goTo(stage, "shares");
    ASSERT_TRUE(stage.waitSays(s("Aucun lien pour l’instant")));
    picture(stage, s("shares-empty"));
    tests::putShare(core(), s("Bilan sanguin"), {s("a")}, now().addDays(-1), 15, sharing::State::Published, 2, 1);
    tests::putShare(core(), s("Grossesse"), {s("a"), s("b"), s("c")}, now().addDays(-9), 60, sharing::State::Revoked);
    tests::putShare(core(), s("Bilan et radiographie"), {s("a"), s("b")}, now().addSecs(-142), 15);
    tests::putOrder(core(), chosen.last(), s("Radiographie du poignet gauche"), dmp::Order::Kind::Deposit, dmp::Order::State::Waiting, {});
    ASSERT_TRUE(stage.waitSays(s("Ouverts maintenant")));
    ASSERT_TRUE(stage.waitSays(s("En route vers votre DMP")));
    picture(stage, s("shares"));
    inBothLanguages("shares", "On the way to your DMP");
}

TEST_F(Sharing, emergency)
{
    goTo(stage, "emergency");
    ASSERT_TRUE(stage.waitSays(s("À remplir en deux minutes")));
    picture(stage, s("emergency-empty"));
    goTo(stage, "home");
    tests::writeSheet(core(), {2026, 2, 24});
    goTo(stage, "emergency");
    ASSERT_TRUE(stage.waitSays(s("Lévothyroxine")));
    picture(stage, s("emergency"));
    inBothLanguages("emergency", "42 years old");
    stage.press(s("Modifier"));
    ASSERT_TRUE(stage.waitSays(s("Ajouter")));
    picture(stage, s("emergency-write"), {{"phone", {390, 844}, "light", 1.0}, {"phone", {390, 844}, "light", 1.6}, {"desktop", {1280, 800}, "dark", 1.0}});
}

TEST_F(Sharing, document)
{
    const QString letter = stage.ids.value(s("Courrier de consultation"));
    tests::putAtDmp(core(), letter);
    goTo(stage, "document", {{s("id"), letter}});
    ASSERT_TRUE(stage.waitSays(s("Masquer")));
    picture(stage, s("document-acts"));
    stage.press(s("Masquer"));
    ASSERT_TRUE(stage.waitSays(s("Masquer aux professionnels\u202F?")));
    picture(stage, s("document-hide"));
    stage.key(Qt::Key_Escape);
    stage.press(s("Partager"));
    ASSERT_TRUE(stage.waitSays(s("Partager ce document")));
    picture(stage, s("document-share"));
}
