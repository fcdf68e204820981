#include "core/session/Session.h"

#include "core/session/SessionState_p.h"

namespace havre::session {

struct Session::Private {
    State state;
};

Session::Session(Platform platform, vault::Space &space, ports::Browser &browser, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->state = std::make_shared<SessionState>(std::move(platform), space, browser, clock, this);
}

Session::~Session()
{
    d->state->close();
}

SignInStep Session::step() const
{
    return d->state->step;
}

const Platform &Session::platform() const
{
    return d->state->platform;
}

QCoro::Task<Result<identity::Person>> Session::person()
{
    return personFlow(d->state);
}

QCoro::Task<Result<bool>> Session::hasSession()
{
    return hasSessionFlow(d->state);
}

QCoro::Task<Result<identity::Person>> Session::signIn()
{
    return signInFlow(d->state);
}

void Session::cancelSignIn()
{
    if (const auto wire = d->state->signInWire)
        wire->close();
    if (const auto listener = d->state->listener)
        listener->giveUp(Error{Fault::Cancelled, QString(QLatin1String("session.cancelled")), {}});
}

QUrl Session::pendingUrl() const
{
    return d->state->pendingUrl;
}

QCoro::Task<Result<void>> Session::signOut()
{
    return signOutFlow(d->state);
}

QCoro::Task<Result<QByteArray>> Session::accessToken()
{
    return accessTokenFlow(d->state);
}

void Session::reject(QByteArray token)
{
    if (token == d->state->accessToken)
        d->state->dropAccess();
}

} // namespace havre::session
