#include "app/sandbox/family/paper/Figure.h"

#include "app/sandbox/family/paper/Chance.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace havre::sandbox::family {
namespace {

QImage fundus()
{
    QImage image(480, 480, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QRadialGradient glow(240, 240, 235);
    glow.setColorAt(0, QColor(0xd9, 0x7a, 0x3c));
    glow.setColorAt(0.8, QColor(0xb4, 0x53, 0x26));
    glow.setColorAt(1, QColor(0x5a, 0x24, 0x10));
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(QPointF(240, 240), 228, 228);
    painter.setBrush(QColor(0x7c, 0x30, 0x18, 150)); // macula
    painter.drawEllipse(QPointF(212, 246), 26, 24);
    Chance chance(QStringLiteral("fundus"));
    for (int vessel = 0; vessel < 10; ++vessel) { // arteries and veins leave the disc
        const double angle = vessel * 0.628 + chance.between(-0.2, 0.2);
        QPainterPath path(QPointF(345, 232));
        const QPointF end(345 + 250 * std::cos(angle), 232 + 210 * std::sin(angle));
        path.quadTo(QPointF(320 + 120 * std::cos(angle + 0.4), 232 + 150 * std::sin(angle + 0.3)), end);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(vessel % 2 ? QColor(0x8a, 0x1f, 0x14) : QColor(0x6a, 0x16, 0x12), vessel % 2 ? 3 : 5));
        QPainterPath round;
        round.addEllipse(QPointF(240, 240), 226, 226);
        painter.setClipPath(round);
        painter.drawPath(path);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf5, 0xd9, 0x8e));
    painter.drawEllipse(QPointF(345, 232), 30, 34);
    return image;
}

QImage glucoseProfile()
{
    QImage image(720, 360, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto px = [](double hour) { return 60 + hour * 26.0; };
    const auto py = [](double value) { return 320 - (value - 0.4) * 120.0; }; // g/L
    painter.fillRect(QRectF(px(0), py(1.8), px(24) - px(0), py(0.7) - py(1.8)), QColor(0xe2, 0xf1, 0xe6));
    const auto median = [](double h) {
        return 1.25 + 0.25 * std::exp(-std::pow((h - 9) / 1.6, 2)) + 0.32 * std::exp(-std::pow((h - 14) / 1.8, 2))
            + 0.36 * std::exp(-std::pow((h - 21) / 1.9, 2)) - 0.15 * std::exp(-std::pow((h - 4) / 2.2, 2));
    };
    const auto curve = [&](double shift, double widen) {
        QPainterPath path(QPointF(px(0), py(median(0) + shift)));
        for (double h = 0.25; h <= 24; h += 0.25)
            path.lineTo(px(h), py(median(h) + shift + widen * std::sin(h / 3.0)));
        return path;
    };
    QPainterPath band = curve(0.42, 0.06);
    band.connectPath(curve(-0.36, 0.05).toReversed());
    painter.fillPath(band, QColor(0x6f, 0xa8, 0xc9, 110));
    painter.setPen(QPen(QColor(0x1f, 0x5f, 0x86), 3));
    painter.drawPath(curve(0, 0));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(15);
    painter.setFont(font);
    painter.setPen(QColor(0x33, 0x3a, 0x40));
    for (int hour = 0; hour <= 24; hour += 6)
        painter.drawText(QRectF(px(hour) - 24, 326, 48, 22), Qt::AlignCenter, QStringLiteral("%1 h").arg(hour));
    for (const auto &[value, label] : {std::pair(0.7, QStringLiteral("0,70")), std::pair(1.8, QStringLiteral("1,80"))})
        painter.drawText(QRectF(4, py(value) - 11, 52, 22), Qt::AlignRight | Qt::AlignVCenter, label);
    painter.drawText(QPointF(60, 22), QStringLiteral("Glucose interstitiel sur 14 jours, en g/L : médiane et dispersion"));
    return image;
}

} // namespace

QByteArray figurePng(const QString &name)
{
    QImage image;
    if (name == QLatin1String("fundus-right"))
        image = fundus();
    else if (name == QLatin1String("glucose-profile"))
        image = glucoseProfile();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.isNull())
        image.save(&buffer, "PNG");
    return bytes;
}

} // namespace havre::sandbox::family
