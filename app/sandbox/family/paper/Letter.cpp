#include "app/sandbox/family/paper/Letter.h"

#include "app/sandbox/family/Calendar.h"
#include "app/sandbox/family/Names.h"
#include "app/sandbox/family/paper/Body.h"
#include "app/sandbox/family/paper/Chance.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextBlock>

namespace havre::sandbox::family {
namespace {

constexpr double head = 58; // height of the letterhead, in millimetres, with the addressee
constexpr double edge = 18; // margin, in millimetres

// Draws in millimetres on whatever device: PDF or picture.
class Sheet {
public:
    Sheet(QPainter &painter, double dotsPerMillimetre) : m_painter(painter), m_mm(dotsPerMillimetre) {}

    void bar(double x, double y, double w, double h, const QColor &colour)
    {
        m_painter.fillRect(QRectF(x * m_mm, y * m_mm, w * m_mm, h * m_mm), colour);
    }

    void words(double x, double y, const QString &text, double points, bool bold, const QColor &ink, bool right = false)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(qMax(1, qRound(points * m_mm * 25.4 / 72.0)));
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const double width = 120 * m_mm;
        const QRectF box(right ? x * m_mm - width : x * m_mm, y * m_mm, width, 8 * m_mm);
        m_painter.drawText(box, int(right ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignTop), text);
    }

    // A mark of our own: two waves under a dot, in the organisation's colour.
    void mark(double x, double y, const QColor &colour)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(colour, 0.9 * m_mm, Qt::SolidLine, Qt::RoundCap));
        m_painter.setBrush(Qt::NoBrush);
        for (const double dy : {0.0, 3.0})
            m_painter.drawArc(QRectF(x * m_mm, (y + dy) * m_mm, 14 * m_mm, 12 * m_mm), 200 * 16, 140 * 16);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(QPointF((x + 7) * m_mm, (y + 3) * m_mm), 2.2 * m_mm, 2.2 * m_mm);
    }

private:
    QPainter &m_painter;
    double m_mm;
};

void drawSender(Sheet &sheet, const StoryDocument &document, const Family &family)
{
    const QColor ink(0x20, 0x24, 0x28);
    const QColor quiet(0x5a, 0x63, 0x6b);
    if (document.author == QLatin1String("patient")) {
        const Person *person = family.filerOf(document);
        sheet.words(edge, 16, person->fullName(), 12, true, ink);
        sheet.words(edge, 22, person->address.number + u' ' + person->address.street, 9, false, quiet);
        sheet.words(edge, 27, person->address.postalCode + u' ' + person->address.city, 9, false, quiet);
        return;
    }
    const Organization where = family.organizationOf(document.author);
    const Professional who = family.professionals.value(document.author);
    const QColor colour(where.colour);
    sheet.bar(0, 0, 210, 4, colour);
    sheet.mark(edge, 13, colour);
    sheet.words(edge + 20, 13, where.name, 13, true, colour);
    sheet.words(edge + 20, 20, where.address.number + u' ' + where.address.street + QStringLiteral(" · ") + where.address.postalCode + u' ' + where.address.city, 8.5, false, quiet);
    sheet.words(edge + 20, 25, QStringLiteral("Téléphone ") + where.phone, 8.5, false, quiet);
    sheet.words(edge, 35, who.shownName(), 10, true, ink);
    sheet.words(edge, 40, who.specialty.display.section(QStringLiteral(" - "), -1).section(QStringLiteral(" ("), 0, 0), 8.5, false, quiet);
}

void drawHead(Sheet &sheet, const StoryDocument &document, const Family &family)
{
    drawSender(sheet, document, family);
    const Person *person = family.person(document.person);
    const QColor ink(0x20, 0x24, 0x28);
    sheet.bar(118, 34, 0.4, 19, QColor(0xa9, 0xb0, 0xb6));
    sheet.words(122, 34, person->fullName(), 10, true, ink);
    const QString born = person->gender == QLatin1String("F") ? QStringLiteral("Née le ") : QStringLiteral("Né le ");
    sheet.words(122, 40, born + shortDate(person->birthDate.startOfDay(Qt::UTC)), 9, false, ink);
    sheet.words(122, 45, QStringLiteral("INS (test) ") + person->matricule, 9, false, ink);
}

void drawFoot(Sheet &sheet, const StoryDocument &document, int page, int pages)
{
    const QColor quiet(0x5a, 0x63, 0x6b);
    sheet.bar(edge, 283, 210 - 2 * edge, 0.2, QColor(0xa9, 0xb0, 0xb6));
    sheet.words(edge, 285, QStringLiteral("Personnes et lieux imaginaires, pour l'essai"), 7.5, false, quiet);
    sheet.words(210 - edge, 285, shortDate(document.date) + QStringLiteral(" · page %1 sur %2").arg(page).arg(pages), 7.5, false, quiet, true);
}

