// The four kinds of TUF metadata as values (TUF specification 1.0 §4.3 to §4.6). Reading checks shape only;
// signatures, versions and expiry are TrustedSet's business. Names and hashes are UTF-8 bytes.
// Threading: values and pure functions.
// Errors: Malformed "catalogue.malformed", the field in the detail.
#pragma once

#include "core/crypto/Signature.h"
#include "core/foundation/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace havre::tuf {

struct Key {
    std::optional<crypto::VerifyingKey> key; // absent: a scheme we do not know; it verifies nothing
};
using Keys = QHash<QByteArray, Key>; // by key id

struct Role {
    QList<QByteArray> keyIds; // each once
    qint64 threshold = 1;
};

struct Signature {
    QByteArray keyId;
    QByteArray bytes;
};

struct Common {
    qint64 version = 0;
    QDateTime expires; // UTC
    QByteArray signedBytes; // canonical: what the signatures are about
    QList<Signature> signatures; // one a key
};

struct Pointer { // to another metadata file
    qint64 version = 0;
    std::optional<qint64> length;
    QHash<QByteArray, QByteArray> hashes; // "sha256" → lower-case hex; may be empty
};

struct Root : Common {
    static constexpr const char *Type = "root";
    Keys keys;
    QHash<QByteArray, Role> roles; // root, timestamp, snapshot, targets: all four
    bool consistentSnapshot = false;
};

struct Timestamp : Common {
    static constexpr const char *Type = "timestamp";
    Pointer snapshot;
};

struct Snapshot : Common {
    static constexpr const char *Type = "snapshot";
    QHash<QByteArray, Pointer> meta; // by role name, without ".json"
};

struct TargetFile {
    QByteArray path;
    qint64 length = 0;
    QHash<QByteArray, QByteArray> hashes; // at least one
};

struct Delegation {
    QByteArray name;
    Role role;
    bool terminating = false;
    QList<QByteArray> patterns; // either these…
    QList<QByteArray> hashPrefixes; // …or these
    [[nodiscard]] bool covers(const QByteArray &path) const;
};

struct Targets : Common {
    static constexpr const char *Type = "targets";
    QHash<QByteArray, TargetFile> targets;
    Keys keys;
    QList<Delegation> delegations; // in order: the first has precedence
};

template <typename T>
[[nodiscard]] Result<T> read(const QByteArray &bytes);
template <> Result<Root> read<Root>(const QByteArray &bytes);
template <> Result<Timestamp> read<Timestamp>(const QByteArray &bytes);
template <> Result<Snapshot> read<Snapshot>(const QByteArray &bytes);
template <> Result<Targets> read<Targets>(const QByteArray &bytes);

// Segment by segment; '*' and '?' stay within one (§4.5, PATHPATTERN).
[[nodiscard]] bool matchesPattern(const QByteArray &pattern, const QByteArray &path);

// Have `threshold` different keys of the role signed? The same key under two ids counts once.
[[nodiscard]] bool isSigned(const Common &metadata, const Role &role, const Keys &keys);

// Do the bytes have every length and hash that is given? An unknown hash alone proves nothing: false.
[[nodiscard]] bool describes(const Pointer &pointer, const QByteArray &bytes);
[[nodiscard]] bool describes(const TargetFile &file, const QByteArray &bytes);

} // namespace havre::tuf
