// Bytes of an XML file → UTF-8. Accepted: UTF-8 (with or without BOM), UTF-16 with BOM, and declared
// ISO-8859-1, ISO-8859-15 and windows-1252. Everything else is refused by name (security.md §3.9):
// an encoding we do not read is a way to smuggle a DTD past the pre-scan. Pure, any thread.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>

#include <string_view>

namespace havre::records::cda {

struct Utf8 {
    QByteArray bytes; // shares the input when it was UTF-8 already
    qsizetype start = 0; // after the BOM
};

// Malformed "records.xml.encoding".
[[nodiscard]] Result<Utf8> toUtf8(const QByteArray &bytes);

// Well-formed UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);

} // namespace havre::records::cda
