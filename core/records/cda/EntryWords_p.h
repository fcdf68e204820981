// Pieces of an entry as values: codes with the words the narrative gives them, moments, values, ranges,
// who and from what. Private to cda; one object serves one document.
#pragma once

#include "core/records/cda/Entries.h"
#include "core/records/cda/XmlTree.h"

#include <unordered_map>

namespace havre::records::cda {

class EntryWords {
public:
    // Finds the narrative of everything below `root`, for references like "#r12".
    explicit EntryWords(Node root) : m_root(root) {}

    // The words of an element: its own, or those a reference points to.
    [[nodiscard]] QString words(Node element) const;
    [[nodiscard]] Code code(Node element) const;
    [[nodiscard]] QList<Code> translations(Node element) const;
    // What people call it: a short originalText, else the display, else a translation's, else the code.
    [[nodiscard]] QString label(Node code) const;
    [[nodiscard]] Value value(Node element) const;
    [[nodiscard]] Span span(Node interval) const;

private:
    void index(Node node, bool inNarrative) const;
    Node m_root;
    mutable bool m_indexed = false; // at the first reference: most documents have none to follow
    mutable std::unordered_map<std::string_view, Node> m_byId;
};

// Of effectiveTime and the like: its value, else where it begins, its centre, its end.
[[nodiscard]] Moment momentOf(Node time);
// "Laboratoire du Parc" of a performer or author, else empty.
[[nodiscard]] QString organizationOf(Node participation);
[[nodiscard]] QString personOf(Node participation);

} // namespace havre::records::cda
