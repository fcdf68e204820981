#include "core/session/oidc/Provider.h"

namespace havre::session::oidc {
namespace {

tl::unexpected<Error> unfit(QLatin1String what)
{
    return failure(Fault::Malformed, QLatin1String("session.provider"), QString(what));
}

Result<QUrl> endpoint(const QJsonObject &metadata, QLatin1String name)
{
    const QUrl url(metadata.value(name).toString(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return unfit(name);
    return url;
}

Result<Provider> understood(const QJsonObject &metadata, const QUrl &issuer)
{
    Provider provider;
    provider.issuer = metadata.value(QLatin1String("issuer")).toString();
    // Exactly the issuer we were told to trust (OIDC Discovery §4.3).
    if (provider.issuer != issuer.toString(QUrl::FullyEncoded))
        return unfit(QLatin1String("issuer"));
    HAVRE_TRY(authorization, endpoint(metadata, QLatin1String("authorization_endpoint")));
    HAVRE_TRY(token, endpoint(metadata, QLatin1String("token_endpoint")));
    provider.authorization = authorization;
    provider.token = token;
    if (metadata.contains(QLatin1String("revocation_endpoint"))) {
        HAVRE_TRY(revocation, endpoint(metadata, QLatin1String("revocation_endpoint")));
        provider.revocation = revocation;
    }
    if (!metadata.value(QLatin1String("response_types_supported")).toArray().contains(QLatin1String("code")))
        return unfit(QLatin1String("response_types_supported"));
    // A provider that forgets PKCE would let a stolen code be used (RFC 9700 §2.1.1).
    if (!metadata.value(QLatin1String("code_challenge_methods_supported")).toArray().contains(QLatin1String("S256")))
        return unfit(QLatin1String("code_challenge_methods_supported"));
    provider.announcesIssuer = metadata.value(QLatin1String("authorization_response_iss_parameter_supported")).toBool();
    return provider;
}

} // namespace

QCoro::Task<Result<Provider>> discover(std::shared_ptr<Wire> wire, QUrl issuer)
{
    QUrl wellKnown = issuer;
    QString path = issuer.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    wellKnown.setPath(path + QStringLiteral("/.well-known/openid-configuration"));
    auto asked = Wire::get(wire, wellKnown);
    const Result<Answer> metadata = co_await asked;
    if (!metadata)
        co_return failure(metadata.error());
    if (metadata->status != 200)
        co_return unfit(QLatin1String("status"));
    Result<Provider> provider = understood(metadata->json, issuer);
    if (!provider)
        co_return provider;
    const Result<QUrl> keysAt = endpoint(metadata->json, QLatin1String("jwks_uri"));
    if (!keysAt)
        co_return failure(keysAt.error());
    auto askedKeys = Wire::get(wire, *keysAt);
    const Result<Answer> keys = co_await askedKeys;
    if (!keys)
        co_return failure(keys.error());
    provider->keys = keys->json.value(QLatin1String("keys")).toArray();
    if (keys->status != 200 || provider->keys.isEmpty() || provider->keys.size() > 50)
        co_return unfit(QLatin1String("jwks_uri"));
    co_return provider;
}

} // namespace havre::session::oidc
