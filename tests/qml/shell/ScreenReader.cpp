#include "tests/qml/shell/ScreenReader.h"

#include "tests/ui/records/OpenVault.h"

#include <QQuickItem>
#include <QTest>
#include <QtTest/qtestkeyboard.h>

namespace havre::tests::reader {

namespace {

void walkFrom(QAccessibleInterface *node, const std::function<void(QAccessibleInterface *)> &visit)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    visit(node);
    for (int i = 0; i < node->childCount(); ++i)
        walkFrom(node->child(i), visit);
}

bool isEnabled(QAccessibleInterface *node)
{
    const auto *item = qobject_cast<const QQuickItem *>(node->object());
    return !item || item->isEnabled();
}

QAccessibleInterface *pressable(QWindow *window, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    walk(window, [&](QAccessibleInterface *node) {
        if (!found && node->text(QAccessible::Name).startsWith(name) && isPressable(node) && isEnabled(node))
            found = node;
    });
    return found;
}

} // namespace

void walk(QWindow *window, const std::function<void(QAccessibleInterface *)> &visit)
{
    walkFrom(QAccessible::queryAccessibleInterface(window), visit);
}

bool says(QWindow *window, const QString &part)
{
    bool said = false;
    walk(window, [&](QAccessibleInterface *node) { said = said || node->text(QAccessible::Name).contains(part); });
    return said;
}

bool isPressable(QAccessibleInterface *node)
{
    QAccessibleActionInterface *actions = node->actionInterface();
    return actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
}

QAccessibleInterface *waitPressable(QWindow *window, const QString &name, int milliseconds)
{
    QAccessibleInterface *found = nullptr; // of the last look: nothing runs between it and the press
    waitUntil([&] {
        found = pressable(window, name);
        return found != nullptr;
    }, milliseconds);
    return found;
}

bool press(QWindow *window, const QString &name)
{
    QAccessibleInterface *node = waitPressable(window, name);
    if (node)
        node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return node;
}

QString focused(const QQuickWindow *window)
{
    QQuickItem *item = window->activeFocusItem();
    QAccessibleInterface *node = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    const QString name = node ? node->text(QAccessible::Name) : QString();
    if (!name.isEmpty())
        return name;
    for (QQuickItem *up = item; up; up = up->parentItem())
        if (up->property("label").isValid())
            return up->property("label").toString();
    return {};
}

bool tabTo(QQuickWindow *window, const QString &name, int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    while (!focused(window).startsWith(name) && !end.hasExpired()) {
        QTest::keyClick(window, Qt::Key_Tab);
        waitUntil([] { return false; }, 20);
    }
    return focused(window).startsWith(name);
}

} // namespace havre::tests::reader
