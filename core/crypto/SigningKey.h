// A private key that signs compact JWS: for an identity provider made by a test. The product only verifies.
// Threading: any thread; a value that can be moved.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace havre::crypto {

class SigningKey {
public:
    enum class Algorithm { RS256, PS256, ES256 };
    [[nodiscard]] static SigningKey generate(Algorithm algorithm); // RSA 2048 or P-256
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    ~SigningKey();

    [[nodiscard]] QByteArray keyId() const;      // RFC 7638 thumbprint
    [[nodiscard]] QJsonObject publicJwk() const; // with kid, alg and use "sig"
    // header: further header parameters ("typ"); alg and kid are set here.
    [[nodiscard]] QByteArray sign(QByteArrayView payload, QJsonObject header = {}) const;

private:
    struct Private;
    explicit SigningKey(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace havre::crypto
