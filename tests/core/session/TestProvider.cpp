#include "tests/core/session/TestProvider.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Encoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QByteArray part(const QJsonObject &object)
{
    return crypto::base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

struct TestProvider::Private {
    explicit Private(const Clock &c) : clock(c) {}
    const Clock &clock;
    QTemporaryDir state;
    sandbox::Server server;
    QString issuer;
    QString authority;
    QHash<QString, QPair<QByteArray, QString>> codes; // code → challenge, nonce
    std::map<crypto::SigningKey::Algorithm, crypto::SigningKey> keys;
    crypto::SigningKey stranger = crypto::SigningKey::generate(crypto::SigningKey::Algorithm::ES256);
    int serial = 0;

    crypto::SigningKey &key(crypto::SigningKey::Algorithm algorithm)
    {
        auto found = keys.find(algorithm);
        if (found == keys.end())
            found = keys.emplace(algorithm, crypto::SigningKey::generate(algorithm)).first;
        return found->second;
    }
};

TestProvider::TestProvider(const Clock &clock) : d(std::make_unique<Private>(clock))
{
    const auto credentials = sandbox::credentials(d->state.path());
    if (!credentials || !d->server.listen(*credentials, 0))
        qFatal("no test provider");
    d->authority = credentials->authorityFile;
    d->issuer = s("https://127.0.0.1:%1").arg(d->server.port());
    d->server.route("GET", s("/.well-known/openid-configuration"), [this](const sandbox::Request &) { return metadata(); });
    d->server.route("GET", s("/jwks"), [this](const sandbox::Request &) {
        note(s("jwks"));
        QJsonObject set{{s("keys"), QJsonArray{d->key(mischief.algorithm).publicJwk()}}};
        if (mischief.keys)
            mischief.keys(set);
        return sandbox::Reply::json(set);
    });
    d->server.route("POST", s("/token"), [this](const sandbox::Request &r) { return token(r); });
    d->server.route("POST", s("/revoke"), [this](const sandbox::Request &r) {
        note(s("revoke"));
        revoked.append(r.form.first(QLatin1String("token")));
        return sandbox::Reply::empty();
    });
}

TestProvider::~TestProvider() = default;

void TestProvider::note(const QString &step)
{
    ++served;
    if (mischief.before)
        mischief.before(step);
}

session::Platform TestProvider::platform() const
{
    session::Platform platform;
    platform.name = s("Essai");
    platform.issuer = QUrl(d->issuer);
    platform.clientId = s("havre");
    platform.acrValues = s("eidas2");
    platform.fhirBase = QUrl(d->issuer + s("/fhir"));
    platform.authorities = QSslCertificate::fromPath(d->authority);
    return platform;
}

sandbox::Reply TestProvider::metadata()
{
    note(s("metadata"));
    if (mischief.instead) {
        if (const auto other = mischief.instead(s("metadata")))
            return *other;
    }
    QJsonObject object{{s("issuer"), d->issuer},
                       {s("authorization_endpoint"), QString(d->issuer + s("/authorize"))},
                       {s("token_endpoint"), QString(d->issuer + s("/token"))},
                       {s("revocation_endpoint"), QString(d->issuer + s("/revoke"))},
                       {s("jwks_uri"), QString(d->issuer + s("/jwks"))},
                       {s("response_types_supported"), QJsonArray{s("code")}},
                       {s("code_challenge_methods_supported"), QJsonArray{s("S256")}},
                       {s("authorization_response_iss_parameter_supported"), true}};
    if (mischief.metadata)
        mischief.metadata(object);
    return sandbox::Reply::json(object);
}

Result<void> TestProvider::open(const QUrl &url)
{
    questions.append(url);
    note(s("open"));
    QTimer::singleShot(0, &web, [this, url] { comeBack(url); });
    return {};
}

void TestProvider::comeBack(const QUrl &question)
{
    const QUrlQuery asked(question);
    const auto value = [&asked](const char *name) { return asked.queryItemValue(s(name), QUrl::FullyDecoded); };
    const QString code = s("code-%1").arg(++d->serial);
    d->codes.insert(code, {value("code_challenge").toLatin1(), value("nonce")});
    Pairs answer{{s("code"), code}, {s("state"), value("state")}, {s("iss"), d->issuer}};
    if (mischief.callback)
        mischief.callback(answer);
    QByteArray query;
    for (const auto &[name, text] : answer)
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(text);
    QUrl url(value("redirect_uri"));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    note(s("callback"));
    QNetworkReply *reply = web.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

sandbox::Reply TestProvider::token(const sandbox::Request &request)
{
    note(s("token"));
    if (mischief.instead) {
        if (const auto other = mischief.instead(s("token")))
            return *other;
    }
    const auto field = [&request](const char *name) { return request.form.first(QLatin1String(name)); };
    const auto refused = [] { return sandbox::Reply::json({{s("error"), s("invalid_grant")}}, 400); };
    QString nonce;
    if (field("grant_type") == s("refresh_token")) {
        refreshes.append(field("refresh_token"));
        if (refreshToken.isEmpty() || field("refresh_token") != refreshToken)
            return refused();
    } else {
        const auto [challenge, asked] = d->codes.take(field("code"));
        if (challenge.isEmpty() || crypto::pkceChallenge(field("code_verifier").toLatin1()) != challenge)
            return refused();
        nonce = asked;
    }
    refreshToken = s("refresh-%1").arg(++d->serial);
    QJsonObject answer{{s("access_token"), s("access-%1").arg(d->serial)}, {s("token_type"), s("Bearer")},
                       {s("expires_in"), 300}, {s("refresh_token"), refreshToken}};
    if (!nonce.isEmpty())
        answer.insert(s("id_token"), QString::fromLatin1(idToken(nonce, answer.value(s("access_token")).toString())));
    if (mischief.tokens)
        mischief.tokens(answer);
    return sandbox::Reply::json(answer);
}

QByteArray TestProvider::idToken(const QString &nonce, const QString &accessToken)
{
    const qint64 now = d->clock.now().toSecsSinceEpoch();
    QJsonObject claims{
        {s("iss"), d->issuer}, {s("sub"), s("someone")}, {s("aud"), s("havre")}, {s("iat"), now}, {s("auth_time"), now}, {s("exp"), now + 300},
        {s("nonce"), nonce}, {s("acr"), s("eidas2")}, {s("given_name"), s("Dominique")}, {s("family_name"), s("ESSAI")},
        {s("birthdate"), s("1979-03-28")},
        {s("at_hash"), QString::fromLatin1(crypto::base64Url(crypto::sha256(accessToken.toLatin1()).left(16)))},
        {s("urn:havre:ins"), QJsonObject{{s("matricule"), matricule}, {s("oid"), s("1.2.250.1.213.1.4.10")}}}};
    if (mischief.claims)
        mischief.claims(claims);
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    crypto::SigningKey &key = d->key(mischief.algorithm);
    const QString kid = QString::fromLatin1(key.keyId());
    switch (mischief.signing) {
    case Signing::None:
        return part({{s("alg"), s("none")}, {s("kid"), kid}}) + '.' + part(claims) + '.';
    case Signing::SharedSecret: {
        const QByteArray input = part({{s("alg"), s("HS256")}, {s("kid"), kid}}) + '.' + part(claims);
        const QByteArray secret = QJsonDocument(key.publicJwk()).toJson(QJsonDocument::Compact);
        return input + '.' + crypto::base64Url(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
    }
    case Signing::UnknownKey:
        return d->stranger.sign(payload);
    case Signing::Damaged: {
        QByteArray token = key.sign(payload);
        const qsizetype at = token.lastIndexOf('.') + 10;
        token[at] = token.at(at) == 'A' ? 'B' : 'A';
        return token;
    }
    case Signing::Proper:
        break;
    }
    return key.sign(payload);
}

} // namespace havre::tests
