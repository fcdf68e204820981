// The provider's machine side: discovery, keys, token, userinfo, revocation, introspection and
// end-session (OIDC Core, RFC 6749, 7009, 7636, 7662, 8414, 9700). Threading: the server's thread.
#pragma once

#include "app/sandbox/authority/SigningKey.h"
#include "app/sandbox/http/Exchange.h"
#include "app/sandbox/oidc/Grants.h"
#include "app/sandbox/people/People.h"

namespace havre::sandbox {

class Server;

class TokenDesk {
public:
    // introspectionSecret: what a resource server (mail) shows with Basic authentication.
    TokenDesk(const People &people, Grants &grants, const SigningKey &key, const Clock &clock, QString issuer,
              QString introspectionSecret);
    void serve(Server &server);

private:
    [[nodiscard]] Reply discovery() const;
    [[nodiscard]] Reply token(const Request &request);
    [[nodiscard]] Reply exchangeCode(const Parameters &form);
    [[nodiscard]] Reply refresh(const Parameters &form);
    [[nodiscard]] Reply userinfo(const Request &request) const;
    [[nodiscard]] Reply introspect(const Request &request) const;
    [[nodiscard]] Reply endSession(const Request &request);
    [[nodiscard]] QJsonObject tokens(const Grant &grant);
    [[nodiscard]] QByteArray idToken(const Grant &grant, const QString &nonce, const QString &accessToken) const;

    const People &m_people;
    Grants &m_grants;
    const SigningKey &m_key;
    const Clock &m_clock;
    QString m_issuer;
    QString m_introspectionSecret;
};

} // namespace havre::sandbox
