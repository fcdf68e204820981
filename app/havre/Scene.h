// The window's QML. Reading it (types, imports, pages) takes as long as all else before the first frame: it is read on
// the engine's own thread from the moment this is made, while the main thread composes the app and opens its fonts.
// A plain QQmlEngine: QQmlApplicationEngine asks a file selector about every address, for variants we do not have.
// Threading: main thread.
#pragma once

#include "app/havre/NoNetwork.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

class QQuickWindow;

namespace havre::app {

class Scene {
public:
    Scene();
    ~Scene();
    // Also read what stands on the first screen, before the window asks for it.
    void expect(const QUrl &page);
    // Waits until the window is read and makes it; null: it cannot be made (said on stderr by Qt).
    [[nodiscard]] QQuickWindow *show(const QVariantMap &properties);
    void settle(); // the first frame is painted

private:
    NoNetwork m_noNetwork;
    QQmlEngine m_engine;
    QQmlComponent m_main;
    std::unique_ptr<QQmlComponent> m_page;
    std::unique_ptr<QObject> m_window;
};

} // namespace havre::app
