// Our own icons, drawn once per (name, colour, size) and kept by Qt's pixmap cache, so that a list row
// costs one textured rectangle. Asking for the first address installs the image providers in the engine.
// Threading: main thread.
#pragma once

#include <QColor>
#include <QObject>
#include <QSize>
#include <QUrl>
#include <QtQml/qqml.h>

class QImage;
class QQmlEngine;
class QJSEngine;

namespace havre::ui {

// One icon in a colour ("#rrggbb"), that many pixels large; transparent when there is no such icon.
[[nodiscard]] QImage drawnGlyph(const QString &name, const QByteArray &colour, QSize pixels);

class Glyphs final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    static Glyphs *create(QQmlEngine *engine, QJSEngine *scripts);

    Q_INVOKABLE QUrl url(const QString &name, const QColor &color) const;
    // Concentric circles cut by a channel; centre in fractions of the picture, radii in logical pixels,
    // fading out between two fractions of the height (1, 1: no fade) and towards the radius `reach` (0: nowhere).
    Q_INVOKABLE QUrl harbour(const QColor &color, qreal centreX, qreal centreY, qreal first, qreal step,
                             qreal fadeFrom, qreal fadeTo, qreal reach) const;
    Q_INVOKABLE bool knows(const QString &name) const;

private:
    explicit Glyphs(QObject *parent) : QObject(parent) {} // not by default: QML must go through create()
};

} // namespace havre::ui
