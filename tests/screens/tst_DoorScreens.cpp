// At the door, when the password is lost: what the lock page says of it, by keyboard and back to the field.
#include "tests/screens/Pictures.h"
#include "tests/support/Await.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::Look;
using tests::picture;
using tests::WindowStage;

TEST(Doors, lostPassword)
{
    const QList<Look> largest{{"phone", {390, 844}, "light", 2.0}, {"desktop", {1280, 800}, "light", 2.0}};
    const QList<Look> english{{"phone", {390, 844}, "light", 1.0}, {"desktop", {1280, 800}, "light", 1.0}};
    const QString away = QStringLiteral("Je ne retrouve pas mon mot de passe");
    const QString truth = QStringLiteral("Personne ne peut ouvrir ce coffre à votre place");
    WindowStage stage;
    stage.createVault();
    stage.app->lock();
    stage.settle();
    ASSERT_TRUE(stage.tabTo(away));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(truth));
    picture(stage, QStringLiteral("lock-forgotten"));
    picture(stage, QStringLiteral("lock-forgotten-largest"), largest);
    stage.app->overrideLanguage(QStringLiteral("en"));
    picture(stage, QStringLiteral("lock-forgotten-english"), english);
    stage.app->overrideLanguage(QStringLiteral("fr"));
    stage.key(Qt::Key_Escape);
    ASSERT_TRUE(tests::waitUntil([&] { return !stage.says(truth); }));
    EXPECT_EQ(stage.focused(), away);
    EXPECT_TRUE(stage.tabTo(QStringLiteral("Mot de passe du coffre")));
}
