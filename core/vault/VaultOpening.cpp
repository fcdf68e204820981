#include "core/vault/Attempts_p.h"
#include "core/vault/Space.h"
#include "core/vault/Vault_p.h"

#include "core/crypto/Digest.h"

namespace havre::vault {

QCoro::Task<Result<std::unique_ptr<Vault>>> Vault::open(QString directory, SecretBytes password,
                                                        ports::SecretStore &secrets, const Clock &clock)
{
    const HeaderFile file(directory);
    if (const auto before = file.read(); !before)
        co_return failure(before.error());
    auto p = std::make_unique<Private>();
    p->directory = directory;
    p->clock = &clock;
    auto lock = InstanceLock::take(directory);
    if (!lock)
        co_return failure(lock.error());
    p->lock = *lock;
    auto header = file.read(); // again: now nobody else writes it
    if (!header)
        co_return failure(header.error());
    p->header = *header;
    HAVRE_CO_CHECK(checkCost(p->header.slot.cost));

    Attempts attempts(directory, clock);
    HAVRE_CO_CHECK(attempts.mayTry());

    // Whatever the keyring answers, a header exists: no new device secret, only "unavailable".
    const QString name = deviceSecretName(p->header);
    const Result<SecretBytes> deviceSecret = co_await secrets.read(name);
    if (!deviceSecret)
        co_return failure(Fault::Unsupported, QLatin1String("vault.device-factor-unavailable"), deviceSecret.error().code);
    if (!crypto::sameBytes(KeyRing::deviceCheck(p->header, *deviceSecret), p->header.slot.deviceCheck))
        co_return failure(Fault::Unsupported, QLatin1String("vault.device-factor-unavailable"), QStringLiteral("other secret"));

    HAVRE_CO_CHECK(attempts.countOne()); // on disk before the password is looked at
    const auto key = co_await passwordKey(std::move(password), p->header.slot.salt, p->header.slot.cost);
    if (!key)
        co_return failure(key.error());
    auto keys = KeyRing::open(p->header, **key, *deviceSecret);
    if (!keys)
        co_return failure(keys.error());
    p->keys = std::move(*keys);
    HAVRE_CO_CHECK(attempts.succeed());

    if (!file.isTwofold()) // one copy was damaged, or a crash came between the two
        HAVRE_CO_CHECK(p->storeHeader());
    co_return std::unique_ptr<Vault>(new Vault(std::move(p)));
}

} // namespace havre::vault
