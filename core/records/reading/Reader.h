// bytes → what the library needs: the true content type, facts for the list, text for the index.
// Threading: pure, any thread. PDF and pictures are not opened here (that is the jail's work): they
// are only recognised by their first bytes.
#pragma once

#include "core/foundation/Result.h"
#include "core/records/Document.h"
#include "core/records/cda/Cda.h"

#include <optional>

namespace havre::records {

// "application/pdf", "image/png", "image/jpeg", "image/tiff", "text/xml" (any XML), "text/rtf",
// "text/plain", "application/zip", else "application/octet-stream". By content, never by name.
[[nodiscard]] QString sniffContentType(const QByteArray &bytes);
// Whether the jail draws it: PDF and pictures.
[[nodiscard]] bool isDrawn(const QString &contentType);

struct Reading {
    QString contentType;
    Document facts; // what the bytes themselves say (CDA header); empty fields where they say nothing
    QString text;   // CDA narrative; empty when only the jail can tell
    // CDA level 1: the PDF, picture or text it carries, which is what one reads.
    QString bodyContentType;
    QByteArray body;
    cda::Entries entries; // results, vital signs, vaccinations a structured CDA holds
    QList<QPair<QString, QString>> patientIds; // CDA recordTarget, to check whose it is
    QDate patientBirth; // likewise
    QString patientName; // likewise: given name, family name, as written
};

// A plain text document in the same form as a narrative: one paragraph a line. Exhausted
// "records.text.too-large" beyond MaxTextBytes or cda::MaxBlocks lines.
inline constexpr qsizetype MaxTextBytes = 8 * 1024 * 1024;
[[nodiscard]] Result<cda::Cda> readPlainText(const QByteArray &bytes);

// Malformed, Exhausted, Unsupported "records.unsupported-type".
[[nodiscard]] Result<Reading> readDocument(const QByteArray &bytes);
// The PDF one reads, be it the document or the body of a level 1 CDA; empty when there is none.
[[nodiscard]] QByteArray pdfWithin(const QByteArray &bytes);

} // namespace havre::records
