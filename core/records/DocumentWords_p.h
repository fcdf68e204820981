// What of a document is searched: its row of document_text, the index over it, and its authors by name. Private to the store.
// Steps of a write() closure.
#pragma once

#include "core/records/Document.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::records::store {

// Of a document that has none yet.
[[nodiscard]] Result<void> addWords(vault::sqlite::Connection &c, qint64 position, const Document &document, const QString &body);
[[nodiscard]] Result<void> setBody(vault::sqlite::Connection &c, qint64 position, const QString &body);
// The index knows it no more; its words stay.
[[nodiscard]] Result<void> unindex(vault::sqlite::Connection &c, qint64 position);
// After unindex(): title and authors as they are now, the body it has.
[[nodiscard]] Result<void> reindex(vault::sqlite::Connection &c, qint64 position, const Document &document);

} // namespace havre::records::store
