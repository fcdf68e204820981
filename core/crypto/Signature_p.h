// What both halves of Signature.h share. Private to core/crypto.
#pragma once

#include "core/crypto/Ossl_p.h"
#include "core/crypto/Signature.h"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace havre::crypto::ossl {

using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;

// Is this key of the family the scheme needs, and large enough?
inline bool fits(EVP_PKEY *key, Scheme scheme)
{
    switch (scheme) {
    case Scheme::Ed25519:
        return EVP_PKEY_is_a(key, "ED25519") == 1;
    case Scheme::EcdsaP256: {
        char group[64] = {};
        std::size_t length = 0;
        return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1
            && QByteArrayView(group) == QByteArrayView("prime256v1");
    }
    case Scheme::RsaPss:
    case Scheme::RsaPkcs1:
        return EVP_PKEY_is_a(key, "RSA") == 1 && EVP_PKEY_get_bits(key) >= 2048 && EVP_PKEY_get_bits(key) <= 8192;
    }
    return false;
}

// Ed25519 hashes by itself; the others use SHA-256.
inline const EVP_MD *digestOf(Scheme scheme)
{
    return scheme == Scheme::Ed25519 ? nullptr : EVP_sha256();
}

// With our own key, so it cannot fail.
inline QByteArray signature(EVP_PKEY *key, Scheme scheme, QByteArrayView message)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    bool good = EVP_DigestSignInit(context.get(), &options, digestOf(scheme), nullptr, key) == 1;
    if (scheme == Scheme::RsaPss)
        good = good && EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1;
    std::size_t length = 0;
    const auto *text = bytes(message.data());
    const auto size = static_cast<std::size_t>(message.size());
    good = good && EVP_DigestSign(context.get(), nullptr, &length, text, size) == 1;
    QByteArray made(static_cast<qsizetype>(length), Qt::Uninitialized);
    good = good && EVP_DigestSign(context.get(), bytes(made.data()), &length, text, size) == 1;
    if (!good)
        qFatal("OpenSSL cannot sign");
    made.truncate(static_cast<qsizetype>(length));
    return made;
}

} // namespace havre::crypto::ossl
