#include "core/vault/Attempts_p.h"
#include "core/vault/Files_p.h"
#include "core/vault/PasswordRule.h"
#include "core/vault/Space.h"
#include "core/vault/Vault_p.h"

#include "core/crypto/Encoding.h"

#include <QDir>
#include <QFileInfo>

namespace havre::vault {

namespace {

// What a creation that failed must not leave: a half vault would look like a damaged one.
void removeTraces(const QString &directory, bool folderIsOurs)
{
    if (folderIsOurs) {
        QDir(directory).removeRecursively();
        return;
    }
    QDir(directory + QLatin1String("/persons")).removeRecursively();
    for (const char *name : {"header.a", "header.b", "header.a.part", "header.b.part", "attempts", "lock"})
        QFile::remove(directory + u'/' + QLatin1String(name));
}

Result<void> fill(Vault::Private &vault, const SecretBytes &passwordKey, const SecretBytes &deviceSecret)
{
    const PersonId owner = PersonId::random();
    vault.keys = KeyRing::create(vault.header, passwordKey, deviceSecret);
    vault.keys->addPerson(vault.header, owner);
    HAVRE_CHECK(vault.storeHeader()); // "creating": from here on the header says what must exist
    HAVRE_CHECK(vault.makeSpace(owner));
    return Attempts(vault.directory, *vault.clock).succeed();
}

} // namespace

QCoro::Task<Result<std::unique_ptr<Vault>>> Vault::create(QString directory, SecretBytes password,
                                                          ports::SecretStore &secrets, KdfCost cost, const Clock &clock)
{
    HAVRE_CO_CHECK(checkPassword(password));
    HAVRE_CO_CHECK(checkCost(cost));
    if (presence(directory) != Presence::Absent)
        co_return failure(Fault::Conflict, QLatin1String("vault.exists"));
    const bool folderIsOurs = !QFileInfo::exists(directory);
    HAVRE_CO_CHECK(files::makeFolder(directory));

    auto p = std::make_unique<Private>();
    p->directory = directory;
    p->clock = &clock;
    auto lock = InstanceLock::take(directory);
    if (!lock) {
        if (folderIsOurs)
            QDir().rmdir(directory); // only when it is empty
        co_return failure(lock.error());
    }
    p->lock = *lock;
    if (presence(directory) != Presence::Absent) // another instance was quicker
        co_return failure(Fault::Conflict, QLatin1String("vault.exists"));

    p->header.vault = QUuid::createUuid();
    p->header.slot.cost = cost;
    p->header.slot.salt = crypto::randomBytes(16);
    p->header.slot.deviceSecret = QUuid::createUuid();
    const SecretBytes deviceSecret = SecretBytes::random(32);
    const QString name = deviceSecretName(p->header);
    const Result<void> kept = co_await secrets.write(name, deviceSecret.clone());
    if (!kept) {
        removeTraces(directory, folderIsOurs);
        co_return failure(Fault::Unsupported, QLatin1String("vault.device-factor-unavailable"), kept.error().code);
    }

    const auto key = co_await passwordKey(std::move(password), p->header.slot.salt, cost);
    const Result<void> filled = key ? fill(*p, **key, deviceSecret) : Result<void>(failure(key.error()));
    if (!filled) {
        removeTraces(directory, folderIsOurs);
        const Result<void> removed = co_await secrets.remove(name);
        Q_UNUSED(removed) // an orphan secret opens nothing
        co_return failure(filled.error());
    }
    co_return std::unique_ptr<Vault>(new Vault(std::move(p)));
}

} // namespace havre::vault
