// Keys from passwords (Argon2id v1.3, RFC 9106, by libsodium, parallelism 1) and from keys (HKDF-SHA256,
// RFC 5869). Threading: any thread; argon2id() takes up to seconds and its memory, call it on a worker.
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

#include <QByteArray>

#include <span>

namespace havre::crypto {

// salt: 16 bytes. memoryBytes at least 8 KiB, passes at least 1. 32 bytes come back.
// Exhausted "crypto.memory" when the machine cannot give that memory.
[[nodiscard]] Result<SecretBytes> argon2id(std::span<const unsigned char> password, QByteArrayView salt,
                                           quint64 memoryBytes, quint32 passes);

// length at most 255 * 32.
[[nodiscard]] SecretBytes hkdfSha256(std::span<const unsigned char> key, QByteArrayView salt, QByteArrayView info,
                                     std::size_t length = 32);

} // namespace havre::crypto
