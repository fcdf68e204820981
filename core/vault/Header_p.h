// The vault's header: which key derivation, which wrapped keys, which persons. Bytes: FORMAT.md §3.
// A value; encode() and decode() know nothing of files or keys. Threading: any thread.
#pragma once

#include "core/crypto/Aead.h"
#include "core/foundation/Ids.h"
#include "core/foundation/Result.h"
#include "core/vault/Vault.h"

#include <QUuid>

namespace havre::vault {

// The way in: password and device secret together unwrap the master key.
struct Slot {
    quint8 number = 1;
    KdfCost cost;
    QByteArray salt;        // 16 bytes, Argon2id
    quint64 wrappedAt = 0;  // header generation in which the master key was wrapped
    QUuid deviceSecret;     // its name in the SecretStore
    QByteArray deviceCheck; // 16 bytes: recognises the right device secret, tells nothing about it
    crypto::Sealed master;
};

enum class SpaceState : quint8 { Creating = 0, Ready = 1 }; // Ready: records.db must exist

struct PersonEntry {
    PersonId id;
    SpaceState state = SpaceState::Creating;
    crypto::Sealed dataKey;
};

struct Header {
    static constexpr quint16 Version = 1;
    static constexpr qsizetype MaximumPersons = 32;
    quint64 generation = 0;
    QUuid vault;
    Slot slot;
    QList<PersonEntry> persons; // the owner first
    QByteArray seal;            // 32 bytes: HMAC of the body under a key of the master key

    // What the master key is bound to: everything of the slot but the wrapped key.
    [[nodiscard]] QByteArray slotBytes() const;
    // What a person's data key is bound to.
    [[nodiscard]] QByteArray personBytes(const PersonId &person) const;
    // Everything before the seal.
    [[nodiscard]] QByteArray body() const;
    // body ‖ seal ‖ BLAKE2b-256 of both.
    [[nodiscard]] QByteArray encode() const;
    // Corrupt "vault.damaged"; Unsupported "vault.newer" for a version we do not know.
    [[nodiscard]] static Result<Header> decode(const QByteArray &bytes);
};

} // namespace havre::vault
