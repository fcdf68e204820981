#include "core/crypto/SigningKey.h"

#include "core/crypto/Encoding.h"
#include "core/crypto/Jws.h"
#include "core/crypto/Ossl_p.h"

#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

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

    const ossl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    bool good = EVP_DigestSignInit(context.get(), &options, EVP_sha256(), nullptr, d->key.get()) == 1;
    if (d->algorithm == Algorithm::PS256)
        good = good && EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1;
    std::size_t length = 0;
    const auto *message = ossl::bytes(text.constData());
    const auto size = static_cast<std::size_t>(text.size());
    good = good && EVP_DigestSign(context.get(), nullptr, &length, message, size) == 1;
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    good = good && EVP_DigestSign(context.get(), ossl::bytes(signature.data()), &length, message, size) == 1;
    if (!good)
        qFatal("OpenSSL cannot sign");
    signature.truncate(static_cast<qsizetype>(length));

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
