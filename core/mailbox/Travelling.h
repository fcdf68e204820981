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
    QByteArray paper = {}; // the same as a PDF, when it has no pages of its own; empty: nobody printed it
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
// Words in XML without a PDF among them: people need it on paper.
[[nodiscard]] bool wantsPaper(const records::Document &document, const QByteArray &bytes);
// The original, the PDF a level 1 CDA carries or the paper of a structured one, then the archive with the originals; the
// original too where there is no archive. What xdm::write() answers.
[[nodiscard]] Result<QList<mime::Enclosed>> enclosuresOf(const Parcel &parcel);

} // namespace havre::mailbox
