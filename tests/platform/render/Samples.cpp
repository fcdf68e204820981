#include "tests/platform/render/Samples.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>


namespace havre::tests {
namespace {

quint32 crc(const QByteArray &bytes)
{
    quint32 value = 0xFFFFFFFF;
    for (const char c : bytes) {
        value ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            value = value >> 1 ^ (value & 1 ? 0xEDB88320u : 0u);
    }
    return ~value;
}

QByteArray bigEndian(quint32 value)
{
    value = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), 4);
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + type + data + bigEndian(crc(type + data));
}

} // namespace

QByteArray pdf(const QList<QByteArray> &pages, const QByteArray &extra)
{
    QList<QByteArray> objects; // number 1 first
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    objects << "<< /Type /Catalog /Pages 2 0 R " + extra + " >>"
            << "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>"
            << "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray content = "BT /F1 24 Tf 72 720 Td (" + pages[i] + ") Tj ET";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                + QByteArray::number(5 + 2 * i) + " 0 R >>"
                << "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
    }
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count
        + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

QByteArray pngClaiming(QSize size)
{
    const QByteArray header = bigEndian(quint32(size.width())) + bigEndian(quint32(size.height())) + QByteArray("\x08\x06\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", QByteArray::fromHex("789c636000000000010001")) + chunk("IEND", {});
}

QByteArray picture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < size.height(); ++y)
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return buffer.data();
}

} // namespace havre::tests
