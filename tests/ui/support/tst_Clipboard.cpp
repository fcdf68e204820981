// What was copied goes again by itself, and what somebody else copied stays.
#include "ui/support/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <gtest/gtest.h>

using namespace havre;

namespace {

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

TEST(Clipboard, aCopyIsTakenBackAfterAWhile)
{
    EXPECT_EQ(ui::ClipboardMilliseconds, 30'000);
    ui::copyForAWhile(QStringLiteral("https://exemple.fr/essai"), 300);
    EXPECT_EQ(onClipboard(), QStringLiteral("https://exemple.fr/essai"));
    EXPECT_TRUE(QTest::qWaitFor([] { return onClipboard().isEmpty(); }, 10000));
}

TEST(Clipboard, theCodeOfAFailureStays)
{
    ui::Clipboard::keep(QStringLiteral("vault.wrong-password"));
    EXPECT_EQ(onClipboard(), QStringLiteral("vault.wrong-password"));
}

TEST(Clipboard, whatWasCopiedSinceStays)
{
    ui::copyForAWhile(QStringLiteral("le nôtre"), 100);
    QGuiApplication::clipboard()->setText(QStringLiteral("autre chose"));
    QTest::qWait(400);
    EXPECT_EQ(onClipboard(), QStringLiteral("autre chose"));
}

} // namespace
