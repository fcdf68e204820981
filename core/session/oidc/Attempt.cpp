#include "core/session/oidc/Attempt.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Encoding.h"

#include <QRegularExpression>

namespace havre::session::oidc {
namespace {

constexpr qsizetype SecretBytesCount = 32;

// An error code as the standards write it, or nothing: the text comes from outside and may say anything.
QString plainCode(const QString &error)
{
    static const QRegularExpression form(QStringLiteral("^[a-z_]{1,40}$"));
    return form.match(error).hasMatch() ? error : QString();
}

// The one value of a parameter; repeated ones are an attempt to be read differently by two readers.
QByteArray only(const QUrlQuery &answer, QLatin1String name)
{
    const QStringList values = answer.allQueryItemValues(QString(name), QUrl::FullyDecoded);
    return values.size() == 1 ? values.first().toUtf8() : QByteArray();
}

} // namespace

QByteArray randomPath()
{
    return "/cb/" + crypto::base64Url(crypto::randomBytes(24));
}

Attempt Attempt::begin()
{
    Attempt attempt;
    attempt.verifier = crypto::pkceVerifier();
    attempt.state = crypto::base64Url(crypto::randomBytes(SecretBytesCount));
    attempt.nonce = crypto::base64Url(crypto::randomBytes(SecretBytesCount));
    return attempt;
}

QUrl Attempt::question(const Provider &provider, const QString &clientId, const QString &acrValues,
                       const QByteArray &moreScope) const
{
    Fields fields{{"response_type", "code"},
                  {"client_id", clientId.toUtf8()},
                  {"redirect_uri", redirectUri.toEncoded()},
                  {"scope", QByteArray("openid profile offline_access dmp" + moreScope)},
                  {"state", state},
                  {"nonce", nonce},
                  {"code_challenge", crypto::pkceChallenge(verifier)},
                  {"code_challenge_method", "S256"},
                  {"prompt", "login consent"}, // without consent a provider passes over offline_access (OIDC Core §11)
                  {"max_age", "0"}}; // and let auth_time say that it was so
    if (!acrValues.isEmpty())
        fields.append({"acr_values", acrValues.toUtf8()});
    QUrl url = provider.authorization;
    const QByteArray own = url.query(QUrl::FullyEncoded).toLatin1();
    url.setQuery(QString::fromLatin1(own + (own.isEmpty() ? "" : "&") + encoded(fields)), QUrl::StrictMode);
    return url;
}

Result<QByteArray> Attempt::codeFrom(const QUrlQuery &answer, const Provider &provider) const
{
    if (!crypto::sameBytes(only(answer, QLatin1String("state")), state))
        return failure(Fault::Refused, QLatin1String("session.state"));
    const bool told = answer.hasQueryItem(QStringLiteral("iss"));
    if ((told || provider.announcesIssuer) && only(answer, QLatin1String("iss")) != provider.issuer.toUtf8())
        return failure(Fault::Refused, QLatin1String("session.issuer"));
    if (answer.hasQueryItem(QStringLiteral("error"))) {
        const QString error = plainCode(QString::fromUtf8(only(answer, QLatin1String("error"))));
        if (error == QLatin1String("access_denied"))
            return failure(Fault::Refused, QLatin1String("session.denied"));
        return failure(Fault::Refused, QLatin1String("session.refused"), error);
    }
    const QByteArray code = only(answer, QLatin1String("code"));
    if (code.isEmpty() || code.size() > 4096)
        return failure(Fault::Refused, QLatin1String("session.refused"), QStringLiteral("code"));
    return code;
}

} // namespace havre::session::oidc
