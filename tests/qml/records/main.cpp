// main() of page tests: a gui application without a display, and any Qt or QML warning fails the test.
#include "core/crypto/Leaving.h"
#include "tests/support/Warnings.h"
#include "ui/support/Fonts.h"

#include <QGuiApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    havre::crypto::leaveNothingToExit();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    ::testing::InitGoogleTest(&argc, argv);
    const QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    havre::ui::useHouseFonts();
    havre::ui::addSignFonts();
    qInstallMessageHandler(havre::tests::failOnWarning);
    return RUN_ALL_TESTS();
}
