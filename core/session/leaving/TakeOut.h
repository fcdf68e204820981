// Everything out of the vault, in clear: each original in `documents/` and, beside it, `bundle.fhir.json` (FHIR R4)
// with everything read out of them or typed in. Each document is journalled before its bytes leave. What is written
// when it stops (disk, lock, the person) stays, and beside it the file `Unfinished`, there from the first moment and gone with the last. What they may read but not carry away (family/rights) is left out, with
// the facts it tells. A document whose bytes are damaged or gone is named, and the others go: who takes everything out may do so
// because of it; its facts, kept apart from its bytes, go too. Errors: Exhausted "export.cannot-write", Conflict "export.not-empty" (the
// folder holds something), Cancelled, and what reading answers. Threading: main thread; files are written on workers.
#pragma once

#include "core/session/UnlockedSession.h"

#include <QPointer>

#include <atomic>
#include <memory>

namespace havre::session {

struct Unreadable {
    DocumentId document;
    QString title;
    Error error; // Corrupt or NotFound
};

struct TakenOut {
    int documents = 0;
    int facts = 0;
    int leftOut = 0; // documents one may read, not carry away
    QList<Unreadable> unreadable;
};

// Seen from outside while it works. Threading: any.
struct TakeOutWatch {
    std::atomic_int done{0};
    std::atomic_int total{0};
    std::atomic_bool stop{false};
};

inline constexpr QLatin1String Unfinished{"COPIE INACHEVEE.txt"};
// `folder`: made when it is not there; when it is, it must be empty.
[[nodiscard]] QCoro::Task<Result<TakenOut>> takeOut(QPointer<UnlockedSession> unlocked, QString folder,
                                                    std::shared_ptr<TakeOutWatch> watch = {});

} // namespace havre::session
