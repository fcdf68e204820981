#include "app/cataloguetool/Signing.h"

#include "core/crypto/Digest.h"
#include "store/catalogue/tuf/Canonical.h"

#include <QJsonDocument>

namespace havre::cataloguetool {

namespace {
// Everything written here is an object of strings, integers and lists: it always has a canonical form.
QByteArray canonical(const QJsonObject &object)
{
    const auto bytes = tuf::canonicalJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return bytes ? *bytes : QByteArray();
}
} // namespace

QJsonObject publicKey(const crypto::SigningPair &pair)
{
    const auto made = [](const char *type, const char *scheme, const QByteArray &material) {
        return QJsonObject{{QStringLiteral("keytype"), QLatin1String(type)},
                           {QStringLiteral("scheme"), QLatin1String(scheme)},
                           {QStringLiteral("keyval"), QJsonObject{{QStringLiteral("public"), QString::fromLatin1(material)}}}};
    };
    switch (pair.scheme()) {
    case crypto::Scheme::Ed25519:
        return made("ed25519", "ed25519", pair.publicRaw().toHex());
    case crypto::Scheme::EcdsaP256:
        return made("ecdsa", "ecdsa-sha2-nistp256", pair.publicPem());
    case crypto::Scheme::RsaPss:
        return made("rsa", "rsassa-pss-sha256", pair.publicPem());
    case crypto::Scheme::RsaPkcs1:
        break;
    }
    return made("rsa", "rsa-pkcs1v15-sha256", pair.publicPem());
}

QString keyId(const crypto::SigningPair &pair)
{
    return QString::fromLatin1(crypto::sha256(canonical(publicKey(pair))).toHex());
}

QByteArray envelope(const QJsonObject &body, const Pairs &pairs)
{
    const QByteArray text = canonical(body);
    QJsonArray signatures;
    for (const crypto::SigningPair &pair : pairs)
        signatures.append(QJsonObject{{QStringLiteral("keyid"), keyId(pair)},
                                      {QStringLiteral("sig"), QString::fromLatin1(pair.sign(text).toHex())}});
    return QJsonDocument(QJsonObject{{QStringLiteral("signatures"), signatures}, {QStringLiteral("signed"), body}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject role(const Pairs &pairs, int threshold)
{
    QJsonArray ids;
    for (const crypto::SigningPair &pair : pairs)
        ids.append(keyId(pair));
    return {{QStringLiteral("keyids"), ids}, {QStringLiteral("threshold"), threshold}};
}

QJsonObject keysOf(const QList<Pairs> &all)
{
    QJsonObject keys;
    for (const Pairs &pairs : all) {
        for (const crypto::SigningPair &pair : pairs)
            keys.insert(keyId(pair), publicKey(pair));
    }
    return keys;
}

QJsonObject pointer(int version, const QByteArray &file)
{
    QJsonObject object = target(file);
    object.insert(QStringLiteral("version"), version);
    return object;
}

QJsonObject target(const QByteArray &bytes)
{
    return {{QStringLiteral("length"), bytes.size()},
            {QStringLiteral("hashes"),
             QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(crypto::sha256(bytes).toHex())}}}};
}

QJsonObject body(const char *type, int version, const QDateTime &expires)
{
    return {{QStringLiteral("_type"), QLatin1String(type)},
            {QStringLiteral("spec_version"), QStringLiteral("1.0.31")},
            {QStringLiteral("version"), version},
            {QStringLiteral("expires"), expires.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"))}};
}

QJsonObject rootBody(int version, const QDateTime &expires, const Roles &roles)
{
    QJsonObject object = body("root", version, expires);
    QJsonObject written;
    QList<Pairs> all;
    for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
        written.insert(it.key(), role(it->pairs, it->threshold));
        all.append(it->pairs);
    }
    object.insert(QStringLiteral("consistent_snapshot"), true);
    object.insert(QStringLiteral("keys"), keysOf(all));
    object.insert(QStringLiteral("roles"), written);
    return object;
}

QJsonObject delegation(const QString &name, const Trust &trust, const QStringList &patterns, bool terminating)
{
    QJsonObject object = role(trust.pairs, trust.threshold);
    object.insert(QStringLiteral("name"), name);
    object.insert(QStringLiteral("terminating"), terminating);
    object.insert(QStringLiteral("paths"), QJsonArray::fromStringList(patterns));
    return object;
}

} // namespace havre::cataloguetool
