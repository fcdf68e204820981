// The JSON of TUF metadata, read strictly: no member twice, no number that is not an integer, bounded depth;
// and its canonical form (OLPC canonical JSON, as securesystemslib signs it). Private to store/catalogue/tuf.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>

#include <simdjson.h>

namespace havre::tuf::json {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;
using Array = simdjson::dom::array;

// Malformed "catalogue.malformed". The element lives as long as the parser.
[[nodiscard]] Result<Element> parse(simdjson::dom::parser &parser, const QByteArray &bytes);
[[nodiscard]] QByteArray canonical(Element value);

[[nodiscard]] tl::unexpected<Error> malformed(const char *what);

// A member of that kind, or Malformed.
[[nodiscard]] Result<Element> member(Element object, const char *name);
[[nodiscard]] Result<Object> object(Element parent, const char *name);
[[nodiscard]] Result<Array> array(Element parent, const char *name);
[[nodiscard]] Result<QByteArray> text(Element parent, const char *name);
[[nodiscard]] Result<qint64> positive(Element parent, const char *name); // 1 or more
[[nodiscard]] bool has(Element object, const char *name);
[[nodiscard]] QByteArray bytesOf(std::string_view view);

} // namespace havre::tuf::json
