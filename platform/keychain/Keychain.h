// The login session's keyring (Secret Service through QtKeychain). Never the plaintext fallback: without
// a keyring it answers Unsupported "keychain.unavailable" and nothing is written anywhere.
// Other programs of the same user can read what is here: it protects a stolen disk, not more
// (security.md, finding 10). Threading: main thread, with an event loop.
#pragma once

#include "core/ports/SecretStore.h"

#include <chrono>

namespace havre::platform {

class Keychain final : public ports::SecretStore {
public:
    // service: the name under which the keyring shows our secrets to the person. patience: a keyring that asks the person for
    // its own password may take a while; one that hangs must not hold us (Unsupported "keychain.unavailable").
    explicit Keychain(QString service = QStringLiteral("Havre"), std::chrono::milliseconds patience = std::chrono::minutes(2));
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> read(QString name) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString name, SecretBytes secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString name) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace havre::platform
