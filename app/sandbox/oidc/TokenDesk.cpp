#include "app/sandbox/oidc/TokenDesk.h"

#include "app/sandbox/http/Server.h"
#include "app/sandbox/mail/MailServers.h"
#include "app/sandbox/oidc/Registration.h"
#include "app/sandbox/pages/Page.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace havre::sandbox {
namespace {

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Reply refused(const QString &error, int status = 400)
{
    return Reply::json({{QStringLiteral("error"), error}}, status).with("Cache-Control", "no-store");
}

QJsonArray list(std::initializer_list<const char *> words)
{
    QJsonArray array;
    for (const char *word : words)
        array.append(QLatin1String(word));
    return array;
}

} // namespace

TokenDesk::TokenDesk(const People &people, Grants &grants, const SigningKey &key, const Clock &clock, QString issuer,
                     QString introspectionSecret)
    : m_people(people), m_grants(grants), m_key(key), m_clock(clock), m_issuer(std::move(issuer)),
      m_introspectionSecret(std::move(introspectionSecret))
{
}

void TokenDesk::serve(Server &server)
{
    server.route("GET", QStringLiteral("/.well-known/openid-configuration"), [this](const Request &) { return discovery(); });
    server.route("GET", QStringLiteral("/jwks"), [this](const Request &) {
        return Reply::json({{QStringLiteral("keys"), QJsonArray{m_key.jwk()}}});
    });
    server.route("POST", QStringLiteral("/token"), [this](const Request &r) { return token(r); });
    server.route("GET", QStringLiteral("/userinfo"), [this](const Request &r) { return userinfo(r); });
    server.route("POST", QStringLiteral("/introspect"), [this](const Request &r) { return introspect(r); });
    server.route("GET", QStringLiteral("/end-session"), [this](const Request &r) { return endSession(r); });
    server.route("POST", QStringLiteral("/revoke"), [this](const Request &r) {
        if (r.form.first(QLatin1String("client_id")) != ClientId)
            return refused(QStringLiteral("invalid_client"), 401);
        m_grants.revoke(r.form.first(QLatin1String("token"))); // unknown tokens are answered alike (RFC 7009 §2.2)
        return Reply::empty();
    });
}

Reply TokenDesk::discovery() const
{
    const auto at = [this](const char *path) { return QString(m_issuer + QLatin1String(path)); };
    return Reply::json({{QStringLiteral("issuer"), m_issuer},
                        {QStringLiteral("authorization_endpoint"), at("/authorize")},
                        {QStringLiteral("token_endpoint"), at("/token")},
                        {QStringLiteral("userinfo_endpoint"), at("/userinfo")},
                        {QStringLiteral("jwks_uri"), at("/jwks")},
                        {QStringLiteral("revocation_endpoint"), at("/revoke")},
                        {QStringLiteral("introspection_endpoint"), at("/introspect")},
                        {QStringLiteral("end_session_endpoint"), at("/end-session")},
                        {QStringLiteral("response_types_supported"), list({"code"})},
                        {QStringLiteral("response_modes_supported"), list({"query"})},
                        {QStringLiteral("grant_types_supported"), list({"authorization_code", "refresh_token"})},
                        {QStringLiteral("code_challenge_methods_supported"), list({"S256"})},
                        {QStringLiteral("token_endpoint_auth_methods_supported"), list({"none"})},
                        {QStringLiteral("subject_types_supported"), list({"public"})},
                        {QStringLiteral("id_token_signing_alg_values_supported"), list({"ES256"})},
                        {QStringLiteral("acr_values_supported"), list({"eidas2"})},
                        {QStringLiteral("scopes_supported"), list({"openid", "profile", "offline_access", "dmp", "mail"})},
                        {QStringLiteral("claims_supported"),
                         list({"sub", "given_name", "family_name", "birthdate", "gender", "urn:havre:ins"})},
                        {QStringLiteral("authorization_response_iss_parameter_supported"), true},
                        {QStringLiteral("request_parameter_supported"), false},
                        {QStringLiteral("request_uri_parameter_supported"), false}});
}

Reply TokenDesk::token(const Request &request)
{
    if (request.form.first(QLatin1String("client_id")) != ClientId)
        return refused(QStringLiteral("invalid_client"), 401);
    const QString type = request.form.first(QLatin1String("grant_type"));
    if (type == QLatin1String("authorization_code"))
        return exchangeCode(request.form);
    if (type == QLatin1String("refresh_token"))
        return refresh(request.form);
    return refused(QStringLiteral("unsupported_grant_type"));
}

