// The table of our icons: path data on a 24 × 24 grid, strokes of 2, drawn for Havre.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <span>

namespace havre::ui {

struct GlyphPath {
    const char *name;
    const char *strokes;        // an SVG path
    const char *dots = nullptr; // an SVG path that is filled
    double width = 2;           // of the stroke
};

[[nodiscard]] std::span<const GlyphPath> glyphPaths();
[[nodiscard]] const GlyphPath *glyphPath(QStringView name); // null: unknown
[[nodiscard]] QByteArray svgOf(const GlyphPath &glyph, const QByteArray &colour);

} // namespace havre::ui
