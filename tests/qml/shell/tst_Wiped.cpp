// The password as it is really typed: once the vault is open, and once it is closed again, it is nowhere in our
// memory. Needles hold its end, because what was typed so far leaves beginnings of it behind, letter by letter.
#include "tests/qml/shell/WindowStage.h"
#include "tests/support/Needle.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::Needle;
using tests::waitUntil;
using tests::WindowStage;
using ui::App;

namespace {

QByteArrayView inMemory(const QString &text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype{sizeof(QChar)});
}

TEST(Wiped, thePasswordTypedIsGoneOnceTheVaultIsOpenAndWhenItIsLocked)
{
    SKIP_UNDER_ASAN();
    WindowStage stage;
    stage.createVault();
    stage.key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Le coffre est fermé")));
    const Needle asText(inMemory(QStringLiteral("balise quai voile")));
    const Needle asBytes(QByteArrayView("balise quai voile"));
    ASSERT_EQ(asText.hits(), 0) << "a literal in memory that can be written?";
    stage.type(WindowStage::phrase);
    EXPECT_GE(asText.hits(), 1) << "the search finds nothing: the test is blind";
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return stage.app->state() == App::Open; }, 20000));
    stage.settle();
    EXPECT_EQ(asText.hits(), 0);
    EXPECT_EQ(asBytes.hits(), 0);
    stage.key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Le coffre est fermé")));
    EXPECT_EQ(asText.hits(), 0);
    EXPECT_EQ(asBytes.hits(), 0);
}

TEST(Wiped, aWrongPasswordDoesNotStayInItsField)
{
    WindowStage stage;
    stage.createVault();
    stage.key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Le coffre est fermé")));
    stage.type(QStringLiteral("une phrase tout à fait fausse"));
    ASSERT_EQ(stage.window->activeFocusItem()->property("text").toString().size(), 29);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ce n’est pas le bon mot de passe")));
    EXPECT_TRUE(stage.window->activeFocusItem()->property("text").toString().isEmpty());
    stage.type(QStringLiteral("x")); // and typing goes on in it
    EXPECT_EQ(stage.window->activeFocusItem()->property("text").toString(), QStringLiteral("x"));
}

} // namespace
