// Port: who has the session's access token. core/session implements it, core/dmp asks for it.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QCoroTask>

namespace havre::ports {

class TokenSource {
public:
    virtual ~TokenSource() = default;
    // A token good for at least a minute, refreshed if need be. Refused "session.signed-out" when the
    // person must sign in again; Offline when the platform cannot be reached.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> accessToken() = 0;
    // The server answered 401 to this token: forget it.
    virtual void reject(QByteArray token) = 0;
};

} // namespace havre::ports
