// Documents whose bytes were found damaged or gone (migrations/018_lost.sql), until they are had again: from the DMP with the
// next synchronisation, or by bringing the same file in. Steps of read() and write() closures; nothing is kept.
// Threading: the strand whose connection it is given.
#pragma once

#include "core/records/Document.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::records::lost {

// Whether an error of reading a document's bytes says that they are not there any more, or not the ones that arrived.
[[nodiscard]] bool isLoss(const Error &error);

// To be asked for (again). Rows of `document` that went meanwhile are left out.
[[nodiscard]] Result<void> note(vault::sqlite::Connection &c, const DocumentId &id);
[[nodiscard]] Result<void> note(vault::sqlite::Connection &c, const QList<qint64> &positions);
[[nodiscard]] Result<bool> has(vault::sqlite::Connection &c, const DocumentId &id);
// Whether some may be had from the DMP, whose list was not turned for them yet.
[[nodiscard]] Result<bool> toAsk(vault::sqlite::Connection &c);
[[nodiscard]] Result<void> asked(vault::sqlite::Connection &c);
// The same bytes stand in another blob now; what is left of the damaged one is for the sweep.
[[nodiscard]] Result<void> hadAgain(vault::sqlite::Connection &c, const DocumentId &id, const BlobId &blob);

} // namespace havre::records::lost
