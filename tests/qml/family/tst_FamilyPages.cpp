// A child's space made in the window, opened, told by strip and name on every page, its booklet read, and back in one gesture.
#include "core/health/measures/Measures.h"
#include "tests/qml/shell/WindowStage.h"
#include "tests/support/Await.h"

#include <QPointer>

#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;
using tests::WindowStage;
using ui::App;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

void keep(const WindowStage &stage, const char *name)
{
    if (const QString folder = qEnvironmentVariable("HAVRE_SHOTS"); !folder.isEmpty())
        stage.grab().save(folder + u'/' + s(name) + s(".png"));
}

bool turned(WindowStage &stage, bool own)
{
    return waitUntil([&] { return stage.app->session() && stage.app->session()->own() == own; }, 20000);
}

void measure(WindowStage &stage, const char *kind, const char *number, const QDate &day)
{
    const QDateTime now = stage.clock.now();
    auto facts = tests::valueOf(health::measured(*health::measureKind(s(kind)), {s(number)}, QDateTime(day, QTime(9, 0)), now));
    ASSERT_OK(tests::await(stage.app->session()->core().facts().add(facts)));
}

} // namespace

TEST(FamilyPages, AChildsSpaceFromItsMakingToItsBooklet)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    stage.app->routes()->open(s("family"));
    ASSERT_TRUE(stage.waitSays(s("Chaque espace a sa propre clé")));
    stage.press(s("Créer l’espace d’un enfant ou d’un proche"));
    ASSERT_TRUE(stage.waitSays(s("Un nouvel espace")));
    ASSERT_TRUE(stage.tabTo(s("Prénom")));
    stage.type(s("Louise"));
    stage.key(Qt::Key_Return);
    stage.type(s("Moreau"));
    stage.key(Qt::Key_Return);
    stage.type(s("29/09/2025"));
    keep(stage, "new-space");
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(turned(stage, false));
    ASSERT_TRUE(stage.waitSays(s("Espace de Louise Moreau")));
    ASSERT_TRUE(waitUntil([&] { return !stage.says(s("Radiographie")); })) << "nothing of the owner's is left";
    EXPECT_EQ(stage.window->title(), s("Havre")) << "the title still says nobody's name";

    measure(stage, "weight", "3,32", QDate(2025, 9, 29));
    measure(stage, "weight", "5,08", QDate(2025, 12, 1));
    measure(stage, "weight", "6,38", QDate(2026, 1, 30));
    stage.app->routes()->open(s("booklet"));
    ASSERT_TRUE(stage.waitSays(s("Prochain examen")));
    EXPECT_TRUE(stage.waitSays(s("5 mois")));
    EXPECT_TRUE(stage.waitSays(s("doses faites sur")));
    EXPECT_TRUE(stage.waitSays(s("Espace de Louise Moreau"))) << "on every page";
    stage.settle();
    keep(stage, "booklet");
    stage.look(s("dark"), 1.0, {390, 844});
    stage.settle();
    keep(stage, "booklet-phone-dark");
    stage.look(s("light"), 1.0, {1280, 800});

    stage.press(s("Changer d’espace"));
    ASSERT_TRUE(stage.waitSays(s("Chaque espace a sa propre clé")));
    keep(stage, "family");
    stage.press(s("Votre espace"));
    ASSERT_TRUE(turned(stage, true));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(s("Espace de Louise")); }));
}

TEST(FamilyPages, LockingWhileOneTurns)
{
    WindowStage stage;
    stage.createVault();
    family::NewSpace wanted;
    wanted.person.givenName = s("Noé");
    wanted.person.familyName = s("Garnier");
    wanted.person.birthDate = QDate(2017, 1, 18);
    const auto made = tests::valueOf(tests::await(stage.app->session()->core().createSpace(wanted)));
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
