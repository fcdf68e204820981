// The ID token's rules (OIDC Core §3.1.3.7, RFC 8725, security.md §3.6), each with its own code so that a
// defect at the platform can be told from an attack.
// Threading: pure, any thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/identity/Person.h"

#include <QDateTime>
#include <QJsonArray>

namespace havre::session::oidc {

struct Expected {
    QString issuer;
    QString clientId;
    QByteArray nonce;
    QByteArray accessToken; // at_hash, when the token has one
    QString acrValues;      // any of these, separated by spaces; empty: not asked
    QDateTime asked;        // when the question was put: the person signed in since then (max_age=0)
    QDateTime now;
};

struct Identity {
    QString subject;
    identity::Person person;
};

// All Refused: "session.id-token.malformed", ".algorithm" (only ES256, PS256 and RS256), ".key",
// ".signature", ".issuer", ".audience", ".expired", ".issued", ".nonce", ".access-hash", ".subject",
// ".identity" (no valid INS), and "session.acr".
[[nodiscard]] Result<Identity> verifyIdToken(const QByteArray &token, const QJsonArray &keys, const Expected &expected);

inline constexpr qint64 SkewSeconds = 120;

} // namespace havre::session::oidc
