// A pressure taken at home against the mark that doctors name for it.
#include "core/health/measures/Measures.h"
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/health/TrendModel.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::waitUntil;
using ui::TrendModel;

TEST(HomePressure, IsHeldAgainstItsMark)
{
    tests::OpenVault vault;
    const QDateTime now = vault.clock.now();
    const char *taken[][2] = {{"128", "82"}, {"128", "88"}, {"135", "85"}};
    for (int i = 0; i < 3; ++i)
        ASSERT_OK(await(vault.session()->core().facts().add(*health::measured(
            *health::measureKind(QStringLiteral("blood-pressure")), {QLatin1String(taken[i][0]), QLatin1String(taken[i][1])}, now.addDays(-i), now))));
    TrendModel trend;
    trend.setAnalyte(QStringLiteral("8480-6"));
    trend.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&trend] { return trend.state() == TrendModel::Ready; }));
    ASSERT_EQ(trend.rowCount(), 3);
    const auto say = [&](int row, const char *role) { return trend.at(row).value(QLatin1String(role)).toString(); };
    EXPECT_EQ(say(0, "atHome"), QStringLiteral("Sous le repère de 135/85 à la maison"));
    EXPECT_EQ(say(1, "atHome"), QStringLiteral("Au-dessus du repère de 135/85 à la maison")) << "one number is enough";
    EXPECT_EQ(say(1, "standing"), QStringLiteral("Haut"));
    EXPECT_TRUE(say(2, "atHome").isEmpty()) << "at the mark";
    EXPECT_FALSE(trend.at(0).value(QStringLiteral("inside")).toBool()) << "no laboratory said usual";
    EXPECT_EQ(trend.levels().size(), 2);
    ASSERT_EQ(trend.points().size(), 3);
    EXPECT_TRUE(trend.points().at(1).toMap().value(QStringLiteral("outside")).toBool()) << "the bar as its row";
    EXPECT_FALSE(trend.points().at(2).toMap().value(QStringLiteral("outside")).toBool());
}
