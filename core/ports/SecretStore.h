// Port: a place of the machine that keeps small secrets under the login session (Secret Service,
// Keychain, Keystore). Used for the vault's device secret. A locked or wrong keyring often answers
// NotFound (measured, security.md finding 10), so nobody may create a new secret because a read failed.
// Errors: NotFound "keychain.absent", Refused "keychain.refused", Unsupported "keychain.unavailable".
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

#include <QCoroTask>

namespace havre::ports {

class SecretStore {
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual QCoro::Task<Result<SecretBytes>> read(QString name) = 0;
    // Durable when it succeeds; read back and compared by the implementation.
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString name, SecretBytes secret) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString name) = 0;
};

} // namespace havre::ports
