// Havre's window: harden the process, compose, show. Nothing else belongs here.
#include "app/havre/Bootstrap.h"
#include "app/havre/Composition.h"
#include "app/havre/NoNetwork.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char **argv)
{
    havre::app::hardenProcess();
    havre::app::scrubEnvironment();
    havre::app::chooseSceneGraph();
    havre::app::keepPlatformWord(argc, argv);
    havre::app::answerWithoutDisplay(argc, argv);
    std::jthread fonts = havre::app::warmFonts();

    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("havre"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Havre"));
    QGuiApplication::setDesktopFileName(QStringLiteral("havre"));
    QGuiApplication::setApplicationVersion(QStringLiteral(HAVRE_VERSION));
    const havre::app::Options options = havre::app::readOptions(app);

    auto composition = havre::app::Composition::of(options);
    if (!composition) {
        const havre::Error &error = composition.error();
        const auto words = havre::ui::ErrorText::of(error);
        std::fprintf(stderr, "havre: %s. %s [%s]\n", qUtf8Printable(words.title), qUtf8Printable(words.text), qUtf8Printable(error.code));
        return 3;
    }
    fonts.join();
    havre::ui::useHouseFonts();
    (*composition)->app().start();

    havre::app::NoNetwork noNetwork;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("openingWidth"), options.size.width()},
                                 {QStringLiteral("openingHeight"), options.size.height()}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Havre/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 4;

    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [&composition] { (*composition)->settle(); },
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QGuiApplication::exec();
}
