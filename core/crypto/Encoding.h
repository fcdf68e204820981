// Random bytes and the base64url of RFC 4648 §5 without padding, as JOSE and PKCE write it.
// Threading: any thread.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>

namespace havre::crypto {

// From the kernel's generator (libsodium randombytes).
[[nodiscard]] QByteArray randomBytes(qsizetype count);

[[nodiscard]] QByteArray base64Url(QByteArrayView bytes);
// Strict: no padding, no whitespace, no foreign letter, no stray bits. Malformed "crypto.base64url".
[[nodiscard]] Result<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace havre::crypto
