#include "core/mailbox/mime/EncodedWords.h"

namespace havre::mailbox::mime {

namespace {

struct Word {
    qsizetype begin = -1; // of « =? »; none when negative
    qsizetype end = -1;   // past « ?= »
    QByteArray charset;   // in small letters, without its language (RFC 2231 §5)
    QByteArray bytes;
};

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
}

// The first base64 word from `from` on; malformed ones are passed over. Every byte is looked at a few times at most, however often a
// word begins: its text ends where its alphabet does, and the next word begins after that.
Word nextWord(const QByteArray &header, qsizetype from)
{
    for (qsizetype at = header.indexOf("=?", from); at >= 0; at = header.indexOf("=?", at + 2)) {
        const qsizetype charset = at + 2;
        const qsizetype encoding = header.indexOf('?', charset);
        if (encoding < 0)
            return {};
        if (encoding + 2 >= header.size() || header.at(encoding + 2) != '?' || (header.at(encoding + 1) | 0x20) != 'b')
            continue;
        const qsizetype text = encoding + 3;
        qsizetype end = text;
        while (end < header.size() && isBase64(header.at(end)))
            ++end;
        if (end + 1 >= header.size() || header.at(end) != '?' || header.at(end + 1) != '=')
            continue;
        const auto bytes = QByteArray::fromBase64Encoding(header.mid(text, end - text), QByteArray::AbortOnBase64DecodingErrors);
        if (bytes)
            return {at, end + 2, header.mid(charset, encoding - charset).toLower().split('*').first(), *bytes};
    }
    return {};
}

} // namespace

QByteArray joinedWords(const QByteArray &header)
{
    QByteArray joined;
    qsizetype copied = 0;
    Word word = nextWord(header, 0);
    while (word.begin >= 0) {
        Word next = nextWord(header, word.end);
        bool several = false;
        while (next.begin >= 0 && next.charset == word.charset && next.begin > word.end
               && header.mid(word.end, next.begin - word.end).trimmed().isEmpty()) {
            several = true;
            word.bytes += next.bytes;
            word.end = next.end;
            next = nextWord(header, word.end);
        }
        if (several) {
            joined += header.mid(copied, word.begin - copied) + "=?" + word.charset + "?B?" + word.bytes.toBase64() + "?=";
            copied = word.end;
        }
        word = next;
    }
    return copied == 0 ? header : QByteArray(joined + header.mid(copied));
}

} // namespace havre::mailbox::mime
