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
    const auto *text = password.empty() ? "" : reinterpret_cast<const char *>(password.data()); // null is not allowed
    if (crypto_pwhash_argon2id(key.data(), key.size(), text, password.size(), ossl::bytes(salt.data()), passes,
                               static_cast<std::size_t>(memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
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

    // Extract, then expand (RFC 5869 §2.2, §2.3). Intermediates on the stack, wiped: a guarded allocation
    // each would cost ten system calls, and the journal derives a key per entry.
    struct Scratch {
        unsigned char prk[Hash];
        unsigned char t[Hash];
        ~Scratch() { sodium_memzero(this, sizeof *this); }
    } scratch;
    if (!HMAC(EVP_sha256(), saltData, saltSize, key.data(), key.size(), scratch.prk, nullptr))
        qFatal("OpenSSL cannot derive");
    SecretBytes out(length);
    const auto infoSize = static_cast<std::size_t>(info.size());
    QByteArray block(static_cast<qsizetype>(Hash + infoSize + 1), Qt::Uninitialized);
    std::size_t written = 0;
    for (unsigned char counter = 1; written < length; ++counter) {
        const std::size_t before = counter == 1 ? 0 : Hash;
        std::memcpy(block.data(), scratch.t, before);
        if (infoSize)
            std::memcpy(block.data() + before, info.data(), infoSize);
        block[static_cast<qsizetype>(before + infoSize)] = static_cast<char>(counter);
        if (!HMAC(EVP_sha256(), scratch.prk, static_cast<int>(Hash), ossl::bytes(block.constData()), before + infoSize + 1,
                  scratch.t, nullptr))
            qFatal("OpenSSL cannot derive");
        const std::size_t take = std::min(Hash, length - written);
        std::memcpy(out.data() + written, scratch.t, take);
        written += take;
    }
    wipe(block);
    return out;
}

} // namespace havre::crypto
