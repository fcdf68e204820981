// The window in each state: welcome to vault by keyboard alone, locking forgets, shortcuts, sizes, languages.
#include "tests/qml/shell/WindowStage.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;
using tests::WindowStage;
using ui::App;

TEST(WindowTest, theTitleSaysNothingOfWhatIsInside)
{
    WindowStage stage;
    EXPECT_EQ(stage.window->title(), QStringLiteral("Havre"));
    stage.createVault();
    stage.fill();
    EXPECT_EQ(stage.window->title(), QStringLiteral("Havre"));
    EXPECT_EQ(stage.window->minimumSize(), QSize(360, 640));
}

TEST(WindowTest, fromWelcomeToHomeByKeyboardAlone)
{
    WindowStage stage;
    ASSERT_TRUE(stage.says(QStringLiteral("Bienvenue dans Havre")));
    ASSERT_TRUE(stage.tabTo(QStringLiteral("Créer votre coffre")));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Votre phrase secrète")));
    ASSERT_TRUE(stage.tabTo(QStringLiteral("Choisir mon propre mot de passe")));
    stage.key(Qt::Key_Space);
    ASSERT_EQ(stage.focused(), QStringLiteral("Mot de passe"));
    stage.type(QStringLiteral("court"));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Encore un peu court")));
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.type(WindowStage::phrase);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Encore une fois")));
    ASSERT_EQ(stage.focused(), QStringLiteral("Mot de passe, une seconde fois"));
    stage.type(WindowStage::phrase);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return stage.app->state() == App::Open; }, 20000));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Accueil")));
}

TEST(WindowTest, theTwoEntriesMustBeTheSame)
{
    WindowStage stage;
    stage.press(QStringLiteral("Créer votre coffre"));
    stage.press(QStringLiteral("J’ai noté ces six mots"));
    ASSERT_EQ(stage.focused(), QStringLiteral("Vos six mots"));
    stage.type(stage.app->createVault()->phrase() + QStringLiteral("x"));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Ce n’est pas la même chose")));
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->state(), App::Welcome);
    stage.key(Qt::Key_Escape);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Votre phrase secrète")));
    stage.key(Qt::Key_Escape);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Bienvenue dans Havre")));
}

TEST(WindowTest, lockingLeavesNothingOfTheDocumentsAndThePhraseBringsThemBack)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Radiographie du poignet gauche")));
    stage.key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Le coffre est fermé")));
    stage.settle();
    EXPECT_FALSE(stage.says(QStringLiteral("Radiographie")));
    EXPECT_FALSE(stage.says(QStringLiteral("Accueil")));
    EXPECT_EQ(stage.renderer.counts->held, 0);
    EXPECT_EQ(stage.focused(), QStringLiteral("Mot de passe du coffre"));

    stage.type(QStringLiteral("une phrase tout à fait fausse"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ce n’est pas le bon mot de passe")));
    stage.type(WindowStage::phrase); // what was there is selected, so typing replaces it
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return stage.app->state() == App::Open; }, 20000)) << stage.app->unlock()->error().code.toStdString();
    stage.key(Qt::Key_2, Qt::ControlModifier); // home may show others: what came after it was last read is new to it
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Radiographie du poignet gauche")));
}

TEST(WindowTest, shortcutsLeadEverywhereAndBack)
{
    WindowStage stage;
    stage.createVault();
    // In the order of the drawer.
    const QStringList order{QStringLiteral("home"), QStringLiteral("documents"), QStringLiteral("health"),
                            QStringLiteral("mail"), QStringLiteral("store"), QStringLiteral("family"),
                            QStringLiteral("shares"), QStringLiteral("journal"), QStringLiteral("settings")};
    for (qsizetype nth = 1; nth < order.size(); ++nth) {
        stage.key(static_cast<Qt::Key>(Qt::Key_1 + nth), Qt::ControlModifier);
        EXPECT_EQ(stage.app->routes()->current(), order.at(nth));
    }
    stage.key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("documents"));
    EXPECT_TRUE(waitUntil([&] { return stage.focused().startsWith(QStringLiteral("Rechercher dans les documents")); }, 3000)) << stage.focused().toStdString();
    stage.key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("settings"));
    stage.key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("documents"));
}

