#include "core/crypto/SigningKey.h"

#include "core/crypto/Encoding.h"
#include "core/crypto/Jws.h"
#include "core/crypto/Signature_p.h"

#include <QJsonDocument>

#include <openssl/core_names.h>

namespace havre::crypto {

namespace {
QString number(EVP_PKEY *key, const char *name, int size)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    const ossl::Number owned(value);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(value), '\0');
    BN_bn2binpad(value, ossl::bytes(bytes.data()), static_cast<int>(bytes.size()));
    return QString::fromLatin1(base64Url(bytes));
}

Scheme schemeOf(SigningKey::Algorithm algorithm)
{
    switch (algorithm) {
    case SigningKey::Algorithm::ES256:
        return Scheme::EcdsaP256;
    case SigningKey::Algorithm::PS256:
        return Scheme::RsaPss;
    case SigningKey::Algorithm::RS256:
        break;
    }
    return Scheme::RsaPkcs1;
}
} // namespace

struct SigningKey::Private {
    Algorithm algorithm;
    ossl::Key key;
    QJsonObject jwk;
};

SigningKey::SigningKey(std::unique_ptr<Private> p) : d(std::move(p)) {}
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

SigningKey SigningKey::generate(Algorithm algorithm)
{
    auto p = std::make_unique<Private>();
    p->algorithm = algorithm;
    if (algorithm == Algorithm::ES256) {
        p->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
        p->jwk = {{QStringLiteral("kty"), QStringLiteral("EC")}, {QStringLiteral("crv"), QStringLiteral("P-256")}};
        p->jwk.insert(QStringLiteral("x"), number(p->key.get(), OSSL_PKEY_PARAM_EC_PUB_X, 32));
        p->jwk.insert(QStringLiteral("y"), number(p->key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, 32));
    } else {
        p->key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{2048}));
        p->jwk = {{QStringLiteral("kty"), QStringLiteral("RSA")}};
        p->jwk.insert(QStringLiteral("n"), number(p->key.get(), OSSL_PKEY_PARAM_RSA_N, 0));
        p->jwk.insert(QStringLiteral("e"), number(p->key.get(), OSSL_PKEY_PARAM_RSA_E, 0));
    }
    const auto thumbprint = jwkThumbprint(p->jwk);
    if (!p->key || !thumbprint)
        qFatal("OpenSSL cannot generate a key");
    p->jwk.insert(QStringLiteral("kid"), QString::fromLatin1(*thumbprint));
    p->jwk.insert(QStringLiteral("use"), QStringLiteral("sig"));
    p->jwk.insert(QStringLiteral("alg"),
                  algorithm == Algorithm::ES256       ? QStringLiteral("ES256")
                      : algorithm == Algorithm::PS256 ? QStringLiteral("PS256")
                                                      : QStringLiteral("RS256"));
    return SigningKey(std::move(p));
}

QByteArray SigningKey::keyId() const
{
    return d->jwk.value(QLatin1String("kid")).toString().toLatin1();
}

QJsonObject SigningKey::publicJwk() const
{
    return d->jwk;
}

QByteArray SigningKey::sign(QByteArrayView payload, QJsonObject header) const
{
    header.insert(QStringLiteral("alg"), d->jwk.value(QLatin1String("alg")));
    header.insert(QStringLiteral("kid"), d->jwk.value(QLatin1String("kid")));
    const QByteArray text = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + base64Url(payload);

    QByteArray signature = ossl::signature(d->key.get(), schemeOf(d->algorithm), text);
    if (d->algorithm == Algorithm::ES256) { // DER to r ‖ s (RFC 7518 §3.4)
        const unsigned char *der = ossl::bytes(signature.constData());
        const ossl::EcSignature parts(d2i_ECDSA_SIG(nullptr, &der, static_cast<long>(signature.size())));
        QByteArray raw(64, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), ossl::bytes(raw.data()), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), ossl::bytes(raw.data() + 32), 32);
        signature = raw;
    }
    return text + '.' + base64Url(signature);
}

} // namespace havre::crypto
