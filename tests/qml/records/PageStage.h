// A page alone in a window without a display, over a real vault: what it says to a screen reader, what it
// does with keys and taps, how it looks. Shared by the tests of all pages.
#pragma once

#include "tests/ui/records/OpenVault.h"
#include "ui/shell/App.h"

#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace havre::tests {

class PageStage {
public:
    explicit PageStage(std::optional<session::Platform> platform = {}, ports::Browser *browser = nullptr,
                       ports::AppHost *apps = nullptr);
    ~PageStage();

    [[nodiscard]] QObject *tokens(); // the Theme singleton
    void look(const QString &scheme, double textScale); // before or after show()
    // `window`: the whole window; the page gets what the navigation leaves of it.
    void show(const QString &page, QSize window, const QVariantMap &arguments = {});
    void close();
    [[nodiscard]] QQuickItem *page() const { return m_page; }

    struct Spoken {
        QString name;
        QString description;
        QAccessible::Role role;
        QRectF place; // in the window
        bool focusable = false;
        bool pressable = false;
        bool checked = false;
    };
    [[nodiscard]] QList<Spoken> spoken() const; // what is visible, in the order of the tree
    [[nodiscard]] bool says(const QString &part) const;
    // Through the accessible action, once it is there and enabled (tests/qml/shell/ScreenReader.h).
    [[nodiscard]] bool press(const QString &name);
    bool waitSays(const QString &part, int milliseconds = 8000);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    [[nodiscard]] QString focused() const; // accessible name of what has the focus
    [[nodiscard]] bool tabTo(const QString &name); // by Tab alone
    // The picture; kept as <name>.png when HAVRE_SHOTS names a folder.
    QImage grab(const QString &name);
    // <face>-<device>-… in the three schemes and with large text, which keeps the rules of the house too.
    void grabAll(const QString &face, const char *device);
    // Every text of the page is PlainText, and everything one can reach has a name.
    void checkHouseRules();

    OpenVault vault;
    std::unique_ptr<ui::App> app;
    QQmlEngine engine;
    std::unique_ptr<QQuickWindow> window;
    int requests = 0; // to the network, all refused

private:
    std::unique_ptr<QQmlNetworkAccessManagerFactory> m_factory;
    QQuickItem *m_page = nullptr;
};

} // namespace havre::tests
