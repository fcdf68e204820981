// The keys of an open vault and how they hang together (security.md §3.1, FORMAT.md §2):
// password ‖ device secret → KEK → master key → one data key per person → "db", "blob", "journal".
// Threading: a value that moves.
#pragma once

#include "core/vault/Header_p.h"

#include <map>

namespace havre::vault {

class KeyRing {
public:
    // Fresh random keys, wrapped into `header` (its slot's salt, cost, vault and device secret are set).
    [[nodiscard]] static KeyRing create(Header &header, const SecretBytes &passwordKey, const SecretBytes &deviceSecret);
    // Refused "vault.wrong-password"; Corrupt "vault.damaged" when the header is not the one we sealed.
    [[nodiscard]] static Result<KeyRing> open(const Header &header, const SecretBytes &passwordKey,
                                              const SecretBytes &deviceSecret);
    // 16 bytes that recognise a device secret.
    [[nodiscard]] static QByteArray deviceCheck(const Header &header, const SecretBytes &deviceSecret);

    void addPerson(Header &header, PersonId person);
    // Writes the seal that only the master key can make.
    void sealHeader(Header &header) const;
    [[nodiscard]] const SecretBytes &dataKey(const PersonId &person) const;

private:
    KeyRing() = default;
    [[nodiscard]] QByteArray sealOf(const Header &header) const;
    SecretBytes m_master;
    std::map<QString, SecretBytes> m_dataKeys; // by PersonId::toString()
};

// A key of a person's space for one purpose: "db", "blob", "journal".
[[nodiscard]] SecretBytes spaceKey(const SecretBytes &dataKey, const PersonId &person, QByteArrayView purpose);

} // namespace havre::vault
