// What one can read of a document in a terminal: narrative, plain text, the words of a PDF out of the jail; or why not.
// Threading: main thread.
#pragma once

#include "core/ports/Renderer.h"
#include "core/records/Document.h"

#include <optional>

namespace havre::cli {

struct DocumentText {
    QString text;
    // What carries the words when it is not the document itself: the PDF or picture, also one inside a CDA.
    QString bodyType; // empty: nothing of the kind
    qint64 bodySize = 0;
    int pages = 0;              // 0: not opened
    std::optional<Error> error; // "records.xml.depth", "render.unreadable"…: as the window says
};

[[nodiscard]] QCoro::Task<DocumentText> textOf(QByteArray bytes, ports::Renderer *renderer);

} // namespace havre::cli
