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
    const ossl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    bool good = EVP_DigestSignInit(context.get(), &options, ossl::digestOf(d->scheme), nullptr, d->key.get()) == 1;
    if (d->scheme == Scheme::RsaPss)
        good = good && EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1;
    std::size_t length = 0;
    const auto *bytes = ossl::bytes(message.data());
    const auto size = static_cast<std::size_t>(message.size());
    good = good && EVP_DigestSign(context.get(), nullptr, &length, bytes, size) == 1;
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    good = good && EVP_DigestSign(context.get(), ossl::bytes(signature.data()), &length, bytes, size) == 1;
    if (!good)
        qFatal("OpenSSL cannot sign");
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

} // namespace havre::crypto
