#include "app/press/Keeping.h"
#include "app/press/Pages.h"
#include "app/render/Opened.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace havre::press {

using render::Why;

namespace {

constexpr int Dpi = 300;
// The look of what Havre prints: the colours of look.md on white, rules instead of boxes. Of lengths other than letters'
// Qt's rich text knows pixels only (96 an inch).
const QString Common = QStringLiteral(
    "body { color: #16222c; } h1, h2 { color: #0b4f6c; } table { border-collapse: collapse; } "
    "th { text-align: left; color: #465664; padding: 3px 8px 3px 0px; border: none; border-bottom: 1px solid #667684; } "
    "td { padding: 3px 8px 3px 0px; border: none; border-bottom: 1px solid #d3dce3; } "
    "td.plain { border: none; padding: 0px; } td.tint { border: none; padding: 12px 16px 12px 16px; background-color: #e1eff6; } "
    "td.band { border: none; background-color: #b0211b; color: #ffffff; } .quiet { color: #465664; } .alarm { color: #b0211b; } ");
// Each sheet says a size once: Qt's rich text does not let a later rule about a class win.
const QString PageStyle = Common + QStringLiteral(
    "h1 { font-size: 22pt; margin: 0px 0px 6px 0px; } h2 { font-size: 14pt; margin: 20px 0px 5px 0px; } "
    "h3 { font-size: 11pt; margin: 13px 0px 3px 0px; } h4, h5, h6 { font-size: 9.5pt; margin: 10px 0px 3px 0px; } "
    "p { margin: 0px 0px 6px 0px; } ul, ol { margin: 0px 0px 6px 0px; -qt-list-indent: 1; } li { margin: 0px 0px 2px 0px; } "
    "table { margin: 2px 0px 10px 0px; } td.band { padding: 5px 10px 5px 10px; } "
    ".small { font-size: 8pt; } .large { font-size: 12pt; } .name { font-size: 15pt; }");
const QString CardStyle = Common + QStringLiteral(
    "p { margin: 0px 0px 2px 0px; } table { margin: 0px 0px 2px 0px; } td.band { padding: 2px 4px 2px 4px; } "
    ".small { font-size: 5.5pt; } .name { font-size: 9pt; }");

struct Paper {
    QPageSize size;
    QMarginsF margins; // millimetres
    double points;
    QString style;
};

Paper paperOf(int format)
{
    if (format == 1)
        return {QPageSize(QSizeF(85.6, 54), QPageSize::Millimeter), QMarginsF(4, 3.5, 4, 3), 7, CardStyle};
    return {QPageSize(QPageSize::A4), QMarginsF(18, 16, 18, 18), 9.5, PageStyle};
}

void prepare(QPdfWriter &writer, const Paper &paper)
{
    writer.setCreator(QStringLiteral("Havre"));
    writer.setResolution(Dpi);
    writer.setPageSize(paper.size);
    writer.setPageMargins(paper.margins, QPageLayout::Millimeter);
}

QImage drawn(const QCborMap &symbol)
{
    const int width = static_cast<int>(std::clamp<qint64>(symbol.value(QStringLiteral("w")).toInteger(), 1, 400));
    const int height = static_cast<int>(std::clamp<qint64>(symbol.value(QStringLiteral("h")).toInteger(), 1, 400));
    const QByteArray dark = symbol.value(QStringLiteral("d")).toByteArray();
    constexpr int side = 12; // enlarged here: smoothing would blur what a reader looks for
    constexpr int quiet = 2; // the rest of the quiet zone is the paper around
    QImage image((width + 2 * quiet) * side, (height + 2 * quiet) * side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < std::min<qsizetype>(dark.size(), qsizetype(width) * height); ++i)
        if (dark.at(i))
            painter.fillRect((i % width + quiet) * side, (i / width + quiet) * side, side, side, Qt::black);
    return image;
}

QByteArray printed(QTextDocument &text, const Paper &paper)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    prepare(writer, paper);
    text.documentLayout()->setPaintDevice(&writer);
    const QSizeF area(writer.width(), writer.height());
    text.setDocumentMargin(0);
    text.setPageSize(area);
    keepTogether(text);
    QPainter painter(&writer);
    for (int page = 0; page < std::min(text.pageCount(), render::MaxPages); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * area.height());
        text.drawContents(&painter, QRectF(QPointF(0, page * area.height()), area));
        painter.restore();
    }
    painter.end();
    return file.data();
}

} // namespace

Made typeset(const QByteArray &sheet)
{
    const QCborMap said = QCborValue::fromCbor(sheet).toMap();
    const Paper paper = paperOf(static_cast<int>(said.value(QStringLiteral("f")).toInteger()));
    QTextDocument text;
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(paper.points);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // unseen; it keeps « fi » two letters, to be found and copied as such
    text.setDefaultFont(font);
    text.setDefaultStyleSheet(paper.style);
    text.setIndentWidth(18);
    const QCborArray symbols = said.value(QStringLiteral("s")).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(symbols.size(), 8); ++i)
        text.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("symbol:%1").arg(i)), drawn(symbols.at(i).toMap()));
    text.setHtml(said.value(QStringLiteral("x")).toString());
    return pdf(printed(text, paper));
}

Made pictures(const QByteArray &bytes, const QByteArray &format)
{
    render::Outcome opened = render::openPicture(bytes, format);
    if (const Why *why = std::get_if<Why>(&opened))
        return *why;
    render::Opened &picture = *std::get<std::unique_ptr<render::Opened>>(opened);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    prepare(writer, {QPageSize(QPageSize::A4), QMarginsF(12, 12, 12, 14), 10, {}});
    QPainter painter;
    constexpr int most = 100; // pages of one picture file
    if (picture.pageCount() > most)
        return Why::TooLarge; // a page of ours says so; half a document would not
    for (int i = 0; i < picture.pageCount(); ++i) {
        const QSizeF size = picture.pageSize(i);
        writer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (i == 0 ? !painter.begin(&writer) : !writer.newPage())
            return Why::TooLarge;
        const auto page = picture.page(i, QSize(2200, 2200));
        if (const Why *why = std::get_if<Why>(&page))
            return *why;
        const auto &pixels = std::get<render::Pixels>(page);
        const QImage image(reinterpret_cast<const uchar *>(pixels.rgba.constData()), pixels.size.width(), pixels.size.height(),
                           qsizetype(pixels.size.width()) * 4, QImage::Format_RGBX8888);
        const QSizeF fitted = QSizeF(pixels.size).scaled(QSizeF(writer.width(), writer.height()), Qt::KeepAspectRatio);
        const QPointF from((writer.width() - fitted.width()) / 2, 0);
        painter.drawImage(QRectF(from, fitted), image.convertToFormat(QImage::Format_RGB32));
    }
    painter.end();
    return pdf(file.data());
}

} // namespace havre::press
