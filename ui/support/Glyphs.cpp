#include "ui/support/Glyphs.h"

#include "ui/support/GlyphPaths.h"
#include "ui/support/HarbourImage.h"

#include <QGuiApplication>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QSvgRenderer>

namespace havre::ui {
namespace {

// image://glyph/<name>/<rrggbb>, at the size the Image asks for (already multiplied by the pixel ratio).
class GlyphImage final : public QQuickImageProvider {
public:
    GlyphImage() : QQuickImageProvider(QQuickImageProvider::Image) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override
    {
        *size = requested.isValid() ? requested : QSize(24, 24);
        return drawnGlyph(id.section(u'/', 0, 0), '#' + id.section(u'/', 1, 1).toLatin1(), *size);
    }
};

} // namespace

QImage drawnGlyph(const QString &name, const QByteArray &colour, QSize pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (const GlyphPath *glyph = glyphPath(name)) {
        QSvgRenderer renderer(svgOf(*glyph, colour));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    }
    return image;
}

Glyphs *Glyphs::create(QQmlEngine *engine, QJSEngine *)
{
    engine->addImageProvider(QStringLiteral("glyph"), new GlyphImage);
    engine->addImageProvider(QStringLiteral("harbour"), new HarbourImage);
    return new Glyphs(engine);
}

QUrl Glyphs::url(const QString &name, const QColor &color) const
{
    return QUrl(QLatin1String("image://glyph/") + name + u'/' + color.name().mid(1));
}

QUrl Glyphs::harbour(const QColor &color, qreal centreX, qreal centreY, qreal first, qreal step,
                     qreal fadeFrom, qreal fadeTo, qreal reach) const
{
    QString id = QLatin1String("image://harbour/") + color.name().mid(1);
    for (const qreal number : {centreX, centreY, first, step, fadeFrom, fadeTo, reach, qGuiApp ? qGuiApp->devicePixelRatio() : 1})
        id += u'/' + QString::number(number, 'f', 4);
    return QUrl(id);
}

bool Glyphs::knows(const QString &name) const
{
    return glyphPath(name) != nullptr;
}

} // namespace havre::ui
