// What a screen reader finds in a window without a display, and does there; the stages of pages and of the window share it.
// A name may be its beginning. What is not there yet, or not ready, is waited for as a person would: rows come from another
// thread, and a page that is made anew reads its list again. Threading: main thread.
#pragma once

#include <QAccessible>
#include <QQuickWindow>

#include <functional>

namespace havre::tests::reader {

// What is visible, in the order of the tree.
void walk(QWindow *window, const std::function<void(QAccessibleInterface *)> &visit);
[[nodiscard]] bool says(QWindow *window, const QString &part);
[[nodiscard]] bool isPressable(QAccessibleInterface *node); // one may press it, though it may be disabled now

// The first of that name that can be pressed and is not disabled; null when none came in time.
[[nodiscard]] QAccessibleInterface *waitPressable(QWindow *window, const QString &name, int milliseconds = 8000);
[[nodiscard]] bool press(QWindow *window, const QString &name); // by the accessible action

// Of what has the focus. Qt 6.4 gives a password line no name; its label is read.
[[nodiscard]] QString focused(const QQuickWindow *window);
[[nodiscard]] bool tabTo(QQuickWindow *window, const QString &name, int milliseconds = 8000); // by Tab alone

} // namespace havre::tests::reader
