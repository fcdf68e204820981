// The vault: keys of one device and one password, and a Space per person. Password (Argon2id) and
// device secret (SecretStore) are both needed: they meet in HKDF, which unwraps a random master key,
// which unwraps one data key per person. Format: core/vault/FORMAT.md. Source: security.md §3.1–§3.4.
// Threading: call from the main thread; key derivation runs on a worker.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Ids.h"
#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"
#include "core/ports/SecretStore.h"

#include <QCoroTask>

#include <memory>

namespace havre::vault {

class Space;

// Argon2id v1.3, parallelism 1. Opening refuses a header below floor() (downgrade) or above ceiling().
struct KdfCost {
    quint64 memoryBytes = 0;
    quint32 passes = 0;
    [[nodiscard]] static KdfCost standard(); // 256 MiB, 3 passes
    [[nodiscard]] static KdfCost floor();    // 64 MiB, 3 passes: small machines and tests
    [[nodiscard]] static KdfCost ceiling();  // 1 GiB, 10 passes
};

enum class Presence { Absent, Present, Damaged };

class Vault {
public:
    ~Vault(); // closes
    [[nodiscard]] static Presence presence(const QString &directory);

    // Conflict "vault.exists"; Refused "vault.password-too-short" (below 12 characters and below five
    // words); Unsupported "vault.device-factor-unavailable"; Exhausted "vault.disk-full", "vault.read-only".
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Vault>>>
    create(QString directory, SecretBytes password, ports::SecretStore &secrets, KdfCost cost, const Clock &clock);

    // Refused "vault.wrong-password" (the attempt is counted durably first), Busy "vault.wait" (too many
    // attempts), Unsupported "vault.device-factor-unavailable", Conflict "vault.in-use" (another
    // instance), Corrupt "vault.damaged", NotFound "vault.absent".
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Vault>>>
    open(QString directory, SecretBytes password, ports::SecretStore &secrets, const Clock &clock);

    [[nodiscard]] const QString &directory() const;
    [[nodiscard]] QList<PersonId> persons() const; // the first is the vault's owner
    [[nodiscard]] Result<PersonId> addPerson();
    [[nodiscard]] Result<std::unique_ptr<Space>> openSpace(PersonId person);

private:
    struct Private;
    explicit Vault(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace havre::vault
