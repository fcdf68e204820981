// The login session's keyring (Secret Service through QtKeychain). Never the plaintext fallback: without
// a keyring it answers Unsupported "keychain.unavailable" and nothing is written anywhere.
// Other programs of the same user can read what is here: it protects a stolen disk, not more
// (security.md, finding 10). Threading: main thread, with an event loop.
#pragma once

#include "core/ports/SecretStore.h"

namespace havre::platform {

class Keychain final : public ports::SecretStore {
public:
    // service: the name under which the keyring shows our secrets to the person.
    explicit Keychain(QString service = QStringLiteral("Havre"));
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> read(QString name) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString name, SecretBytes secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString name) override;

private:
    QString m_service;
};

} // namespace havre::platform
