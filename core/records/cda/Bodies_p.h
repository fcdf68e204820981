// What a document carries beside its words: pictures of observationMedia, the body of a level 1 CDA.
// External references are ignored: nothing is ever fetched. Private to cda.
#pragma once

#include "core/records/cda/Cda.h"
#include "core/records/cda/Words_p.h"

namespace havre::records::cda {

// Malformed "records.cda.body": the base64 does not decode. Exhausted "records.cda.too-large": a text of
// more than MaxBlocks paragraphs.
[[nodiscard]] Result<void> readNonXmlBody(Node body, Cda &into);

struct Media {
    QString key;      // ID of the observationMedia
    QString region;   // ID of the regionOfInterest around it, else empty
    Attachment bytes;
};
// The media among the entries of one section, in order. Those that do not decode are left out.
[[nodiscard]] QList<Media> mediaOf(Node section);

} // namespace havre::records::cda
