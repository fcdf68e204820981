// Where the values of a series stand on a drawing, as shares of its width and height: 0, 0 is the upper left.
// Pure arithmetic; the page draws. Threading: any (labels are in the language of the moment: main thread).
#pragma once

#include "core/health/labs/Trend.h"

#include <QStringList>
#include <QVariantList>

namespace havre::ui {

// A value that is drawn; `lower` belongs to measures of two numbers (blood pressure).
struct Mark {
    health::Point point;
    std::optional<double> lower;
    QList<double> levels = {}; // marks it is held against, named on the drawing
};

struct Chart {
    QVariantList points;  // {x, y, lower (-1 none), outside, glyph: its arrow, place: which laboratory, row: index in `marks`}
    QVariantList zones;   // {x, width, top, bottom, low, high: closed there, text}: one laboratory's usual range
    QVariantList ticks;   // {y, text}
    QVariantList times;   // {x, text: one line or two, « janv. » over « 2026 »}; under bars one each, {x, text, year}: the page thins them
    QVariantList levels;  // {y, text}
    QStringList places;   // who measured, in the order they first appear
};

// Marks oldest first. More than MostDrawn are thinned: of each stretch its lowest and its highest stay, and every
// value outside its usual range; nothing is averaged.
inline constexpr int MostDrawn = 160;
[[nodiscard]] Chart chartOf(const QList<Mark> &marks);

} // namespace havre::ui
