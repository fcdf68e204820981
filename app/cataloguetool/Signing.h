// The pieces of TUF metadata as a catalogue's authority writes them: keys, signatures, pointers, and the four
// bodies. Used by the tool, by the sandbox and, to forge hostile ones, by the tests.
// Threading: pure.
#pragma once

#include "core/crypto/Signature.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace havre::cataloguetool {

using Pairs = QList<crypto::SigningPair>;

[[nodiscard]] QJsonObject publicKey(const crypto::SigningPair &pair); // as in "keys"
[[nodiscard]] QString keyId(const crypto::SigningPair &pair);         // SHA-256 of its canonical form

// The file: body and one signature a pair.
[[nodiscard]] QByteArray envelope(const QJsonObject &body, const Pairs &pairs);

[[nodiscard]] QJsonObject role(const Pairs &pairs, int threshold); // {"keyids", "threshold"}
[[nodiscard]] QJsonObject keysOf(const QList<Pairs> &all);

[[nodiscard]] QJsonObject pointer(int version, const QByteArray &file); // in snapshot and timestamp
[[nodiscard]] QJsonObject target(const QByteArray &bytes);              // in targets

// _type, spec_version, version, expires; the caller adds the rest.
[[nodiscard]] QJsonObject body(const char *type, int version, const QDateTime &expires);

struct Trust {
    Pairs pairs;
    int threshold = 1;
};
using Roles = QHash<QString, Trust>; // root, targets, snapshot, timestamp
[[nodiscard]] QJsonObject rootBody(int version, const QDateTime &expires, const Roles &roles);

// A delegation by path patterns.
[[nodiscard]] QJsonObject delegation(const QString &name, const Trust &trust, const QStringList &patterns,
                                     bool terminating = false);

} // namespace havre::cataloguetool
