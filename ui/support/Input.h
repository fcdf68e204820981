// Whether the person is using the keyboard or a pointer just now: focus is drawn for the keyboard only.
// Threading: main thread.
#pragma once

#include <QObject>
#include <QtQml/qqml.h>

class QQmlEngine;
class QJSEngine;

namespace havre::ui {

class Input final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool keyboard READ keyboard NOTIFY keyboardChanged)
public:
    // The application's one; QML gets the same.
    static Input &ofApplication();
    static Input *create(QQmlEngine *engine, QJSEngine *scripts);
    [[nodiscard]] bool keyboard() const { return m_keyboard; }
    // Milliseconds since the last key, tap or turn of the wheel; time asleep counts.
    [[nodiscard]] qint64 idleFor() const;

Q_SIGNALS:
    void keyboardChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Input(QObject *parent);
    void setKeyboard(bool keyboard);
    bool m_keyboard = false;
    qint64 m_lastUse = 0;
};

} // namespace havre::ui
