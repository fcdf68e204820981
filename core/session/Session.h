// The person's session with the platform: authorization code with PKCE S256 through the system browser
// and a loopback redirect (RFC 8252, 7636, 9207, 9700; security.md §3.6). The access token lives in
// memory only, the refresh token in the vault.
// Threading: main thread.
#pragma once

#include "core/foundation/Clock.h"
#include "core/identity/Person.h"
#include "core/ports/Browser.h"
#include "core/ports/TokenSource.h"
#include "core/session/Platform.h"

#include <QObject>

namespace havre::vault {
class Space;
}

namespace havre::session {
Q_NAMESPACE

enum class SignInStep { SignedOut, Discovering, InBrowser, Exchanging, SignedIn };
Q_ENUM_NS(SignInStep)

class Session final : public QObject, public ports::TokenSource {
    Q_OBJECT
public:
    Session(Platform platform, vault::Space &space, ports::Browser &browser, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] SignInStep step() const;
    [[nodiscard]] const Platform &platform() const;
    // What the ID token said; kept in the vault, so known offline. Null matricule before the first sign-in.
    [[nodiscard]] QCoro::Task<Result<identity::Person>> person();
    [[nodiscard]] QCoro::Task<Result<bool>> hasSession(); // a refresh token is in the vault

    // Opens the browser and waits, at most five minutes. Refused "session.denied", "session.state",
    // "session.issuer", "session.id-token.*", "session.acr"; Offline "session.offline"; Cancelled
    // "session.cancelled"; Refused "session.other-person" when another INS signs in to this space.
    [[nodiscard]] QCoro::Task<Result<identity::Person>> signIn();
    void cancelSignIn();
    // The address the browser was sent to, for a person whose browser did not open. Empty otherwise.
    [[nodiscard]] QUrl pendingUrl() const;
    // Revokes at the platform when it can be reached, forgets here in any case.
    [[nodiscard]] QCoro::Task<Result<void>> signOut();

    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessToken() override;
    void reject(QByteArray token) override;

Q_SIGNALS:
    void stepChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::session
