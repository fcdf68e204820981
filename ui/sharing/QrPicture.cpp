#include "ui/sharing/QrPicture.h"

#include "core/sharing/Symbols.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace havre::ui {

QrPicture::QrPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setAntialiasing(false);
}

void QrPicture::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_symbol = text.isEmpty() ? ports::Symbol{} : sharing::qrCode(text).value_or(ports::Symbol{});
    Q_EMIT textChanged();
    update();
}

void QrPicture::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (!drawn())
        return;
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const qreal side = std::min(width(), height());
    const qreal module = std::max(1.0, std::floor(side * ratio / modules())) / ratio;
    const auto start = [&](qreal room) { return std::floor((room - module * m_symbol.width) / 2 * ratio) / ratio; };
    const qreal left = start(width());
    const qreal top = start(height());
    for (int y = 0; y < m_symbol.height; ++y)
        for (int x = 0; x < m_symbol.width; ++x)
            if (sharing::isDark(m_symbol, x, y))
                painter->fillRect(QRectF(left + x * module, top + y * module, module, module), Qt::black);
}

} // namespace havre::ui
