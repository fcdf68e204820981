// What the provider has granted: authorization codes (one minute, once), access tokens (five minutes,
// memory only), refresh tokens (30 days, rotated at each use; using an old one again revokes the whole
// family, RFC 9700 §4.14.2). Refresh tokens survive a restart, as SHA-256 only.
// Threading: any one thread.
#pragma once

#include "core/foundation/Clock.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace havre::sandbox {

struct Grant { // what a person agreed to, shared by all tokens of one sign-in
    QString family; // "sid" of the ID token
    QString login;
    QString clientId;
    QString scope;
    QDateTime authTime;
};

struct CodeGrant {
    Grant grant;
    QString redirectUri;
    QString challenge;
    QString nonce;
    QDateTime expires;
    bool used = false;
};

class Grants {
public:
    static constexpr int AccessSeconds = 300;
    static constexpr int CodeSeconds = 60;

    Grants(const Clock &clock, QString file); // file: where refresh tokens are kept
    [[nodiscard]] QString newCode(CodeGrant grant);
    // Once, in time. A second use revokes what the first one gave (RFC 6749 §4.1.2).
    [[nodiscard]] std::optional<CodeGrant> takeCode(const QString &code);
    [[nodiscard]] QString newAccess(const Grant &grant);
    [[nodiscard]] QString newRefresh(const Grant &grant);
    [[nodiscard]] std::optional<Grant> access(const QString &token) const; // living only
    [[nodiscard]] QDateTime accessExpires(const QString &token) const;
    // The grant when the token is good; it is used up by this. Reuse revokes the family.
    [[nodiscard]] std::optional<Grant> takeRefresh(const QString &token);
    void revoke(const QString &token); // access or refresh: the whole family goes
    void revokeFamily(const QString &family);

private:
    struct Access {
        Grant grant;
        QDateTime expires;
    };
    struct Refresh {
        Grant grant;
        QDateTime expires;
        bool used = false;
    };
    void load();
    void save() const;
    const Clock &m_clock;
    QString m_file;
    QHash<QString, CodeGrant> m_codes;
    QHash<QString, Access> m_access;
    QHash<QByteArray, Refresh> m_refresh; // by SHA-256
};

[[nodiscard]] QString randomToken(); // 32 random bytes, base64url

} // namespace havre::sandbox
