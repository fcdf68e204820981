// A page of the health booklet: a printed grid, filled in by several hands, with stamps.
#include "app/sandbox/family/Calendar.h"
#include "app/sandbox/family/paper/Chance.h"
#include "app/sandbox/family/paper/Letter.h"

#include <QPainter>

namespace havre::sandbox::family {
namespace {

constexpr int width = 1240;
constexpr int height = 900;

QFont printed(int pixels, bool bold)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QFont handwritten(int pixels)
{
    QFont font(QStringLiteral("Noto Serif"));
    font.setPixelSize(pixels);
    font.setItalic(true);
    return font;
}

void drawGrid(QPainter &painter, const QString &owner, const QList<int> &columns)
{
    const QColor line(0x6f, 0x8f, 0xb5);
    painter.setPen(QColor(0x2b, 0x4c, 0x7e));
    painter.setFont(printed(34, true));
    painter.drawText(QPoint(60, 78), QStringLiteral("Vaccinations"));
    painter.setFont(printed(22, false));
    painter.drawText(QPoint(60, 118), QStringLiteral("Nom et prénom :"));
    painter.setFont(handwritten(30));
    painter.setPen(QColor(0x1c, 0x2f, 0x80));
    painter.drawText(QPoint(250, 118), owner);
    painter.setPen(QPen(line, 2));
    for (int y = 150; y <= 150 + 7 * 100; y += 100)
        painter.drawLine(40, y, width - 40, y);
    for (const int x : columns)
        painter.drawLine(x, 150, x, 850);
    painter.setFont(printed(20, true));
    const QStringList heads{QStringLiteral("Date"), QStringLiteral("Vaccin"), QStringLiteral("Lot"), QStringLiteral("Cachet et signature")};
    for (int i = 0; i < heads.size(); ++i)
        painter.drawText(QPoint(columns.at(i) + 12, 210), heads.at(i));
}

void drawStamp(QPainter &painter, QRectF box, const QString &name, Chance &chance)
{
    painter.save();
    painter.translate(box.center());
    painter.rotate(chance.between(-4, 4));
    const QColor ink(0x5b, 0x2a, 0x86, 200);
    painter.setPen(QPen(ink, 3));
    const QRectF frame(-130, -32, 260, 64);
    painter.drawRoundedRect(frame, 8, 8);
    painter.setFont(printed(20, true));
    painter.drawText(frame, Qt::AlignCenter, name);
    painter.restore();
}

} // namespace

QImage bookletImage(const StoryDocument &document, const Family &family)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0xfd, 0xf6, 0xe0));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QList<int> columns{40, 240, 690, 870, width - 40};
    drawGrid(painter, family.person(document.person)->fullName(), columns);
    Chance chance(document.person + document.id);
    int y = 250;
    for (const StorySection &section : document.sections) {
        for (const Injection &injection : section.injections) {
            painter.setPen(QColor(0x1c, 0x2f, 0x80));
            painter.setFont(handwritten(27));
            const int dy = static_cast<int>(chance.between(52, 66));
            painter.drawText(QPoint(columns.at(0) + 14, y + dy), shortDate(injection.day));
            painter.setFont(handwritten(23));
            painter.drawText(QRectF(columns.at(1) + 12, y + 12, columns.at(2) - columns.at(1) - 20, 84), Qt::TextWordWrap,
                             family.catalogue.vaccines.value(injection.vaccine).name);
            painter.drawText(QPoint(columns.at(2) + 12, y + dy), injection.lot);
            const QString by = injection.by.isEmpty() ? document.prescriber : injection.by;
            drawStamp(painter, QRectF(columns.at(3), y, columns.at(4) - columns.at(3), 100), family.professionals.value(by).shownName(), chance);
            y += 100;
        }
    }
    return image;
}

} // namespace havre::sandbox::family
