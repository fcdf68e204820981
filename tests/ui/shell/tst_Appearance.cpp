// What is shown: the person's choice first, the desktop's word otherwise; kept in a plain file.
#include "ui/shell/Appearance.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace havre;
using ui::Appearance;
using ui::Preferences;

namespace {

class AppearanceTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("sub/window.json"));
};

TEST_F(AppearanceTest, followsTheDesktopUntilThePersonChooses)
{
    Preferences preferences(file);
    Appearance look(preferences);
    EXPECT_EQ(look.scheme(), QStringLiteral("light"));
    look.follow({true, false, true, 1.25});
    EXPECT_EQ(look.scheme(), QStringLiteral("dark"));
    EXPECT_DOUBLE_EQ(look.textScale(), 1.25);
    EXPECT_TRUE(look.reducedMotion());
    look.follow({true, true, true, 1.25});
    EXPECT_EQ(look.scheme(), QStringLiteral("contrast"));
    look.setChoice(QStringLiteral("light"));
    look.setTextChoice(1.6);
    look.setMotion(QStringLiteral("full"));
    EXPECT_EQ(look.scheme(), QStringLiteral("light"));
    EXPECT_DOUBLE_EQ(look.textScale(), 1.6);
    EXPECT_FALSE(look.reducedMotion());
}

TEST_F(AppearanceTest, choicesAreKeptAndOverridesAreNot)
{
    {
        Preferences preferences(file);
        Appearance look(preferences);
        look.setChoice(QStringLiteral("dark"));
        look.overrideWith(QStringLiteral("contrast"), 2.0);
        EXPECT_EQ(look.scheme(), QStringLiteral("contrast"));
    }
    Preferences preferences(file);
    const Appearance look(preferences);
    EXPECT_EQ(look.scheme(), QStringLiteral("dark"));
    EXPECT_DOUBLE_EQ(look.textScale(), 1.0);
}

TEST_F(AppearanceTest, textStaysWithinWhatLayoutsBear)
{
    Preferences preferences(file);
    Appearance look(preferences);
    look.setTextChoice(9);
    EXPECT_DOUBLE_EQ(look.textScale(), 2.0);
    look.setTextChoice(0.2);
    EXPECT_DOUBLE_EQ(look.textScale(), 0.9);
}

TEST_F(AppearanceTest, aBrokenFileKeepsNobodyOut)
{
    const QString broken = folder.filePath(QStringLiteral("broken.json"));
    QFile written(broken);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write("{\"look/theme\": [1, 2");
    written.close();
    Preferences preferences(broken);
    Appearance look(preferences);
    EXPECT_EQ(look.scheme(), QStringLiteral("light"));
    look.setChoice(QStringLiteral("dark"));
    EXPECT_EQ(Preferences(broken).text(QLatin1String("look/theme")), QStringLiteral("dark"));
}

} // namespace