Reply TokenDesk::exchangeCode(const Parameters &form)
{
    const std::optional<CodeGrant> grant = m_grants.takeCode(form.first(QLatin1String("code")));
    if (!grant)
        return refused(QStringLiteral("invalid_grant"));
    const QByteArray verifier = form.first(QLatin1String("code_verifier")).toLatin1();
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(Base64Url);
    const bool same = grant->redirectUri == form.first(QLatin1String("redirect_uri"));
    if (!same || verifier.size() < 43 || QString::fromLatin1(challenge) != grant->challenge)
        return refused(QStringLiteral("invalid_grant"));
    QJsonObject answer = tokens(grant->grant);
    answer.insert(QLatin1String("id_token"),
                  QString::fromLatin1(idToken(grant->grant, grant->nonce, answer.value(QLatin1String("access_token")).toString())));
    return Reply::json(answer).with("Cache-Control", "no-store");
}

Reply TokenDesk::refresh(const Parameters &form)
{
    const std::optional<Grant> grant = m_grants.takeRefresh(form.first(QLatin1String("refresh_token")));
    if (!grant || !m_people.byLogin(grant->login))
        return refused(QStringLiteral("invalid_grant"));
    return Reply::json(tokens(*grant)).with("Cache-Control", "no-store");
}

QJsonObject TokenDesk::tokens(const Grant &grant)
{
    QJsonObject answer{{QStringLiteral("access_token"), m_grants.newAccess(grant)},
                       {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                       {QStringLiteral("expires_in"), Grants::AccessSeconds},
                       {QStringLiteral("scope"), grant.scope}};
    if (grant.scope.split(u' ').contains(QLatin1String("offline_access")))
        answer.insert(QLatin1String("refresh_token"), m_grants.newRefresh(grant));
    return answer;
}

QByteArray TokenDesk::idToken(const Grant &grant, const QString &nonce, const QString &accessToken) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QByteArray half = QCryptographicHash::hash(accessToken.toLatin1(), QCryptographicHash::Sha256).left(16);
    QJsonObject claims = m_people.byLogin(grant.login)->claims();
    claims.insert(QLatin1String("iss"), m_issuer);
    claims.insert(QLatin1String("sub"), grant.login);
    claims.insert(QLatin1String("aud"), grant.clientId);
    claims.insert(QLatin1String("azp"), grant.clientId);
    claims.insert(QLatin1String("iat"), now);
    claims.insert(QLatin1String("exp"), now + 300);
    claims.insert(QLatin1String("auth_time"), grant.authTime.toSecsSinceEpoch());
    claims.insert(QLatin1String("acr"), Acr);
    claims.insert(QLatin1String("amr"), list({"pwd", "otp", "sms"}));
    claims.insert(QLatin1String("sid"), grant.family);
    claims.insert(QLatin1String("at_hash"), QString::fromLatin1(half.toBase64(Base64Url)));
    if (!nonce.isEmpty())
        claims.insert(QLatin1String("nonce"), nonce);
    return m_key.sign(claims);
}

Reply TokenDesk::userinfo(const Request &request) const
{
    const std::optional<Grant> grant = m_grants.access(request.bearer());
    const Resident *person = grant ? m_people.byLogin(grant->login) : nullptr;
    if (!person)
        return refused(QStringLiteral("invalid_token"), 401).with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    QJsonObject claims = person->claims();
    claims.insert(QLatin1String("sub"), person->login);
    return Reply::json(claims);
}

Reply TokenDesk::introspect(const Request &request) const
{
    const QByteArray expected = "Basic " + ("havre-mail:" + m_introspectionSecret.toLatin1()).toBase64();
    if (request.header("authorization") != expected)
        return refused(QStringLiteral("invalid_client"), 401).with("WWW-Authenticate", "Basic realm=\"introspection\"");
    const QString token = request.form.first(QLatin1String("token"));
    const std::optional<Grant> grant = m_grants.access(token);
    if (!grant)
        return Reply::json({{QStringLiteral("active"), false}});
    const Resident *person = m_people.byLogin(grant->login);
    return Reply::json({{QStringLiteral("active"), true}, {QStringLiteral("sub"), grant->login},
                        {QStringLiteral("username"), grant->login},
                        {QStringLiteral("email"), person ? MailServers::addressOf(*person) : QString()}, {QStringLiteral("client_id"), grant->clientId},
                        {QStringLiteral("scope"), grant->scope}, {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                        {QStringLiteral("exp"), m_grants.accessExpires(token).toSecsSinceEpoch()}});
}

Reply TokenDesk::endSession(const Request &request)
{
    // Only a token we signed ends a session: nobody else's page may sign a person out.
    const QJsonObject hint = m_key.verified(request.query.first(QLatin1String("id_token_hint")).toLatin1());
    const QString sid = hint.value(QLatin1String("sid")).toString();
    if (!sid.isEmpty())
        m_grants.revokeFamily(sid);
    const QString sentence = sid.isEmpty() ? QStringLiteral("Aucune session n’a été fermée.")
                                           : QStringLiteral("Vous êtes déconnecté. Vous pouvez fermer cette page.");
    return Reply::html(page(QStringLiteral("message"), QStringLiteral("Déconnexion"),
                            {{QStringLiteral("heading"), QStringLiteral("Déconnexion")}, {QStringLiteral("sentence"), sentence}}));
}

} // namespace havre::sandbox
