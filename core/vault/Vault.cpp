#include "core/vault/Vault.h"

#include "core/crypto/Kdf.h"
#include "core/vault/Attempts_p.h"
#include "core/vault/PasswordRule.h"
#include "core/vault/Space.h"
#include "core/vault/Vault_p.h"

#include <algorithm>

namespace havre::vault {

namespace {
constexpr quint64 MiB = 1024 * 1024;

tl::unexpected<Error> nobody()
{
    return failure(Fault::NotFound, QLatin1String("vault.no-such-person"));
}
} // namespace

KdfCost KdfCost::standard()
{
    return {256 * MiB, 3};
}

KdfCost KdfCost::floor()
{
    return {64 * MiB, 3};
}

KdfCost KdfCost::ceiling()
{
    return {1024 * MiB, 10};
}

Result<void> checkCost(const KdfCost &cost)
{
    const KdfCost low = KdfCost::floor();
    const KdfCost high = KdfCost::ceiling();
    if (cost.memoryBytes < low.memoryBytes || cost.passes < low.passes || cost.memoryBytes > high.memoryBytes
        || cost.passes > high.passes)
        return failure(Fault::Refused, QLatin1String("vault.kdf-cost"));
    return {};
}

QString deviceSecretName(const Header &header)
{
    return QLatin1String("vault-device-secret-") + header.slot.deviceSecret.toString(QUuid::Id128);
}

QCoro::Task<Result<std::shared_ptr<SecretBytes>>> passwordKey(SecretBytes password, QByteArray salt, KdfCost cost)
{
    auto shared = std::make_shared<SecretBytes>(std::move(password)); // futures copy, secrets do not
    Strand worker(QStringLiteral("vault-kdf"));
    auto future = worker.start([shared, salt, cost]() -> Result<std::shared_ptr<SecretBytes>> {
        const SecretBytes normal = normalized(*shared);
        HAVRE_TRY(key, crypto::argon2id(normal.span(), salt, cost.memoryBytes, cost.passes));
        return std::make_shared<SecretBytes>(std::move(key));
    });
    auto answer = co_await future;
    co_return answer;
}

Vault::Private::~Private()
{
    *ended = true;
    strand.reset();
}

Vault::Vault(std::unique_ptr<Private> p) : d(std::move(p)) {}
Vault::~Vault() = default;

Presence Vault::presence(const QString &directory)
{
    return HeaderFile(directory).presence();
}

const QString &Vault::directory() const
{
    return d->directory;
}

Refusals Vault::refusals() const
{
    return Attempts(d->directory, *d->clock).refusals();
}

Result<void> Vault::forgetRefusals()
{
    return Attempts(d->directory, *d->clock).forgetRefusals();
}

QList<PersonId> Vault::persons() const
{
    QList<PersonId> ids;
    for (const PersonEntry &person : d->header.persons)
        ids.append(person.id);
    return ids;
}

QCoro::Task<Result<PersonId>> Vault::addPerson(First first)
{
    const QList<PersonEntry> &persons = d->header.persons;
    const auto begun = std::find_if(persons.begin(), persons.end(), [](const auto &p) { return p.state == SpaceState::Creating; });
    if (begun == persons.end() && persons.size() >= Header::MaximumPersons)
        co_return failure(Fault::Exhausted, QLatin1String("vault.too-many-persons"));
    const PersonId person = begun == persons.end() ? PersonId::random() : begun->id;
    auto making = d->makeSpace(person, std::move(first));
    const Result<void> made = co_await making;
    HAVRE_CO_CHECK(made);
    co_return Result<PersonId>(person);
}

QCoro::Task<Result<std::unique_ptr<Space>>> Vault::openSpace(PersonId person)
{
    HAVRE_CO_TRY(state, d->stateOf(person));
    if (state == SpaceState::Creating) { // a creation cut short: nothing was ever in it
        auto making = d->makeSpace(person, {});
        const Result<void> made = co_await making;
        HAVRE_CO_CHECK(made);
    }
    const auto seat = std::make_shared<SpaceSeat>(d->seatOf(person));
    seat->lock.reset(); // the vault's holds while this runs; an answer that comes too late keeps nothing closed
    const auto work = [seat]() -> Result<std::shared_ptr<Connections>> {
        HAVRE_TRY(opened, openDatabase(*seat));
        return std::make_shared<Connections>(std::move(opened));
    };
    auto opening = d->aside(work);
    const Result<std::shared_ptr<Connections>> opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    seat->lock = d->lock;
    co_return Result<std::unique_ptr<Space>>(spaceOf(std::move(*seat), std::move(**opened)));
}

Result<Vault::Glance> Vault::glance(PersonId person) const
{
    HAVRE_TRY(state, d->stateOf(person));
    if (state == SpaceState::Creating)
        return nobody();
    auto seat = std::make_shared<SpaceSeat>(d->seatOf(person));
    seat->lock.reset(); // a look that is late keeps no vault from being opened again
    return [seat](const Look &look) { return vault::glance(*seat, look); };
}

Result<SpaceState> Vault::Private::stateOf(const PersonId &person) const
{
    const auto &persons = header.persons;
    const auto entry = std::find_if(persons.begin(), persons.end(), [&](const auto &p) { return p.id == person; });
    if (entry == persons.end())
        return nobody();
    return entry->state;
}

SpaceSeat Vault::Private::seatOf(const PersonId &person) const
{
    return {directory + QLatin1String("/persons/") + person.toString(), person, keys->dataKey(person).clone(), lock, clock};
}

Header Vault::Private::sealed(Header of, quint64 generation) const
{
    of.generation = generation;
    keys->sealHeader(of);
    return of;
}

Result<void> Vault::Private::storeHeader()
{
    header = sealed(std::move(header), header.generation + 1);
    return HeaderFile(directory).write(header);
}

} // namespace havre::vault
