// One document as a share carries it: a FHIR R4 DocumentReference whose text is the document as one reads it, and whose
// contents are the original and, for PDFs and pictures, its first pages as JPEG drawn in the jail (`format` says "page", the
// title « Page 1 sur 60 »), so that the reader's browser parses none of what strangers made unless asked to save it.
// Threading: main thread; reading and writing JSON run on workers.
#pragma once

#include "core/ports/Renderer.h"
#include "core/records/Document.h"

#include <QCoroTask>

namespace havre::sharing {

inline constexpr int MaxDrawnPages = 40;
inline constexpr qint64 MaxShared = 40LL * 1024 * 1024; // of one original
inline constexpr QLatin1String PageFormat("urn:havre:sharing");

// The JSON. What cannot be read or drawn is still there to save. Exhausted "sharing.too-large".
[[nodiscard]] QCoro::Task<Result<QByteArray>> contentOf(records::Document document, QByteArray bytes, ports::Renderer *renderer);

} // namespace havre::sharing
