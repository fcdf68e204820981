// The pictures of the household: a child's space from its making to its booklet and growth, and what one may do.
#include "tests/screens/Pictures.h"
#include "tests/ui/family/Household.h"

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
const QList<Look> usual{{"phone", {390, 844}, "light", 1.0}, {"phone", {390, 844}, "dark", 1.0}, {"phone", {390, 844}, "light", 1.6},
                        {"desktop", {1280, 800}, "light", 1.0}, {"desktop", {1280, 800}, "dark", 1.0}, {"desktop", {1280, 800}, "light", 1.6}};

QString s(const char *text) { return QString::fromUtf8(text); }

void turn(WindowStage &stage, const family::Card &card)
{
    const QString id = card.person.id.toString();
    stage.app->turnTo(id);
    EXPECT_TRUE(tests::waitUntil([&] { return stage.app->session() && stage.app->session()->spaceId() == id; }, 20000));
}

} // namespace

TEST(Family, household)
{
    WindowStage stage(true);
    stage.createVault();
    goTo(stage, "family");
    ASSERT_TRUE(stage.waitSays(s("avant même qu’il ait un matricule")));
    picture(stage, s("family-alone"), usual);
    stage.press(s("Créer l’espace d’un enfant"));
    ASSERT_TRUE(stage.waitSays(s("Un nouvel espace")));
    picture(stage, s("new-space"), usual);
    session::UnlockedSession &core = stage.app->session()->core();
    const auto louise = tests::makeSpace(core, tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female));
    const auto noe = tests::makeSpace(core, tests::child("Noé", "Garnier", QDate(2017, 1, 18), family::Sex::Male));
    const auto monique = tests::makeSpace(core, tests::helped("Monique", "Moreau", QDate(1941, 5, 3)));
    turn(stage, louise);
    ASSERT_TRUE(stage.waitSays(s("L’espace de Louise")));
    picture(stage, s("child-home-fresh"), usual);
    goTo(stage, "family");
    ASSERT_TRUE(stage.waitSays(s("Le matricule INS manque encore")));
    picture(stage, s("family"));
    picture(stage, s("family-largest"), largest);
    goTo(stage, "complete-space");
    ASSERT_TRUE(stage.tabTo(s("Matricule INS")));
    stage.type(s("2 25 09 44 109 311 65"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("clé")));
    stage.settle(200);
    picture(stage, s("complete-space"), usual);
    turn(stage, monique);
    goTo(stage, "family");
    ASSERT_TRUE(stage.waitSays(s("Ce que vous pouvez faire pour Monique")));
    picture(stage, s("family-helped"), usual);
    ASSERT_TRUE(QFile::remove(stage.app->session()->core().directory() + s("/persons/") + noe.person.id.toString() + s("/records.db")));
    goTo(stage, "home");
    goTo(stage, "family");
    ASSERT_TRUE(stage.waitSays(s("Illisible")));
    picture(stage, s("family-unreadable"), usual);
}

// A number typed by hand: to confirm, and corrected on the page where it was typed.
TEST(Family, confirming)
{
    WindowStage stage(true);
    stage.createVault();
    session::UnlockedSession &core = stage.app->session()->core();
    auto wanted = tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female);
    wanted.person.ins = *identity::Ins::typed(s("225094410931164"), true);
    turn(stage, tests::makeSpace(core, wanted));
    goTo(stage, "family");
    ASSERT_TRUE(stage.waitSays(s("D’ici là, il peut être corrigé")));
    picture(stage, s("family-to-confirm"), usual);
    stage.press(s("Corriger"));
    ASSERT_TRUE(stage.waitSays(s("Corriger le matricule INS de Louise")));
    picture(stage, s("complete-space-again"), usual);
}

TEST(Family, booklet)
{
    WindowStage stage(true);
    stage.createVault();
    session::UnlockedSession &core = stage.app->session()->core();
    const auto louise = tests::makeSpace(core, tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female));
    tests::makeSpace(core, tests::child("Noé", "Garnier", QDate(2017, 1, 18), family::Sex::Male));
    turn(stage, louise);
    tests::fillNewborn(stage.app->session()->core());
    goTo(stage, "home");
    ASSERT_TRUE(stage.waitSays(s("Examen du sixième mois")));
    ASSERT_TRUE(stage.waitSays(s("Certificat de santé")));
    picture(stage, s("child-home"), usual);
    goTo(stage, "booklet");
    ASSERT_TRUE(stage.waitSays(s("doses faites sur")));
    ASSERT_TRUE(stage.waitSays(s("sur 100 enfants")));
    picture(stage, s("booklet"));
    picture(stage, s("booklet-largest"), largest);
    stage.app->overrideLanguage(s("en"));
    stage.settle();
    picture(stage, s("booklet-english"), english);
    stage.app->overrideLanguage(s("fr"));
    stage.press(s("Noter poids et taille"));
    ASSERT_TRUE(stage.waitSays(s("Tour de tête")));
    picture(stage, s("growth-note"), usual);
    stage.key(Qt::Key_Escape);
    stage.press(s("C’est fait"));
    ASSERT_TRUE(stage.waitSays(s("Quand cet examen")));
    picture(stage, s("exam-told"), usual);
    stage.key(Qt::Key_Escape);
    goTo(stage, "growth", {{s("index"), s("weight")}});
    ASSERT_TRUE(stage.waitSays(s("6,38\u202fkg")));
    picture(stage, s("growth"));
    goTo(stage, "documents");
    picture(stage, s("child-documents"), usual);
}
