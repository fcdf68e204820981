#include "core/mailbox/imap/Parser.h"

#include <utility>

namespace havre::mailbox::imap {

namespace {

tl::unexpected<Error> malformed()
{
    return failure(Fault::Malformed, QLatin1String("mailbox.imap.malformed"));
}
tl::unexpected<Error> tooLarge()
{
    return failure(Fault::Exhausted, QLatin1String("mailbox.imap.too-large"));
}

// "{123}" or "{123+}" at the end of a line; -1: none, -2: a number nobody should send.
qsizetype literalSize(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return -1;
    const qsizetype open = line.lastIndexOf('{');
    if (open < 0)
        return -1;
    QByteArrayView digits = line.sliced(open + 1, line.size() - open - 2);
    if (digits.endsWith('+'))
        digits.chop(1);
    if (digits.isEmpty())
        return -1;
    for (const char c : digits)
        if (c < '0' || c > '9')
            return -1;
    return digits.size() > 12 ? -2 : static_cast<qsizetype>(digits.toByteArray().toLongLong());
}

class Reader {
public:
    Reader(QByteArrayView bytes, const ParserLimits &limits) : m_bytes(bytes), m_limits(limits) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    void skipSpaces()
    {
        while (peek() == ' ')
            ++m_at;
    }
    QByteArray word() // up to a space
    {
        const qsizetype start = m_at;
        while (!atEnd() && peek() != ' ')
            ++m_at;
        return m_bytes.sliced(start, m_at - start).toByteArray();
    }
    QByteArray rest() { return m_bytes.sliced(std::exchange(m_at, m_bytes.size())).toByteArray(); }
    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    // Values until `end` ('\0': until the bytes end).
    Result<QList<Value>> values(char end, int depth)
    {
        QList<Value> all;
        for (skipSpaces(); !atEnd() && peek() != end; skipSpaces()) {
            HAVRE_TRY(one, value(depth));
            all.append(std::move(one));
            if (++m_count > m_limits.values)
                return tooLarge();
        }
        if (end != '\0' && !take(end))
            return malformed();
        return all;
    }

private:
    Result<Value> value(int depth)
    {
        if (depth > m_limits.depth)
            return tooLarge();
        if (take('(')) {
            HAVRE_TRY(items, values(')', depth + 1));
            return Value{Value::Kind::List, {}, std::move(items)};
        }
        if (peek() == '"')
            return quoted();
        if (peek() == '{' || (peek() == '~' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '{'))
            return literal();
        return atom();
    }
    Result<Value> quoted()
    {
        ++m_at;
        QByteArray text;
        while (!atEnd() && peek() != '"') {
            if (peek() == '\\')
                ++m_at;
            if (atEnd() || peek() == '\r' || peek() == '\n')
                return malformed();
            text += m_bytes[m_at++];
        }
        if (!take('"'))
            return malformed();
        return Value{Value::Kind::String, std::move(text), {}};
    }
    Result<Value> literal()
    {
        take('~'); // RFC 3516: binary; the same to us
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        if (end < 1)
            return malformed();
        const qsizetype size = literalSize(m_bytes.sliced(m_at, end - 1 - m_at));
        if (size < 0 || size > m_bytes.size() - end - 1)
            return malformed();
        m_at = end + 1 + size;
        return Value{Value::Kind::String, m_bytes.sliced(end + 1, size).toByteArray(), {}};
    }
    // Also "BODY[HEADER.FIELDS (DATE)]<0>": brackets hold whatever stands in them.
    Result<Value> atom()
    {
        const qsizetype start = m_at;
        int brackets = 0;
        while (!atEnd()) {
            const char c = peek();
            if (c == '[')
                ++brackets;
            else if (c == ']' && brackets > 0)
                --brackets;
            else if (brackets == 0 && (c == ' ' || c == '(' || c == ')' || c == '"' || c == ']'))
                break;
            if (static_cast<unsigned char>(c) < 0x20)
                return malformed();
            ++m_at;
        }
        if (m_at == start)
            return malformed();
        QByteArray text = m_bytes.sliced(start, m_at - start).toByteArray();
        if (text.compare("NIL", Qt::CaseInsensitive) == 0)
            return Value{};
        return Value{Value::Kind::Atom, std::move(text), {}};
    }

