// The sign-in, as it happens: discover, ask in the browser, wait on the loopback, exchange, verify, keep.
#include "core/session/SessionState_p.h"

#include "core/journal/AccessJournal.h"
#include "core/session/SessionStore.h"
#include "core/session/oidc/Attempt.h"
#include "core/session/oidc/IdToken.h"

#include <QTimer>

namespace havre::session {
namespace {

constexpr int WaitMsecs = 5 * 60 * 1000;

// Everything one attempt learns; kept or thrown away whole.
struct Outcome {
    oidc::Provider provider;
    Tokens tokens;
    oidc::Identity identity;
};

QCoro::Task<Result<QByteArray>> askInBrowser(State state, std::shared_ptr<oidc::Attempt> attempt, oidc::Provider provider)
{
    const QByteArray path = state->platform.redirectPath.isEmpty() ? oidc::randomPath() : state->platform.redirectPath.toUtf8();
    auto listening = oidc::LoopbackListener::listen(path);
    if (!listening)
        co_return failure(listening.error());
    const std::shared_ptr<oidc::LoopbackListener> listener = std::move(*listening);
    state->listener = listener;
    attempt->redirectUri = listener->redirectUri();
    state->pendingUrl = attempt->question(provider, state->platform.clientId, state->platform.acrValues,
                                           state->platform.imap.isEmpty() ? "" : " mail");
    // Without a browser the person can still copy the address: pendingUrl().
    const Result<void> opened = state->browser->open(state->pendingUrl);
    Q_UNUSED(opened)
    state->setStep(SignInStep::InBrowser);
    QTimer::singleShot(WaitMsecs, listener.get(), [raw = listener.get()] {
        raw->giveUp(Error{Fault::Refused, QString(QLatin1String("session.timeout")), {}});
    });
    auto future = listener->answer();
    const Result<QUrlQuery> answer = co_await future;
    state->listener.reset();
    state->pendingUrl.clear();
    if (state->isClosed())
        co_return sessionCancelled();
    if (!answer)
        co_return failure(answer.error());
    co_return attempt->codeFrom(*answer, provider);
}

QCoro::Task<Result<Outcome>> tryToSignIn(State state, std::shared_ptr<oidc::Wire> wire)
{
    Outcome outcome;
    auto discovering = oidc::discover(wire, state->platform.issuer);
    const Result<oidc::Provider> provider = co_await discovering;
    if (!provider)
        co_return failure(provider.error());
    outcome.provider = *provider;
    if (state->isClosed())
        co_return sessionCancelled();

    const QDateTime asked = state->clock->now();
    const auto attempt = std::make_shared<oidc::Attempt>(oidc::Attempt::begin());
    auto asking = askInBrowser(state, attempt, outcome.provider);
    const Result<QByteArray> code = co_await asking;
    if (!code)
        co_return failure(code.error());

    state->setStep(SignInStep::Exchanging);
    const oidc::Fields fields{{"grant_type", "authorization_code"},
                              {"client_id", state->platform.clientId.toUtf8()},
                              {"code", *code},
                              {"redirect_uri", attempt->redirectUri.toEncoded()},
                              {"code_verifier", attempt->verifier}};
    auto exchanging = oidc::Wire::post(wire, outcome.provider.token, fields);
    const Result<oidc::Answer> answer = co_await exchanging;
    if (!answer)
        co_return failure(answer.error());
    const Result<Tokens> tokens = tokensOf(*answer);
    if (!tokens)
        co_return failure(tokens.error());
    outcome.tokens = *tokens;
    const oidc::Expected expected{outcome.provider.issuer, state->platform.clientId, attempt->nonce, tokens->access,
                                  state->platform.acrValues, asked, state->clock->now()};
    const Result<oidc::Identity> identity = oidc::verifyIdToken(tokens->idToken, outcome.provider.keys, expected);
    if (!identity)
        co_return failure(identity.error());
    outcome.identity = *identity;
    co_return outcome;
}

// Person, refresh token and journal entry in one transaction. Answers the session it replaces.
QCoro::Task<Result<StoredSession>> keep(State state, Outcome outcome)
{
    const StoredSession stored{outcome.provider.issuer, outcome.identity.subject, outcome.tokens.refresh};
    const identity::Person person = outcome.identity.person;
    const QDateTime now = state->clock->now();
    const QString name = state->platform.name;
    auto work = [stored, person, now, name](vault::sqlite::Connection &connection) -> Result<StoredSession> {
        HAVRE_TRY(before, readSession(connection));
        HAVRE_CHECK(writePerson(connection, person));
        if (stored.refreshToken.isEmpty())
            HAVRE_CHECK(forgetSession(connection));
        else
            HAVRE_CHECK(writeSession(connection, stored, now));
        HAVRE_CHECK(journal::append(connection, now, QStringLiteral("Vous"), journal::Act::SignedIn, {}, name));
        return before;
    };
    auto writing = state->space->write(work, vault::Space::Until::Closed);
    const Result<StoredSession> written = co_await writing;
    co_return written;
}

QCoro::Task<Result<identity::Person>> attemptFlow(State state, std::shared_ptr<oidc::Wire> wire)
{
    auto trying = tryToSignIn(state, wire);
    const Result<Outcome> outcome = co_await trying;
    if (state->isClosed())
        co_return sessionCancelled();
    if (!outcome)
        co_return failure(outcome.error());
    auto keeping = keep(state, *outcome);
    const Result<StoredSession> kept = co_await keeping;
    if (state->isClosed())
        co_return sessionCancelled();
    if (!kept) {
        // Not ours to keep (another person, a full disk): the platform need not keep it either.
        state->provider = outcome->provider;
        auto revoking = revokeFlow(state, outcome->tokens.refresh);
        co_await revoking;
        co_return failure(kept.error());
    }
    state->provider = outcome->provider;
    state->generation += 1;
    state->keepAccess(outcome->tokens.access, outcome->tokens.seconds);
    if (kept->issuer == outcome->provider.issuer && kept->refreshToken != outcome->tokens.refresh)
        const auto alone = revokeFlow(state, kept->refreshToken); // nobody waits for a token that is no longer ours
    identity::Person person = outcome->identity.person;
    person.id = state->space->person();
    co_return person;
}

} // namespace

QCoro::Task<Result<identity::Person>> signInFlow(State state)
{
    if (state->isClosed())
        co_return sessionCancelled();
    if (state->signingIn)
        co_return failure(Fault::Busy, QLatin1String("session.sign-in-running"));
    state->signingIn = true;
    const SignInStep before = state->step;
    const auto wire = std::make_shared<oidc::Wire>(state->platform.authorities);
    state->signInWire = wire;
    state->setStep(SignInStep::Discovering);
    auto attempting = attemptFlow(state, wire);
    Result<identity::Person> person = co_await attempting;
    state->signingIn = false;
    state->signInWire.reset();
    state->listener.reset();
    state->pendingUrl.clear();
    state->setStep(person ? SignInStep::SignedIn : before);
    co_return person;
}

} // namespace havre::session