TEST(WindowTest, navigationIsBarRailOrDrawerByWidth)
{
    WindowStage stage;
    stage.createVault();
    const auto place = [&stage](const QString &name) {
        for (const auto &node : stage.nodes())
            if (node.name == name && node.role == QAccessible::PageTab)
                return node.place;
        return QRect();
    };
    EXPECT_EQ(place(QStringLiteral("Documents")).width(), 200); // drawer of 232
    stage.look(QStringLiteral("light"), 1, {768, 1024});
    EXPECT_LT(place(QStringLiteral("Documents")).right(), 110);
    stage.look(QStringLiteral("light"), 1, {390, 844});
    EXPECT_GT(place(QStringLiteral("Documents")).top(), 760);
    stage.tap(QStringLiteral("Documents"));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("documents"));
    EXPECT_TRUE(place(QStringLiteral("Journal")).isEmpty()); // behind « Plus » on a phone
    stage.tap(QStringLiteral("Plus"));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("more"));
    stage.tap(QStringLiteral("Journal"));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("journal"));
    stage.tap(QStringLiteral("Plus"));
    stage.tap(QStringLiteral("Verrouiller")); // also at the head of home, once it has something to greet with
    EXPECT_EQ(stage.app->state(), App::Locked);
}

// Drawer and rail alike: what is cut shows that it goes on, and what the keyboard reaches comes into view.
TEST(WindowTest, navigationShowsThatItGoesOn)
{
    WindowStage stage;
    stage.createVault();
    const auto shown = [&stage](const char *type) {
        QQuickItem *found = nullptr;
        tests::walkItems(stage.window->contentItem(), [&](QQuickItem *item) {
            const bool inside = item->mapToScene({0, 0}).x() < (stage.window->width() < 840 ? 200 : 302);
            if (inside && QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String(type)))
                found = item;
        });
        return found;
    };
    EXPECT_EQ(shown("ScrollLine"), nullptr) << "all of it fits";
    for (const QSize size : {QSize(1280, 800), QSize(820, 640)}) {
        stage.look(QStringLiteral("light"), 1.6, size);
        const QQuickItem *line = shown("ScrollLine");
        ASSERT_NE(line, nullptr) << size.width();
        auto *list = line->property("flickable").value<QQuickItem *>();
        ASSERT_TRUE(list);
        EXPECT_EQ(list->property("contentY").toReal(), 0);
        ASSERT_TRUE(stage.tabTo(QStringLiteral("Réglages"))) << stage.focused().toStdString();
        EXPECT_TRUE(list->property("atYEnd").toBool()) << size.width();
        ASSERT_TRUE(stage.tabTo(QStringLiteral("Accueil"))) << stage.focused().toStdString();
        EXPECT_EQ(list->property("contentY").toReal(), 0) << size.width();
    }
}

TEST(WindowTest, aPageKeepsItsPlaceWhileOneIsElsewhere)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    stage.key(Qt::Key_K, Qt::ControlModifier);
    stage.key(Qt::Key_2, Qt::ControlModifier);
    stage.key(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return stage.focused().startsWith(QStringLiteral("Rechercher dans les documents")); }, 3000));
    stage.type(QStringLiteral("ferritine"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("recherche faite sur cet appareil")));
    stage.key(Qt::Key_3, Qt::ControlModifier);
    stage.key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(stage.waitSays(QStringLiteral("recherche faite sur cet appareil")));
}

// The bar is the shell's, the sheet the page's: the sheet lies over both, and goes out of sight with its page.
TEST(WindowTest, nothingBehindAQuestionCanBePressed)
{
    WindowStage stage(false, {390, 844});
    stage.createVault();
    stage.app->routes()->open(QStringLiteral("settings"));
    stage.press(QStringLiteral("Tout emporter…"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Choisir un autre dossier")));
    stage.tap(QStringLiteral("Documents"));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("settings"));
    EXPECT_TRUE(stage.says(QStringLiteral("Choisir un autre dossier"))) << "the tap fell on the sheet";
    stage.app->routes()->open(QStringLiteral("documents"));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Choisir un autre dossier")); }));
}

TEST(WindowTest, aPlatformNobodyAnswersAtIsToldAndLeftInPeace)
{
    WindowStage stage(true);
    ASSERT_TRUE(stage.says(QStringLiteral("Relier Mon espace santé")));
    stage.createVault();
    stage.app->routes()->open(QStringLiteral("sign-in"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ouvrir la page de connexion")));
    EXPECT_TRUE(stage.says(QStringLiteral("Étape 1 sur 3")));
    stage.press(QStringLiteral("Ouvrir la page de connexion"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Recommencer"))) << "no failure was told";
    EXPECT_TRUE(stage.says(QStringLiteral("session.")));
    stage.key(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return stage.app->routes()->current() == QStringLiteral("home"); }, 3000));
}

TEST(WindowTest, theLanguageIsSwitchedWhileRunning)
{
    WindowStage stage;
    ASSERT_TRUE(stage.says(QStringLiteral("Bienvenue dans Havre")));
    stage.press(QStringLiteral("English"));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Welcome to Havre")));
    stage.press(QStringLiteral("Français"));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Bienvenue dans Havre")));
}
