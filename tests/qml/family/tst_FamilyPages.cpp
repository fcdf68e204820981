// The household in the window: a child's space made, opened and completed, told by name and colour on every page, its booklet
// and growth, the space of somebody one cares for, and from one to another in one gesture.
#include "tests/qml/shell/WindowStage.h"
#include "tests/support/Await.h"
#include "tests/ui/family/Household.h"

#include <QPointer>

#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;
using tests::WindowStage;
using ui::App;

namespace {

const QSize Phone(390, 844);

QString s(const char *text) { return QString::fromUtf8(text); }

void keep(const WindowStage &stage, const char *name)
{
    if (const QString folder = qEnvironmentVariable("HAVRE_SHOTS"); !folder.isEmpty())
        stage.grab().save(folder + u'/' + s(name) + s(".png"));
}

bool shows(WindowStage &stage, const QString &spaceId)
{
    return waitUntil([&] { return stage.app->session() && stage.app->session()->spaceId() == spaceId; }, 20000);
}

// What eyes see; screen readers are told some of it as the description of a row.
bool waitSeen(const WindowStage &stage, const QString &part)
{
    return waitUntil([&] {
        bool seen = false;
        tests::walkItems(stage.window->contentItem(), [&](QQuickItem *item) {
            seen = seen || (item->inherits("QQuickText") && item->property("text").toString().contains(part));
        });
        return seen;
    }, 15000);
}

QString turn(WindowStage &stage, const family::Card &card)
{
    const QString id = card.person.id.toString();
    stage.app->turnTo(id);
    EXPECT_TRUE(shows(stage, id));
    return id;
}

family::Card make(WindowStage &stage, const family::NewSpace &wanted)
{
    return tests::makeSpace(stage.app->session()->core(), wanted);
}

} // namespace

TEST(FamilyPages, AChildsSpaceFromItsMakingToItsBookletByKeyboard)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    const QString own = stage.app->session()->spaceId();
    stage.app->routes()->open(s("family"));
    ASSERT_TRUE(stage.waitSays(s("Chaque espace a sa propre clé")));
    ASSERT_TRUE(stage.tabTo(s("Créer l’espace d’un enfant")));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Un nouvel espace")));
    EXPECT_EQ(stage.focused(), s("Prénom")) << "one came to write";
    stage.type(s("Louise"));
    stage.key(Qt::Key_Return);
    stage.type(s("Moreau"));
    stage.key(Qt::Key_Return);
    stage.type(s("31/02/2026"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Cette date manque"))) << "said kindly, and nothing is lost";
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.type(s("29/09/2025"));
    ASSERT_TRUE(stage.tabTo(s("Plus tard"))) << "her sex, for the curves: what is chosen is where Tab leads";
    stage.key(Qt::Key_Left);
    stage.key(Qt::Key_Left);
    EXPECT_EQ(stage.focused(), s("Fille"));
    keep(stage, "new-space");
    ASSERT_TRUE(stage.tabTo(s("Créer cet espace")));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return stage.app->session() && !stage.app->session()->own(); }, 20000));

    // One is in the booklet, and everything tells whose it is.
    ASSERT_TRUE(stage.waitSays(s("Prochain examen")));
    ASSERT_TRUE(stage.waitSays(s("Espace de Louise Moreau")));
    EXPECT_TRUE(stage.waitSays(s("5 mois")));
    EXPECT_TRUE(stage.waitSays(s("0 dose faite sur")));
    EXPECT_TRUE(stage.waitSays(s("Code de la santé publique"))) << "whose rules these are";
    EXPECT_TRUE(waitUntil([&] { return !stage.says(s("Radiographie")); })) << "nothing of the owner's is left";
    EXPECT_FALSE(stage.says(s("Messages"))) << "there is no mailbox here";
    EXPECT_EQ(stage.window->title(), s("Havre")) << "the title still says nobody's name";

    // Weight and height in seconds.
    ASSERT_TRUE(stage.tabTo(s("Noter poids et taille")));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Tour de tête")));
    stage.type(s("6,38"));
    stage.key(Qt::Key_Return);
    stage.type(s("62,5"));
    stage.key(Qt::Key_Return);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("6,38\u202fkg, 62,5\u202fcm. C’est noté.")));
    ASSERT_TRUE(stage.waitSays(s("sur 100 enfants de cet âge")));

    // The other pages are of this space.
    stage.app->routes()->open(s("documents"));
    EXPECT_TRUE(stage.waitSays(s("Espace de Louise Moreau")));
    stage.app->routes()->open(s("health"));
    EXPECT_TRUE(stage.waitSays(s("Poids")));
    stage.app->routes()->open(s("journal"));
    EXPECT_TRUE(stage.waitSays(s("Espace de Louise Moreau")));

    stage.press(s("Revenir à votre espace"));
    ASSERT_TRUE(shows(stage, own));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(s("Espace de Louise")); }));
    EXPECT_TRUE(stage.waitSays(s("Radiographie")));
}

