// The pictures: each face of each page in every look, kept for people to judge and walked by the machine.
#include "tests/screens/Walk.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace havre;
using tests::WindowStage;

namespace {

struct Look {
    const char *device;
    QSize size;
    const char *scheme;
    double text;
};

QList<Look> looks()
{
    QList<Look> all;
    for (const auto &[device, size] : {std::pair{"phone", QSize(390, 844)}, std::pair{"tablet", QSize(768, 1024)}, std::pair{"desktop", QSize(1280, 800)}})
        for (const char *scheme : {"light", "dark", "contrast"})
            for (const double text : {1.0, 1.6})
                all.append({device, size, scheme, text});
    return all;
}

QDir pictures()
{
    const QDir folder(qEnvironmentVariable("HAVRE_SCREENS", QDir::temp().filePath(QStringLiteral("havre-screens"))));
    EXPECT_TRUE(QDir().mkpath(folder.path()));
    return folder;
}

QString nameOf(const QString &face, const Look &look)
{
    return QStringLiteral("%1-%2-%3%4.png").arg(face, QString::fromLatin1(look.device), QString::fromLatin1(look.scheme),
                                                look.text > 1 ? QStringLiteral("-large") : QString());
}

void picture(WindowStage &stage, const QString &face)
{
    const QDir folder = pictures();
    for (const Look &look : looks()) {
        stage.look(QString::fromLatin1(look.scheme), look.text, look.size);
        const QString name = nameOf(face, look);
        const QImage image = stage.grab();
        EXPECT_EQ(image.size(), look.size) << name.toStdString();
        EXPECT_TRUE(image.save(folder.filePath(name)));
        for (const QString &wrong : tests::walkPage(stage))
            ADD_FAILURE() << name.toStdString() << ": " << wrong.toStdString();
    }
}

void goTo(WindowStage &stage, const char *route, const QVariantMap &arguments = {})
{
    stage.app->routes()->open(QString::fromLatin1(route), arguments);
    stage.settle(300);
}

} // namespace

TEST(Screens, welcome)
{
    WindowStage stage(true);
    picture(stage, QStringLiteral("welcome"));
}

TEST(Screens, welcomeAlone)
{
    WindowStage stage;
    picture(stage, QStringLiteral("welcome-alone"));
}

TEST(Screens, createVault)
{
    WindowStage stage;
    stage.press(QStringLiteral("Créer votre coffre"));
    picture(stage, QStringLiteral("create-phrase"));
    stage.press(QStringLiteral("J’ai noté ces six mots"));
    picture(stage, QStringLiteral("create-again"));
}

TEST(Screens, createVaultWithOnesOwnPassword)
{
    WindowStage stage;
    stage.press(QStringLiteral("Créer votre coffre"));
    stage.press(QStringLiteral("Choisir mon propre mot de passe"));
    stage.type(QStringLiteral("ancre marée balise"));
    picture(stage, QStringLiteral("create-own"));
}

TEST(Screens, locked)
{
    WindowStage stage;
    stage.createVault();
    stage.app->lock();
    stage.settle();
    stage.type(QStringLiteral("ancre marée"));
    picture(stage, QStringLiteral("lock"));
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ce n’est pas le bon mot de passe")));
    picture(stage, QStringLiteral("lock-wrong"));
    stage.secrets.mood = tests::MemorySecretStore::Mood::Locked;
    stage.type(WindowStage::phrase);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("La clé de cet appareil ne répond pas")));
    picture(stage, QStringLiteral("lock-failed"));
}

TEST(Screens, signIn)
{
    WindowStage stage(true);
    stage.createVault();
    goTo(stage, "sign-in");
    picture(stage, QStringLiteral("sign-in"));
    stage.press(QStringLiteral("Ouvrir la page de connexion"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Recommencer")));
    picture(stage, QStringLiteral("sign-in-failed"));
}

TEST(Screens, emptyVault)
{
    WindowStage stage(true);
    stage.createVault();
    stage.settle(300);
    picture(stage, QStringLiteral("home-empty"));
    goTo(stage, "documents");
    picture(stage, QStringLiteral("documents-empty"));
}

TEST(Screens, fullVault)
{
    WindowStage stage(true);
    stage.createVault();
    stage.fill();
    picture(stage, QStringLiteral("home"));
    goTo(stage, "documents");
    picture(stage, QStringLiteral("documents"));
    goTo(stage, "documents", {{QStringLiteral("search"), QStringLiteral("ferritine")}});
    picture(stage, QStringLiteral("documents-search"));
    goTo(stage, "documents", {{QStringLiteral("search"), QStringLiteral("introuvable")}});
    picture(stage, QStringLiteral("documents-nothing-found"));
    goTo(stage, "journal");
    picture(stage, QStringLiteral("journal"));
    goTo(stage, "settings");
    picture(stage, QStringLiteral("settings"));
}

TEST(Screens, keyboardFocus)
{
    WindowStage stage;
    stage.createVault();
    stage.fill();
    const QDir folder = pictures();
    for (const Look &look : looks()) {
        stage.look(QString::fromLatin1(look.scheme), look.text, look.size);
        for (int i = 0; i < 3; ++i)
            stage.key(Qt::Key_Tab);
        EXPECT_FALSE(stage.focused().isEmpty());
        EXPECT_TRUE(stage.grab().save(folder.filePath(nameOf(QStringLiteral("focus"), look))));
    }
}
