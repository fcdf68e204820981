#include "core/crypto/Digest.h"

#include "core/crypto/Encoding.h"
#include "core/crypto/Ossl_p.h"

#include <openssl/hmac.h>
#include <sodium.h>

namespace havre::crypto {

namespace {
QByteArray digest(const EVP_MD *algorithm, QByteArrayView message)
{
    QByteArray out(EVP_MD_get_size(algorithm), Qt::Uninitialized);
    unsigned int length = 0;
    if (EVP_Digest(message.data(), static_cast<std::size_t>(message.size()), ossl::bytes(out.data()), &length, algorithm,
                   nullptr) != 1)
        qFatal("OpenSSL cannot digest");
    return out;
}
} // namespace

QByteArray sha256(QByteArrayView message)
{
    return digest(EVP_sha256(), message);
}

QByteArray sha1(QByteArrayView message)
{
    return digest(EVP_sha1(), message);
}

QByteArray blake2b256(QByteArrayView message)
{
    QByteArray out(32, Qt::Uninitialized);
    crypto_generichash(ossl::bytes(out.data()), 32, ossl::bytes(message.data()),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    return out;
}

QByteArray hmacSha256(std::span<const unsigned char> key, QByteArrayView message)
{
    QByteArray out(32, Qt::Uninitialized);
    unsigned int length = 0;
    if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), ossl::bytes(message.data()),
              static_cast<std::size_t>(message.size()), ossl::bytes(out.data()), &length))
        qFatal("OpenSSL cannot authenticate");
    return out;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && (a.isEmpty() || sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0);
}

QByteArray pkceChallenge(QByteArrayView verifier)
{
    return base64Url(sha256(verifier));
}

QByteArray pkceVerifier()
{
    return base64Url(randomBytes(32));
}

struct Sha256::Private {
    ossl::DigestContext context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : d(std::make_unique<Private>())
{
    if (EVP_DigestInit_ex(d->context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("OpenSSL cannot digest");
}

Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(d->context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray out(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(d->context.get(), ossl::bytes(out.data()), nullptr);
    return out;
}

} // namespace havre::crypto
