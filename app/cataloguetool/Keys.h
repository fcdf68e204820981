// The private keys of a catalogue in a folder, one PEM file each, 0600: <role>-<number>.pem. The scheme is in the
// key itself (Ed25519, P-256, RSA-PSS).
// Threading: pure but for the disk. Errors: Exhausted "tool.keys", Malformed "crypto.private-key", NotFound
// "tool.no-key".
#pragma once

#include "app/cataloguetool/Signing.h"
#include "core/foundation/Result.h"

namespace havre::cataloguetool {

// Makes what is missing: root and targets three keys, the other roles one.
[[nodiscard]] Result<void> makeKeys(const QString &folder, const QStringList &delegations);
// Replaces a role's keys by new ones; the old stay beside as <name>.old, for the root that says goodbye to them.
[[nodiscard]] Result<void> rotateKeys(const QString &folder, const QString &role);
[[nodiscard]] Result<Trust> loadKeys(const QString &folder, const QString &role);
[[nodiscard]] Pairs retiredKeys(const QString &folder, const QString &role);

} // namespace havre::cataloguetool
