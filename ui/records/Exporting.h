// Handing one original out of the vault, in clear, to a folder the person chose. It is journalled.
// Errors: Exhausted "records.export-failed" (full or read-only disk, no such folder) and what reading answers.
// Threading: main thread; the file is written on a worker.
#pragma once

#include "core/session/UnlockedSession.h"

#include <QPointer>

namespace havre::ui {

// A file name made from the title: no separators, no control or direction-changing characters, at most
// 80 letters, the extension of the true type. "Bilan sanguin 2026-02-24.pdf".
[[nodiscard]] QString exportName(const records::Document &document);
// The name it got; an existing file is never replaced.
[[nodiscard]] QCoro::Task<Result<QString>> exportOriginal(QPointer<session::UnlockedSession> core, DocumentId id, QString folder);

} // namespace havre::ui
