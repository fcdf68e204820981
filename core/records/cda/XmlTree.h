// An XML file as flat arrays of views into its bytes: 24 bytes a node, no strings made until a caller
// wants one. Made by prescan(), read through Node. Names: an element of the HL7 v3 namespace has its
// bare name whatever its prefix was; an element of any other namespace is named ":".
// A Node is valid as long as its XmlTree stays where it is. Pure, any thread.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace havre::records::cda {

struct XmlTree {
    enum Flag : quint8 {
        Text = 1,        // a text with words in it; those of white space are not kept as nodes
        Literal = 2,     // CDATA: '&' means itself
        Foreign = 4,     // not of the HL7 v3 namespace
        SpaceBefore = 8, // white space stood between it and what comes before
        SpaceAtEnd = 16, // white space stood before its end tag
    };
    struct Entry {
        quint32 start = 0; // of the name, or of the text
        quint32 size = 0;
        quint32 firstChild = 0; // 0: none, the root is nobody's child
        quint32 next = 0;
        quint32 firstAttribute = 0;
        quint16 attributes = 0;
        quint8 flags = 0;
    };
    struct Attribute {
        quint32 name;
        quint32 value;
        quint32 valueSize;
        quint16 nameSize;
    };
    QByteArray utf8;
    std::vector<Entry> entries; // [0] is the root element
    std::vector<Attribute> attributes;

    [[nodiscard]] std::string_view view(quint32 start, quint32 size) const
    {
        return {utf8.constData() + start, size};
    }
};

class Node {
public:
    Node() = default;
    Node(const XmlTree &tree, quint32 index) : m_tree(&tree), m_index(index) {}

    explicit operator bool() const { return m_tree != nullptr; }
    [[nodiscard]] bool isText() const { return has(XmlTree::Text); }
    [[nodiscard]] bool has(XmlTree::Flag flag) const { return m_tree && entry().flags & flag; }
    [[nodiscard]] std::string_view name() const
    {
        if (!m_tree || entry().flags & (XmlTree::Text | XmlTree::Foreign))
            return m_tree && !isText() ? ":" : "";
        return m_tree->view(entry().start, entry().size);
    }
    // As it stands in the file: entities not decoded (decode() does).
    [[nodiscard]] std::string_view raw() const { return isText() ? m_tree->view(entry().start, entry().size) : std::string_view(); }
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    [[nodiscard]] int number(std::string_view attributeName, int otherwise) const;

    [[nodiscard]] Node firstChild() const { return at(m_tree ? entry().firstChild : 0); }
    [[nodiscard]] Node next() const { return at(m_tree ? entry().next : 0); }
    [[nodiscard]] Node child(std::string_view name) const
    {
        for (Node node = firstChild(); node; node = node.next())
            if (node.name() == name)
                return node;
        return {};
    }

    // for (Node child : node.children()) and for (Node id : node.children("id"))
    struct Siblings;
    [[nodiscard]] Siblings children(std::string_view name = {}) const;

private:
    [[nodiscard]] const XmlTree::Entry &entry() const { return m_tree->entries[m_index]; }
    [[nodiscard]] Node at(quint32 index) const { return index ? Node(*m_tree, index) : Node(); }
    const XmlTree *m_tree = nullptr;
    quint32 m_index = 0;
};

struct Node::Siblings {
    struct Iterator {
        Node node;
        std::string_view name;
        Node operator*() const { return node; }
        bool operator!=(const Iterator &) const { return bool(node); }
        Iterator &operator++()
        {
            do
                node = node.next();
            while (node && !name.empty() && node.name() != name);
            return *this;
        }
    };
    Iterator first;
    [[nodiscard]] Iterator begin() const { return first; }
    [[nodiscard]] Iterator end() const { return {}; }
};

inline Node::Siblings Node::children(std::string_view name) const
{
    return {{name.empty() ? firstChild() : child(name), name}};
}

// The five entities and character references of XML decoded; any other stays as written. The view is
// of `raw` itself when there is nothing to decode, else of `scratch`.
[[nodiscard]] std::string_view decode(std::string_view raw, std::string &scratch);

// Depth first, the first element of that name; null when there is none.
[[nodiscard]] Node findFirst(const XmlTree &tree, std::string_view name);

// Gives names their final form; called by prescan() when the document is not in the usual one.
void resolveNamespaces(XmlTree &tree);

} // namespace havre::records::cda
