// What a person copies out of their record stays on the clipboard for a short while only: it is taken back after
// half a minute, and when the app ends, unless something else was copied since. Source: security.md §3.5.
// Threading: main thread.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqml.h>

namespace havre::ui {

inline constexpr int ClipboardMilliseconds = 30'000;

void copyForAWhile(const QString &text, int milliseconds = ClipboardMilliseconds);

// For QML, what says nothing of a person (the code of a failure): it stays, to be pasted into a letter.
class Clipboard final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    Q_INVOKABLE static void keep(const QString &text);
};

} // namespace havre::ui
