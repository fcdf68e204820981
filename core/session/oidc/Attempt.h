// The secrets of one sign-in and the question sent with the browser (RFC 6749 §4.1.1, RFC 7636, OIDC Core
// §3.1.2.1), and how its answer is judged. Threading: pure, any thread.
#pragma once

#include "core/session/oidc/Provider.h"

#include <QUrlQuery>

namespace havre::session::oidc {

struct Attempt {
    QByteArray verifier; // PKCE
    QByteArray state;
    QByteArray nonce;
    QUrl redirectUri;

    [[nodiscard]] static Attempt begin();
    [[nodiscard]] QUrl question(const Provider &provider, const QString &clientId, const QString &acrValues,
                                const QByteArray &moreScope = {}) const;
    // The authorization code. Refused "session.state", "session.issuer", "session.denied" (the person said
    // no), "session.refused" (the platform did; its error code in detail).
    [[nodiscard]] Result<QByteArray> codeFrom(const QUrlQuery &answer, const Provider &provider) const;
};

[[nodiscard]] QByteArray randomPath(); // "/cb/" and 32 random letters

} // namespace havre::session::oidc