void drawPage(QPainter &painter, double mm, int page, QTextDocument &text, const StoryDocument &document, const Family &family)
{
    Sheet sheet(painter, mm);
    if (page == 0)
        drawHead(sheet, document, family);
    drawFoot(sheet, document, page + 1, text.pageCount());
    const QSizeF area = text.pageSize();
    painter.save();
    painter.translate(edge * mm, edge * mm - page * area.height());
    text.drawContents(&painter, QRectF(0, page * area.height(), area.width(), area.height()));
    painter.restore();
}

// Ink after the last line: a signature by hand and, for a professional, a stamp.
void signByHand(QPainter &painter, double mm, const QTextDocument &text, const StoryDocument &document, const Family &family)
{
    const QRectF last = text.documentLayout()->blockBoundingRect(text.lastBlock());
    const QPointF from(edge * mm + 62 * mm, edge * mm + last.bottom());
    Chance chance(document.author + document.person);
    QPainterPath ink(from);
    for (int stroke = 0; stroke < 5; ++stroke) {
        const QPointF end = ink.currentPosition() + QPointF(chance.between(5, 10) * mm, chance.between(-4, 4) * mm);
        ink.cubicTo(ink.currentPosition() + QPointF(chance.between(-3, 5) * mm, chance.between(-14, -4) * mm),
                    end + QPointF(chance.between(-4, 4) * mm, chance.between(3, 12) * mm), end);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x1c, 0x2f, 0x80), 0.45 * mm, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(ink);
    if (document.author == QLatin1String("patient"))
        return;
    painter.save();
    painter.translate(edge * mm + 136 * mm, edge * mm + last.bottom());
    painter.rotate(chance.between(-7, 5));
    painter.setPen(QPen(QColor(0x5b, 0x2a, 0x86, 190), 0.5 * mm));
    const QRectF frame(-29 * mm, -9 * mm, 58 * mm, 18 * mm);
    painter.drawRoundedRect(frame, 1.5 * mm, 1.5 * mm);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(3.1 * mm));
    painter.setFont(font);
    const Organization where = family.organizationOf(document.author);
    painter.drawText(frame, Qt::AlignCenter, family.professionals.value(document.author).shownName() + u'\n' + where.name + u'\n' + where.phone);
    painter.restore();
}

// Qt stamps the present moment and a random identifier; the document's own date takes their place.
QByteArray settle(QByteArray pdf, const StoryDocument &document)
{
    const QByteArray day = document.date.toUTC().toString(u"yyyyMMddHHmmss").toLatin1();
    const QByteArray iso = document.date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss").toLatin1();
    const QByteArray id = uuidOf(document.person + u'/' + document.id).toByteArray(QUuid::WithoutBraces);
    const auto replaceAll = [&pdf](const QByteArray &before, qsizetype length, const QByteArray &with) {
        for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + before.size()))
            pdf.replace(at + before.size(), qMin(length, with.size()), with.left(length));
    };
    for (const char *stamp : {"/CreationDate (D:", "/ModDate (D:"})
        replaceAll(stamp, 14, day);
    // As Qt 6.4 writes them, and as 6.8 does.
    for (const char *stamp : {"<xmp:MetadataDate>", "<xmp:CreateDate>", "<xmp:ModifyDate>", "xmp:MetadataDate=\"", "xmp:CreateDate=\"", "xmp:ModifyDate=\""})
        replaceAll(stamp, 19, iso);
    for (const char *name : {"xmpMM:DocumentID='uuid:", "xmpMM:InstanceID='uuid:", "rdf:about='uuid:", "xmpMM:DocumentID=\"uuid:"})
        replaceAll(name, 36, id);
    const QByteArray hex = uuidOf(document.person + u'/' + document.id).toByteArray(QUuid::Id128);
    qsizetype at = pdf.lastIndexOf("/ID [ <");
    for (int which = 0; at >= 0 && which < 2; ++which) {
        at = pdf.indexOf('<', at + 1);
        const qsizetype length = pdf.indexOf('>', at) - at - 1;
        pdf.replace(at + 1, length, hex.repeated(length / hex.size() + 1).left(length));
    }
    return pdf;
}

} // namespace

QByteArray letterPdf(const StoryDocument &document, const Family &family)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(300);
        writer.setTitle(family.titleOf(document));
        writer.setCreator(QStringLiteral("Havre, famille d'essai"));
        const double mm = 300.0 / 25.4;
        QPainter painter(&writer);
        const auto text = layOut(document, family, &writer, QSizeF((210 - 2 * edge) * mm, (297 - edge - 18) * mm), (head - edge) * mm);
        for (int page = 0; page < text->pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            drawPage(painter, mm, page, *text, document, family);
        }
    }
    return settle(bytes, document);
}

QImage letterImage(const StoryDocument &document, const Family &family)
{
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.setDotsPerMeterX(5906); // 150 dpi
    image.setDotsPerMeterY(5906);
    image.fill(QColor(0xfb, 0xfa, 0xf6));
    const double mm = 150.0 / 25.4;
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto text = layOut(document, family, &image, QSizeF((210 - 2 * edge) * mm, (297 - edge - 18) * mm), (head - edge) * mm);
    drawPage(painter, mm, 0, *text, document, family);
    if (text->pageCount() == 1)
        signByHand(painter, mm, *text, document, family);
    return image;
}

} // namespace havre::sandbox::family
