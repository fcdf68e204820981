#include "app/sandbox/oidc/SignInPages.h"

#include "app/sandbox/http/Server.h"
#include "app/sandbox/oidc/Registration.h"
#include "app/sandbox/pages/Page.h"

namespace havre::sandbox {
namespace {

constexpr QLatin1String CookieName("havre_sandbox_attempt");
const QString Expired = QStringLiteral("Cette page de connexion n’est plus valable. Retournez dans Havre et recommencez.");

Reply notice(const QString &heading, const QString &sentence, int status)
{
    return Reply::html(page(QStringLiteral("message"), heading,
                            {{QStringLiteral("heading"), heading}, {QStringLiteral("sentence"), sentence}}),
                       status);
}

Reply stale()
{
    return notice(QStringLiteral("Connexion interrompue"), Expired, 400);
}

QUrl answerUrl(const AuthorizationRequest &request, const QString &issuer, const QList<QPair<QString, QString>> &answer)
{
    QByteArray query;
    const auto add = [&query](const QString &name, const QString &value) {
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    };
    for (const auto &[name, value] : answer)
        add(name, value);
    if (!request.state.isEmpty())
        add(QStringLiteral("state"), request.state);
    add(QStringLiteral("iss"), issuer); // RFC 9207
    QUrl url = request.redirectUri;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

// The error to send back to the app (RFC 6749 §4.1.2.1, OIDC Core §3.1.2.6), empty when all is well.
QString faultOf(const Parameters &query)
{
    if (query.first(QLatin1String("response_type")) != QLatin1String("code"))
        return QStringLiteral("unsupported_response_type");
    if (!query.first(QLatin1String("scope")).split(u' ').contains(QLatin1String("openid")))
        return QStringLiteral("invalid_scope");
    const QString challenge = query.first(QLatin1String("code_challenge"));
    if (query.first(QLatin1String("code_challenge_method")) != QLatin1String("S256") || challenge.size() != 43)
        return QStringLiteral("invalid_request");
    if (query.has(QLatin1String("request")) || query.has(QLatin1String("request_uri")))
        return QStringLiteral("request_not_supported");
    if (query.first(QLatin1String("prompt")) == QLatin1String("none"))
        return QStringLiteral("login_required");
    return {};
}

// Lasting access is given only to whom the person is asked about: without prompt=consent it is passed over (OIDC Core §11).
QString grantedScope(const Parameters &query)
{
    QStringList scope = query.first(QLatin1String("scope")).split(u' ', Qt::SkipEmptyParts);
    if (!query.first(QLatin1String("prompt")).split(u' ').contains(QLatin1String("consent")))
        scope.removeAll(QStringLiteral("offline_access"));
    return scope.join(u' ');
}

} // namespace

SignInPages::SignInPages(const People &people, Grants &grants, Telephone &telephone, const Clock &clock, QString issuer)
    : m_people(people), m_grants(grants), m_telephone(telephone), m_clock(clock), m_issuer(std::move(issuer))
{
}

void SignInPages::serve(Server &server)
{
    server.route("GET", QStringLiteral("/authorize"), [this](const Request &r) { return authorize(r); });
    server.route("GET", QStringLiteral("/login"), [this](const Request &r) { return showLogin(r); });
    server.route("POST", QStringLiteral("/login"), [this](const Request &r) { return takeLogin(r); });
    server.route("GET", QStringLiteral("/code"), [this](const Request &r) { return showCode(r); });
    server.route("POST", QStringLiteral("/code"), [this](const Request &r) { return takeCode(r); });
    server.route("POST", QStringLiteral("/code/resend"), [this](const Request &r) { return resend(r); });
    server.route("POST", QStringLiteral("/cancel"), [this](const Request &r) { return cancel(r); });
    server.route("GET", QStringLiteral("/telephone"), [this](const Request &) { return telephone(); });
    server.route("GET", QStringLiteral("/assets/sandbox.css"), [](const Request &) {
        return Reply{200, "text/css; charset=utf-8", styleSheet(), {}};
    });
}

Reply SignInPages::authorize(const Request &request)
{
    const QDateTime now = m_clock.now();
    m_attempts.removeIf([&now](const auto &entry) { return entry->expires < now; });
    const Parameters &query = request.query;
    const auto text = [&query](const char *name) { return query.first(QLatin1String(name)); };
    const QUrl redirect(text("redirect_uri"), QUrl::StrictMode);
    // Never redirect to an address that is not registered (RFC 6749 §4.1.2.1).
    if (text("client_id") != ClientId || !isRegisteredRedirect(redirect))
        return notice(QStringLiteral("Demande refusée"),
                      QStringLiteral("L’application qui vous envoie ici n’est pas connue de cette plateforme."), 400);
    Attempt attempt;
    attempt.request = {text("client_id"), redirect, text("state"), text("nonce"), text("code_challenge"), grantedScope(query), text("login_hint")};
    if (const QString fault = faultOf(query); !fault.isEmpty())
        return Reply::redirect(answerUrl(attempt.request, m_issuer, {{QStringLiteral("error"), fault}}));
    attempt.csrf = randomToken();
    attempt.expires = now.addSecs(Attempt::LifeSeconds);
    const QString id = randomToken();
    m_attempts.insert(id, attempt);
    Reply reply = Reply::redirect(QUrl(QStringLiteral("/login")));
    return reply.with("Set-Cookie", QStringLiteral("%1=%2; Path=/; Secure; HttpOnly; SameSite=Lax").arg(CookieName, id).toLatin1());
}

Attempt *SignInPages::attemptOf(const Request &request)
{
    const auto found = m_attempts.find(request.cookie(CookieName));
    if (found == m_attempts.end() || found->expires < m_clock.now() || found->isOver())
        return nullptr;
    if (request.method == "POST" && request.form.first(QLatin1String("csrf")) != found->csrf)
        return nullptr;
    return &*found;
}

Reply SignInPages::showLogin(const Request &request)
{
    const Attempt *attempt = attemptOf(request);
    return attempt ? loginPage(*attempt, attempt->request.loginHint, {}) : stale();
}

Reply SignInPages::takeLogin(const Request &request)
{
    Attempt *attempt = attemptOf(request);
    if (!attempt)
        return stale();
    const QString identifier = request.form.first(QLatin1String("identifier")).trimmed();
    const Resident *person = m_people.byLogin(identifier);
    const QString sentence = attempt->enterPassword(person, request.form.first(QLatin1String("password")));
    if (attempt->isOver())
        return notice(QStringLiteral("Connexion interrompue"),
                      QStringLiteral("Trop d’essais. Retournez dans Havre et recommencez."), 403);
    if (!sentence.isEmpty())
        return loginPage(*attempt, identifier, sentence);
    attempt->sendCode(*person, m_telephone, m_clock.now());
    return Reply::redirect(QUrl(QStringLiteral("/code")));
}

Reply SignInPages::showCode(const Request &request)
{
    const Attempt *attempt = attemptOf(request);
    return attempt && !attempt->login.isEmpty() ? codePage(*attempt, {}) : stale();
}

Reply SignInPages::takeCode(const Request &request)
{
    Attempt *attempt = attemptOf(request);
    if (!attempt || attempt->login.isEmpty())
        return stale();
    const QDateTime now = m_clock.now();
    const QString sentence = attempt->enterCode(request.form.first(QLatin1String("code")), now);
    if (attempt->isOver())
        return notice(QStringLiteral("Connexion interrompue"),
                      QStringLiteral("Trop de codes incorrects. Retournez dans Havre et recommencez."), 403);
    if (!sentence.isEmpty())
        return codePage(*attempt, sentence);
    const AuthorizationRequest &asked = attempt->request;
    CodeGrant grant;
    grant.grant = Grant{randomToken(), attempt->login, asked.clientId, asked.scope, now};
    grant.redirectUri = asked.redirectUri.toString(QUrl::FullyEncoded);
    grant.challenge = asked.challenge;
    grant.nonce = asked.nonce;
    return finish(request, {{QStringLiteral("code"), m_grants.newCode(std::move(grant))}});
}

Reply SignInPages::resend(const Request &request)
{
    Attempt *attempt = attemptOf(request);
    const Resident *person = attempt ? m_people.byLogin(attempt->login) : nullptr;
    if (!person)
        return stale();
    return codePage(*attempt, attempt->resendCode(*person, m_telephone, m_clock.now()));
}

Reply SignInPages::cancel(const Request &request)
{
    return attemptOf(request) ? finish(request, {{QStringLiteral("error"), QStringLiteral("access_denied")}}) : stale();
}

Reply SignInPages::finish(const Request &request, const QList<QPair<QString, QString>> &answer)
{
    const Attempt attempt = m_attempts.take(request.cookie(CookieName));
    Reply reply = Reply::redirect(answerUrl(attempt.request, m_issuer, answer));
    return reply.with("Set-Cookie", QStringLiteral("%1=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax").arg(CookieName).toLatin1());
}

Reply SignInPages::loginPage(const Attempt &attempt, const QString &identifier, const QString &sentence) const
{
    QString residents;
    for (const Resident &person : m_people.all()) {
        if (!person.password.isEmpty())
            residents += QStringLiteral("<tr><td>%1 %2</td><td>%3</td><td>%4</td></tr>")
                             .arg(person.givenName.toHtmlEscaped(), person.familyName.toHtmlEscaped(),
                                  person.login.toHtmlEscaped(), person.password.toHtmlEscaped());
    }
    return Reply::html(page(QStringLiteral("login"), QStringLiteral("Connexion – Espace santé (bac à sable)"),
                            {{QStringLiteral("client"), ClientName},
                             {QStringLiteral("csrf"), attempt.csrf},
                             {QStringLiteral("identifier"), identifier},
                             {QStringLiteral("error"), alert(sentence)},
                             {QStringLiteral("residents"), residents}}),
                       sentence.isEmpty() ? 200 : 422);
}

Reply SignInPages::codePage(const Attempt &attempt, const QString &sentence) const
{
    return Reply::html(page(QStringLiteral("code"), QStringLiteral("Code à usage unique – Espace santé (bac à sable)"),
                            {{QStringLiteral("client"), ClientName},
                             {QStringLiteral("csrf"), attempt.csrf},
                             {QStringLiteral("phone"), attempt.phone.right(2)},
                             {QStringLiteral("error"), alert(sentence)}}),
                       sentence.isEmpty() ? 200 : 422);
}

Reply SignInPages::telephone() const
{
    QString list;
    for (const Sms &sms : m_telephone.messages())
        list += QStringLiteral("<li><p class=\"from\">%1 · %2 · %3</p><p class=\"text\">Votre code Espace santé\u202f: "
                               "<strong class=\"otp\">%4</strong>. Ne le donnez à personne.</p></li>")
                    .arg(sms.name.toHtmlEscaped(), sms.phone.toHtmlEscaped(),
                         sms.time.toLocalTime().toString(QStringLiteral("HH:mm:ss")), sms.code);
    const QString empty = list.isEmpty() ? QStringLiteral("<p>Aucun SMS pour l’instant.</p>") : QString();
    return Reply::html(page(QStringLiteral("telephone"), QStringLiteral("Téléphone – bac à sable"),
                            {{QStringLiteral("messages"), list}, {QStringLiteral("empty"), empty}}));
}

} // namespace havre::sandbox
