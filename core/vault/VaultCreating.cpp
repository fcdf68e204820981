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
    HAVRE_CHECK(createSpace(vault.seatOf(owner)));
    vault.header.persons.first().state = SpaceState::Ready;
    HAVRE_CHECK(vault.storeHeader());
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
    Strand worker(QStringLiteral("vault-making"));
    const auto work = [vault = p.get(), key, secret = &deviceSecret]() -> Result<void> { // both are this flow's, which waits
        HAVRE_CHECK(key);
        return fill(*vault, **key, *secret);
    };
    auto filling = worker.start(work);
    const Result<void> filled = co_await filling;
    if (!filled) {
        removeTraces(directory, folderIsOurs);
        const Result<void> removed = co_await secrets.remove(name);
        Q_UNUSED(removed) // an orphan secret opens nothing
        co_return failure(filled.error());
    }
    co_return std::unique_ptr<Vault>(new Vault(std::move(p)));
}

namespace {

// The space of somebody new, or of one that was begun: what is written, in order. Values only: it runs aside.
struct Making {
    QString directory;
    std::optional<Header> begun; // of somebody new: from here on the header says what must exist
    Header made;
    Header undone;
    SpaceSeat seat;
    Vault::First first;
    std::shared_ptr<std::atomic_bool> ended;

    [[nodiscard]] Result<void> run() const
    {
        auto done = steps();
        if (!done && done.error().fault != Fault::Cancelled)
            (void)HeaderFile(directory).write(undone);
        return done;
    }

private:
    [[nodiscard]] Result<void> steps() const
    {
        const HeaderFile file(directory);
        if (begun)
            HAVRE_CHECK(file.write(*begun));
        HAVRE_CHECK(createSpace(seat, [this](sqlite::Connection &c) { return first ? first(c, seat.person) : Result<void>(); }));
        if (*ended) // who asked for it is gone: it stays begun, for whoever asks next
            return failure(cancellation());
        return file.write(made);
    }
};

} // namespace

QCoro::Task<Result<void>> Vault::Private::makeSpace(PersonId person, First first)
{
    if (making)
        co_return failure(Fault::Busy, QLatin1String("vault.busy"));
    const bool isNew = !stateOf(person);
    Header begun = header;
    if (isNew)
        keys->addPerson(begun, person);
    begun = sealed(std::move(begun), header.generation + 1);
    Header made = begun;
    for (PersonEntry &entry : made.persons) {
        if (entry.id == person)
            entry.state = SpaceState::Ready;
    }
    SpaceSeat seat = seatOf(person);
    seat.lock.reset(); // the vault's holds while this runs
    const auto steps = std::make_shared<Making>(Making{directory, isNew ? std::optional(begun) : std::nullopt, sealed(std::move(made), header.generation + 2),
                                                       sealed(header, header.generation + 3), std::move(seat), std::move(first), ended});
    making = true;
    const auto work = [steps] { return steps->run(); };
    auto running = aside(work);
    const Result<void> done = co_await running;
    if (*steps->ended) // and this with it
        co_return done;
    making = false;
    header = done ? steps->made : steps->undone;
    co_return done;
}

} // namespace havre::vault
