#include "core/sharing/Symbols.h"

#include <qrencode.h>
#include <zint.h>

#include <memory>

namespace havre::sharing {

namespace {

tl::unexpected<Error> tooLong()
{
    return failure(Fault::Exhausted, QLatin1String("sharing.too-long"));
}

// Traits of the INS are capitals without accents; Louise-Élodie is written LOUISE-ELODIE.
QByteArray trait(const QString &name)
{
    QByteArray out;
    const QString parted = name.toUpper().normalized(QString::NormalizationForm_KD);
    for (const QChar c : parted)
        if (c.unicode() < 0x80)
            out += static_cast<char>(c.unicode());
    return out.simplified();
}

} // namespace

Result<ports::Symbol> qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> made(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_L),
        QRcode_free);
    if (!made)
        return tooLong();
    ports::Symbol symbol{made->width, made->width, QBitArray(qsizetype(made->width) * made->width)};
    for (qsizetype i = 0; i < symbol.dark.size(); ++i)
        symbol.dark.setBit(i, made->data[i] & 1); // the other bits are for debugging
    return symbol;
}

Result<ports::Symbol> datamatrix(const QByteArray &bytes)
{
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol *)> made(ZBarcode_Create(), ZBarcode_Delete);
    if (!made)
        return tooLong();
    made->symbology = BARCODE_DATAMATRIX;
    made->option_3 = DM_SQUARE;
    if (ZBarcode_Encode(made.get(), reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size())) >= ZINT_ERROR)
        return tooLong();
    ports::Symbol symbol{made->width, made->rows, QBitArray(qsizetype(made->width) * made->rows)};
    for (int y = 0; y < symbol.height; ++y)
        for (int x = 0; x < symbol.width; ++x)
            symbol.dark.setBit(qsizetype(y) * symbol.width + x, (made->encoded_data[y][x / 8] >> (x % 8)) & 1);
    return symbol;
}

bool isDark(const ports::Symbol &symbol, int x, int y)
{
    return x >= 0 && y >= 0 && x < symbol.width && y < symbol.height && symbol.dark.testBit(qsizetype(y) * symbol.width + x);
}

QByteArray insMessage(const identity::Person &person)
{
    if (person.ins.isNull())
        return {};
    constexpr char separator = 0x1D;
    const QByteArray sex = person.ins.matricule().startsWith(u'1') ? "M" : person.ins.matricule().startsWith(u'2') ? "F" : "I";
    return "IS01" + QByteArray(22, '0') + "S1" + person.ins.matricule().toLatin1() + "S2" + person.ins.oid().toLatin1() + separator + "S3"
        + trait(person.givenName) + separator + "S4" + trait(person.familyName) + separator + "S5" + sex + "S6"
        + person.birthDate.toString(QStringLiteral("dd-MM-yyyy")).toLatin1();
}

QString drawnInLetters(const ports::Symbol &symbol)
{
    constexpr int quiet = 2; // of four: a terminal has a frame of its own
    QString out;
    for (int y = -quiet; y < symbol.height + quiet; y += 2) {
        for (int x = -quiet; x < symbol.width + quiet; ++x) {
            const bool top = !isDark(symbol, x, y);
            const bool bottom = !isDark(symbol, x, y + 1);
            out += top && bottom ? QChar(0x2588) : top ? QChar(0x2580) : bottom ? QChar(0x2584) : QChar(u' ');
        }
        out += u'\n';
    }
    return out;
}

} // namespace havre::sharing
