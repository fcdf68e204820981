// Whether the person is using the keyboard or a pointer just now: focus is drawn for the keyboard only.
// Threading: main thread.
#pragma once

#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class Input final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool keyboard READ keyboard NOTIFY keyboardChanged)
    Q_PROPERTY(qint64 idleSince READ idleSince)
public:
    explicit Input(QObject *parent = nullptr);
    [[nodiscard]] bool keyboard() const { return m_keyboard; }
    // Milliseconds of a steady clock at the last key, tap or move of the wheel.
    [[nodiscard]] qint64 idleSince() const { return m_lastUse; }

Q_SIGNALS:
    void keyboardChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setKeyboard(bool keyboard);
    bool m_keyboard = false;
    qint64 m_lastUse = 0;
};

} // namespace havre::ui
