#include "core/session/oidc/IdToken.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Encoding.h"
#include "core/crypto/Jws.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace havre::session::oidc {
namespace {

tl::unexpected<Error> refused(QLatin1String code)
{
    return failure(Fault::Refused, code);
}

// The key the token names; a token without `kid` is read only when there is no choice.
Result<QJsonObject> keyFor(const QJsonObject &header, const QJsonArray &keys)
{
    const QString kid = header.value(QLatin1String("kid")).toString();
    QList<QJsonObject> candidates;
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        const QString use = key.value(QLatin1String("use")).toString(QStringLiteral("sig"));
        const bool named = kid.isEmpty() || key.value(QLatin1String("kid")).toString() == kid;
        if (named && use == QLatin1String("sig"))
            candidates.append(key);
    }
    if (candidates.size() != 1)
        return refused(QLatin1String("session.id-token.key"));
    return candidates.first();
}

Result<QJsonObject> signedClaims(const QByteArray &token, const QJsonArray &keys)
{
    const Result<QJsonObject> header = crypto::jwsHeader(token);
    if (!header)
        return refused(QLatin1String("session.id-token.malformed"));
    const QString algorithm = header->value(QLatin1String("alg")).toString();
    if (algorithm != QLatin1String("ES256") && algorithm != QLatin1String("PS256") && algorithm != QLatin1String("RS256"))
        return refused(QLatin1String("session.id-token.algorithm"));
    HAVRE_TRY(key, keyFor(*header, keys));
    const Result<QByteArray> payload = crypto::verifyJws(token, key);
    if (!payload)
        return refused(payload.error().fault == Fault::Unsupported ? QLatin1String("session.id-token.algorithm")
                                                                   : QLatin1String("session.id-token.signature"));
    const QJsonDocument document = QJsonDocument::fromJson(*payload);
    if (!document.isObject())
        return refused(QLatin1String("session.id-token.malformed"));
    return document.object();
}

// For us, and for nobody else: a token that others may hold proves nothing here.
bool isForUs(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value(QLatin1String("aud"));
    const QJsonArray all = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    const QString party = claims.value(QLatin1String("azp")).toString(clientId);
    return all.size() == 1 && all.first().toString() == clientId && party == clientId;
}

Result<void> checkTimes(const QJsonObject &claims, const QDateTime &asked, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonValue expires = claims.value(QLatin1String("exp"));
    if (!expires.isDouble() || expires.toInteger() + SkewSeconds <= seconds)
        return refused(QLatin1String("session.id-token.expired"));
    const QJsonValue issued = claims.value(QLatin1String("iat"));
    if (!issued.isDouble() || issued.toInteger() > seconds + SkewSeconds)
        return refused(QLatin1String("session.id-token.issued"));
    for (const QLatin1String name : {QLatin1String("nbf"), QLatin1String("auth_time")}) {
        if (claims.value(name).toInteger() > seconds + SkewSeconds)
            return refused(QLatin1String("session.id-token.issued"));
    }
    // OIDC Core §3.1.2.1: asked with max_age, the token must say when the person signed in. Earlier than our
    // question means a session of the browser, perhaps somebody else's.
    const QJsonValue signedIn = claims.value(QLatin1String("auth_time"));
    if (!signedIn.isDouble() || signedIn.toInteger() + SkewSeconds < asked.toSecsSinceEpoch())
        return refused(QLatin1String("session.id-token.issued"));
    return {};
}

Result<identity::Person> personOf(const QJsonObject &claims)
{
    const QJsonObject ins = claims.value(QLatin1String("urn:havre:ins")).toObject();
    const auto number = identity::Ins::parse(ins.value(QLatin1String("matricule")).toString(),
                                             ins.value(QLatin1String("oid")).toString());
    if (!number)
        return refused(QLatin1String("session.id-token.identity"));
    identity::Person person;
    person.givenName = claims.value(QLatin1String("given_name")).toString().left(200);
    person.familyName = claims.value(QLatin1String("family_name")).toString().left(200);
    person.birthDate = QDate::fromString(claims.value(QLatin1String("birthdate")).toString(), Qt::ISODate);
    person.ins = *number;
    return person;
}

} // namespace

Result<Identity> verifyIdToken(const QByteArray &token, const QJsonArray &keys, const Expected &expected)
{
    HAVRE_TRY(claims, signedClaims(token, keys));
    if (claims.value(QLatin1String("iss")).toString() != expected.issuer)
        return refused(QLatin1String("session.id-token.issuer"));
    if (!isForUs(claims, expected.clientId))
        return refused(QLatin1String("session.id-token.audience"));
    HAVRE_CHECK(checkTimes(claims, expected.asked, expected.now));
    if (!crypto::sameBytes(claims.value(QLatin1String("nonce")).toString().toUtf8(), expected.nonce))
        return refused(QLatin1String("session.id-token.nonce"));
    if (claims.contains(QLatin1String("at_hash"))) {
        const QByteArray half = crypto::base64Url(crypto::sha256(expected.accessToken).left(16));
        if (claims.value(QLatin1String("at_hash")).toString().toUtf8() != half)
            return refused(QLatin1String("session.id-token.access-hash"));
    }
    const QString acr = claims.value(QLatin1String("acr")).toString();
    if (!expected.acrValues.isEmpty() && !expected.acrValues.split(u' ').contains(acr))
        return refused(QLatin1String("session.acr"));
    Identity identity;
    identity.subject = claims.value(QLatin1String("sub")).toString();
    if (identity.subject.isEmpty() || identity.subject.size() > 255)
        return refused(QLatin1String("session.id-token.subject"));
    HAVRE_TRY(person, personOf(claims));
    identity.person = person;
    return identity;
}

} // namespace havre::session::oidc
