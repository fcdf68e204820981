// Handing one original out of the vault, in clear, to where the person chose. Journalled before the bytes leave: no
// export without its trace. Errors: Exhausted "export.cannot-write" and what reading answers; Cancelled when the vault
// locks meanwhile. Threading: main thread; the file is written on a worker.
#pragma once

#include "core/session/UnlockedSession.h"

#include <QPointer>

namespace havre::session {

// Into a folder, under the document's own name or the next free one. Answers that name.
[[nodiscard]] QCoro::Task<Result<QString>> exportInto(QPointer<UnlockedSession> unlocked, DocumentId id, QString folder);
// As a file that is not there yet, else Conflict "export.exists". Answers how many bytes it has.
[[nodiscard]] QCoro::Task<Result<qint64>> exportAs(QPointer<UnlockedSession> unlocked, DocumentId id, QString path);

} // namespace havre::session
