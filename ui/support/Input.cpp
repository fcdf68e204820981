#include "ui/support/Input.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QQmlEngine>

#include <ctime>

namespace havre::ui {
namespace {

// The clock that goes on while the machine sleeps: a laptop opened in the evening is idle since morning.
qint64 bootMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

Input::Input(QObject *parent)
    : QObject(parent), m_lastUse(bootMilliseconds())
{
    QCoreApplication::instance()->installEventFilter(this);
}

Input &Input::ofApplication()
{
    static QPointer<Input> one;
    if (!one)
        one = new Input(QCoreApplication::instance());
    return *one;
}

Input *Input::create(QQmlEngine *, QJSEngine *)
{
    Input &one = ofApplication();
    QJSEngine::setObjectOwnership(&one, QJSEngine::CppOwnership);
    return &one;
}

qint64 Input::idleFor() const
{
    return bootMilliseconds() - m_lastUse;
}

bool Input::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        m_lastUse = bootMilliseconds();
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
        m_lastUse = bootMilliseconds();
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
