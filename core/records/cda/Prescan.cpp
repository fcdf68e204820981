#include "core/records/cda/Prescan.h"

#include "core/records/cda/Encoding.h"

#include <array>
#include <cstring>

namespace havre::records::cda {
namespace {

constexpr std::string_view V3 = "urn:hl7-org:v3";

tl::unexpected<Error> refused(QLatin1String code)
{
    return failure(Fault::Malformed, code);
}

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool endsName(char c) { return isSpace(c) || c == '>' || c == '/' || c == '='; }
// Letters, '_', ':' and everything beyond ASCII: enough to keep text from passing for a tag.
bool startsName(char c) { return (uchar(c | 32) >= 'a' && uchar(c | 32) <= 'z') || c == '_' || c == ':' || uchar(c) >= 0x80; }

// &#0; and friends would put bytes into the text that XML forbids.
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

class Scanner {
public:
    Scanner(XmlTree &tree, const char *from, const char *end)
        : m_tree(tree), m_base(tree.utf8.constData()), p(from), m_end(end) {}

    Result<void> run();
    // One default namespace, HL7 v3, declared on the root: names need no resolving.
    [[nodiscard]] bool usualNamespaces() const { return m_rootIsV3 && m_defaults == 1 && !m_prefixed; }

private:
    Result<void> textBefore(const char *markup);
    Result<void> startTag();
    Result<void> attributes(XmlTree::Entry &entry, const char *limit);
    Result<void> endTag();
    Result<void> declaration();
    Result<const char *> past(std::string_view opening, std::string_view terminator);
    void addText(const char *from, const char *to, quint8 flags);
    quint32 add(XmlTree::Entry entry);
    void noteNamespace(const XmlTree::Attribute &attribute);
    [[nodiscard]] quint32 offset(const char *at) const { return quint32(at - m_base); }
    [[nodiscard]] tl::unexpected<Error> tagTooLong(const char *limit) const
    {
        return refused(limit == m_end ? QLatin1String("records.xml.malformed") : QLatin1String("records.xml.tag"));
    }

