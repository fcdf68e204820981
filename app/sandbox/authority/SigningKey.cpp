#include "app/sandbox/authority/SigningKey.h"

#include "app/sandbox/authority/Ossl_p.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

#include <openssl/core_names.h>

namespace havre::sandbox {
namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray coordinate(EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, name, &raw);
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(raw);
    QByteArray bytes(32, '\0');
    BN_bn2binpad(number.get(), reinterpret_cast<unsigned char *>(bytes.data()), 32);
    return bytes;
}

// JWS wants r ‖ s, OpenSSL speaks DER.
QByteArray rawSignature(const QByteArray &der)
{
    auto begin = reinterpret_cast<const unsigned char *>(der.constData());
    const Signature signature(d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(der.size())));
    QByteArray raw(64, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + 32, 32);
    return raw;
}

QByteArray derSignature(const QByteArray &raw)
{
    const Signature signature(ECDSA_SIG_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(raw.constData());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes, 32, nullptr), BN_bin2bn(bytes + 32, 32, nullptr));
    QByteArray der(i2d_ECDSA_SIG(signature.get(), nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(signature.get(), &out);
    return der;
}

} // namespace

struct SigningKey::Private {
    PKey key;
    QString id;
};

SigningKey::SigningKey(std::unique_ptr<Private> p) : d(std::move(p)) {}
SigningKey::~SigningKey() = default;

Result<std::unique_ptr<SigningKey>> SigningKey::load(const QString &stateFolder)
{
    const QString file = QDir(stateFolder).filePath(QStringLiteral("token-key.pem"));
    auto p = std::make_unique<Private>();
    p->key = keyFrom(contentsOf(file));
    if (!p->key) {
        p->key = newKey();
        if (!p->key)
            return failure(Fault::Internal, QLatin1String("sandbox.authority"));
        HAVRE_CHECK(keep(file, pemOf(p->key)));
    }
    const QByteArray point = coordinate(p->key.get(), OSSL_PKEY_PARAM_EC_PUB_X);
    p->id = QString::fromLatin1(QCryptographicHash::hash(point, QCryptographicHash::Sha256).left(9).toBase64(Base64Url));
    return std::unique_ptr<SigningKey>(new SigningKey(std::move(p)));
}

QJsonObject SigningKey::jwk() const
{
    const auto text = [this](const char *name) { return QString::fromLatin1(coordinate(d->key.get(), name).toBase64(Base64Url)); };
    return {{QStringLiteral("kty"), QStringLiteral("EC")}, {QStringLiteral("crv"), QStringLiteral("P-256")},
            {QStringLiteral("use"), QStringLiteral("sig")}, {QStringLiteral("alg"), QStringLiteral("ES256")},
            {QStringLiteral("kid"), d->id}, {QStringLiteral("x"), text(OSSL_PKEY_PARAM_EC_PUB_X)},
            {QStringLiteral("y"), text(OSSL_PKEY_PARAM_EC_PUB_Y)}};
}

QByteArray SigningKey::sign(const QJsonObject &claims) const
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("ES256")}, {QStringLiteral("kid"), d->id},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QByteArray input = QJsonDocument(header).toJson(QJsonDocument::Compact).toBase64(Base64Url) + '.'
        + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(Base64Url);
    const DigestContext context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const auto size = static_cast<std::size_t>(input.size());
    std::size_t length = 0;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get());
    EVP_DigestSign(context.get(), nullptr, &length, bytes, size);
    QByteArray der(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &length, bytes, size);
    der.truncate(static_cast<qsizetype>(length));
    return input + '.' + rawSignature(der).toBase64(Base64Url);
}

QJsonObject SigningKey::verified(const QByteArray &token) const
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray raw = QByteArray::fromBase64(parts.at(2), QByteArray::Base64UrlEncoding);
    if (raw.size() != 64)
        return {};
    const QByteArray der = derSignature(raw);
    const QByteArray input = parts.at(0) + '.' + parts.at(1);
    const DigestContext context(EVP_MD_CTX_new());
    EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get());
    const int ours = EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(der.constData()),
                                      static_cast<std::size_t>(der.size()),
                                      reinterpret_cast<const unsigned char *>(input.constData()),
                                      static_cast<std::size_t>(input.size()));
    if (ours != 1)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
}

} // namespace havre::sandbox
