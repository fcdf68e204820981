// What XDS wants to know of a document beyond what the library keeps: who wrote it with their identifiers, where and
// when. A CDA says it in its header (the rules of the ANS's CDAHeaderToXDM); of a PDF or a picture only what the
// library knows is told. Private to xdm; pure.
#pragma once

#include "core/records/xdm/Submission.h"

namespace havre::records::xdm {

struct Writer {
    QString person;      // XCN
    QString institution; // XON
    QString specialty;
};

struct Origins {
    QList<Writer> writers;
    QString legalAuthenticator; // XCN
    Code facility;
    Code practice;
    QList<Code> events;
    Code type;
    Code format;
    QString language = QStringLiteral("fr-FR");
    QDateTime creation;
    QDateTime start;
    QDateTime stop;
    QString uniqueId;
};

[[nodiscard]] Origins originsOf(const DocumentEntry &entry, const SourcePatient &patient);

} // namespace havre::records::xdm
