#include "core/records/cda/Prescan.h"

#include "core/records/cda/Encoding.h"

#include <cstring>
#include <string_view>

namespace havre::records::cda {
namespace {

constexpr std::string_view V3 = "urn:hl7-org:v3";

tl::unexpected<Error> refused(QLatin1String code)
{
    return failure(Fault::Malformed, code);
}

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

const char *find(const char *from, const char *end, std::string_view what)
{
    const std::string_view rest(from, size_t(end - from));
    const size_t at = rest.find(what);
    return at == std::string_view::npos ? nullptr : from + at;
}

// &#0; and friends would put bytes into the text that XML forbids (and cut C strings short).
bool referencesAreSane(const char *p, const char *end)
{
    while ((p = static_cast<const char *>(memchr(p, '&', size_t(end - p))))) {
        ++p;
        if (end - p < 2 || *p != '#')
            continue;
        ++p;
        const bool hex = *p == 'x';
        p += hex;
        quint32 value = 0;
        for (; p < end && *p != ';' && value < 0x110000; ++p) {
            const char c = *p;
            const int digit = c >= '0' && c <= '9' ? c - '0'
                : hex && (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
            if (digit < 0)
                return false;
            value = value * (hex ? 16u : 10u) + quint32(digit);
        }
        if (value >= 0x110000 || (value < 0x20 && value != '\t' && value != '\n' && value != '\r')
            || (value >= 0xD800 && value < 0xE000) || value == 0xFFFE || value == 0xFFFF)
            return false;
    }
    return true;
}

struct Scanner {
    const char *p;
    const char *end;
    Prescanned &found;
    int depth = 0;

    Result<void> run();
    Result<void> startTag();
    Result<void> skip(std::string_view terminator, size_t opening);
    void noteNamespace(const char *name, const char *equals, const char *value, const char *valueEnd);
};

Result<void> Scanner::skip(std::string_view terminator, size_t opening)
{
    const char *close = find(p + opening, end, terminator);
    if (!close)
        return refused(QLatin1String("records.xml.malformed"));
    p = close + terminator.size();
    return {};
}

void Scanner::noteNamespace(const char *name, const char *equals, const char *value, const char *valueEnd)
{
    while (equals > name && isSpace(equals[-1]))
        --equals;
    const std::string_view key(name, size_t(equals - name));
    if (!key.starts_with("xmlns"))
        return;
    const bool v3 = std::string_view(value, size_t(valueEnd - value)) == V3;
    if (key == "xmlns")
        ++found.namespaces;
    else if (v3 && key[5] == ':')
        found.prefixed = true;
}

// From '<' to past '>', quotes respected.
Result<void> Scanner::startTag()
{
    const char *const tag = p;
    const char *const limit = std::min(end, tag + limits::Tag);
    const char *name = nullptr; // of the attribute being read
    int attributes = 0;
    for (++p; p < limit; ++p) {
        const char c = *p;
        if (c == '>') {
            ++found.pieces;
            found.pieces += attributes;
            if (p[-1] != '/' && ++depth > limits::Depth)
                return refused(QLatin1String("records.xml.depth"));
            ++p;
            return {};
        }
        if (c == '<')
            return refused(QLatin1String("records.xml.malformed"));
        if (isSpace(c)) {
            if (!isSpace(p[1]) && p[1] != '=')
                name = p + 1;
        } else if (c == '=') {
            const char *const equals = p;
            for (++p; p < limit && isSpace(*p); ++p) { }
            if (p == limit)
                break;
            if (*p != '"' && *p != '\'')
                return refused(QLatin1String("records.xml.malformed"));
            const char *const value = p + 1;
            p = static_cast<const char *>(memchr(value, *p, size_t(limit - value)));
            if (!p)
                break;
            if (++attributes > limits::Attributes)
                return refused(QLatin1String("records.xml.attributes"));
            if (name && *name == 'x')
                noteNamespace(name, equals, value, p);
        }
    }
    return limit == end && end - tag < limits::Tag ? refused(QLatin1String("records.xml.malformed"))
                                                    : refused(QLatin1String("records.xml.tag"));
}

Result<void> Scanner::run()
{
    while (const void *next = memchr(p, '<', size_t(end - p))) {
        if (next != p)
            ++found.pieces; // a text, even of white space
        p = static_cast<const char *>(next);
        const char kind = p + 1 < end ? p[1] : '\0';
        if (kind == '/') {
            p = static_cast<const char *>(memchr(p, '>', size_t(end - p)));
            if (!p || --depth < 0)
                return refused(QLatin1String("records.xml.malformed"));
            ++p;
        } else if (kind == '!') {
            const std::string_view rest(p, size_t(end - p));
            if (rest.starts_with("<!--"))
                HAVRE_CHECK(skip("-->", 4));
            else if (rest.starts_with("<![CDATA["))
                HAVRE_CHECK(skip("]]>", 9));
            else
                return refused(QLatin1String("records.xml.dtd"));
        } else if (kind == '?') {
            HAVRE_CHECK(skip("?>", 2));
        } else {
            HAVRE_CHECK(startTag());
        }
        if (found.pieces > limits::Pieces)
            return refused(QLatin1String("records.xml.elements"));
    }
    if (depth != 0 || found.pieces == 0)
        return refused(QLatin1String("records.xml.malformed"));
    return {};
}

} // namespace

Result<Prescanned> prescan(const QByteArray &bytes)
{
    if (bytes.size() > limits::Bytes)
        return failure(Fault::Exhausted, QLatin1String("records.xml.too-large"));
    HAVRE_TRY(utf8, toUtf8(bytes));
    Prescanned found{utf8.bytes, utf8.start};
    const char *const begin = found.utf8.constData() + found.start;
    const char *const end = found.utf8.constData() + found.utf8.size();
    if (memchr(begin, 0, size_t(end - begin)))
        return refused(QLatin1String("records.xml.nul"));
    Scanner scanner{begin, end, found};
    HAVRE_CHECK(scanner.run());
    if (!referencesAreSane(begin, end))
        return refused(QLatin1String("records.xml.character"));
    return found;
}

} // namespace havre::records::cda
