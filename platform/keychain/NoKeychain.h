// A machine without a keyring: everything is Unsupported "keychain.unavailable". Threading: any thread.
#pragma once

#include "core/ports/SecretStore.h"

namespace havre::platform {

class NoKeychain final : public ports::SecretStore {
public:
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> read(QString) override { co_return unavailable(); }
    [[nodiscard]] QCoro::Task<Result<void>> write(QString, SecretBytes) override { co_return unavailable(); }
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString) override { co_return unavailable(); }

private:
    static tl::unexpected<Error> unavailable()
    {
        return failure(Fault::Unsupported, QLatin1String("keychain.unavailable"));
    }
};

} // namespace havre::platform
