#include "ui/support/Input.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>

namespace havre::ui {

Input::Input(QObject *parent)
    : QObject(parent), m_lastUse(QDeadlineTimer::current().deadline())
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Input::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        m_lastUse = QDeadlineTimer::current().deadline();
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || (key >= Qt::Key_Left && key <= Qt::Key_Down))
            setKeyboard(true);
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        setKeyboard(false);
        [[fallthrough]];
    case QEvent::Wheel:
        m_lastUse = QDeadlineTimer::current().deadline();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Input::setKeyboard(bool keyboard)
{
    if (m_keyboard == keyboard)
        return;
    m_keyboard = keyboard;
    Q_EMIT keyboardChanged();
}

} // namespace havre::ui
