#include "app/havre/Scene.h"

#include <QEventLoop>
#include <QLibraryInfo>
#include <QQuickWindow>

#include <cstdio>

// `import QtQuick` brings WorkerScript with it: linked, it is there; else two libraries are looked for and opened on the
// way to the first frame. Qt's own plugins name the function in the same way.
extern void qml_register_types_QtQml_WorkerScript();

namespace havre::app {
namespace {
[[maybe_unused]] volatile auto linked = &qml_register_types_QtQml_WorkerScript;
} // namespace

Scene::Scene() : m_main(&m_engine)
{
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    // What is built in first, then Qt's folder; never the program's own folder, where Qt would look before all.
    m_engine.setImportPathList({QStringLiteral("qrc:/qt/qml"), QStringLiteral("qrc:/qt-project.org/imports"),
                                QLibraryInfo::path(QLibraryInfo::QmlImportsPath)});
    m_main.loadUrl(QUrl(QStringLiteral("qrc:/qt/qml/Havre/Shell/Main.qml")), QQmlComponent::Asynchronous);
}

Scene::~Scene() = default;

void Scene::expect(const QUrl &page)
{
    m_page = std::make_unique<QQmlComponent>(&m_engine, page, QQmlComponent::Asynchronous);
}

QQuickWindow *Scene::show(const QVariantMap &properties)
{
    if (m_main.isLoading()) {
        QEventLoop reading;
        QObject::connect(&m_main, &QQmlComponent::statusChanged, &reading, &QEventLoop::quit);
        reading.exec();
    }
    m_window.reset(m_main.createWithInitialProperties(properties));
    if (!m_window)
        std::fprintf(stderr, "havre: %s\n", qUtf8Printable(m_main.errorString()));
    return qobject_cast<QQuickWindow *>(m_window.get());
}

void Scene::settle()
{
    m_page.reset();
}

} // namespace havre::app
