// The app itself over a bench vault: App, Main.qml and the real window, unlocked, on the display of the run with
// the software scene graph. Frames are those of the window; time is that of its thread.
// Threading: main thread.
#pragma once

#include "core/foundation/Clock.h"
#include "tests/support/FolderSecretStore.h"
#include "ui/shell/App.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace havre::bench {

// Adds up how long the main thread is busy with events: between them it waits for the next frame.
class BusyApplication final : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    [[nodiscard]] double busy() const { return static_cast<double>(m_busy) / 1e6; } // ms

private:
    qint64 m_busy = 0;
    int m_depth = 0;
};

// What the main thread spent since this was made, in ms.
class Spent {
public:
    Spent();
    [[nodiscard]] double wall() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double busy() const;      // with events
    [[nodiscard]] double processor() const;

private:
    QElapsedTimer m_clock;
    double m_busy;
    double m_processor;
};

class OpenWindow {
public:
    // Folder with "vault" and its secret (Corpus.h). Ends the program with a sentence when it does not open.
    explicit OpenWindow(const QString &folder, QSize size = {1280, 800});
    ~OpenWindow();

    void settle(int milliseconds);
    // Events are handled until the answer is yes; false: not within the time.
    bool until(const std::function<bool()> &answer, int milliseconds = 10000);
    bool nextFrame(); // waits for one
    void go(const char *route, const QVariantMap &arguments = {});
    // Opens the documents page and waits for its list, to be scrolled or searched. Ends the program when none comes.
    QQuickItem *showDocuments();
    template <typename T>
    [[nodiscard]] T *find() const { return find<T>(m_window->contentItem()); }
    [[nodiscard]] ui::App &app() const { return *m_app; }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] int frames() const { return m_frames; }

private:
    // Delegates have no QObject parent, so the way leads over the items that are seen.
    template <typename T>
    static T *find(QQuickItem *item)
    {
        if (!item->isVisible())
            return nullptr;
        for (QObject *child : item->children())
            if (auto *found = qobject_cast<T *>(child))
                return found;
        for (QQuickItem *child : item->childItems())
            if (T *found = find<T>(child))
                return found;
        return nullptr;
    }
    tests::FolderSecretStore m_secrets;
    SystemClock m_clock;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::App> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    int m_frames = 0;
};

} // namespace havre::bench
