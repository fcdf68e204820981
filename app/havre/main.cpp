// Havre's window: harden the process, compose, show. Nothing else belongs here.
#include "app/havre/Bootstrap.h"
#include "app/havre/Composition.h"
#include "app/havre/Memory.h"
#include "app/havre/Scene.h"
#include "core/crypto/Leaving.h"
#include "platform/fonts/SystemFonts.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    havre::app::hardenProcess();
    havre::app::scrubEnvironment();
    havre::crypto::leaveNothingToExit();
    havre::app::chooseSceneGraph();
    havre::app::keepPlatformWord(argc, argv);
    havre::app::answerWithoutDisplay(argc, argv);
    havre::platform::SystemFonts fonts;

    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("havre"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Havre"));
    QGuiApplication::setDesktopFileName(QStringLiteral("havre"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HAVRE_VERSION));
    const havre::app::Options options = havre::app::readOptions(app);

    std::unique_ptr<havre::app::Composition> composition; // outlives the scene that shows it
    havre::app::Scene scene;
    auto composed = havre::app::Composition::of(options);
    if (!composed) {
        const havre::Error &error = composed.error();
        const auto words = havre::ui::ErrorText::of(error);
        std::fprintf(stderr, "havre: %s. %s [%s]\n", qUtf8Printable(words.title), qUtf8Printable(words.text), qUtf8Printable(error.code));
        return 3;
    }
    composition = std::move(*composed);
    composition->app().start();
    const bool locked = composition->app().state() == havre::ui::App::Locked;
    havre::ui::useHouseFonts();
    havre::ui::openFaces(composition->app().appearance()->textScale());
    scene.expect(QUrl(locked ? QStringLiteral("qrc:/qt/qml/Havre/Session/LockedPage.qml") : QStringLiteral("qrc:/qt/qml/Havre/Shell/Doors.qml")));

    auto *window = scene.show({{QStringLiteral("openingWidth"), options.size.width()},
                               {QStringLiteral("openingHeight"), options.size.height()}});
    if (!window)
        return 4;
    const auto settle = [&] {
        scene.settle();
        fonts.offer();
        composition->settle();
    };
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, settle,
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    QObject::connect(&composition->app(), &havre::ui::App::stateChanged, &app,
                     [&app] { QTimer::singleShot(std::chrono::seconds(2), &app, &havre::app::giveBackMemory); });
    return QGuiApplication::exec();
}
