// The way between pages, back and forth.
#include "ui/shell/Routes.h"

#include <gtest/gtest.h>

using havre::ui::Routes;

namespace {

QVariantMap with(const char *key, const char *value)
{
    return {{QString::fromLatin1(key), QString::fromLatin1(value)}};
}

TEST(RoutesTest, opensGoesBackAndForward)
{
    Routes routes(nullptr);
    routes.restart(QStringLiteral("home"));
    routes.open(QStringLiteral("documents"), with("search", "hba1c"));
    routes.open(QStringLiteral("document"), with("id", "1"));
    EXPECT_EQ(routes.current(), QStringLiteral("document"));
    EXPECT_EQ(routes.section(), QStringLiteral("documents"));
    EXPECT_EQ(routes.previous(), QStringLiteral("documents"));
    EXPECT_TRUE(routes.back());
    EXPECT_EQ(routes.arguments(), with("search", "hba1c"));
    EXPECT_TRUE(routes.forward());
    EXPECT_EQ(routes.arguments(), with("id", "1"));
    EXPECT_FALSE(routes.forward());
    EXPECT_TRUE(routes.back());
    EXPECT_TRUE(routes.back());
    EXPECT_FALSE(routes.back());
    EXPECT_EQ(routes.current(), QStringLiteral("home"));
}

TEST(RoutesTest, theWayInForFilesBelongsToWhereOneCameFrom)
{
    Routes routes(nullptr);
    for (const char *from : {"home", "health", "documents"}) {
        routes.restart(QString::fromLatin1(from));
        routes.open(QStringLiteral("import"));
        EXPECT_EQ(routes.section(), QString::fromLatin1(from));
    }
    routes.restart(QStringLiteral("import"));
    EXPECT_EQ(routes.section(), QStringLiteral("home"));
}

TEST(RoutesTest, aNewWayForgetsTheOldForward)
{
    Routes routes(nullptr);
    routes.restart(QStringLiteral("home"));
    routes.open(QStringLiteral("documents"));
    routes.back();
    routes.open(QStringLiteral("journal"));
    EXPECT_FALSE(routes.forward());
    EXPECT_EQ(routes.current(), QStringLiteral("journal"));
}

TEST(RoutesTest, unknownAndSamePlacesAreNotEntered)
{
    Routes routes(nullptr);
    routes.restart(QStringLiteral("home"));
    int told = 0;
    QObject::connect(&routes, &Routes::changed, &routes, [&told] { ++told; });
    routes.open(QStringLiteral("nowhere"));
    routes.open(QStringLiteral("home"));
    EXPECT_EQ(told, 0);
    EXPECT_FALSE(routes.canGoBack());
    routes.replace(with("search", "fer"));
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(routes.canGoBack());
}

TEST(RoutesTest, theHistoryIsBounded)
{
    Routes routes(nullptr);
    routes.restart(QStringLiteral("home"));
    for (int i = 0; i < 200; ++i)
        routes.open(QStringLiteral("document"), {{QStringLiteral("id"), i}});
    int steps = 0;
    while (routes.back())
        ++steps;
    EXPECT_EQ(steps, 49);
}

TEST(RoutesTest, destinationsAreTheirOwnSection)
{
    for (const char *name : {"home", "documents", "store", "journal", "settings"}) {
        EXPECT_TRUE(Routes::isDestination(QString::fromLatin1(name))) << name;
        EXPECT_TRUE(Routes::pageOf(QString::fromLatin1(name)).isValid()) << name;
    }
    EXPECT_FALSE(Routes::isDestination(QStringLiteral("document")));
    EXPECT_FALSE(Routes::isDestination(QStringLiteral("sign-in")));
    EXPECT_TRUE(Routes::pageOf(QStringLiteral("nowhere")).isEmpty());
}

} // namespace
