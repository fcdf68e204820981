// A Document ↔ a row of the table `document`: the one place that knows the columns by number.
#pragma once

#include "core/records/Document.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::records::store {

inline constexpr int IndexedParameter = 37;

[[nodiscard]] const QByteArray &insertSql(); // ?1 is the position, ?37 the state of the index
[[nodiscard]] const QByteArray &updateSql(); // ?1 is the position
[[nodiscard]] const QByteArray &selectSql(); // ?1 is the id
void bindColumns(vault::sqlite::Statement &statement, const Document &document); // ?2 … ?36
[[nodiscard]] Document documentOf(const vault::sqlite::Statement &row);

// What a list shows of the first author: the name, else the organisation.
[[nodiscard]] QString shownAuthor(const Document &document);

} // namespace havre::records::store
