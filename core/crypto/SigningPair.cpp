#include "core/crypto/Signature_p.h"

#include <openssl/err.h>

namespace havre::crypto {

struct SigningPair::Private {
    Scheme scheme;
    ossl::Key key;
};

namespace {
QByteArray written(BIO *memory)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(memory, &data);
    return QByteArray(data, static_cast<qsizetype>(length));
}
} // namespace

SigningPair::SigningPair(std::shared_ptr<const Private> p) : d(std::move(p)) {}

SigningPair SigningPair::generate(Scheme scheme)
{
    ossl::Key key;
    switch (scheme) {
    case Scheme::Ed25519:
        key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
        break;
    case Scheme::EcdsaP256:
        key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
        break;
    case Scheme::RsaPss:
    case Scheme::RsaPkcs1:
        key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{3072}));
        break;
    }
    if (!key)
        qFatal("OpenSSL cannot generate a key");
    return SigningPair(std::make_shared<Private>(Private{scheme, std::move(key)}));
}

Result<SigningPair> SigningPair::fromPem(QByteArrayView pem, Scheme scheme)
{
    const ossl::Memory memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    ossl::Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    if (!key || !ossl::fits(key.get(), scheme)) {
        ERR_clear_error();
        return failure(Fault::Malformed, QLatin1String("crypto.private-key"));
    }
    return SigningPair(std::make_shared<Private>(Private{scheme, std::move(key)}));
}

Scheme SigningPair::scheme() const
{
    return d->scheme;
}

QByteArray SigningPair::privatePem() const
{
    const ossl::Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), d->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return written(memory.get());
}

QByteArray SigningPair::publicPem() const
{
    const ossl::Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(memory.get(), d->key.get());
    return written(memory.get());
}

QByteArray SigningPair::publicRaw() const
{
    QByteArray raw(32, '\0');
    std::size_t length = 32;
    if (d->scheme != Scheme::Ed25519
        || EVP_PKEY_get_raw_public_key(d->key.get(), ossl::bytes(raw.data()), &length) != 1)
        return {};
    return raw;
}

QByteArray SigningPair::sign(QByteArrayView message) const
{
    return ossl::signature(d->key.get(), d->scheme, message);
}

} // namespace havre::crypto
