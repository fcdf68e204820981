// A file that a call leaves on the person's disk. Exhausted "export.cannot-write"; the detail says which step.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QString>

namespace havre::cli {

// Nothing may be there yet. Asked before the journal is written.
[[nodiscard]] Result<void> mayWrite(const QString &path);
// Never over a file that is there; for the owner only (umask 077).
[[nodiscard]] Result<void> writeNew(const QString &path, const QByteArray &bytes);

} // namespace havre::cli
