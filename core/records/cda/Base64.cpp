#include "core/records/cda/Base64.h"

#include <array>

namespace havre::records::cda {
namespace {

constexpr quint8 Space = 64;
constexpr quint8 Padding = 65;
constexpr quint8 Foreign = 255;

constexpr std::array<quint8, 256> makeTable()
{
    std::array<quint8, 256> table{};
    for (auto &entry : table)
        entry = Foreign;
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < alphabet.size(); ++i)
        table[uchar(alphabet[i])] = quint8(i);
    for (const char c : {' ', '\t', '\r', '\n'})
        table[uchar(c)] = Space;
    table[uchar('=')] = Padding;
    return table;
}
constexpr std::array<quint8, 256> Table = makeTable();

} // namespace

std::optional<QByteArray> decodeBase64(std::string_view text)
{
    QByteArray bytes(qsizetype(text.size() / 4 * 3 + 3), Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(bytes.data());
    const auto *in = reinterpret_cast<const uchar *>(text.data());
    const auto *const end = in + text.size();
    quint32 bits = 0;
    int held = 0; // characters in `bits`
    bool padded = false;
    while (in < end) {
        if (held == 0 && !padded) {
            while (end - in >= 4) { // the usual case: four letters in a row
                const quint8 a = Table[in[0]], b = Table[in[1]], c = Table[in[2]], d = Table[in[3]];
                if ((a | b | c | d) & 0xC0)
                    break;
                const quint32 three = quint32(a) << 18 | quint32(b) << 12 | quint32(c) << 6 | d;
                out[0] = uchar(three >> 16);
                out[1] = uchar(three >> 8);
                out[2] = uchar(three);
                out += 3;
                in += 4;
            }
            if (in == end)
                break;
        }
        const quint8 value = Table[*in++];
        if (value == Space)
            continue;
        if (value == Padding) {
            padded = true;
            continue;
        }
        if (value == Foreign || padded)
            return std::nullopt;
        bits = bits << 6 | value;
        if (++held == 4) {
            *out++ = uchar(bits >> 16);
            *out++ = uchar(bits >> 8);
            *out++ = uchar(bits);
            held = 0;
            bits = 0;
        }
    }
    if (held == 1)
        return std::nullopt;
    if (held == 2)
        *out++ = uchar(bits >> 4);
    if (held == 3) {
        *out++ = uchar(bits >> 10);
        *out++ = uchar(bits >> 2);
    }
    bytes.truncate(reinterpret_cast<char *>(out) - bytes.data());
    return bytes;
}

} // namespace havre::records::cda