TEST(FamilyPages, OneGestureFromOneToAnotherKeepsThePage)
{
    WindowStage stage(false, Phone);
    stage.createVault();
    EXPECT_FALSE(stage.says(s("Votre espace"))) << "nothing changes for a person alone";
    const QString own = stage.app->session()->spaceId();
    const auto louise = make(stage, tests::child("Louise", "Moreau", QDate(2025, 9, 29)));
    const auto noe = make(stage, tests::child("Noé", "Garnier", QDate(2017, 1, 18)));
    turn(stage, louise);
    stage.app->routes()->open(s("documents"));
    ASSERT_TRUE(stage.waitSays(s("Noé Garnier")));
    stage.tap(s("Noé Garnier"));
    ASSERT_TRUE(shows(stage, noe.person.id.toString()));
    EXPECT_EQ(stage.app->routes()->current(), s("documents"));
    EXPECT_TRUE(stage.waitSays(s("Espace de Noé Garnier")));
    stage.app->routes()->open(s("booklet"));
    ASSERT_TRUE(stage.waitSays(s("Louise Moreau")));
    stage.key(Qt::Key_1, Qt::AltModifier);
    ASSERT_TRUE(shows(stage, own));
    EXPECT_EQ(stage.app->routes()->current(), s("home")) << "there is no booklet here";
    ASSERT_TRUE(stage.waitSays(s("Louise Moreau")));
    stage.key(Qt::Key_2, Qt::AltModifier);
    ASSERT_TRUE(shows(stage, louise.person.id.toString()));
}

TEST(FamilyPages, TheNumberComesLater)
{
    WindowStage stage;
    stage.createVault();
    turn(stage, make(stage, tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female)));
    ASSERT_TRUE(stage.waitSays(s("INS à ajouter")));
    stage.press(s("Compléter"));
    ASSERT_TRUE(stage.waitSays(s("Compléter l’espace de Louise")));
    ASSERT_TRUE(stage.tabTo(s("Matricule INS")));
    stage.type(s("1 17 01 44 109 127 77"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Il ne va pas avec la date de naissance")));
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.type(s("2 25 09 44 109 311 64"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return stage.app->routes()->current() == s("booklet"); }));
    EXPECT_TRUE(waitUntil([&] { return !stage.app->session()->incomplete(); }));
}

TEST(FamilyPages, ASyncThatEndsLeavesWhatOneCorrects)
{
    WindowStage stage;
    stage.createVault();
    auto wanted = tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female);
    wanted.person.ins = *identity::Ins::typed(s("225094410931164"), true);
    turn(stage, make(stage, wanted));
    stage.app->routes()->open(s("complete-space"));
    ASSERT_TRUE(stage.waitSays(s("Corriger le matricule INS de Louise")));
    ASSERT_TRUE(stage.tabTo(s("Matricule INS")));
    const auto written = [&] { return stage.window->activeFocusItem()->property("text").toString(); };
    EXPECT_EQ(written(), s("2\u202f25\u202f09\u202f44\u202f109\u202f311\u202f64")) << "in groups, as on paper";
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.type(s("2 25 09 44"));
    ASSERT_EQ(written(), s("2 25 09 44"));
    Q_EMIT stage.app->session()->personChanged(); // as when a sync ends
    stage.settle();
    EXPECT_EQ(written(), s("2 25 09 44"));
}

