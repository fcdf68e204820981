// Digests and message authentication. SHA-1 is here only because XDS and IHE MHD name it in
// DocumentReference.content.attachment.hash; it protects nothing of ours.
// Threading: any thread; a Sha256 object belongs to one thread at a time.
#pragma once

#include "core/foundation/SecretBytes.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace havre::crypto {

[[nodiscard]] QByteArray sha256(QByteArrayView bytes);     // 32 bytes
[[nodiscard]] QByteArray sha1(QByteArrayView bytes);       // 20 bytes
[[nodiscard]] QByteArray blake2b256(QByteArrayView bytes); // 32 bytes
[[nodiscard]] QByteArray hmacSha256(std::span<const unsigned char> key, QByteArrayView message); // 32 bytes

// In constant time; false when the sizes differ.
[[nodiscard]] bool sameBytes(QByteArrayView a, QByteArrayView b);

// RFC 7636 §4.2: base64url(SHA-256(verifier)).
[[nodiscard]] QByteArray pkceChallenge(QByteArrayView verifier);
// A verifier of 43 letters from 32 random bytes (§4.1).
[[nodiscard]] QByteArray pkceVerifier();

class Sha256 {
public:
    Sha256();
    Sha256(Sha256 &&) noexcept;
    ~Sha256();
    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish(); // once

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::crypto
