// The icons: all different names, all draw something, inside their square and in the colour asked for.
#include "ui/support/GlyphPaths.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <gtest/gtest.h>

using namespace havre::ui;

namespace {

QImage drawn(const GlyphPath &glyph)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer svg(svgOf(glyph, "#ff0000"));
    EXPECT_TRUE(svg.isValid()) << glyph.name;
    QPainter painter(&image);
    svg.render(&painter, QRectF(0, 0, 48, 48));
    return image;
}

TEST(GlyphsTest, namesAreDifferent)
{
    QSet<QLatin1String> names;
    for (const GlyphPath &glyph : glyphPaths())
        names.insert(QLatin1String(glyph.name));
    EXPECT_EQ(names.size(), static_cast<qsizetype>(glyphPaths().size()));
    EXPECT_EQ(glyphPath(u"no such icon"), nullptr);
}

TEST(GlyphsTest, eachDrawsInsideItsSquareInTheColourAskedFor)
{
    for (const GlyphPath &glyph : glyphPaths()) {
        if (QLatin1String(glyph.name) == QLatin1String("slot"))
            continue; // the dashed place of something to come is drawn pale on purpose
        const QImage image = drawn(glyph);
        int opaque = 0;
        int edge = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                if (qAlpha(pixel) < 200)
                    continue;
                ++opaque;
                edge += x == 0 || y == 0 || x == 47 || y == 47 ? 1 : 0;
                EXPECT_GT(qRed(pixel), 190) << glyph.name;
                EXPECT_EQ(qGreen(pixel), 0) << glyph.name;
            }
        }
        EXPECT_GT(opaque, 20) << glyph.name << " draws next to nothing";
        EXPECT_LT(opaque, 48 * 48 / 2) << glyph.name << " is a blot";
        if (QLatin1String(glyph.name) != QLatin1String("mark")) {
            EXPECT_EQ(edge, 0) << glyph.name << " touches the edge";
        }
    }
}

TEST(GlyphsTest, noTwoLookTheSame)
{
    QList<QPair<const char *, QImage>> seen;
    for (const GlyphPath &glyph : glyphPaths()) {
        const QImage image = drawn(glyph);
        for (const auto &other : seen)
            EXPECT_NE(image, other.second) << glyph.name << " and " << other.first;
        seen.append({glyph.name, image});
    }
}

} // namespace