TEST(FamilyPages, TheFamilyTellsAnExaminationAndTakesItBack)
{
    WindowStage stage;
    stage.createVault();
    turn(stage, make(stage, tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female)));
    tests::fillNewborn(stage.app->session()->core());
    stage.app->routes()->open(s("booklet"));
    stage.press(s("C’est fait"));
    ASSERT_TRUE(stage.waitSays(s("Quand cet examen a-t-il eu lieu")));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("c’est noté")));
    stage.press(s("Annuler"));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(s("c’est noté")); }));
}

TEST(FamilyPages, AnExaminationOfThePaperBookletIsEnteredAndTakenBack)
{
    WindowStage stage;
    stage.createVault();
    turn(stage, make(stage, tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female)));
    stage.app->routes()->open(s("booklet"));
    stage.press(s("Voir les 20 examens"));
    ASSERT_TRUE(waitSeen(stage, s("Deuxième semaine")));
    keep(stage, "booklet-exams");
    stage.press(s("Deuxième semaine"));
    ASSERT_TRUE(stage.waitSays(s("Quand cet examen a-t-il eu lieu")));
    stage.type(s("31/10/2026"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("à venir")));
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.type(s("12/10/2025"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Deuxième semaine\u202f: c’est noté")));
    ASSERT_TRUE(waitSeen(stage, s("12\u00a0octobre\u00a02025\u00a0· dit par la famille")));
    stage.press(s("Deuxième semaine"));
    ASSERT_TRUE(stage.waitSays(s("Garder ce jour")));
    EXPECT_FALSE(stage.says(s("à venir"))) << "what was wrong before is not said again";
    keep(stage, "exam-told-before");
    stage.press(s("Retirer"));
    ASSERT_TRUE(stage.waitSays(s("ce n’est plus noté")));
    stage.press(s("Annuler"));
    EXPECT_TRUE(waitSeen(stage, s("12\u00a0octobre\u00a02025\u00a0· dit par la famille")));
}

TEST(FamilyPages, WhatBelongsToThePersonOneHelpsIsSaidKindly)
{
    WindowStage stage;
    stage.createVault();
    turn(stage, make(stage, tests::helped("Monique", "Moreau", QDate(1941, 5, 3))));
    ASSERT_TRUE(stage.waitSays(s("Espace de Monique Moreau")));
    EXPECT_FALSE(stage.says(s("Carnet"))) << "a booklet is a child's";
    EXPECT_FALSE(stage.says(s("Messages")));
    stage.app->routes()->open(s("family"));
    ASSERT_TRUE(stage.waitSays(s("Ce que vous pouvez faire pour Monique")));
    EXPECT_TRUE(stage.says(s("ce choix lui appartient")));
    EXPECT_TRUE(stage.says(s("directives anticipées")));
}

TEST(FamilyPages, OfAgeTheSpaceIsTheirsAndOneIsToldSo)
{
    WindowStage stage;
    stage.createVault();
    const auto jade = make(stage, tests::child("Jade", "Garnier", QDate(2010, 6, 11)));
    stage.clock.advance(qint64(3) * 366 * 86400);
    stage.app->routes()->open(s("family"));
    ASSERT_TRUE(waitSeen(stage, s("cet espace n’appartient plus qu’à cette personne")));
    stage.press(s("Jade Garnier"));
    ASSERT_TRUE(stage.waitSays(s("Cet espace appartient à un adulte")));
    EXPECT_TRUE(stage.app->session()->own());
    EXPECT_FALSE(jade.person.id.isNull());
}

// On a phone the field waits for the finger: a keyboard over half of the page would hide what one is asked. Who uses keys
// there has it at once.
TEST(FamilyPages, OnAPhoneNoFieldTakesTheFocusButFromTheKeyboard)
{
    WindowStage stage({}, Phone);
    stage.createVault();
    stage.app->routes()->open(s("family"));
    ASSERT_TRUE(stage.waitSays(s("Créer l’espace d’un enfant")));
    stage.tap(s("Créer l’espace d’un enfant ou d’un proche"));
    ASSERT_TRUE(stage.waitSays(s("Un nouvel espace")));
    EXPECT_NE(stage.focused(), s("Prénom"));
    stage.app->routes()->back();
    ASSERT_TRUE(stage.waitSays(s("Créer l’espace d’un enfant")));
    stage.key(Qt::Key_Tab);
    ASSERT_TRUE(stage.tabTo(s("Créer l’espace d’un enfant ou d’un proche")));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Un nouvel espace")));
    EXPECT_EQ(stage.focused(), s("Prénom"));
}

TEST(FamilyPages, TheSpaceThatIsShownStillSaysWhatItLacks)
{
    WindowStage stage;
    stage.createVault();
    turn(stage, make(stage, tests::child("Louise", "Garnier", QDate(2025, 9, 29))));
    stage.app->routes()->open(s("family"));
    ASSERT_TRUE(waitSeen(stage, s("Ouvert")));
    EXPECT_TRUE(waitSeen(stage, s("INS à ajouter")));
    stage.press(s("Compléter"));
    ASSERT_TRUE(stage.waitSays(s("Compléter l’espace de Louise")));
    EXPECT_EQ(stage.focused(), s("Matricule INS"));
}

TEST(FamilyPages, ASpaceThatCannotBeReadIsSaidAndTheOthersOpen)
{
    WindowStage stage;
    stage.createVault();
    const auto louise = make(stage, tests::child("Louise", "Garnier", QDate(2025, 9, 29)));
    const auto noe = make(stage, tests::child("Noé", "Garnier", QDate(2017, 1, 18)));
    ASSERT_TRUE(QFile::remove(stage.app->session()->core().directory() + s("/persons/") + louise.person.id.toString() + s("/records.db")));
    stage.app->routes()->open(s("family"));
    ASSERT_TRUE(waitSeen(stage, s("Illisible")));
    EXPECT_TRUE(waitSeen(stage, s("Louise Garnier"))) << "the owner's journal knows the name";
    EXPECT_TRUE(waitSeen(stage, s("Cela ne touche pas les autres espaces")));
    EXPECT_TRUE(waitSeen(stage, s("si vous aviez copié le dossier du coffre, gardez cette copie")));
    EXPECT_TRUE(waitSeen(stage, s("Noé Garnier")));
    keep(stage, "unreadable-space");
    stage.press(s("Louise Garnier"));
    ASSERT_TRUE(stage.waitSays(s("Le coffre est abîmé")));
    EXPECT_TRUE(stage.app->session()->own());
    stage.press(s("Noé Garnier"));
    EXPECT_TRUE(shows(stage, noe.person.id.toString()));
}

TEST(FamilyPages, OnTheirBirthdayAnOpenSpaceIsLeft)
{
    WindowStage stage;
    stage.createVault();
    const QString own = stage.app->session()->spaceId();
    const auto jade = make(stage, tests::child("Jade", "Garnier", QDate(2010, 6, 11)));
    stage.clock.advance(stage.clock.now().secsTo(QDateTime(QDate(2028, 6, 10), QTime(12, 0), Qt::UTC)));
    turn(stage, jade);
    stage.app->session()->askRights();
    EXPECT_FALSE(stage.app->session()->own()) << "seventeen";
    stage.clock.advance(24 * 3600);
    stage.app->session()->askRights();
    ASSERT_TRUE(shows(stage, own));
    EXPECT_TRUE(stage.waitSays(s("Cet espace appartient à un adulte")));
}

TEST(FamilyPages, LockingWhileOneTurns)
{
    WindowStage stage;
    stage.createVault();
    const auto made = make(stage, tests::child("Noé", "Garnier", QDate(2017, 1, 18)));
    const QPointer<ui::OpenSession> before(stage.app->session());
    stage.app->turnTo(made.person.id.toString());
    stage.app->lock();
    EXPECT_EQ(stage.app->state(), App::Locked);
    ASSERT_TRUE(waitUntil([&] { return before.isNull(); }));
    EXPECT_EQ(stage.app->session(), nullptr);
    stage.app->unlock()->open(WindowStage::phrase);
    ASSERT_TRUE(waitUntil([&] { return stage.app->state() == App::Open; }, 20000)) << "the vault was let go of";
    EXPECT_TRUE(stage.app->session()->own());
}
