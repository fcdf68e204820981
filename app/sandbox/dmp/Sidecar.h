// Metadata of files that say nothing themselves (PDF, pictures, text): `<file>.meta.json`, described in
// app/sandbox/README.md. Without one the file is a paper the person deposited. Threading: pure, any.
#pragma once

#include "app/sandbox/dmp/Entry.h"

namespace havre::sandbox {

// Empty for names the DMP does not take.
[[nodiscard]] QString contentTypeOf(const QString &fileName);
[[nodiscard]] QString suffixOf(const QString &contentType); // the other way; empty for one we do not know
[[nodiscard]] Entry readSidecar(const QByteArray &json, const QString &fileName, const QDateTime &fileTime);

} // namespace havre::sandbox
