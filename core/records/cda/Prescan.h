// The one linear pass over an XML file: it refuses what makes parsers slow, large or talkative
// (security.md §3.9 gives rules and numbers) and on the way notes where each element, attribute and
// text stands. What comes out is a tree of views; nothing is copied, expanded, resolved or fetched.
// Pure, any thread; fuzzed by tests/fuzz/fuzz_prescan.cpp.
#pragma once

#include "core/records/cda/XmlTree.h"

namespace havre::records::cda {

namespace limits {
inline constexpr qsizetype Bytes = 32 * 1024 * 1024;
inline constexpr int Depth = 200;
inline constexpr qsizetype Tag = 64 * 1024;
inline constexpr int Attributes = 256;          // of one element
inline constexpr qsizetype Pieces = 2'000'000;  // elements, attributes and texts together
}

// Exhausted "records.xml.too-large"; Malformed "records.xml.encoding", ".nul", ".dtd", ".depth", ".tag",
// ".attributes", ".elements", ".character", ".malformed".
[[nodiscard]] Result<XmlTree> prescan(const QByteArray &bytes);

} // namespace havre::records::cda
