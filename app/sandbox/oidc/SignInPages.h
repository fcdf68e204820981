// What a browser sees of the provider: /authorize, the login page, the code page, the telephone.
// Threading: the server's thread.
#pragma once

#include "app/sandbox/http/Exchange.h"
#include "app/sandbox/oidc/Attempt.h"
#include "app/sandbox/oidc/Grants.h"

namespace havre::sandbox {

class Server;

class SignInPages {
public:
    SignInPages(const People &people, Grants &grants, Telephone &telephone, const Clock &clock, QString issuer);
    void serve(Server &server);

private:
    [[nodiscard]] Reply authorize(const Request &request);
    [[nodiscard]] Reply showLogin(const Request &request);
    [[nodiscard]] Reply takeLogin(const Request &request);
    [[nodiscard]] Reply showCode(const Request &request);
    [[nodiscard]] Reply takeCode(const Request &request);
    [[nodiscard]] Reply resend(const Request &request);
    [[nodiscard]] Reply cancel(const Request &request);
    [[nodiscard]] Reply telephone() const;

    // The attempt of the request's cookie; with a form, only when its csrf field matches.
    [[nodiscard]] Attempt *attemptOf(const Request &request);
    [[nodiscard]] Reply loginPage(const Attempt &attempt, const QString &identifier, const QString &sentence) const;
    [[nodiscard]] Reply codePage(const Attempt &attempt, const QString &sentence) const;
    [[nodiscard]] Reply finish(const Request &request, const QList<QPair<QString, QString>> &answer);

    const People &m_people;
    Grants &m_grants;
    Telephone &m_telephone;
    const Clock &m_clock;
    QString m_issuer;
    QHash<QString, Attempt> m_attempts; // by cookie
};

} // namespace havre::sandbox
