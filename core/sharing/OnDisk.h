// The deed of what leaves as files, in clear: onto the person's disk, in a folder of their choice, each under its own name or
// the next free one. All of them or none: when a later one fails, those before it are taken away again.
// Threading: the deed runs on the vault's writing thread, inside the transaction of its lines in the journal.
// Errors: Exhausted "export.cannot-write".
#pragma once

#include "core/sharing/Leaving.h"

namespace havre::sharing {

struct OutFile {
    QString name;
    QByteArray bytes;
};

// Answers the name the first one got.
[[nodiscard]] Deed writingOf(QString folder, QList<OutFile> files);

} // namespace havre::sharing
