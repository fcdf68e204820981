// Looks at everything a space keeps, without changing it: page authentication of the database, its own
// consistency, references, and every document's and message's bytes against the digest in its row. The journal's chain
// is core/journal's: journal::verify(). Threading: main thread; the work is done on the reader strand, in
// pieces, so that others may read in between; closing the space breaks it off.
#pragma once

#include "core/foundation/Result.h"

#include <QCoroTask>
#include <QList>

namespace havre::vault {

class Space;

struct VerifyReport {
    qint64 badPages = 0;       // pages whose HMAC is wrong, and faults of the database's own structure
    qint64 brokenReferences = 0;
    qint64 documents = 0;      // rows that name a blob
    qint64 messages = 0;       // of the mailbox, and those that wait to be sent
    qint64 missingBlobs = 0;
    qint64 damagedBlobs = 0;   // unreadable, or not the digest of the row
    qint64 orphanBlobs = 0;    // harmless: files no row names
    QList<qint64> lostDocuments; // rows of `document` among the missing and the damaged: records::Library::noteLost()
    // Whether all is whole, else the worst of it: Corrupt "vault.database-damaged", Corrupt "vault.blob-damaged", NotFound "vault.blob-absent".
    [[nodiscard]] Result<void> judged() const;
};

[[nodiscard]] QCoro::Task<Result<VerifyReport>> verify(Space &space);

} // namespace havre::vault
