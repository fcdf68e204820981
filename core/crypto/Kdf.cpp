#include "core/crypto/Kdf.h"

#include "core/crypto/Ossl_p.h"

#include <openssl/hmac.h>
#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace havre::crypto {

Result<SecretBytes> argon2id(std::span<const unsigned char> password, QByteArrayView salt, quint64 memoryBytes,
                             quint32 passes)
{
    if (salt.size() != crypto_pwhash_SALTBYTES || memoryBytes < crypto_pwhash_MEMLIMIT_MIN || passes < 1)
        return failure(Fault::Internal, QLatin1String("crypto.parameters"));
    SecretBytes key(32);
    if (crypto_pwhash_argon2id(key.data(), key.size(), reinterpret_cast<const char *>(password.data()), password.size(),
                               ossl::bytes(salt.data()), passes, static_cast<std::size_t>(memoryBytes),
                               crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(Fault::Exhausted, QLatin1String("crypto.memory"));
    return key;
}

SecretBytes hkdfSha256(std::span<const unsigned char> key, QByteArrayView salt, QByteArrayView info, std::size_t length)
{
    constexpr std::size_t Hash = 32;
    const unsigned char zeros[Hash] = {};
    const unsigned char *saltData = salt.isEmpty() ? zeros : ossl::bytes(salt.data());
    const int saltSize = salt.isEmpty() ? static_cast<int>(Hash) : static_cast<int>(salt.size());

    // Extract, then expand (RFC 5869 §2.2, §2.3); every intermediate lives in guarded memory.
    SecretBytes prk(Hash);
    if (!HMAC(EVP_sha256(), saltData, saltSize, key.data(), key.size(), prk.data(), nullptr))
        qFatal("OpenSSL cannot derive");
    SecretBytes out(length);
    const auto infoSize = static_cast<std::size_t>(info.size());
    SecretBytes block(Hash + infoSize + 1);
    SecretBytes t(Hash);
    std::size_t written = 0;
    for (unsigned char counter = 1; written < length; ++counter) {
        const std::size_t before = counter == 1 ? 0 : Hash;
        if (before)
            std::memcpy(block.data(), t.data(), Hash);
        if (infoSize)
            std::memcpy(block.data() + before, info.data(), infoSize);
        block.data()[before + infoSize] = counter;
        if (!HMAC(EVP_sha256(), prk.data(), static_cast<int>(Hash), block.data(), before + infoSize + 1, t.data(), nullptr))
            qFatal("OpenSSL cannot derive");
        const std::size_t take = std::min(Hash, length - written);
        std::memcpy(out.data() + written, t.data(), take);
        written += take;
    }
    return out;
}

} // namespace havre::crypto
