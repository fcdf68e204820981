// The library's SQL (migrations/003_records.sql): documents, their text, what is found. Each function is
// one step inside a read() or write() closure of the space and keeps nothing.
// Threading: the strand whose connection it is given.
#pragma once

#include "core/records/Library.h"
#include "core/vault/sqlite/Connection.h"

#include <optional>

namespace havre::records::store {

enum class Indexed { Later = 0, Done = 1, InVain = 2 };

// The smallest position of a date; its documents are base … base + 2^20 - 1. No date: after all others.
[[nodiscard]] qint64 positionBase(const QDateTime &date);

// The next free one of a date. Exhausted "records.too-many".
[[nodiscard]] Result<qint64> freePosition(vault::sqlite::Connection &c, const QDateTime &date);
// A whole, bounded, printable line; a server may call a document anything.
[[nodiscard]] QString titleOf(const QString &told);

// Everything but id, position and blob is as in `document`; answers the position it got.
// Conflict "records.known" when it is here already: of the DMP by its name (known()), else also by its bytes (here()).
[[nodiscard]] Result<qint64> insert(vault::sqlite::Connection &c, const Document &document, const QString &text,
                                    Indexed indexed);
[[nodiscard]] Result<std::optional<DocumentId>> known(vault::sqlite::Connection &c, const QString &master,
                                                      const QByteArray &sha256);

// The same, or the same bytes under another name or none: for what comes another way than from the DMP, whose list decides
// by names alone.
[[nodiscard]] Result<std::optional<DocumentId>> here(vault::sqlite::Connection &c, const QString &master,
                                                     const QByteArray &sha256);
[[nodiscard]] Result<std::optional<DocumentId>> here(vault::sqlite::Connection &c, const Document &arriving);
// Whether the DMP has given, or has, any document that is here.
[[nodiscard]] Result<bool> anyAtDmp(vault::sqlite::Connection &c);

[[nodiscard]] Result<QList<qint64>> find(vault::sqlite::Connection &c, const Query &query, int limit,
                                         const std::atomic<bool> *abandoned = nullptr);
[[nodiscard]] Result<QList<Row>> rows(vault::sqlite::Connection &c, const QList<qint64> &positions, const QString &text);
[[nodiscard]] Result<Document> document(vault::sqlite::Connection &c, const DocumentId &id);
[[nodiscard]] Result<Overview> overview(vault::sqlite::Connection &c);

[[nodiscard]] Result<void> markSeen(vault::sqlite::Connection &c, const DocumentId &id);
[[nodiscard]] Result<void> setText(vault::sqlite::Connection &c, const DocumentId &id, const QString &text, Indexed indexed);
// What is left of a statement whose first column is a document's id.
[[nodiscard]] Result<QList<DocumentId>> idsOf(vault::sqlite::Statement &row);
[[nodiscard]] Result<QList<DocumentId>> awaitingText(vault::sqlite::Connection &c, int limit);
// Merges pieces of the index, some milliseconds of work; answers whether there is more to do. Each
// document indexed by itself leaves a piece, and a search looks into every piece.
// `whole` begins to merge them all, which rewrites the index: for after many arrivals, and once.
[[nodiscard]] Result<bool> tidyIndex(vault::sqlite::Connection &c, bool whole);
// The server's newest metadata of a document that is here: its entry and who may see it; of one that came from there also
// title, codes, category, authors and date. Another date is another place: its position changes, and with it every row that
// refers to it. What the document itself hides (Document::ownConfidentiality) stays hidden.
[[nodiscard]] Result<void> refresh(vault::sqlite::Connection &c, const DocumentId &id, const Document &told);
// The person shows it to professionals: what the document itself says against that counts no more. refresh() follows.
[[nodiscard]] Result<void> unmask(vault::sqlite::Connection &c, const DocumentId &id);
// Under which name the DMP will know it (XDS uniqueId), for a document that has none yet. Conflict "records.known" when
// another has it, or this one has another.
[[nodiscard]] Result<void> giveName(vault::sqlite::Connection &c, const DocumentId &id, const QString &master);
// Takes a document back out, its words with it; the next sweep of the space removes its bytes.
[[nodiscard]] Result<void> remove(vault::sqlite::Connection &c, const DocumentId &id);
[[nodiscard]] Result<void> noteSync(vault::sqlite::Connection &c, const QDateTime &time);

} // namespace havre::records::store
