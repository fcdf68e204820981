// The look taken at an XML file before any parser sees it: one linear pass over the bytes, which
// refuses what makes parsers slow, large or talkative. Rules and numbers: security.md §3.9.
// Pure, any thread; fuzzed by tests/fuzz/fuzz_prescan.cpp.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>

namespace havre::records::cda {

namespace limits {
inline constexpr qsizetype Bytes = 32 * 1024 * 1024;
inline constexpr int Depth = 200;
inline constexpr qsizetype Tag = 64 * 1024;
inline constexpr int Attributes = 256;      // of one element
inline constexpr qsizetype Pieces = 2'000'000; // elements, attributes and texts together: bounds the tree to 128 MiB
}

struct Prescanned {
    QByteArray utf8;
    qsizetype start = 0; // after a BOM
    qsizetype pieces = 0;
    int namespaces = 0;  // xmlns and xmlns:v3-prefix declarations seen; see Namespaces.h
    bool prefixed = false; // an element name with a prefix bound to the HL7 v3 namespace was declared
};

// Exhausted "records.xml.too-large"; Malformed "records.xml.encoding", ".nul", ".dtd", ".depth", ".tag",
// ".attributes", ".elements", ".character", ".malformed".
[[nodiscard]] Result<Prescanned> prescan(const QByteArray &bytes);

} // namespace havre::records::cda
