// The real window over a real vault, without a display: Main.qml, App, keys and taps as they arrive from the
// system, and what a screen reader would hear.
#pragma once

#include "tests/ui/records/OpenVault.h"
#include "ui/shell/App.h"

#include <QAccessible>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace havre::tests {

class WindowStage {
public:
    // With a platform nobody answers at, to show what is offered and what is said.
    explicit WindowStage(bool withPlatform = false, QSize size = {1280, 800});
    explicit WindowStage(std::optional<session::Platform> platform, QSize size = {1280, 800}, ports::AppHost *apps = nullptr);
    ~WindowStage();

    struct Node {
        QString name;
        QAccessible::Role role;
        QRect place; // in the window
        bool focusable = false;
        bool pressable = false;
        QString group; // name of what it lies in
    };
    [[nodiscard]] QList<Node> nodes() const; // what is visible, in the order of the tree
    [[nodiscard]] bool says(const QString &part) const;
    [[nodiscard]] bool waitSays(const QString &part, int milliseconds = 15000) const;
    [[nodiscard]] QString focused() const;
    // Both wait until it is there and enabled (ScreenReader.h).
    void press(const QString &name); // by the accessible action
    void tap(const QString &name);   // by a click in its middle
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    bool tabTo(const QString &name); // by Tab alone
    void type(const QString &text);
    void look(const QString &scheme, double textScale, QSize size);
    void settle(int milliseconds = 60) const;
    QImage grab() const;

    void createVault(); // not by the page: for tests of what comes after
    void fill();        // a year of documents: a CDA, a PDF, a photograph, words
    QHash<QString, QString> ids; // of the documents of fill(), by title

    static const QString phrase;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    PlainRenderer renderer;
    PlainPress typesetter;
    PlainPrinter printer;
    std::unique_ptr<ui::App> app;
    std::unique_ptr<QQmlApplicationEngine> engine;
    QQuickWindow *window = nullptr;
};

void walkItems(QQuickItem *item, const std::function<void(QQuickItem *)> &visit);

} // namespace havre::tests
