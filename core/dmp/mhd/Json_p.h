// Reading FHIR JSON by simdjson's DOM: every getter answers something empty when the field is absent or
// of another type, so that what we do not know never stops what we do.
#pragma once

#include "core/foundation/Result.h"

#include <QString>

#include <simdjson.h>

namespace havre::dmp::mhd::json {

using Element = simdjson::dom::element;
using Array = simdjson::dom::array;

inline constexpr std::size_t MaxDepth = 64; // security.md §3.6
inline constexpr qsizetype MaxString = 4000; // of anything we keep as text

// Keep the parser as long as the element. Malformed "dmp.mhd.malformed-json".
[[nodiscard]] Result<Element> parse(simdjson::dom::parser &parser, const QByteArray &bytes);

[[nodiscard]] Element member(Element object, const char *name); // a null element when absent
[[nodiscard]] QString text(Element object, const char *name);
[[nodiscard]] QString text(Element value);
[[nodiscard]] std::string_view raw(Element object, const char *name); // not cut; valid as long as the parser
[[nodiscard]] qint64 number(Element object, const char *name, qint64 absent);
[[nodiscard]] Array list(Element object, const char *name); // empty when absent
[[nodiscard]] Element first(Element object, const char *name);
[[nodiscard]] QByteArray written(Element value);

} // namespace havre::dmp::mhd::json
