#include "core/vault/Attempts_p.h"
#include "core/vault/Space.h"
#include "core/vault/Vault_p.h"

#include "core/crypto/Digest.h"

namespace havre::vault {

namespace {
bool isReadOnly(const Error &error)
{
    return error.code == QLatin1String("vault.read-only");
}
} // namespace

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

    // On disk before the password is looked at. Where nothing can be written nobody counts (README): the waits already
    // there hold, and each try costs its Argon2id.
    if (const auto counted = attempts.countOne(); !counted && !isReadOnly(counted.error()))
        co_return failure(counted.error());
    const auto key = co_await passwordKey(std::move(password), p->header.slot.salt, p->header.slot.cost);
    if (!key)
        co_return failure(key.error());
    auto keys = KeyRing::open(p->header, **key, *deviceSecret);
    if (!keys)
        co_return failure(keys.error());
    p->keys = std::move(*keys);
    if (const auto reset = attempts.succeed(); !reset && !isReadOnly(reset.error()))
        co_return failure(reset.error());

    if (!file.isTwofold()) { // one copy was damaged, or a crash came between the two
        const auto mended = p->storeHeader();
        if (!mended && mended.error().fault != Fault::Exhausted) // no room: one whole copy still opens
            co_return failure(mended.error());
    }
    co_return std::unique_ptr<Vault>(new Vault(std::move(p)));
}

} // namespace havre::vault
