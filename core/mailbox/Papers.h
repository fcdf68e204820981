// What a message brought, as the documents it is: a PDF, a picture, a CDA, and each document of an IHE_XDM archive.
// Compared with whose box it is, and with the records. Source: interop.md §5 ("show CDA and PDF as one line").
// Threading: values; unfold() is pure, for a worker.
#pragma once

#include "core/identity/Whose.h"
#include "core/mailbox/Message.h"
#include "core/mailbox/mime/Reading.h"
#include "core/records/Library.h"
#include "core/records/reading/Reader.h"

namespace havre::mailbox {

struct Paper {
    int part = 0;    // the attachment it is, or lies in
    int member = -1; // which document of the archive; -1: the attachment itself
    int copy = -1;   // another attachment that is the same document as PDF
    records::Document facts; // title, type, class, date, authors, contentType, size, masterIdentifier, sha256
    identity::Whose whose = identity::Whose::Unsaid; // a PDF or a picture names nobody by INS
    QString patient; // who it says it is about, when it does
    QString code;    // why it cannot become a record; empty when it can
    DocumentId filed; // the record it already is
};

struct Unfolded {
    Paper paper;
    QByteArray bytes;
    records::Reading reading;
};

// `leaves` with their bytes, in the message's order. `matricule` of the box's owner.
[[nodiscard]] QList<Unfolded> unfold(const QList<mime::Leaf> &leaves, const QString &matricule);
// As the library takes it. What paper.code says: Refused "mailbox.other-person" when it names another patient,
// Unsupported "records.unsupported-type" and what records::readDocument answers.
[[nodiscard]] Result<records::NewDocument> newDocument(const Unfolded &one, const Message &message);

} // namespace havre::mailbox