    QByteArrayView m_bytes;
    const ParserLimits &m_limits;
    qsizetype m_at = 0;
    int m_count = 0;
};

bool isStatus(const QByteArray &word)
{
    return word == "OK" || word == "NO" || word == "BAD" || word == "BYE" || word == "PREAUTH";
}

} // namespace

const Value *Response::after(const char *name) const
{
    // A FETCH holds one list of pairs, a status code is a flat list.
    const QList<Value> &all = values.size() == 1 && values.first().kind == Value::Kind::List ? values.first().items : values;
    for (qsizetype i = 0; i + 1 < all.size(); ++i)
        if (all.at(i).is(name))
            return &all.at(i + 1);
    return nullptr;
}

Result<Response> parseResponse(const QByteArray &frame, const ParserLimits &limits)
{
    QByteArrayView bytes(frame);
    for (const char end : {'\n', '\r'}) // one line end: a literal before it may end with others
        if (bytes.endsWith(end))
            bytes.chop(1);
    Reader reader(bytes, limits);
    Response response;
    response.tag = reader.word();
    if (response.tag.isEmpty())
        return malformed();
    response.kind = response.tag == "*" ? Response::Kind::Untagged
        : response.tag == "+"           ? Response::Kind::Continuation
                                        : Response::Kind::Tagged;
    reader.skipSpaces();
    if (response.kind == Response::Kind::Continuation) {
        response.text = reader.rest();
        return response;
    }
    response.word = reader.word().toUpper();
    if (response.kind == Response::Kind::Untagged) {
        bool isNumber = false;
        const quint64 number = response.word.toULongLong(&isNumber);
        if (isNumber) {
            response.number = number;
            reader.skipSpaces();
            response.word = reader.word().toUpper();
        }
    }
    reader.skipSpaces();
    if (isStatus(response.word)) {
        if (reader.take('[')) {
            HAVRE_TRY(code, reader.values(']', 0));
            response.values = std::move(code);
        }
        reader.skipSpaces();
        response.text = reader.rest();
        return response;
    }
    if (response.kind == Response::Kind::Tagged || response.word.isEmpty())
        return malformed();
    HAVRE_TRY(values, reader.values('\0', 0));
    response.values = std::move(values);
    return response;
}

// A response ends at the first CRLF that no literal announces or holds.
Result<qsizetype> Parser::frameEnd()
{
    qsizetype lineStart = m_scanned;
    while (true) {
        const qsizetype newline = m_buffer.indexOf('\n', lineStart);
        if (newline < 0) {
            if (m_plain + m_buffer.size() - lineStart > m_limits.line)
                return tooLarge();
            return qsizetype(0);
        }
        m_plain += newline + 1 - lineStart;
        if (m_plain > m_limits.line)
            return tooLarge();
        QByteArrayView line = QByteArrayView(m_buffer).sliced(lineStart, newline - lineStart);
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype literal = literalSize(line);
        if (literal == -2 || literal > m_limits.literal || (literal >= 0 && ++m_literals > m_limits.literals))
            return tooLarge();
        if (literal < 0)
            return qsizetype(newline + 1);
        m_scanned = lineStart = newline + 1 + literal;
        if (lineStart > m_buffer.size()) {
            return qsizetype(0);
        }
    }
}

Result<std::optional<Response>> Parser::next()
{
    if (m_scanned > m_buffer.size())
        return std::optional<Response>();
    HAVRE_TRY(end, frameEnd());
    if (end == 0)
        return std::optional<Response>();
    const QByteArray frame = m_buffer.left(end);
    m_buffer.remove(0, end);
    m_scanned = 0;
    m_plain = 0;
    m_literals = 0;
    HAVRE_TRY(response, parseResponse(frame, m_limits));
    return std::optional<Response>(std::move(response));
}

} // namespace havre::mailbox::imap
