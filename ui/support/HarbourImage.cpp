#include "ui/support/HarbourImage.h"

#include <QColor>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace havre::ui {
namespace {

constexpr double ChannelAngle = 48 * std::numbers::pi / 180;
constexpr double ChannelHalfWidth = 25;
constexpr double StrokeWidth = 1.5;

struct Harbour {
    double centreX, centreY, first, step, fadeFrom, fadeTo, reach; // device pixels, but fades: fractions of the height
    double ratio;
    double cosine = std::cos(ChannelAngle), sine = std::sin(ChannelAngle);

    // How much of the pixel at (x, y) from the centre a circle of radius r covers, the channel left free.
    // Not std::hypot: its care for huge numbers takes half the time of the whole drawing.
    [[nodiscard]] double coverage(double x, double y, double r) const
    {
        const double onEdge = StrokeWidth * ratio / 2 + 0.5 - std::abs(std::sqrt(x * x + y * y) - r);
        if (onEdge <= 0)
            return 0;
        const double along = x * cosine - y * sine;
        const double across = std::abs(x * sine + y * cosine);
        const double inChannel = along > 0 ? across - ChannelHalfWidth * ratio + 0.5 : 1;
        return std::clamp(onEdge, 0.0, 1.0) * std::clamp(inChannel, 0.0, 1.0);
    }
    [[nodiscard]] double fade(double fraction) const
    {
        return fadeTo > fadeFrom ? std::clamp((fadeTo - fraction) / (fadeTo - fadeFrom), 0.0, 1.0) : 1;
    }
    // Circles grow faint on their way out, none stands beyond `reach` (0: no end).
    [[nodiscard]] double calm(double r) const { return reach > 0 ? std::clamp(1.6 * (1 - r / reach), 0.0, 1.0) : 1; }
};

// Only the pixels near the circle are looked at, row by row: a painter's path of the same arcs takes twenty
// times as long, and this stands before the first frame of the lock page.
void drawCircle(QImage &image, const Harbour &harbour, double r, const QColor &colour)
{
    const QRgb ink = colour.rgb();
    const double reach = r + StrokeWidth * harbour.ratio;
    const double hollow = r - StrokeWidth * harbour.ratio;
    const int top = std::max(0, static_cast<int>(harbour.centreY - reach));
    const int bottom = std::min(image.height() - 1, static_cast<int>(harbour.centreY + reach) + 1);
    for (int row = top; row <= bottom; ++row) {
        const double y = row + 0.5 - harbour.centreY;
        if (std::abs(y) >= reach)
            continue;
        const double strength = harbour.fade((row + 0.5) / image.height()) * harbour.calm(r);
        const double outer = std::sqrt(reach * reach - y * y);
        const double inner = std::abs(y) < hollow ? std::sqrt(hollow * hollow - y * y) : 0;
        auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(row));
        const auto span = [&](double from, double to) {
            const int last = std::min(image.width() - 1, static_cast<int>(harbour.centreX + to));
            for (int column = std::max(0, static_cast<int>(harbour.centreX + from)); column <= last; ++column) {
                const int alpha = static_cast<int>(255 * strength * harbour.coverage(column + 0.5 - harbour.centreX, y, r));
                if (alpha > qAlpha(pixels[column]))
                    pixels[column] = qPremultiply(qRgba(qRed(ink), qGreen(ink), qBlue(ink), alpha));
            }
        };
        span(-outer - 1, -inner + 1);
        span(inner - 1, outer + 1);
    }
}

} // namespace

QImage HarbourImage::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    const QStringList parts = id.split(u'/');
    const auto number = [&parts](int i) { return parts.value(i).toDouble(); };
    QImage image(requested.expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    *size = image.size();

    const double ratio = std::max(1.0, number(8));
    const Harbour harbour{number(1) * image.width(), number(2) * image.height(), number(3) * ratio,
                          std::max(8.0, number(4)) * ratio, number(5), number(6), number(7) * ratio, ratio};
    const QColor colour(u'#' + parts.value(0));
    const double farthest = std::hypot(std::max(harbour.centreX, image.width() - harbour.centreX),
                                       std::max(harbour.centreY, image.height() - harbour.centreY));
    for (double r = harbour.first; r > 0 && r < farthest; r += harbour.step)
        drawCircle(image, harbour, r, colour);
    return image;
}

} // namespace havre::ui
