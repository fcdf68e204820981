// Stable identifiers: the same word always gives the same UUID, OID and random sequence.
#pragma once

#include <QString>
#include <QUuid>

namespace havre::sandbox::family {

[[nodiscard]] QUuid uuidOf(const QString &word);   // version 5, in a namespace of our own
[[nodiscard]] QString uuidText(const QString &word); // upper case, without braces
[[nodiscard]] QString oidOf(const QString &word);  // 2.25.<uuid as a decimal number> (ITU-T X.667)

// The two-digit key of a 13-character matricule (interop.md §3); -1 when it is malformed.
[[nodiscard]] int insKey(const QString &thirteen);

} // namespace havre::sandbox::family
