// What the flows of a session share. Every flow holds it by shared_ptr and asks isClosed() after each
// wait, so a session may be destroyed at any of their await points: the space and the session are
// touched only while it is open. Threading: main thread.
#pragma once

#include "core/identity/Person.h"
#include "core/session/Session.h"
#include "core/session/oidc/LoopbackListener.h"
#include "core/session/oidc/Provider.h"
#include "core/vault/Space.h"

#include <optional>

namespace havre::session {

struct SessionState {
    SessionState(Platform p, vault::Space &s, ports::Browser &b, const Clock &c, Session *o)
        : platform(std::move(p)), space(&s), browser(&b), clock(&c), owner(o),
          wire(std::make_shared<oidc::Wire>(platform.authorities))
    {
    }

    Platform platform;
    vault::Space *space;
    ports::Browser *browser;
    const Clock *clock;
    Session *owner; // null once closed
    std::shared_ptr<oidc::Wire> wire;                 // refresh
    std::shared_ptr<oidc::Wire> revokeWire;           // the last revocation
    std::shared_ptr<oidc::Wire> signInWire;           // of the sign-in under way
    std::shared_ptr<oidc::LoopbackListener> listener; // likewise
    SignInStep step = SignInStep::SignedOut;
    QUrl pendingUrl;
    bool signingIn = false;
    std::optional<oidc::Provider> provider;
    QByteArray accessToken; // memory only
    QDateTime accessExpires;
    std::optional<QFuture<Result<QByteArray>>> refreshing; // all who ask meanwhile wait for this one
    int generation = 0; // one more at each sign-in and sign-out: what began before counts no more

    [[nodiscard]] bool isClosed() const { return owner == nullptr; }
    void setStep(SignInStep to);
    void keepAccess(const QByteArray &token, qint64 seconds);
    void dropAccess();
    void close();
};

using State = std::shared_ptr<SessionState>;

struct Tokens { // an answer of the token endpoint
    QByteArray access;
    qint64 seconds = 0;
    QByteArray refresh;
    QByteArray idToken;
};

// Refused "session.refused" (its code in detail: "invalid_grant"), Malformed "session.provider".
[[nodiscard]] Result<Tokens> tokensOf(const oidc::Answer &answer);

[[nodiscard]] QCoro::Task<Result<identity::Person>> signInFlow(State state);
[[nodiscard]] QCoro::Task<Result<QByteArray>> accessTokenFlow(State state);
[[nodiscard]] QCoro::Task<Result<void>> signOutFlow(State state);
[[nodiscard]] QCoro::Task<Result<bool>> hasSessionFlow(State state);
[[nodiscard]] QCoro::Task<Result<identity::Person>> personFlow(State state);
// Best effort, within a few seconds: the platform forgets the token.
[[nodiscard]] QCoro::Task<> revokeFlow(State state, QByteArray refreshToken);

[[nodiscard]] inline tl::unexpected<Error> sessionCancelled()
{
    return failure(Fault::Cancelled, QLatin1String("session.cancelled"));
}

} // namespace havre::session
