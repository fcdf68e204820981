#include "core/records/cda/Encoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <array>
#include <cstring>

namespace havre::records::cda {
namespace {

tl::unexpected<Error> refused(const char *why)
{
    return failure(Fault::Malformed, QLatin1String("records.xml.encoding"), QString::fromLatin1(why));
}

// The value of encoding="…" in <?xml …?>, lower case; empty when nothing is declared.
QByteArray declaredEncoding(const QByteArray &bytes, qsizetype start)
{
    if (!QByteArrayView(bytes).sliced(start).startsWith("<?xml"))
        return {};
    const qsizetype end = bytes.indexOf("?>", start);
    if (end < 0 || end - start > 1024)
        return {};
    const QByteArray declaration = bytes.mid(start, end - start);
    qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    at += 8;
    while (at < declaration.size() && (declaration[at] == ' ' || declaration[at] == '=' || declaration[at] == '\t'))
        ++at;
    if (at >= declaration.size() || (declaration[at] != '"' && declaration[at] != '\''))
        return {};
    const qsizetype close = declaration.indexOf(declaration[at], at + 1);
    return close < 0 ? QByteArray() : declaration.mid(at + 1, close - at - 1).toLower();
}

// Windows-1252 differs from ISO-8859-1 in 0x80…0x9F only; five bytes there mean nothing.
constexpr std::array<char16_t, 32> Windows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char16_t latin9(uchar byte)
{
    switch (byte) {
    case 0xA4: return 0x20AC;
    case 0xA6: return 0x0160;
    case 0xA8: return 0x0161;
    case 0xB4: return 0x017D;
    case 0xB8: return 0x017E;
    case 0xBC: return 0x0152;
    case 0xBD: return 0x0153;
    case 0xBE: return 0x0178;
    default: return byte;
    }
}

template <typename Map>
Utf8 fromSingleBytes(const QByteArray &bytes, Map map)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(map(uchar(bytes[i])));
    return {text.toUtf8(), 0};
}

Result<Utf8> fromUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16); // the BOM says which end comes first
    const QString text = decoder.decode(bytes);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const QByteArray utf8 = encoder.encode(text); // this is where a lone surrogate shows
    if (decoder.hasError() || encoder.hasError() || bytes.size() % 2 != 0)
        return refused("UTF-16 that is not");
    return Utf8{utf8, 0};
}

// Bytes of the character that starts here, 0 when it is not one. Unicode 15, table 3-7.
size_t characterAt(const uchar *p, size_t left)
{
    const auto follows = [p, left](size_t at) { return at < left && (p[at] & 0xC0) == 0x80; };
    const uchar first = p[0];
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4 || !follows(1))
        return 0;
    if (first < 0xE0)
        return 2;
    if (!follows(2))
        return 0;
    if (first < 0xF0) {
        const bool overlong = first == 0xE0 && p[1] < 0xA0;
        const bool surrogate = first == 0xED && p[1] > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    const bool overlong = first == 0xF0 && p[1] < 0x90;
    const bool beyond = first == 0xF4 && p[1] > 0x8F;
    return !follows(3) || overlong || beyond ? 0 : 4;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const auto *const end = p + bytes.size();
    while (p < end) {
        while (end - p >= 16) { // most of any file is ASCII
            quint64 words[2];
            memcpy(words, p, sizeof words);
            if ((words[0] | words[1]) & 0x8080808080808080u)
                break;
            p += 16;
        }
        for (int i = 0; i < 16 && p < end; ++i) {
            const size_t size = characterAt(p, size_t(end - p));
            if (size == 0)
                return false;
            p += size;
        }
    }
    return true;
}

Result<Utf8> toUtf8(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    const std::string_view head(bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), 4)));
    if (head == "\0\0\xFE\xFF"sv || head == "\xFF\xFE\0\0"sv || head == "\0\0\0<"sv || head == "<\0\0\0"sv)
        return refused("UTF-32");
    if (head.substr(0, 2) == "\xFF\xFE"sv || head.substr(0, 2) == "\xFE\xFF"sv)
        return fromUtf16(bytes);
    if (head.substr(0, 2) == "<\0"sv || head.substr(0, 2) == "\0<"sv)
        return refused("UTF-16 without a byte order mark");

    const qsizetype start = head.substr(0, 3) == "\xEF\xBB\xBF"sv ? 3 : 0;
    const QByteArray name = declaredEncoding(bytes, start);
    if (name.isEmpty() || name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii") {
        if (!isUtf8({bytes.constData(), size_t(bytes.size())}))
            return refused("bytes that are not UTF-8");
        return Utf8{bytes, start};
    }
    if (start > 0)
        return refused("a UTF-8 mark before another encoding");
    if (name == "iso-8859-1" || name == "latin1")
        return fromSingleBytes(bytes, [](uchar byte) { return char16_t(byte); });
    if (name == "iso-8859-15")
        return fromSingleBytes(bytes, latin9);
    if (name == "windows-1252" || name == "cp1252")
        return fromSingleBytes(bytes, [](uchar byte) { return byte >= 0x80 && byte < 0xA0 ? Windows1252[byte - 0x80] : char16_t(byte); });
    return refused("an encoding that is not read here");
}

} // namespace havre::records::cda
