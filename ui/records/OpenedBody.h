// What there is to read in a document, whatever it was stored as: bytes decrypted and verified, sniffed,
// parsed and laid out on a worker, or handed to the jail. A CDA that only carries a PDF is read as that PDF.
// Threading: main thread; parsing on the global pool.
#pragma once

#include "core/ports/Renderer.h"
#include "core/records/cda/Cda.h"
#include "core/session/UnlockedSession.h"
#include "ui/records/NarrativePlan.h"

#include <QPointer>

namespace havre::ui {

struct OpenedBody {
    QString contentType; // of what is read
    std::shared_ptr<const records::cda::Cda> cda; // header for the details, even when the body is a PDF
    bool narrative = false;                       // cda's blocks are the body; a plain text has them too
    QList<TablePlan> plans;                       // of its tables
    std::shared_ptr<ports::OpenDocument> pages;
    std::optional<Error> unreadable; // the facts are shown all the same
};

// Fails only when the bytes themselves cannot be had (damaged, absent, locked).
[[nodiscard]] QCoro::Task<Result<OpenedBody>> openBody(QPointer<session::UnlockedSession> core, DocumentId id);
// A picture inside a narrative.
[[nodiscard]] QCoro::Task<Result<ports::PixelPage>>
drawAttachment(ports::Renderer *renderer, std::shared_ptr<const records::cda::Cda> cda, QString key, QSize fit);

} // namespace havre::ui
