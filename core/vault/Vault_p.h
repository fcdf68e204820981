// What an open vault holds. Private to core/vault.
#pragma once

#include "core/vault/HeaderFile_p.h"
#include "core/vault/InstanceLock_p.h"
#include "core/vault/KeyRing_p.h"
#include "core/vault/SpaceOpening_p.h"
#include "core/vault/Vault.h"

namespace havre::vault {

struct Vault::Private {
    QString directory;
    const Clock *clock = nullptr;
    std::shared_ptr<InstanceLock> lock;
    Header header;
    std::optional<KeyRing> keys;

    // NotFound "vault.no-such-person".
    [[nodiscard]] Result<SpaceState> stateOf(const PersonId &person) const;
    [[nodiscard]] Result<void> readySpace(const PersonId &person);
    [[nodiscard]] SpaceSeat seatOf(const PersonId &person) const;
    // Makes the space of a person still marked Creating, then marks it Ready.
    [[nodiscard]] Result<void> makeSpace(const PersonId &person);
    // Next generation, sealed, both copies.
    [[nodiscard]] Result<void> storeHeader();
};

// The name under which the SecretStore keeps a vault's device secret.
[[nodiscard]] QString deviceSecretName(const Header &header);
// Argon2id on a thread of its own; the password is normalised and gone afterwards.
[[nodiscard]] QCoro::Task<Result<std::shared_ptr<SecretBytes>>> passwordKey(SecretBytes password, QByteArray salt,
                                                                            KdfCost cost);
[[nodiscard]] Result<void> checkCost(const KdfCost &cost);

} // namespace havre::vault
