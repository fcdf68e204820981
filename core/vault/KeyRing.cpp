#include "core/vault/KeyRing_p.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Kdf.h"

#include <cstring>

namespace havre::vault {

namespace {

SecretBytes keyEncryptionKey(const Header &header, const SecretBytes &passwordKey, const SecretBytes &deviceSecret)
{
    SecretBytes both(passwordKey.size() + deviceSecret.size());
    std::memcpy(both.data(), passwordKey.data(), passwordKey.size());
    std::memcpy(both.data() + passwordKey.size(), deviceSecret.data(), deviceSecret.size());
    return crypto::hkdfSha256(both.span(), header.vault.toRfc4122(),
                              QByteArray("havre/v1/kek/") + QByteArray::number(header.slot.number));
}

} // namespace

KeyRing KeyRing::create(Header &header, const SecretBytes &passwordKey, const SecretBytes &deviceSecret)
{
    KeyRing ring;
    ring.m_master = SecretBytes::random(32);
    header.slot.deviceCheck = deviceCheck(header, deviceSecret);
    header.slot.wrappedAt = header.generation + 1;
    header.slot.master
        = crypto::seal(keyEncryptionKey(header, passwordKey, deviceSecret), ring.m_master, header.slotBytes());
    return ring;
}

Result<KeyRing> KeyRing::open(const Header &header, const SecretBytes &passwordKey, const SecretBytes &deviceSecret)
{
    auto master
        = crypto::unseal(keyEncryptionKey(header, passwordKey, deviceSecret), header.slot.master, header.slotBytes());
    if (!master)
        return failure(Fault::Refused, QLatin1String("vault.wrong-password"));
    KeyRing ring;
    ring.m_master = std::move(*master);
    if (!crypto::sameBytes(ring.sealOf(header), header.seal))
        return failure(Fault::Corrupt, QLatin1String("vault.damaged"), QStringLiteral("seal"));
    for (const PersonEntry &person : header.persons) {
        auto key = crypto::unseal(ring.m_master, person.dataKey, header.personBytes(person.id));
        if (!key)
            return failure(Fault::Corrupt, QLatin1String("vault.damaged"), QStringLiteral("data key"));
        ring.m_dataKeys.insert_or_assign(person.id.toString(), std::move(*key));
    }
    return ring;
}

QByteArray KeyRing::deviceCheck(const Header &header, const SecretBytes &deviceSecret)
{
    return crypto::hmacSha256(deviceSecret.span(), QByteArray("havre/v1/device-check") + header.vault.toRfc4122()).first(16);
}

void KeyRing::addPerson(Header &header, PersonId person)
{
    SecretBytes key = SecretBytes::random(32);
    header.persons.append({person, SpaceState::Creating, crypto::seal(m_master, key, header.personBytes(person))});
    m_dataKeys.insert_or_assign(person.toString(), std::move(key));
}

QByteArray KeyRing::sealOf(const Header &header) const
{
    const SecretBytes key = crypto::hkdfSha256(m_master.span(), header.vault.toRfc4122(), "havre/v1/header-seal");
    return crypto::hmacSha256(key.span(), header.body());
}

void KeyRing::sealHeader(Header &header) const
{
    header.seal = sealOf(header);
}

const SecretBytes &KeyRing::dataKey(const PersonId &person) const
{
    return m_dataKeys.at(person.toString());
}

SecretBytes spaceKey(const SecretBytes &dataKey, const PersonId &person, QByteArrayView purpose)
{
    return crypto::hkdfSha256(dataKey.span(), person.uuid().toRfc4122(), QByteArray("havre/v1/") + purpose.toByteArray());
}

} // namespace havre::vault
