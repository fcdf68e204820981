// Compact JWE (RFC 7516) in one way only: the key is used directly ("dir") with A256GCM (RFC 7518 §4.5, §5.3), as SMART
// Health Links ask. By cjose. Threading: any thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

#include <QByteArray>

namespace havre::crypto {

// key: 32 bytes. contentType goes into the protected header ("cty"). A fresh random nonce each time. Exhausted
// "crypto.memory" when the machine cannot give the room.
[[nodiscard]] Result<QByteArray> sealJwe(const SecretBytes &key, const QByteArray &plain, const QByteArray &contentType);
// Malformed "crypto.jwe"; Unsupported "crypto.jwe-algorithm" (any other "alg" or "enc", or compressed); Refused "crypto.seal".
[[nodiscard]] Result<QByteArray> openJwe(const SecretBytes &key, const QByteArray &compact);

} // namespace havre::crypto
