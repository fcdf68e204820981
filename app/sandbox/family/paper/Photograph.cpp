#include "app/sandbox/family/paper/Photograph.h"

#include "app/sandbox/family/paper/Chance.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace havre::sandbox::family {
namespace {

// Planks: bands of slightly different browns with a long grain.
void drawDesk(QPainter &painter, QSize size, Chance &chance)
{
    const int plank = size.height() / 5 + 1;
    for (int y = 0; y < size.height(); y += plank) {
        const int tone = static_cast<int>(chance.between(-14, 14));
        painter.fillRect(0, y, size.width(), plank, QColor(112 + tone, 84 + tone, 60 + tone));
        for (int grain = 0; grain < 24; ++grain) {
            const int dark = static_cast<int>(chance.between(4, 26));
            painter.setPen(QColor(70, 48, 30, dark));
            const double at = y + chance.between(2, plank - 2);
            painter.drawLine(QPointF(0, at), QPointF(size.width(), at + chance.between(-6, 6)));
        }
        painter.fillRect(0, y, size.width(), 2, QColor(40, 26, 18, 120));
    }
}

QPolygonF askew(QSize sheet, QSize frame, Chance &chance)
{
    const double fit = std::min(0.86 * frame.width() / sheet.width(), 0.88 * frame.height() / sheet.height());
    const double w = sheet.width() * fit / 2;
    const double h = sheet.height() * fit / 2;
    const double cx = frame.width() / 2.0;
    const double cy = frame.height() / 2.0;
    const double angle = chance.between(-0.035, 0.035);
    const double lean = chance.between(0.03, 0.055); // the far edge is shorter
    QPolygonF corners;
    for (const auto &[x, y] : {QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)}) {
        const double px = x * w * (y < 0 ? 1 - lean : 1 + lean / 3) + chance.between(-8, 8);
        const double py = y * h + chance.between(-8, 8);
        corners << QPointF(cx + px * std::cos(angle) - py * std::sin(angle), cy + px * std::sin(angle) + py * std::cos(angle));
    }
    return corners;
}

void drawShadow(QPainter &painter, const QPolygonF &corners)
{
    painter.setPen(Qt::NoPen);
    for (int i = 12; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 9));
        QPainterPath path;
        path.addPolygon(corners.translated(i * 1.6, i * 2.2));
        path.closeSubpath();
        painter.drawPath(path);
    }
}

// Lamp at one corner, vignette, a soft fold across, and sensor noise.
void light(QImage &image, const QPolygonF &corners, Chance &chance)
{
    const double lampX = chance.between(0.1, 0.4) * image.width();
    const double lampY = chance.between(0.05, 0.3) * image.height();
    const double reach = std::hypot(image.width(), image.height());
    const QRectF paper = corners.boundingRect();
    const double fold = paper.top() + chance.between(0.46, 0.54) * paper.height();
    for (int y = 0; y < image.height(); ++y) {
        const double down = std::clamp((y - paper.top()) / paper.height(), 0.0, 1.0);
        const double left = corners.at(0).x() + (corners.at(3).x() - corners.at(0).x()) * down;
        const double right = corners.at(1).x() + (corners.at(2).x() - corners.at(1).x()) * down;
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const double crease = 1.0 - 0.05 * std::exp(-std::pow((y - fold) / 9.0, 2)) + 0.02 * std::exp(-std::pow((y - fold - 16) / 14.0, 2));
        for (int x = 0; x < image.width(); ++x) {
            const double far = std::hypot(x - lampX, y - lampY) / reach;
            const double gain = (1.04 - 0.34 * far * far) * (x > left && x < right ? crease : 1.0);
            const double noise = static_cast<double>(chance.next() >> 29U) - 3.5;
            const auto tone = [&](int value, double warm) { return std::clamp(static_cast<int>(value * gain * warm + noise), 0, 255); };
            line[x] = qRgb(tone(qRed(line[x]), 1.0), tone(qGreen(line[x]), 0.985), tone(qBlue(line[x]), 0.94));
        }
    }
}

} // namespace

QImage photographed(const QImage &sheet, const QString &word)
{
    Chance chance(word);
    const QSize frame = sheet.width() > sheet.height() ? QSize(1600, 1200) : QSize(1200, 1600);
    QImage image(frame, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawDesk(painter, frame, chance);
    const QPolygonF corners = askew(sheet.size(), frame, chance);
    drawShadow(painter, corners);
    QTransform perspective;
    const QPolygonF source({QPointF(0, 0), QPointF(sheet.width(), 0), QPointF(sheet.width(), sheet.height()), QPointF(0, sheet.height())});
    if (QTransform::quadToQuad(source, corners, perspective)) {
        painter.setTransform(perspective);
        painter.drawImage(0, 0, sheet);
    }
    painter.end();
    light(image, corners, chance);
    return image;
}

} // namespace havre::sandbox::family
