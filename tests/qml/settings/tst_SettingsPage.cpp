// Settings: applied at once, remembered, and the vault's check told in words.
#include "tests/qml/records/PageStage.h"
#include "ui/settings/TakeOut.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Desktop{1280, 800};
const QString Settings = QStringLiteral("qrc:/qt/qml/Havre/Settings/SettingsPage.qml");

} // namespace

TEST(SettingsPage, AppearanceAppliesAtOnce)
{
    PageStage stage;
    stage.show(Settings, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Apparence et langue")));
    stage.grab(QStringLiteral("settings-desktop-light"));
    ASSERT_TRUE(stage.press(QStringLiteral("Sombres")));
    EXPECT_EQ(stage.app->appearance()->choice(), QStringLiteral("dark"));
    EXPECT_EQ(stage.app->appearance()->scheme(), QStringLiteral("dark"));
    const double before = stage.app->appearance()->textScale();
    ASSERT_TRUE(stage.press(QStringLiteral("Texte plus grand")));
    EXPECT_GT(stage.app->appearance()->textScale(), before);
    ASSERT_TRUE(stage.press(QStringLiteral("Suivre le système")));
    EXPECT_EQ(stage.app->appearance()->textChoice(), 0.0);
    ASSERT_TRUE(stage.press(QStringLiteral("10\u202Fmin")));
    EXPECT_EQ(stage.app->idleMinutes(), 10);
    stage.checkHouseRules();
}

TEST(SettingsPage, LanguageChangesWhileRunning)
{
    PageStage stage;
    stage.show(Settings, Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Réglages")));
    ASSERT_TRUE(stage.press(QStringLiteral("English")));
    EXPECT_EQ(stage.app->language(), QStringLiteral("en"));
    ASSERT_TRUE(stage.press(QStringLiteral("Français")));
    EXPECT_EQ(stage.app->language(), QStringLiteral("fr"));
}

TEST(SettingsPage, ChecksTheVault)
{
    PageStage stage;
    stage.vault.addText(QStringLiteral("Un"), QStringLiteral("Dr A"), {2026, 1, 1});
    stage.show(Settings, Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Vérifier le coffre")));
    ASSERT_TRUE(stage.press(QStringLiteral("Vérifier le coffre")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Tout est intact")));
    EXPECT_TRUE(stage.says(QStringLiteral("1 document vérifié")));
    stage.grab(QStringLiteral("settings-phone-light"));
    stage.look(QStringLiteral("dark"), 1.6);
    stage.grab(QStringLiteral("settings-phone-dark-160"));
    stage.checkHouseRules();
}

TEST(SettingsPage, EverythingCanBeTakenOut)
{
    PageStage stage;
    stage.vault.addText(QStringLiteral("Un"), QStringLiteral("Dr A"), {2026, 1, 1});
    QTemporaryDir out;
    stage.show(Settings, Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Tout emporter…")));
    ASSERT_TRUE(stage.press(QStringLiteral("Tout emporter…")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Copier dans Téléchargements")));
    EXPECT_TRUE(stage.says(QStringLiteral("Ces copies ne seront plus chiffrées")));
    stage.grab(QStringLiteral("settings-take-out-phone"));
    stage.look(QStringLiteral("dark"), 1.6);
    stage.grab(QStringLiteral("settings-take-out-phone-dark-160"));
    stage.look(QStringLiteral("light"), 1.0);
    auto *all = stage.page()->findChild<ui::TakeOut *>();
    ASSERT_NE(all, nullptr);
    all->into(QUrl::fromLocalFile(out.path())); // as the system's dialog hands it over
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Tout est dans «\u00A0Havre 2026-03-02\u00A0»")));
    EXPECT_TRUE(stage.says(QStringLiteral("1 document")));
    stage.grab(QStringLiteral("settings-taken-out-phone"));
    stage.checkHouseRules();
    ASSERT_TRUE(stage.press(QStringLiteral("Fermer")));
}
