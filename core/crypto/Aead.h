// XChaCha20-Poly1305 (IETF): a secret sealed under a key, bound to associated data. The nonce is random,
// 24 bytes, never a counter. Threading: any thread. Source: security.md §3.1.
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

#include <QByteArray>

namespace havre::crypto {

struct Sealed {
    QByteArray nonce;  // 24 bytes
    QByteArray cipher; // the plain size + 16
    bool operator==(const Sealed &) const = default;
};

// key: 32 bytes.
[[nodiscard]] Sealed seal(const SecretBytes &key, const SecretBytes &plain, QByteArrayView associated);
// Refused "crypto.seal" when key, nonce, cipher or associated data is not the one it was sealed with.
[[nodiscard]] Result<SecretBytes> unseal(const SecretBytes &key, const Sealed &sealed, QByteArrayView associated);

} // namespace havre::crypto
