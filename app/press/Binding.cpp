#include "app/press/Pages.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>

namespace havre::press {

using render::Why;

namespace {

constexpr double FontSize = 7.5;
constexpr double FromEdge = 14; // points

// A PDF string in WinAnsi, which is Latin-1 where French needs it; other letters become a question mark.
std::string literal(const QString &text)
{
    std::string out;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const char letter = code == 0x2019 ? '\'' : code < 0x20 || code > 0xFF ? '?' : static_cast<char>(code);
        if (letter == '(' || letter == ')' || letter == '\\')
            out += '\\';
        out += letter;
    }
    return out;
}

// What turns "the middle of the foot, as one sees the page" into the page's own coordinates.
std::string placed(QPDFPageObjectHelper &page, double width)
{
    const QPDFObjectHandle::Rectangle box = page.getCropBox().getArrayAsRectangle();
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    const int turn = turned.isInteger() ? ((turned.getIntValueAsInt() % 360) + 360) % 360 : 0;
    const double x = (box.llx + box.urx) / 2;
    const double y = (box.lly + box.ury) / 2;
    const auto matrix = [](int a, int b, int c, int d, double e, double f) {
        return QStringLiteral("%1 %2 %3 %4 %5 %6 cm ").arg(a).arg(b).arg(c).arg(d).arg(e, 0, 'f', 2).arg(f, 0, 'f', 2).toStdString();
    };
    const double half = width / 2;
    switch (turn) {
    case 90: return matrix(0, 1, -1, 0, box.urx - FromEdge, y - half);
    case 180: return matrix(-1, 0, 0, -1, x + half, box.ury - FromEdge);
    case 270: return matrix(0, -1, 1, 0, box.llx + FromEdge, y + half);
    default: return matrix(1, 0, 0, 1, x - half, box.lly + FromEdge);
    }
}

void addFont(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    QPDFObjectHandle fonts = resources.getKey("/Font");
    fonts = fonts.isDictionary() ? fonts.shallowCopy() : QPDFObjectHandle::newDictionary();
    fonts.replaceKey("/HavreFoot", QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    resources.replaceKey("/Font", fonts);
}

void stamp(QPDF &owner, QPDFPageObjectHelper &page, const QString &text)
{
    addFont(page);
    const double width = static_cast<double>(text.size()) * FontSize * 0.5; // Helvetica's letters, on average
    const std::string foot = "\nQ q " + placed(page, width) + "1 1 1 rg " // a white ground: it is read on any scan
        + QStringLiteral("-4 -3 %1 %2 re f 0.25 g ").arg(width + 8, 0, 'f', 1).arg(FontSize + 4, 0, 'f', 1).toStdString()
        + "BT /HavreFoot " + std::to_string(FontSize) + " Tf 0 0 Td (" + literal(text) + ") Tj ET Q\n";
    page.addPageContents(QPDFObjectHandle::newStream(&owner, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&owner, foot), false);
}

// Nothing that acts when a page is opened, nothing to click; what a form showed stays, as ink.
void quieten(QPDFPageObjectHelper &page)
{
    for (const char *key : {"/AA", "/Annots", "/B", "/PieceInfo", "/Metadata"})
        page.getObjectHandle().removeKey(key);
}

QByteArray written(QPDF &whole)
{
    QPDFWriter writer(whole);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_preserve); // scans are compressed already
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Made pdf(QByteArray bytes)
{
    Pages pages;
    pages.bytes = std::move(bytes);
    pages.pdf = std::make_shared<QPDF>();
    pages.pdf->setSuppressWarnings(true);
    try {
        pages.pdf->processMemoryFile("part", pages.bytes.constData(), static_cast<size_t>(pages.bytes.size()));
        pages.count = static_cast<int>(pages.pdf->getAllPages().size());
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password ? Why::Protected : Why::Unreadable;
    } catch (const std::exception &) {
        return Why::Unreadable;
    }
    if (pages.count < 1)
        return Why::Unreadable;
    if (pages.count > render::MaxPages)
        return Why::TooLarge;
    return pages;
}

Made strangers(QByteArray bytes)
{
    Made made = pdf(std::move(bytes));
    Pages *theirs = std::get_if<Pages>(&made);
    if (!theirs)
        return made;
    try {
        QPDF ours;
        ours.emptyPDF();
        QPDFPageDocumentHelper book(ours);
        QPDFPageDocumentHelper leaves(*theirs->pdf);
        leaves.flattenAnnotations();
        for (QPDFPageObjectHelper &page : leaves.getAllPages()) {
            quieten(page);
            book.addPage(page, false);
        }
        return pdf(written(ours));
    } catch (const std::exception &) {
        return Why::Unreadable;
    }
}

std::variant<QByteArray, Why> bound(QList<Pages> &parts, const QList<int> &order, const QString &footer)
{
    try {
        int total = 0;
        for (const int number : order)
            total += parts.at(number).count;
        QPDF whole;
        whole.emptyPDF();
        QPDFPageDocumentHelper book(whole);
        int at = 0;
        for (const int number : order) {
            QPDF &part = *parts[number].pdf;
            for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(part).getAllPages()) {
                ++at;
                if (!footer.isEmpty())
                    stamp(part, page, QStringLiteral("%1 · page %2 / %3").arg(footer, QString::number(at), QString::number(total)));
                book.addPage(page, false);
            }
        }
        return written(whole);
    } catch (const std::exception &) {
        return Why::Unreadable;
    }
}

} // namespace havre::press
