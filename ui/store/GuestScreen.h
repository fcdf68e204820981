// Where a running app is seen: its last picture, pixel for pixel, and the way in for pointer, wheel and keys. Tab goes to the
// app while it has the focus; Escape gives the focus back, so that nobody is caught inside. Threading: main thread.
#pragma once

#include "ui/store/AppRun.h"

#include <QImage>
#include <QPointer>
#include <QQuickItem>

namespace havre::ui {

class GuestScreen : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::AppRun *run READ run WRITE setRun NOTIFY runChanged)
public:
    explicit GuestScreen(QQuickItem *parent = nullptr);
    [[nodiscard]] AppRun *run() const { return m_run; }
    void setRun(AppRun *run);

Q_SIGNALS:
    void runChanged();
    void leave(); // by Escape

protected:
    QSGNode *updatePaintNode(QSGNode *former, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override; // accents made of two keys
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double ratio() const; // of this window's pixels
    [[nodiscard]] ports::Guest *guest() const;
    void point(ports::GuestPointer::Kind kind, const QPointF &at, quint32 button, quint32 buttons, quint32 modifiers);
    void type(bool pressed, QKeyEvent *event);
    void tellSize();

    QPointer<AppRun> m_run;
    bool m_leaving = false; // Escape was pressed here and is not yet released
    bool m_fresh = false; // the scene graph does not have the last picture
};

} // namespace havre::ui
