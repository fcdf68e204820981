#include "core/crypto/Jws.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Encoding.h"
#include "core/crypto/Ossl_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace havre::crypto {

namespace {

constexpr qsizetype MaximumToken = 256 * 1024;

tl::unexpected<Error> notJws()
{
    return failure(Fault::Malformed, QLatin1String("crypto.jws"));
}

tl::unexpected<Error> badKey(const char *why)
{
    return failure(Fault::Malformed, QLatin1String("crypto.jwk"), QLatin1String(why));
}

using Builder = std::unique_ptr<OSSL_PARAM_BLD, ossl::Release<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, ossl::Release<OSSL_PARAM_free>>;

Result<QByteArray> field(const QJsonObject &jwk, const char *name)
{
    auto bytes = fromBase64Url(jwk.value(QLatin1String(name)).toString().toLatin1());
    if (!bytes || bytes->isEmpty())
        return badKey(name);
    return bytes;
}

ossl::Number number(const QByteArray &bytes)
{
    return ossl::Number(BN_bin2bn(ossl::bytes(bytes.constData()), static_cast<int>(bytes.size()), nullptr));
}

Result<ossl::Key> fromParameters(const char *type, OSSL_PARAM_BLD *builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const ossl::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return badKey("refused");
    return ossl::Key(key);
}

Result<ossl::Key> rsaKey(const QJsonObject &jwk)
{
    HAVRE_TRY(modulus, field(jwk, "n"));
    HAVRE_TRY(exponent, field(jwk, "e"));
    const ossl::Number n = number(modulus);
    const ossl::Number e = number(exponent);
    if (BN_num_bits(n.get()) < 2048 || BN_num_bits(n.get()) > 8192 || BN_num_bits(e.get()) > 64 || !BN_is_odd(e.get())
        || BN_is_one(e.get()))
        return badKey("size");
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    return fromParameters("RSA", builder.get());
}

Result<ossl::Key> ecKey(const QJsonObject &jwk)
{
    if (jwk.value(QLatin1String("crv")).toString() != QLatin1String("P-256"))
        return badKey("curve");
    HAVRE_TRY(x, field(jwk, "x"));
    HAVRE_TRY(y, field(jwk, "y"));
    if (x.size() != 32 || y.size() != 32)
        return badKey("size");
    const QByteArray point = QByteArray(1, '\x04') + x + y;
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<std::size_t>(point.size()));
    HAVRE_TRY(key, fromParameters("EC", builder.get()));
    const ossl::KeyContext check(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (EVP_PKEY_public_check(check.get()) != 1) // a point off the curve
        return badKey("invalid");
    return std::move(key);
}

// JWS writes an ECDSA signature as r ‖ s, OpenSSL wants DER (RFC 7518 §3.4).
QByteArray derOf(const QByteArray &signature)
{
    if (signature.size() != 64)
        return {};
    const ossl::EcSignature parts(ECDSA_SIG_new());
    ECDSA_SIG_set0(parts.get(), number(signature.left(32)).release(), number(signature.mid(32)).release());
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(parts.get(), &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), length > 0 ? length : 0);
    OPENSSL_free(der);
    return bytes;
}

bool verified(EVP_PKEY *key, bool pss, QByteArrayView message, const QByteArray &signature)
{
    const ossl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    if (EVP_DigestVerifyInit(context.get(), &options, EVP_sha256(), nullptr, key) != 1)
        return false;
    if (pss
        && (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), ossl::bytes(signature.constData()), static_cast<std::size_t>(signature.size()),
                            ossl::bytes(message.data()), static_cast<std::size_t>(message.size()))
        == 1;
}

struct Parts {
    QJsonObject header;
    QByteArrayView signedText;
    QByteArray payload;
    QByteArray signature;
};

Result<Parts> split(QByteArrayView compact)
{
    const qsizetype first = compact.indexOf('.');
    const qsizetype second = first < 0 ? -1 : compact.indexOf('.', first + 1);
    if (compact.size() > MaximumToken || second < 0 || compact.indexOf('.', second + 1) >= 0)
        return notJws();
    const auto headerText = fromBase64Url(compact.first(first));
    const auto payload = fromBase64Url(compact.sliced(first + 1, second - first - 1));
    const auto signature = fromBase64Url(compact.sliced(second + 1));
    if (!headerText || !payload || !signature)
        return notJws();
    const QJsonDocument header = QJsonDocument::fromJson(*headerText);
    // "crit" names extensions that must be understood; we understand none (RFC 7515 §4.1.11).
    if (!header.isObject() || header.object().contains(QLatin1String("crit")))
        return notJws();
    return Parts{header.object(), compact.first(second), *payload, *signature};
}

} // namespace

Result<QJsonObject> jwsHeader(QByteArrayView compact)
{
    HAVRE_TRY(parts, split(compact));
    return parts.header;
}

Result<QByteArray> verifyJws(QByteArrayView compact, const QJsonObject &jwk)
{
    HAVRE_TRY(parts, split(compact));
    const QString algorithm = parts.header.value(QLatin1String("alg")).toString();
    const QString type = jwk.value(QLatin1String("kty")).toString();
    const bool rsa = type == QLatin1String("RSA")
        && (algorithm == QLatin1String("RS256") || algorithm == QLatin1String("PS256"));
    const bool ec = type == QLatin1String("EC") && algorithm == QLatin1String("ES256");
    const QString fixed = jwk.value(QLatin1String("alg")).toString();
    const QString use = jwk.value(QLatin1String("use")).toString();
    if ((!rsa && !ec) || (!fixed.isEmpty() && fixed != algorithm) || (!use.isEmpty() && use != QLatin1String("sig")))
        return failure(Fault::Unsupported, QLatin1String("crypto.jws-algorithm"));

    auto key = rsa ? rsaKey(jwk) : ecKey(jwk);
    if (!key)
        return failure(key.error());
    const QByteArray signature = ec ? derOf(parts.signature) : parts.signature;
    if (signature.isEmpty() || !verified(key->get(), algorithm == QLatin1String("PS256"), parts.signedText, signature))
        return failure(Fault::Refused, QLatin1String("crypto.signature"));
    return parts.payload;
}

Result<QByteArray> jwkThumbprint(const QJsonObject &jwk)
{
    const QString type = jwk.value(QLatin1String("kty")).toString();
    const QList<const char *> names = type == QLatin1String("RSA") ? QList<const char *>{"e", "kty", "n"}
        : type == QLatin1String("EC")                              ? QList<const char *>{"crv", "kty", "x", "y"}
                                                                   : QList<const char *>{};
    QJsonObject required; // QJsonObject keeps its members in lexicographic order, as RFC 7638 §3.3 asks
    for (const char *name : names) {
        const QString value = jwk.value(QLatin1String(name)).toString();
        if (value.isEmpty())
            return badKey(name);
        required.insert(QLatin1String(name), value);
    }
    if (required.isEmpty())
        return badKey("kty");
    return base64Url(sha256(QJsonDocument(required).toJson(QJsonDocument::Compact)));
}

} // namespace havre::crypto
