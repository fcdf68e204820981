#include "core/crypto/Signature_p.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

namespace havre::crypto {

struct VerifyingKey::Private {
    Scheme scheme;
    ossl::Key key;
};

namespace {
tl::unexpected<Error> notAKey(const char *why)
{
    ERR_clear_error();
    return failure(Fault::Malformed, QLatin1String("crypto.public-key"), QString::fromLatin1(why));
}
constexpr qsizetype MaximumPem = 8 * 1024;
} // namespace

VerifyingKey::VerifyingKey(std::shared_ptr<const Private> p) : d(std::move(p)) {}

Result<VerifyingKey> VerifyingKey::ed25519(QByteArrayView raw)
{
    ossl::Key key;
    if (raw.size() == 32)
        key.reset(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, ossl::bytes(raw.data()), 32));
    if (!key)
        return notAKey("ed25519");
    return VerifyingKey(std::make_shared<Private>(Private{Scheme::Ed25519, std::move(key)}));
}

Result<VerifyingKey> VerifyingKey::fromPem(QByteArrayView pem, Scheme scheme)
{
    if (pem.isEmpty() || pem.size() > MaximumPem)
        return notAKey("size");
    const ossl::Memory memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    ossl::Key key(PEM_read_bio_PUBKEY(memory.get(), nullptr, nullptr, nullptr));
    if (!key || !ossl::fits(key.get(), scheme))
        return notAKey("pem");
    const ossl::KeyContext check(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (scheme == Scheme::EcdsaP256 && EVP_PKEY_public_check(check.get()) != 1) // a point off the curve
        return notAKey("point");
    return VerifyingKey(std::make_shared<Private>(Private{scheme, std::move(key)}));
}

Result<VerifyingKey> VerifyingKey::ecPoint(QByteArrayView point)
{
    if (point.size() != 65 && point.size() != 33)
        return notAKey("size");
    const std::unique_ptr<OSSL_PARAM_BLD, ossl::Release<OSSL_PARAM_BLD_free>> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                     static_cast<std::size_t>(point.size()));
    const std::unique_ptr<OSSL_PARAM, ossl::Release<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const ossl::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *made = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return notAKey("point");
    ossl::Key key(made);
    const ossl::KeyContext check(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (EVP_PKEY_public_check(check.get()) != 1)
        return notAKey("point");
    return VerifyingKey(std::make_shared<Private>(Private{Scheme::EcdsaP256, std::move(key)}));
}

bool VerifyingKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    const ossl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    if (signature.isEmpty()
        || EVP_DigestVerifyInit(context.get(), &options, ossl::digestOf(d->scheme), nullptr, d->key.get()) != 1)
        return false;
    // The salt is as long as the signer chose: the specification names none, and tools differ.
    if (d->scheme == Scheme::RsaPss
        && (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_AUTO) != 1))
        return false;
    const int verdict = EVP_DigestVerify(context.get(), ossl::bytes(signature.data()),
                                         static_cast<std::size_t>(signature.size()), ossl::bytes(message.data()),
                                         static_cast<std::size_t>(message.size()));
    ERR_clear_error();
    return verdict == 1;
}

QByteArray VerifyingKey::spki() const
{
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(d->key.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), length > 0 ? length : 0);
    OPENSSL_free(der);
    return bytes;
}

} // namespace havre::crypto
