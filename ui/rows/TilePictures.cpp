#include "ui/rows/TilePictures.h"

#include "ui/support/Glyphs.h"

#include <QCache>
#include <QPainter>

namespace havre::ui {

namespace {

constexpr int Kept = 64;

QImage drawn(const Tile &tile, qreal ratio)
{
    const int pixels = qCeil(tile.side * ratio);
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = tile.border.alpha() > 0;
    painter.setPen(outlined ? QPen(tile.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(tile.ground);
    const qreal inset = outlined ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(inset, inset, tile.side - 2 * inset, tile.side - 2 * inset), tile.radius - inset, tile.radius - inset);
    const int glyph = tile.side < 44 ? 20 : 24; // as GlyphTile
    const qreal margin = (tile.side - glyph) / 2.0;
    painter.drawImage(QPointF(margin, margin), glyphPicture(tile.glyph, tile.ink, glyph, ratio));
    return picture;
}

} // namespace

QImage tilePicture(const Tile &tile, qreal ratio)
{
    static QCache<QString, QImage> kept(Kept);
    const QString key = tile.glyph + u'/' + QString::number(tile.ground.rgba(), 16) + u'/' + QString::number(tile.ink.rgba(), 16) + u'/'
        + QString::number(tile.border.rgba(), 16) + u'/' + QString::number(tile.radius) + u'/' + QString::number(tile.side) + u'/' + QString::number(ratio);
    if (const QImage *found = kept.object(key))
        return *found;
    const QImage picture = drawn(tile, ratio);
    kept.insert(key, new QImage(picture));
    return picture;
}

QImage glyphPicture(const QString &name, const QColor &color, int side, qreal ratio)
{
    QImage picture = drawnGlyph(name, color.name().toLatin1(), QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace havre::ui
