#include "ui/support/HarbourImage.h"

#include <QGuiApplication>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace havre::ui {
namespace {
constexpr double ChannelDegrees = 48;
constexpr double ChannelHalfWidth = 25;
constexpr double StrokeWidth = 1.5;
} // namespace

QImage HarbourImage::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    const QStringList parts = id.split(u'/');
    const auto number = [&parts](int i) { return parts.value(i).toDouble(); };
    const double ratio = qGuiApp ? qGuiApp->devicePixelRatio() : 1;
    QImage image(requested.expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    *size = image.size();

    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(u'#' + parts.value(0)), StrokeWidth * ratio));
    const QPointF centre(number(1) * image.width(), number(2) * image.height());
    const double farthest = std::hypot(std::max(centre.x(), image.width() - centre.x()),
                                       std::max(centre.y(), image.height() - centre.y()));
    for (double r = number(3); r > 0 && r * ratio < farthest; r += std::max(8.0, number(4))) {
        // A constant width of channel is a smaller angle on each larger circle.
        const double half = std::asin(std::min(1.0, ChannelHalfWidth / r)) * 180 / std::numbers::pi;
        const QRectF box(centre.x() - r * ratio, centre.y() - r * ratio, 2 * r * ratio, 2 * r * ratio);
        painter.drawArc(box, static_cast<int>((ChannelDegrees + half) * 16), static_cast<int>((360 - 2 * half) * 16));
    }
    if (number(6) > number(5)) {
        QLinearGradient fade(0, number(5) * image.height(), 0, number(6) * image.height());
        fade.setColorAt(0, Qt::black);
        fade.setColorAt(1, Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(image.rect(), fade);
    }
    return image;
}

} // namespace havre::ui
