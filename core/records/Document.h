// A document of the record as the library knows it: DocumentReference in the words of IHE MHD and of
// ANS PDSm (interop.md §1.3), plus what we verified and when.
#pragma once

#include "core/foundation/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace havre::records {
Q_NAMESPACE

// The fifteen categories of the Espace numérique de santé (interop.md §1.8). The glossary in
// core/README.md maps them to their codes. Stored by number: append only.
enum class Category {
    Other,          // AUTR_DOC
    Synthesis,      // SYNTHESE
    Prescription,   // ORD_SOIN
    Imaging,        // RADIO_SC
    Biology,        // BIOLOGIE
    Report,         // CPT_REND
    Screening,      // DEPISTAG
    Certificate,    // CERT_MED
    Administrative, // DOC_ADM
    Profile,        // SYNTH_PML
    Directive,      // DIR_ANT
    Vaccination,    // CAR_VAC
    Journey,        // VDP: volet de prévention, plans
    Reimbursement,  // REMB
    Questionnaire,  // QUEST_SANTE
};
Q_ENUM_NS(Category)

enum class Origin { Dmp, Imported, TypedIn };
Q_ENUM_NS(Origin)

// How the library is listed (here because moc wants one Q_NAMESPACE header per namespace).
enum class Sort { NewestFirst, OldestFirst, ByTitle, ByAuthor, ByCategory, RecentlyReceived };
Q_ENUM_NS(Sort)

struct Author {
    QString name;         // "Dr Anne Lefèvre"
    QString organization; // "Laboratoire du Parc"
    QString specialty;
    bool operator==(const Author &) const = default;
};

// A code with the system it belongs to (OID or URL) and the label that came with it.
struct Code {
    QString code;
    QString system;
    QString display;
    bool operator==(const Code &) const = default;
};

struct Document {
    DocumentId id;
    qint64 position = 0;      // newest first: a smaller position is a more recent document
    QString masterIdentifier; // XDS uniqueId, "urn:oid:…" removed; empty when unknown
    QString entryId;          // DocumentReference.id at the server; changes with each metadata edit
    QString title;
    Category category = Category::Other;
    Code type;   // JDV_J07, mostly LOINC
    Code klass;  // JDV_J06
    Code format; // JDV_J10
    QDateTime date; // of the act (context.period.start, else creation)
    QList<Author> authors;
    QString custodian;
    QString contentType; // sniffed by content, not as told
    qint64 size = 0;
    QByteArray sha256;
    BlobId blob;
    QStringList confidentiality; // codes of JDV_J08: "N", "MASQUE_PS"…: the server's and the document's own
    QStringList ownConfidentiality; // those that the document itself, or who sent it, says
    QString setId;
    int version = 0;
    QString replaces; // masterIdentifier of the older version
    Origin origin = Origin::Imported;
    QDateTime receivedAt;
    bool digestVerified = false; // size and hash announced by the server matched
    bool unseen = true;

    bool operator==(const Document &) const = default;
};

} // namespace havre::records
