// What an open vault holds. Private to core/vault. Threading: main thread; what runs aside gets values.
#pragma once

#include "core/foundation/Strand.h"
#include "core/vault/HeaderFile_p.h"
#include "core/vault/InstanceLock_p.h"
#include "core/vault/KeyRing_p.h"
#include "core/vault/SpaceOpening_p.h"
#include "core/vault/Vault.h"

#include <atomic>

namespace havre::vault {

struct Vault::Private {
    ~Private();

    QString directory;
    const Clock *clock = nullptr;
    std::shared_ptr<InstanceLock> lock;
    Header header;
    std::optional<KeyRing> keys;
    bool making = false; // a space
    std::shared_ptr<std::atomic_bool> ended = std::make_shared<std::atomic_bool>(false); // nobody waits for what runs aside
    std::unique_ptr<Strand> strand; // made at its first use; joined at the end

    // NotFound "vault.no-such-person".
    [[nodiscard]] Result<SpaceState> stateOf(const PersonId &person) const;
    [[nodiscard]] SpaceSeat seatOf(const PersonId &person) const;
    // Makes the space of a person, in the header as Creating or not yet there, which then says Ready. When it fails, what was
    // not there leaves no entry.
    [[nodiscard]] QCoro::Task<Result<void>> makeSpace(PersonId person, First first);
    [[nodiscard]] Header sealed(Header of, quint64 generation) const;
    // Next generation, sealed, both copies.
    [[nodiscard]] Result<void> storeHeader();

    // Result<T>() on the strand; Cancelled when the vault ended meanwhile.
    template <typename Work>
    [[nodiscard]] auto aside(Work work) -> QCoro::Task<std::invoke_result_t<Work &>>
    {
        if (!strand)
            strand = std::make_unique<Strand>(QStringLiteral("vault-spaces"));
        return unlessEnded(strand->start(std::move(work)), ended);
    }

private:
    template <typename Answer>
    static QCoro::Task<Answer> unlessEnded(QFuture<Answer> future, std::shared_ptr<std::atomic_bool> ended)
    {
        Answer answer = co_await future;
        if (*ended)
            co_return Answer(failure(cancellation()));
        co_return answer;
    }
};

// The name under which the SecretStore keeps a vault's device secret.
[[nodiscard]] QString deviceSecretName(const Header &header);
// Argon2id on a thread of its own; the password is normalised and gone afterwards.
[[nodiscard]] QCoro::Task<Result<std::shared_ptr<SecretBytes>>> passwordKey(SecretBytes password, QByteArray salt,
                                                                            KdfCost cost);
[[nodiscard]] Result<void> checkCost(const KdfCost &cost);

} // namespace havre::vault
