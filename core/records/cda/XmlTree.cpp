#include "core/records/cda/XmlTree.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace havre::records::cda {
namespace {

constexpr std::string_view V3 = "urn:hl7-org:v3";

void appendUtf8(std::string &out, quint32 c)
{
    if (c < 0x80) {
        out += char(c);
        return;
    }
    if (c < 0x800) {
        out += char(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            out += char(0xE0 | c >> 12);
        } else {
            out += char(0xF0 | c >> 18);
            out += char(0x80 | (c >> 12 & 0x3F));
        }
        out += char(0x80 | (c >> 6 & 0x3F));
    }
    out += char(0x80 | (c & 0x3F));
}

// The name between '&' and ';'. False when we do not know it.
bool appendEntity(std::string &out, std::string_view name)
{
    static constexpr std::pair<std::string_view, char> known[]
        = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[word, character] : known)
        if (name == word) {
            out += character;
            return true;
        }
    if (name.size() < 2 || name[0] != '#')
        return false;
    const bool hex = name[1] == 'x';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    quint32 value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    if (error != std::errc() || end != digits.data() + digits.size() || value > 0x10FFFF)
        return false;
    appendUtf8(out, value);
    return true;
}

class NamespaceResolver {
public:
    explicit NamespaceResolver(XmlTree &tree) : m_tree(tree) {}

    void visit(quint32 index) // recursion is bounded by limits::Depth
    {
        XmlTree::Entry &entry = m_tree.entries[index];
        const size_t before = m_scope.size();
        for (quint32 i = 0; i < entry.attributes; ++i) {
            const XmlTree::Attribute &a = m_tree.attributes[entry.firstAttribute + i];
            const std::string_view name = m_tree.view(a.name, a.nameSize);
            if (name == "xmlns")
                m_scope.push_back({{}, m_tree.view(a.value, a.valueSize) == V3});
            else if (name.starts_with("xmlns:"))
                m_scope.push_back({name.substr(6), m_tree.view(a.value, a.valueSize) == V3});
        }
        settle(entry);
        for (quint32 child = entry.firstChild; child; child = m_tree.entries[child].next)
            if (!(m_tree.entries[child].flags & XmlTree::Text))
                visit(child);
        m_scope.resize(before);
    }

private:
    void settle(XmlTree::Entry &entry)
    {
        const std::string_view name = m_tree.view(entry.start, entry.size);
        const size_t colon = name.find(':');
        const size_t prefix = colon == std::string_view::npos ? 0 : colon + 1;
        if (isV3(name.substr(0, prefix ? colon : 0))) {
            entry.start += quint32(prefix);
            entry.size -= quint32(prefix);
            entry.flags &= quint8(~XmlTree::Foreign);
        } else {
            entry.flags |= XmlTree::Foreign;
        }
    }
    bool isV3(std::string_view prefix) const
    {
        for (auto binding = m_scope.rbegin(); binding != m_scope.rend(); ++binding)
            if (binding->first == prefix)
                return binding->second;
        return false;
    }
    XmlTree &m_tree;
    std::vector<std::pair<std::string_view, bool>> m_scope;
};

} // namespace

std::string_view Node::attribute(std::string_view name) const
{
    if (!m_tree)
        return {};
    const XmlTree::Entry &element = entry();
    for (quint32 i = 0; i < element.attributes; ++i) {
        const XmlTree::Attribute &a = m_tree->attributes[element.firstAttribute + i];
        if (m_tree->view(a.name, a.nameSize) == name)
            return m_tree->view(a.value, a.valueSize);
    }
    return {};
}

int Node::number(std::string_view attributeName, int otherwise) const
{
    const std::string_view digits = attribute(attributeName);
    int value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string_view decode(std::string_view raw, std::string &scratch)
{
    if (raw.empty() || !memchr(raw.data(), '&', raw.size()))
        return raw;
    scratch.clear();
    while (!raw.empty()) {
        const size_t ampersand = raw.find('&');
        scratch += raw.substr(0, ampersand);
        if (ampersand == std::string_view::npos)
            break;
        raw.remove_prefix(ampersand);
        const size_t end = raw.substr(0, 12).find(';');
        if (end != std::string_view::npos && appendEntity(scratch, raw.substr(1, end - 1))) {
            raw.remove_prefix(end + 1);
        } else {
            scratch += '&';
            raw.remove_prefix(1);
        }
    }
    return scratch;
}

Node findFirst(const XmlTree &tree, std::string_view name)
{
    for (quint32 i = 0; i < tree.entries.size(); ++i) // entries stand in the order of the file
        if (const Node node(tree, i); node.name() == name)
            return node;
    return {};
}

void resolveNamespaces(XmlTree &tree)
{
    NamespaceResolver(tree).visit(0);
}

} // namespace havre::records::cda
