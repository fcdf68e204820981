// What an OpenID provider says of itself (OIDC Discovery 1.0, RFC 8414), checked before it is believed.
// Threading: main thread.
#pragma once

#include "core/session/oidc/Wire.h"

#include <QJsonArray>

namespace havre::session::oidc {

struct Provider {
    QString issuer;
    QUrl authorization;
    QUrl token;
    QUrl revocation; // may be empty
    QJsonArray keys; // its JWK Set
    bool announcesIssuer = false; // RFC 9207: then an answer without `iss` is refused
};

// Malformed "session.provider": another issuer, an endpoint that is not https, no code flow, no S256,
// no keys. And the errors of Wire.
[[nodiscard]] QCoro::Task<Result<Provider>> discover(std::shared_ptr<Wire> wire, QUrl issuer);

} // namespace havre::session::oidc
