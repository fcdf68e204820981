// The vault: keys of one device and one password, and a Space per person. Password (Argon2id) and
// device secret (SecretStore) are both needed: they meet in HKDF, which unwraps a random master key,
// which unwraps one data key per person. Format: core/vault/FORMAT.md. Source: security.md §3.1–§3.4.
// Threading: call from the main thread; key derivation, making and opening spaces run on workers. Destroying the vault ends
// what still waits as Cancelled: a space under way is then not made, and addPerson() makes it good another time.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Ids.h"
#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"
#include "core/ports/SecretStore.h"

#include <QCoroTask>
#include <QDateTime>

#include <functional>
#include <memory>

namespace havre::vault {

class Space;
namespace sqlite {
class Connection;
}

// Argon2id v1.3, parallelism 1. Opening refuses a header below floor() (downgrade) or above ceiling().
struct KdfCost {
    quint64 memoryBytes = 0;
    quint32 passes = 0;
    [[nodiscard]] static KdfCost standard(); // 256 MiB, 3 passes
    [[nodiscard]] static KdfCost floor();    // 64 MiB, 3 passes: small machines and tests
    [[nodiscard]] static KdfCost ceiling();  // 1 GiB, 10 passes
};

enum class Presence { Absent, Present, Damaged };

// Wrong passwords that the journal of accesses has not heard of yet.
struct Refusals {
    quint32 count = 0;
    QDateTime since; // when the first was tried; invalid when there is none
};

class Vault {
public:
    ~Vault(); // closes
    [[nodiscard]] static Presence presence(const QString &directory);

    // Conflict "vault.exists", "vault.not-a-folder"; Refused as PasswordRule.h says ("vault.password-too-short",
    // "…-too-long", "…-weak"), "vault.kdf-cost" (below floor(), above ceiling()); Unsupported "vault.device-factor-unavailable";
    // Exhausted "vault.disk-full", "vault.read-only". What fails leaves nothing behind.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Vault>>>
    create(QString directory, SecretBytes password, ports::SecretStore &secrets, KdfCost cost, const Clock &clock);

    // Refused "vault.wrong-password" (the attempt is counted durably first), Busy "vault.wait" (too many
    // attempts; detail "seconds 4"), Unsupported "vault.device-factor-unavailable" (a keyring that is locked,
    // absent, or holds another secret: never counted as an attempt, never a reason for a new secret),
    // Conflict "vault.in-use" (another instance), Corrupt "vault.damaged", Refused "vault.kdf-cost",
    // Unsupported "vault.newer", NotFound "vault.absent". A folder that cannot be written opens for reading.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Vault>>>
    open(QString directory, SecretBytes password, ports::SecretStore &secrets, const Clock &clock);

    [[nodiscard]] const QString &directory() const;
    // Kept on disk, over several openings, until forgetRefusals().
    [[nodiscard]] Refusals refusals() const;
    [[nodiscard]] Result<void> forgetRefusals();
    [[nodiscard]] QList<PersonId> persons() const; // the first is the vault's owner
    // What a space begins with: a few rows, written by the transaction that makes it; on a worker.
    using First = std::function<Result<void>(sqlite::Connection &, const PersonId &)>;
    // Their space exists when this answers; one whose making broke off is made good first. Exhausted "vault.too-many-persons", "vault.disk-full"…;
    // Busy "vault.busy" while another is being made.
    [[nodiscard]] QCoro::Task<Result<PersonId>> addPerson(First first = {});
    // NotFound "vault.no-such-person"; Corrupt "vault.database-damaged" (also when the file is missing or
    // empty: the header knows it must be there); Unsupported "vault.newer". On a full disk, or one that may not be
    // written, a space for reading only: Space::shortage().
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<Space>>> openSpace(PersonId person);

    // Reads a little of a space that nobody has open, and leaves it as it was: no strand, no migration, no trace. NotFound
    // "vault.no-such-person", also of a space whose making broke off. What it answers may be called once, on any thread.
    using Look = std::function<Result<void>(sqlite::Connection &)>;
    using Glance = std::function<Result<void>(const Look &)>;
    [[nodiscard]] Result<Glance> glance(PersonId person) const;

    struct Private;

private:
    explicit Vault(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace havre::vault
