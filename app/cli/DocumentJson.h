// Documents as the stable JSON of README.md, and the query that options ask for.
#pragma once

#include "app/cli/Arguments.h"
#include "core/records/Library.h"

#include <QJsonObject>

namespace havre::cli {

[[nodiscard]] QString categoryName(records::Category category);
[[nodiscard]] QJsonObject toJson(const records::Row &row);
[[nodiscard]] QJsonObject toJson(const records::Document &document);
// Malformed "cli.usage" for a category or sort that does not exist.
[[nodiscard]] Result<records::Query> queryOf(const Arguments &arguments);

} // namespace havre::cli
