// A submission set as it travels in an IHE XDM archive (IHE_XDM.zip): documents of ONE patient with their XDS
// metadata. What MSSanté messages carry, and what a consultation pack gives to a professional.
// Sources: IHE ITI TF-2 §3.32 (ITI-32), TF-3 §4.2 (ebRIM), interop.md §1.7 and §5. Threading: values and pure functions.
#pragma once

#include "core/foundation/Result.h"
#include "core/identity/Person.h"
#include "core/identity/Whose.h"
#include "core/records/Document.h"

#include <QByteArray>

namespace havre::records::xdm {

struct SourcePatient {
    identity::Person person; // `id` is not used; an INS of null says the archive names nobody by INS
    QString gender;          // HL7: "M", "F", "O", "U"
    identity::Identifiers ids; // reading: every number it gives them, whether it is an INS or not
    bool operator==(const SourcePatient &) const = default;
};

struct DocumentEntry {
    // Writing: title, type, class, format, date, authors, confidentiality, masterIdentifier, else `id`; contentType is
    // that of the bytes. Reading: what METADATA.XML says, contentType sniffed.
    Document facts;
    QByteArray bytes;
    QString file;          // reading: its name in the archive
    bool listed = false;   // reading: METADATA.XML speaks of it
    bool verified = false; // reading: size and SHA-1 are those METADATA.XML announced
    SourcePatient patient; // reading
};

struct SubmissionSet {
    SourcePatient patient;
    QString title;
    QString comments;
    QDateTime time;
    QString uniqueId;          // an OID; writing: a new one when empty
    QStringList recipients;    // intendedRecipient: "Dr Anne Lefèvre", for people
    QList<DocumentEntry> entries;
};

// The bytes of IHE_XDM.zip, sent by the patient. Refused "records.xdm.no-patient" without INS (an archive must say
// whose it is); Malformed "records.xdm.empty" without a document; Exhausted "records.xdm.too-large" (512 MiB).
[[nodiscard]] Result<QByteArray> write(const SubmissionSet &set);

// Tolerant: archives with a wrapper folder, backslashes or other letter case, a METADATA.XML that is missing, lies or
// names files otherwise (then the digest finds them). Members nobody speaks of come last, `listed` false. Several
// subsets become one set. What unpack() and prescan() refuse is refused; Malformed "records.xdm.empty" when nothing
// is inside.
[[nodiscard]] Result<SubmissionSet> read(const QByteArray &zip);

// What METADATA.XML says of a document where the document itself is silent.
void complete(Document &facts, const Document &told);

// A zip whose central directory names a METADATA.XML or an IHE_XDM folder; nothing is unpacked.
[[nodiscard]] bool isXdm(const QByteArray &zip);

} // namespace havre::records::xdm
