// The key that signs ID tokens: ES256 (RFC 7515, 7518 §3.4), kept in the state folder.
// Threading: any one thread.
#pragma once

#include "core/foundation/Result.h"

#include <QJsonObject>

#include <memory>

namespace havre::sandbox {

class SigningKey {
public:
    // Made when the folder has none. Exhausted "sandbox.state", Internal "sandbox.authority".
    [[nodiscard]] static Result<std::unique_ptr<SigningKey>> load(const QString &stateFolder);
    ~SigningKey();

    [[nodiscard]] QJsonObject jwk() const;
    [[nodiscard]] QByteArray sign(const QJsonObject &claims) const; // compact JWS
    // The claims when the signature is ours; empty otherwise. Expiry is the caller's question.
    [[nodiscard]] QJsonObject verified(const QByteArray &token) const;

private:
    struct Private;
    explicit SigningKey(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace havre::sandbox
