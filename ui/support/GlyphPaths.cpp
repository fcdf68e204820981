#include "ui/support/GlyphPaths.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace havre::ui {
namespace {

// A disc of radius r at (x, y), for the filled parts.
#define HAVRE_DISC(x, y, r, d) "M" x " " y "m-" r " 0a" r " " r " 0 1 0 " d " 0a" r " " r " 0 1 0 -" d " 0z"

constexpr std::array glyphs{
    GlyphPath{"mark", "M15.07 1.96A10.5 10.5 0 1 0 21.67 7.9", HAVRE_DISC("12", "12", "3.7", "7.4"), 3},
    GlyphPath{"slot", "M8 2.5h8a3.5 3.5 0 0 1 3.5 3.5v12a3.5 3.5 0 0 1-3.5 3.5H8A3.5 3.5 0 0 1 4.5 18V6A3.5 3.5 0 0 1 8 2.5z", nullptr, 0.45},
    GlyphPath{"home", "M3 11.5 12 4l9 7.5M5.5 9.6V20h13V9.6M10 20v-5h4v5"},
    GlyphPath{"file", "M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zM13.5 3v5.5H19M9 13h6M9 17h4"},
    GlyphPath{"file-plus", "M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zM13.5 3v5.5H19M12 12v6M9 15h6"},
    GlyphPath{"file-warning", "M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zM13.5 3v5.5H19M12 11.5v3.5", HAVRE_DISC("12", "18", "1.2", "2.4")},
    GlyphPath{"heart", "M12 20S4 15.3 4 9.5A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.5C20 15.3 12 20 12 20z"},
    GlyphPath{"mail", "M5 5h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 7.5 12 13.5l8.5-6"},
    GlyphPath{"grid", "M5 4h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM15 4h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM5 14h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM15 14h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1z"},
    GlyphPath{"user", "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5c.6-3.6 3.7-5.5 7.5-5.5s6.9 1.9 7.5 5.5"},
    GlyphPath{"people", "M9 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.5 20v-1.5A4.5 4.5 0 0 1 7 14h4a4.5 4.5 0 0 1 4.5 4.5V20M17.5 8.5a2.25 2.25 0 1 1 0 4.5 2.25 2.25 0 0 1 0-4.5M18.5 16a3.5 3.5 0 0 1 3 3.5V20"},
    GlyphPath{"baby", "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 4c1.8.4 2.4 2.6.6 3.4M9 14.5c1.7 1.7 4.3 1.7 6 0", HAVRE_DISC("9", "11", "1.2", "2.4") HAVRE_DISC("15", "11", "1.2", "2.4")},
    GlyphPath{"book", "M12 6.8C10.2 5.4 7 4.8 3.5 5v13.3c3.5-.2 6.7.3 8.5 1.7 1.8-1.4 5-1.9 8.5-1.7V5C17 4.8 13.8 5.4 12 6.8zM12 6.8V20"},
    GlyphPath{"eye", "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z"},
    GlyphPath{"eye-off", "M9.8 5.8C10.5 5.6 11.2 5.5 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.7M6.3 7.3A16.5 16.5 0 0 0 2.5 12S6 18.5 12 18.5c1.9 0 3.5-.6 4.9-1.5M9.9 9.9a3 3 0 0 0 4.2 4.2M4 4l16 16"},
    GlyphPath{"sliders", "M4 7h7M17 7h3M4 17h3M13 17h7M14 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM10 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"},
    GlyphPath{"lock", "M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2"},
    GlyphPath{"unlock", "M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V7.5a4 4 0 0 1 7.7-1.5M12 14.5v2"},
    GlyphPath{"key", "M8 11.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM11.3 12.7 20 4M16 8l3 3M13.5 10.5l1.7 1.7"},
    GlyphPath{"search", "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.4 15.4 20.5 20.5"},
    GlyphPath{"close", "M6 6l12 12M18 6 6 18"},
    GlyphPath{"check", "M4.5 12.5l5 5 10-11"},
    GlyphPath{"chevron-right", "M9 5.5 15.5 12 9 18.5"},
    GlyphPath{"chevron-left", "M15 5.5 8.5 12 15 18.5"},
    GlyphPath{"chevron-down", "M5.5 9 12 15.5 18.5 9"},
    GlyphPath{"chevron-up", "M5.5 15 12 8.5 18.5 15"},
    GlyphPath{"back", "M20 12H4.5M11 5l-7 7 7 7"},
    GlyphPath{"arrow-down", "M12 4.5v15M6 13.5l6 6 6-6"},
    GlyphPath{"arrow-up", "M12 19.5v-15M6 10.5l6-6 6 6"},
    GlyphPath{"shield-check", "M12 3c2.5 1.7 5 2.4 8 2.5v6c0 5-3.3 8-8 9.5-4.7-1.5-8-4.5-8-9.5v-6C7 5.4 9.5 4.7 12 3zM8.5 12l2.5 2.5 4.5-5"},
    GlyphPath{"flask", "M8.5 3.5h7M10 3.5v6L5.2 17.8A1.8 1.8 0 0 0 6.8 20.5h10.4a1.8 1.8 0 0 0 1.6-2.7L14 9.5v-6M7.7 14.5h8.6"},
    GlyphPath{"pill", "M4.6 13.7l9.1-9.1a4 4 0 0 1 5.7 5.7l-9.1 9.1a4 4 0 0 1-5.7-5.7zM9.2 9.2l5.6 5.6"},
    GlyphPath{"scan", "M4 8.5V6a2 2 0 0 1 2-2h2.5M15.5 4H18a2 2 0 0 1 2 2v2.5M20 15.5V18a2 2 0 0 1-2 2h-2.5M8.5 20H6a2 2 0 0 1-2-2v-2.5M12 7.5v9M8.5 10.5h7M9.5 14h5"},
    GlyphPath{"image", "M5.5 4h13A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-13A1.5 1.5 0 0 1 5.5 4zM4.5 18l5-5 3.5 3.5 3-3 4 4M9 8a1.2 1.2 0 1 1 0 2.4A1.2 1.2 0 0 1 9 8z"},
    GlyphPath{"report", "M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zM13.5 3v5.5H19M8.5 14h1.7l1.3-3 1.8 6 1.2-3h1"},
    GlyphPath{"stethoscope", "M7 3.5H5.5A1.5 1.5 0 0 0 4 5v4.5a4.5 4.5 0 0 0 9 0V5a1.5 1.5 0 0 0-1.5-1.5H10M8.5 14v1.5a5 5 0 0 0 10 0V13M18.5 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4z"},
    GlyphPath{"syringe", "M17 3l4 4M19 5l-3.5 3.5M12.5 5.5l6 6M14 7l-7.5 7.5v3h3L17 10M6.5 17.5 3 21M11.5 9.5l1.5 1.5M9 12l1.5 1.5"},
    GlyphPath{"clipboard", "M9 4.5H7a2 2 0 0 0-2 2V19a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V6.5a2 2 0 0 0-2-2h-2M9 3h6v3.5H9zM9 11.5h6M9 15.5h4"},
    GlyphPath{"receipt", "M5.5 3.5l2.2 1.5 2.1-1.5L12 5l2.2-1.5L16.3 5l2.2-1.5v17L16.3 19l-2.1 1.5L12 19l-2.2 1.5L7.7 19l-2.2 1.5zM9 10h6M9 14h4"},
    GlyphPath{"question", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7", HAVRE_DISC("12", "16.8", "1.2", "2.4")},
    GlyphPath{"route", "M6 15a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM18 4a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8.5 17.5H16a3 3 0 0 0 0-6H8a3 3 0 0 1 0-5h7.5"},
    GlyphPath{"share", "M12 15.5V3.5M7.5 8 12 3.5 16.5 8M5 12.5v6A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5v-6"},
    GlyphPath{"send", "M20.5 3.5 3.5 10.5l7 3 3 7zM20.5 3.5l-10 10"},
    GlyphPath{"forward", "M14.5 5.5 20.5 11.5l-6 6M20 11.5H9.5a6 6 0 0 0-6 6v1.5"},
    GlyphPath{"pen", "M4 20l1-4.7L16.4 3.9a2.1 2.1 0 0 1 3 0l.7.7a2.1 2.1 0 0 1 0 3L8.7 19zM14 6.3l3.7 3.7"},
    GlyphPath{"download", "M12 3.5v12M7.5 11l4.5 4.5 4.5-4.5M5 15.5v3A1.5 1.5 0 0 0 6.5 20h11a1.5 1.5 0 0 0 1.5-1.5v-3"},
    GlyphPath{"more", "", HAVRE_DISC("5.5", "12", "1.6", "3.2") HAVRE_DISC("12", "12", "1.6", "3.2") HAVRE_DISC("18.5", "12", "1.6", "3.2")},
    GlyphPath{"warning", "M10.7 4.7 2.9 18a1.5 1.5 0 0 0 1.3 2.2h15.6a1.5 1.5 0 0 0 1.3-2.2L13.3 4.7a1.5 1.5 0 0 0-2.6 0zM12 9.5v4", HAVRE_DISC("12", "16.8", "1.2", "2.4")},
    GlyphPath{"info", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5", HAVRE_DISC("12", "7.8", "1.2", "2.4")},
    GlyphPath{"offline", "M4 4l16 16M8.5 15.5a5 5 0 0 1 6.5-.3M5 12a10 10 0 0 1 4-2.4M2 8.5A15 15 0 0 1 6 6M11 5.5c4-.3 8 .8 11 3M15.5 10c1.3.5 2.5 1.2 3.5 2", HAVRE_DISC("12", "19", "1.3", "2.6")},
    GlyphPath{"phone", "M8.5 3h7A1.5 1.5 0 0 1 17 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19.5v-15A1.5 1.5 0 0 1 8.5 3zM11 17.5h2"},
    GlyphPath{"laptop", "M6.5 5h11A1.5 1.5 0 0 1 19 6.5V15H5V6.5A1.5 1.5 0 0 1 6.5 5zM2.5 19h19"},
    GlyphPath{"refresh", "M20 5v5h-5M19.4 10A8 8 0 0 0 5 8.5M4 19v-5h5M4.6 14A8 8 0 0 0 19 15.5"},
    GlyphPath{"calendar", "M6 5.5h12a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7.5a2 2 0 0 1 2-2zM4 10.5h16M8.5 3v4M15.5 3v4"},
    GlyphPath{"clock", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2"},
    GlyphPath{"sun", "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"},
    GlyphPath{"moon", "M20 14.2A8.5 8.5 0 1 1 9.8 4 6.8 6.8 0 0 0 20 14.2z"},
    GlyphPath{"contrast", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z", "M12 3.5a8.5 8.5 0 0 1 0 17z"},
    GlyphPath{"text-size", "M3 19 8 6l5 13M4.8 14.5h6.4M14.5 19l3.2-8 3.2 8M15.7 16h4"},
    GlyphPath{"plus", "M12 5v14M5 12h14"},
    GlyphPath{"minus", "M5 12h14"},
    GlyphPath{"zoom-in", "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.4 15.4 20.5 20.5M10.5 8v5M8 10.5h5"},
    GlyphPath{"zoom-out", "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.4 15.4 20.5 20.5M8 10.5h5"},
    GlyphPath{"globe", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM3.5 12h17M12 3.5c5 4.7 5 12.3 0 17-5-4.7-5-12.3 0-17z"},
    GlyphPath{"printer", "M7 8.5V4h10v4.5M7 17.5H5.5A1.5 1.5 0 0 1 4 16v-6a1.5 1.5 0 0 1 1.5-1.5h13A1.5 1.5 0 0 1 20 10v6a1.5 1.5 0 0 1-1.5 1.5H17M7 14.5h10V20.5H7z"},
    GlyphPath{"qr", "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-3.5M14 20v-1"},
    GlyphPath{"copy", "M10 8.5h8.5A1.5 1.5 0 0 1 20 10v8.5a1.5 1.5 0 0 1-1.5 1.5H10a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 10 8.5zM5.5 15.5A1.5 1.5 0 0 1 4 14V5.5A1.5 1.5 0 0 1 5.5 4H14a1.5 1.5 0 0 1 1.5 1.5"},
    GlyphPath{"out", "M13.5 4H18a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4.5M10 8l-4 4 4 4M6.5 12H15"},
    GlyphPath{"external", "M13.5 4H20v6.5M20 4l-9 9M18 14v4.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 4 18.5v-11A1.5 1.5 0 0 1 5.5 6H10"},
    GlyphPath{"link", "M10 14a4.2 4.2 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1M14 10a4.2 4.2 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1"},
    GlyphPath{"filter", "M4 6h16M7 12h10M10 18h4"},
    GlyphPath{"sort", "M7 4.5v15M3.5 16 7 19.5l3.5-3.5M17 19.5v-15M13.5 8 17 4.5 20.5 8"},
};

#undef HAVRE_DISC

} // namespace

std::span<const GlyphPath> glyphPaths()
{
    return glyphs;
}

const GlyphPath *glyphPath(QStringView name)
{
    const auto found = std::find_if(glyphs.begin(), glyphs.end(),
                                    [name](const GlyphPath &g) { return name == QLatin1String(g.name); });
    return found == glyphs.end() ? nullptr : &*found;
}

QByteArray svgOf(const GlyphPath &glyph, const QByteArray &colour)
{
    const bool slot = QLatin1String(glyph.name) == QLatin1String("slot");
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">";
    if (*glyph.strokes)
        svg += "<path fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + QByteArray::number(glyph.width)
            + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
            + (slot ? " stroke-dasharray=\"1.3 1.15\"" : "") + " d=\"" + glyph.strokes + "\"/>";
    if (glyph.dots)
        svg += "<path fill=\"" + colour + "\" d=\"" + glyph.dots + "\"/>";
    return svg + "</svg>";
}

} // namespace havre::ui
