// The square with an icon at the head of a row, drawn once for each icon, colours and pixel ratio.
// Threading: main thread.
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

namespace havre::ui {

struct Tile {
    QString glyph;
    QColor ground;
    QColor ink;
    QColor border; // transparent: none
    int radius = 10;
    int side = 44;
};

// At most some dozens are kept; they say nothing of a person.
[[nodiscard]] QImage tilePicture(const Tile &tile, qreal ratio);

// One icon alone, `side` logical pixels high and wide.
[[nodiscard]] QImage glyphPicture(const QString &name, const QColor &color, int side, qreal ratio);

} // namespace havre::ui
