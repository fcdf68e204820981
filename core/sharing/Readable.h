// What of a document is words, and what it carries inside. Pure, any thread.
#pragma once

#include "core/records/reading/Reader.h"

namespace havre::sharing {

struct Carried {
    QString contentType; // sniffed
    QByteArray bytes;
    QString name;
};

struct Readable {
    QString narrative;      // Narrative.h; empty when the document has no words of its own, or cannot be read
    QList<Carried> carried; // pictures and PDFs inside a CDA
};

[[nodiscard]] Readable readableOf(const QByteArray &bytes, const QString &contentType);

} // namespace havre::sharing
