// Detached signatures as The Update Framework writes them: Ed25519, ECDSA P-256 with SHA-256 (DER), RSA-PSS
// and RSA PKCS #1 v1.5 with SHA-256. A VerifyingKey is public, a SigningPair holds the private half too (the
// catalogue's tool and the tests; the app itself never signs).
// Threading: any thread; values.
// Errors: Malformed "crypto.public-key" (not a key, off the curve, RSA under 2048 bits), Malformed
// "crypto.private-key".
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>

#include <memory>

namespace havre::crypto {

enum class Scheme { Ed25519, EcdsaP256, RsaPss, RsaPkcs1 };

class VerifyingKey {
public:
    [[nodiscard]] static Result<VerifyingKey> ed25519(QByteArrayView raw); // 32 bytes
    // SubjectPublicKeyInfo in PEM, for any scheme; Malformed when the key is of another family.
    [[nodiscard]] static Result<VerifyingKey> fromPem(QByteArrayView pem, Scheme scheme);
    // A P-256 point, compressed or not (SEC 1 §2.3.3).
    [[nodiscard]] static Result<VerifyingKey> ecPoint(QByteArrayView point);

    [[nodiscard]] bool verifies(QByteArrayView message, QByteArrayView signature) const;
    // SubjectPublicKeyInfo in DER: the same key gives the same bytes however it was written.
    [[nodiscard]] QByteArray spki() const;

private:
    struct Private;
    explicit VerifyingKey(std::shared_ptr<const Private> p);
    std::shared_ptr<const Private> d;
};

class SigningPair {
public:
    [[nodiscard]] static SigningPair generate(Scheme scheme); // RSA 3072
    [[nodiscard]] static Result<SigningPair> fromPem(QByteArrayView pem, Scheme scheme); // PKCS #8, not encrypted

    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] QByteArray privatePem() const; // for a file of mode 0600
    [[nodiscard]] QByteArray publicPem() const;
    [[nodiscard]] QByteArray publicRaw() const; // Ed25519: 32 bytes; else empty
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    struct Private;
    explicit SigningPair(std::shared_ptr<const Private> p);
    std::shared_ptr<const Private> d;
};

} // namespace havre::crypto
