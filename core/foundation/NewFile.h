// A file that leaves the vault for the person's disk, in clear: never over one that is there, for the owner only.
// Exhausted "export.cannot-write"; the detail says which step ("names", "open", "write"). Blocks; any thread.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QString>

namespace havre {

// Nothing may be there yet, else Conflict "export.exists". Asked before the journal is written.
[[nodiscard]] Result<void> mayWrite(const QString &path);
[[nodiscard]] Result<void> writeNew(const QString &path, const QByteArray &bytes);
// Under `name` or the next free one beside it: "Bilan.pdf", "Bilan (2).pdf". Answers the name it got.
[[nodiscard]] Result<QString> writeBeside(const QString &folder, const QString &name, const QByteArray &bytes);

} // namespace havre