    XmlTree &m_tree;
    const char *const m_base;
    const char *p;
    const char *const m_end;
    struct Open {
        quint32 entry;
        quint32 lastChild;
    };
    std::array<Open, limits::Depth + 1> m_open{};
    int m_depth = 0;
    bool m_space = false; // white space seen since the last markup
    int m_defaults = 0;
    bool m_prefixed = false;
    bool m_rootIsV3 = false;
};

quint32 Scanner::add(XmlTree::Entry entry)
{
    const auto index = quint32(m_tree.entries.size());
    if (m_space)
        entry.flags |= XmlTree::SpaceBefore;
    m_space = false;
    m_tree.entries.push_back(entry);
    if (m_depth > 0) {
        Open &parent = m_open[size_t(m_depth - 1)];
        (parent.lastChild ? m_tree.entries[parent.lastChild].next : m_tree.entries[parent.entry].firstChild) = index;
        parent.lastChild = index;
    }
    return index;
}

void Scanner::addText(const char *from, const char *to, quint8 flags)
{
    add({offset(from), quint32(to - from), 0, 0, 0, 0, quint8(XmlTree::Text | flags)});
}

Result<void> Scanner::textBefore(const char *markup)
{
    const char *word = p;
    while (word < markup && isSpace(*word))
        ++word;
    if (word == markup) {
        m_space |= word != p;
        return {};
    }
    if (m_depth == 0)
        return refused(QLatin1String("records.xml.malformed")); // words outside of the root
    addText(p, markup, 0); // with its white space: it is part of the text
    return {};
}

void Scanner::noteNamespace(const XmlTree::Attribute &attribute)
{
    const std::string_view name = m_tree.view(attribute.name, attribute.nameSize);
    if (!name.starts_with("xmlns"))
        return;
    const bool v3 = m_tree.view(attribute.value, attribute.valueSize) == V3;
    if (name.size() == 5) {
        ++m_defaults;
        m_rootIsV3 |= v3 && m_tree.entries.empty();
    } else if (v3 && name[5] == ':') {
        m_prefixed = true;
    }
}

Result<void> Scanner::attributes(XmlTree::Entry &entry, const char *limit)
{
    entry.firstAttribute = quint32(m_tree.attributes.size());
    for (;;) {
        while (p < limit && isSpace(*p))
            ++p;
        if (p == limit)
            return tagTooLong(limit);
        if (*p == '>' || *p == '/')
            return {};
        if (!startsName(*p))
            return refused(QLatin1String("records.xml.malformed"));
        const char *const name = p;
        while (p < limit && !endsName(*p))
            ++p;
        const char *const nameEnd = p;
        while (p < limit && isSpace(*p))
            ++p;
        if (p < limit && *p != '=')
            return refused(QLatin1String("records.xml.malformed"));
        for (++p; p < limit && isSpace(*p); ++p) { }
        if (p >= limit)
            return tagTooLong(limit);
        if (*p != '"' && *p != '\'')
            return refused(QLatin1String("records.xml.malformed"));
        const char *const value = p + 1;
        const auto *const close = static_cast<const char *>(memchr(value, *p, size_t(limit - value)));
        if (!close)
            return tagTooLong(limit);
        if (++entry.attributes > limits::Attributes)
            return refused(QLatin1String("records.xml.attributes"));
        m_tree.attributes.push_back({offset(name), offset(value), quint32(close - value), quint16(nameEnd - name)});
        if (*name == 'x')
            noteNamespace(m_tree.attributes.back());
        p = close + 1;
    }
}

Result<void> Scanner::startTag()
{
    const char *const limit = std::min(m_end, p + limits::Tag);
    const char *const name = ++p;
    if (p == m_end || !startsName(*p) || (m_depth == 0 && !m_tree.entries.empty()))
        return refused(QLatin1String("records.xml.malformed"));
    while (p < limit && !endsName(*p))
        ++p;
    XmlTree::Entry entry{offset(name), quint32(p - name), 0, 0, 0, 0, 0};
    HAVRE_CHECK(attributes(entry, limit));
    if (memchr(name, ':', entry.size))
        entry.flags |= XmlTree::Foreign;
    const bool empty = *p == '/';
    if (empty && (++p == m_end || *p != '>'))
        return refused(QLatin1String("records.xml.malformed"));
    ++p;
    if (m_depth == limits::Depth)
        return refused(QLatin1String("records.xml.depth"));
    const quint32 index = add(entry);
    if (!empty)
        m_open[size_t(m_depth++)] = {index, 0};
    return {};
}

Result<void> Scanner::endTag()
{
    if (m_depth == 0)
        return refused(QLatin1String("records.xml.malformed"));
    XmlTree::Entry &entry = m_tree.entries[m_open[size_t(--m_depth)].entry];
    p += 2;
    if (size_t(m_end - p) <= entry.size || memcmp(p, m_base + entry.start, entry.size) != 0)
        return refused(QLatin1String("records.xml.malformed"));
    p += entry.size;
    while (p < m_end && isSpace(*p))
        ++p;
    if (p == m_end || *p != '>')
        return refused(QLatin1String("records.xml.malformed"));
    ++p;
    if (m_space)
        entry.flags |= XmlTree::SpaceAtEnd;
    m_space = false;
    return {};
}

Result<const char *> Scanner::past(std::string_view opening, std::string_view terminator)
{
    const char *const from = p + opening.size();
    const size_t at = std::string_view(from, size_t(m_end - from)).find(terminator);
    if (at == std::string_view::npos)
        return refused(QLatin1String("records.xml.malformed"));
    p = from + at + terminator.size();
    return from + at;
}

// "<!": comments are left out, CDATA is text, all else is a DTD.
Result<void> Scanner::declaration()
{
    const std::string_view rest(p, size_t(m_end - p));
    if (rest.starts_with("<!--"))
        return past("<!--", "-->").map([](auto) {});
    if (!rest.starts_with("<![CDATA["))
        return refused(QLatin1String("records.xml.dtd"));
    const char *const from = p + 9;
    HAVRE_TRY(to, past("<![CDATA[", "]]>"));
    if (m_depth == 0)
        return refused(QLatin1String("records.xml.malformed"));
    if (to != from)
        addText(from, to, XmlTree::Literal);
    return {};
}

Result<void> Scanner::run()
{
    while (const void *next = memchr(p, '<', size_t(m_end - p))) {
        const auto *const markup = static_cast<const char *>(next);
        if (markup != p)
            HAVRE_CHECK(textBefore(markup));
        p = markup;
        const char kind = p + 1 < m_end ? p[1] : '\0';
        if (kind == '/')
            HAVRE_CHECK(endTag());
        else if (kind == '!')
            HAVRE_CHECK(declaration());
        else if (kind == '?')
            HAVRE_CHECK(past("<?", "?>"));
        else
            HAVRE_CHECK(startTag());
        if (qsizetype(m_tree.entries.size() + m_tree.attributes.size()) > limits::Pieces)
            return refused(QLatin1String("records.xml.elements"));
    }
    HAVRE_CHECK(textBefore(m_end));
    if (m_depth != 0 || m_tree.entries.empty())
        return refused(QLatin1String("records.xml.malformed"));
    return {};
}

} // namespace

Result<XmlTree> prescan(const QByteArray &bytes)
{
    if (bytes.size() > limits::Bytes)
        return failure(Fault::Exhausted, QLatin1String("records.xml.too-large"));
    HAVRE_TRY(utf8, toUtf8(bytes));
    XmlTree tree{utf8.bytes, {}, {}};
    const char *const begin = tree.utf8.constData() + utf8.start;
    const char *const end = tree.utf8.constData() + tree.utf8.size();
    if (memchr(begin, 0, size_t(end - begin)))
        return refused(QLatin1String("records.xml.nul"));
    tree.entries.reserve(size_t(tree.utf8.size() / 64));
    tree.attributes.reserve(size_t(tree.utf8.size() / 64));
    Scanner scanner(tree, begin, end);
    HAVRE_CHECK(scanner.run());
    if (!referencesAreSane(begin, end))
        return refused(QLatin1String("records.xml.character"));
    if (!scanner.usualNamespaces())
        resolveNamespaces(tree);
    return tree;
}

} // namespace havre::records::cda
