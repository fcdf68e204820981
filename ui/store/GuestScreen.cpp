#include "ui/store/GuestScreen.h"

#include <QCursor>
#include <QQuickWindow>
#include <QSGImageNode>

namespace havre::ui {

GuestScreen::GuestScreen(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setFlag(ItemAcceptsInputMethod);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
}

void GuestScreen::setRun(AppRun *run)
{
    if (m_run == run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    if (run) {
        connect(run, &AppRun::drawn, this, [this] {
            m_fresh = true;
            update();
        });
        connect(run, &AppRun::pointerShape, this, [this](int shape) { setCursor(static_cast<Qt::CursorShape>(shape)); });
        tellSize();
    }
    Q_EMIT runChanged();
}

double GuestScreen::ratio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

ports::Guest *GuestScreen::guest() const
{
    return m_run ? m_run->guest() : nullptr;
}

void GuestScreen::tellSize()
{
    if (m_run && width() >= 1 && height() >= 1)
        m_run->resize((size() * ratio()).toSize(), ratio());
}

void GuestScreen::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    tellSize();
    update();
}

// Never stretched: until the app has drawn the new size, what there is stands at the top left.
QSGNode *GuestScreen::updatePaintNode(QSGNode *former, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(former);
    if (!m_run || m_run->picture().size.isEmpty()) {
        delete node;
        return nullptr;
    }
    if (!node || m_fresh) {
        const ports::GuestPicture &picture = m_run->picture();
        const QImage image(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.size.width(), picture.size.height(),
                           qsizetype(picture.size.width()) * 4, QImage::Format_RGB32);
        if (!node) {
            node = window()->createImageNode();
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Nearest);
        }
        node->setTexture(window()->createTextureFromImage(image.copy(), QQuickWindow::TextureIsOpaque));
        m_fresh = false;
    }
    const QSizeF shown = QSizeF(m_run->picture().size) / ratio();
    const QSizeF there = shown.boundedTo(size());
    node->setSourceRect(QRectF({}, there * ratio()));
    node->setRect(QRectF({}, there));
    return node;
}

void GuestScreen::point(ports::GuestPointer::Kind kind, const QPointF &at, quint32 button, quint32 buttons, quint32 modifiers)
{
    if (auto *to = guest())
        to->point({kind, at.x() * ratio(), at.y() * ratio(), button, buttons, modifiers});
}

void GuestScreen::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    point(ports::GuestPointer::Kind::Press, event->position(), quint32(event->button()), quint32(event->buttons().toInt()),
          quint32(event->modifiers().toInt()));
}

void GuestScreen::mouseMoveEvent(QMouseEvent *event)
{
    point(ports::GuestPointer::Kind::Move, event->position(), 0, quint32(event->buttons().toInt()), quint32(event->modifiers().toInt()));
}

void GuestScreen::mouseReleaseEvent(QMouseEvent *event)
{
    point(ports::GuestPointer::Kind::Release, event->position(), quint32(event->button()), quint32(event->buttons().toInt()),
          quint32(event->modifiers().toInt()));
}

void GuestScreen::hoverMoveEvent(QHoverEvent *event)
{
    point(ports::GuestPointer::Kind::Move, event->position(), 0, 0, quint32(event->modifiers().toInt()));
}

void GuestScreen::wheelEvent(QWheelEvent *event)
{
    if (auto *to = guest())
        to->wheel({event->position().x() * ratio(), event->position().y() * ratio(), event->angleDelta().x(), event->angleDelta().y(),
                   quint32(event->modifiers().toInt())});
}

void GuestScreen::type(bool pressed, QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) { // the whole stroke: that which closed a sheet over it ends here too
        if (std::exchange(m_leaving, pressed) && !pressed)
            Q_EMIT leave();
        return;
    }
    if (event->modifiers() & (Qt::MetaModifier | Qt::AltModifier))
        return event->ignore(); // Havre's and the desktop's
    if (auto *to = guest())
        to->key({pressed, event->key(), quint32(event->modifiers().toInt()), event->text()});
}

void GuestScreen::keyPressEvent(QKeyEvent *event)
{
    type(true, event);
}

void GuestScreen::keyReleaseEvent(QKeyEvent *event)
{
    type(false, event);
}

void GuestScreen::inputMethodEvent(QInputMethodEvent *event)
{
    auto *to = guest();
    if (!to || event->commitString().isEmpty())
        return;
    to->key({true, 0, 0, event->commitString()});
    to->key({false, 0, 0, event->commitString()});
}

QVariant GuestScreen::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImHints) // nothing that is typed into an app is learnt by the keyboard
        return QVariant::fromValue(Qt::InputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText));
    return QQuickItem::inputMethodQuery(query);
}

void GuestScreen::focusInEvent(QFocusEvent *)
{
    if (auto *to = guest())
        to->focus(true);
}

void GuestScreen::focusOutEvent(QFocusEvent *)
{
    m_leaving = false;
    if (auto *to = guest())
        to->focus(false);
}

} // namespace havre::ui
