// One DocumentReference as IHE MHD and ANS PDSm write it (interop.md §1.3), read into what the library
// keeps, where the bytes are and how to check them. Strict enough to be safe, loose enough to survive:
// unknown extensions, contained resources, absolute and relative addresses, both spellings of systems.
// Threading: pure functions, any thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/identity/Whose.h"
#include "core/records/Document.h"

#include <QUrl>

namespace havre::dmp::mhd {

struct Reference {
    records::Document told; // what the server says of it; nothing is verified yet
    QString lastUpdated;    // meta.lastUpdated as written, else meta.versionId, else empty
    QString address;        // attachment.url as written
    QString contentType;    // as told: what to ask for
    qint64 size = -1;       // -1: not told
    QByteArray sha1;        // as told, 20 bytes when it is one (any other matches nothing); empty: not told
    QList<QStringList> labels; // the codes of each securityLabel, in its order and place; "?" for one that cannot be read
    identity::Identifiers patient; // of subject, sourcePatientInfo and what they contain
    QByteArray json;        // the resource itself, to read again later
    bool current = true;    // status
};

struct SearchPage {
    QList<Reference> references;
    QList<Error> unreadable; // entries left out, one each
    QString next;            // link relation "next" as written; empty on the last page
    qint64 total = -1;       // -1: not told
    QDateTime serverTime;    // meta.lastUpdated of the bundle; null when not told
};

// Malformed "dmp.mhd.malformed-json", "dmp.mhd.not-a-bundle", "dmp.mhd.reference-malformed"; an
// OperationOutcome of severity error or fatal answers Malformed "dmp.mhd.rejected".
[[nodiscard]] Result<SearchPage> readSearchPage(const QByteArray &json);
[[nodiscard]] Result<Reference> readReference(const QByteArray &json);
// The codes of an OperationOutcome ("not-found,expired"), never its sentences; empty when it is none.
[[nodiscard]] QString outcomeCodes(const QByteArray &json);
// The bytes of a Binary resource, when the server wraps them in one. Malformed as above.
[[nodiscard]] Result<QByteArray> readBinary(const QByteArray &json);

} // namespace havre::dmp::mhd
