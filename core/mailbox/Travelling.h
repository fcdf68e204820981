// Documents of the records as they travel to a professional: each as people read it, and all together as IHE_XDM.zip,
// which their software files by itself. Source: interop.md §5. Threading: pure functions, any thread.
#pragma once

#include "core/identity/Person.h"
#include "core/mailbox/mime/Writing.h"
#include "core/records/Document.h"

namespace havre::mailbox {

struct Carried {
    records::Document facts;
    QByteArray bytes;
};

struct Parcel {
    identity::Person sender; // without INS there is no archive: it must name its patient
    QString subject;
    QDateTime time;
    QStringList recipients;
    QList<Carried> documents;
};

// "20260216 Compte rendu d'endocrinologie.pdf"
[[nodiscard]] QString travellingName(const records::Document &document, const QString &contentType);
// The original, or the PDF a level 1 CDA carries, then the archive with the originals. What xdm::write() answers.
[[nodiscard]] Result<QList<mime::Enclosed>> enclosuresOf(const Parcel &parcel);

} // namespace havre::mailbox
