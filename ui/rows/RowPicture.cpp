#include "ui/rows/RowPicture.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

namespace havre::ui {

RowPicture::RowPicture(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &RowPicture::wordsChanged, this, &RowPicture::remeasure);
    connect(this, &RowPicture::stateChanged, this, &RowPicture::redraw);
}

void RowPicture::setLook(RowLook *look)
{
    if (m_look == look)
        return;
    if (m_look)
        m_look->disconnect(this);
    m_look = look;
    if (look)
        connect(look, &RowLook::changed, this, &RowPicture::remeasure);
    remeasure();
    Q_EMIT lookChanged();
}

void RowPicture::remeasure()
{
    m_measured = false;
    redraw();
}

void RowPicture::redraw()
{
    m_drawn = false;
    polish();
}

void RowPicture::settle()
{
    if (m_measured || !m_look || width() <= 0)
        return;
    m_drawing.measure({m_title, m_author, m_date, m_snippet, m_marks, m_glyph, m_masked, m_framed}, *m_look, width());
    m_measured = true;
    setImplicitHeight(m_drawing.height());
}

void RowPicture::componentComplete()
{
    QQuickItem::componentComplete();
    settle();
}

void RowPicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.width() != before.width())
        remeasure();
    else if (now.height() != before.height())
        redraw();
}

void RowPicture::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window))
        redraw();
    else if (change == ItemVisibleHasChanged && data.boolValue && !m_drawn)
        polish();
}

void RowPicture::updatePolish()
{
    settle();
    if (!m_drawn && m_measured && isVisible())
        paint();
}

RowState RowPicture::state() const
{
    RowState state;
    state.ground = m_selected ? RowState::Selected : m_lit ? RowState::Lit : RowState::None;
    if (m_carded)
        state.edges = RowState::Card | (m_begins ? RowState::Begins : 0) | (m_last ? RowState::Ends : 0);
    state.unseen = m_unseen;
    state.quietTile = m_quietTile;
    state.hairline = m_framed && !m_last;
    state.arriving = m_arriving;
    return state;
}

void RowPicture::paint()
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const QSize pixels(qCeil(width() * ratio), qCeil(height() * ratio));
    if (pixels.isEmpty() || pixels.width() > 16384 || pixels.height() > 16384)
        return;
    const bool opaque = m_ground.alpha() == 255;
    m_picture = QImage(pixels, opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(m_ground);
    QPainter painter(&m_picture);
    m_drawing.draw(painter, size(), state(), *m_look, ratio);
    m_drawn = true;
    m_shown = false;
    update();
}

QSGNode *RowPicture::updatePaintNode(QSGNode *former, UpdatePaintNodeData *)
{
    if (m_picture.isNull()) {
        delete former;
        return nullptr;
    }
    auto *node = static_cast<QSGImageNode *>(former);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Nearest); // its pixels are the window's
        m_shown = false;
    }
    if (!m_shown) {
        node->setTexture(window()->createTextureFromImage(m_picture));
        node->setRect(QRectF(QPointF(), m_picture.deviceIndependentSize()));
        m_shown = true;
    }
    return node;
}

} // namespace havre::ui
