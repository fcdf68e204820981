// One sign-in under way in a browser: what the app asked, who the person said they are, and the
// one-time code sent to them. Its rules and their sentences; pages are SignInPages' work.
// Source: MES's own login (interop.md §6): 6 digits, five minutes, resend after 30 s.
// Threading: any one thread.
#pragma once

#include "app/sandbox/oidc/Telephone.h"
#include "core/foundation/Clock.h"

#include <QUrl>

namespace havre::sandbox {

struct AuthorizationRequest {
    QString clientId;
    QUrl redirectUri;
    QString state;
    QString nonce;
    QString challenge;
    QString scope;
    QString loginHint;
};

struct Attempt {
    static constexpr int LifeSeconds = 900;
    static constexpr int CodeSeconds = 300;
    static constexpr int ResendSeconds = 30;
    static constexpr int MostPasswords = 5;
    static constexpr int MostCodes = 5;

    AuthorizationRequest request;
    QString csrf;
    QDateTime expires;
    QString login; // once the password was right
    QString phone;
    QString code;
    QDateTime codeSent;
    int wrongPasswords = 0;
    int wrongCodes = 0;

    // Empty: right. Otherwise the sentence to show.
    [[nodiscard]] QString enterPassword(const Resident *person, const QString &password);
    [[nodiscard]] QString enterCode(const QString &typed, const QDateTime &now);
    void sendCode(const Resident &person, Telephone &telephone, const QDateTime &now);
    [[nodiscard]] QString resendCode(const Resident &person, Telephone &telephone, const QDateTime &now);
    [[nodiscard]] bool isOver() const { return wrongPasswords >= MostPasswords || wrongCodes >= MostCodes; }
};

} // namespace havre::sandbox
