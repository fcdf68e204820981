// Tokens after the sign-in: refresh with rotation, sign-out, what the vault remembers.
#include "core/session/SessionState_p.h"

#include "core/foundation/SecretBytes.h"
#include "core/journal/AccessJournal.h"
#include "core/session/SessionStore.h"

#include <QTimer>

namespace havre::session {
namespace {

constexpr qint64 MarginSeconds = 60; // a token given out is good for at least this long
constexpr int RevokeMsecs = 8000;

tl::unexpected<Error> signedOut()
{
    return failure(Fault::Refused, QLatin1String("session.signed-out"));
}

// What a sign-in or sign-out that came in between has left.
Result<QByteArray> current(const State &state)
{
    if (state->accessToken.isEmpty())
        return signedOut();
    return state->accessToken;
}

// A token is shown only to the issuer that gave it.
bool isOurs(const State &state, const StoredSession &session)
{
    return session.issuer == state->platform.issuer.toString(QUrl::FullyEncoded);
}

QCoro::Task<Result<StoredSession>> stored(State state)
{
    auto work = [](vault::sqlite::Connection &connection) { return readSession(connection); };
    auto reading = state->space->read(work, vault::Space::Until::Closed);
    const Result<StoredSession> session = co_await reading;
    if (state->isClosed())
        co_return sessionCancelled();
    if (session && !isOurs(state, *session))
        co_return StoredSession{};
    co_return session;
}

QCoro::Task<Result<oidc::Provider>> provider(State state)
{
    if (state->provider)
        co_return Result<oidc::Provider>(*state->provider); // named: QCoro moves out of a plain lvalue
    auto discovering = oidc::discover(state->wire, state->platform.issuer);
    const Result<oidc::Provider> found = co_await discovering;
    if (found)
        state->provider = *found;
    co_return found;
}

// The platform no longer knows our token (expired, revoked, or used twice): drop it and ask again.
QCoro::Task<> dropSession(State state, QByteArray refused)
{
    auto work = [refused](vault::sqlite::Connection &connection) -> Result<void> {
        HAVRE_TRY(session, readSession(connection));
        return session.refreshToken == refused ? forgetSession(connection) : Result<void>();
    };
    auto writing = state->space->write(work, vault::Space::Until::Closed);
    const Result<void> forgotten = co_await writing;
    Q_UNUSED(forgotten)
    state->dropAccess();
    state->setStep(SignInStep::SignedOut);
}

QCoro::Task<Result<QByteArray>> refresh(State state)
{
    const int generation = state->generation;
    auto reading = stored(state);
    const Result<StoredSession> session = co_await reading;
    if (!session)
        co_return failure(session.error());
    if (session->refreshToken.isEmpty())
        co_return signedOut();
    auto finding = provider(state);
    const Result<oidc::Provider> found = co_await finding;
    if (!found)
        co_return failure(found.error());
    if (state->isClosed())
        co_return sessionCancelled();
    if (state->generation != generation)
        co_return current(state);
    // A refresh token is spent by asking. On a disk that is full or may not be written its successor would be lost, and the session
    // with it: so its place is written before, with what it holds.
    auto tried = [token = session->refreshToken](vault::sqlite::Connection &connection) { return rotate(connection, token, token); };
    auto trying = state->space->write(tried, vault::Space::Until::Closed);
    const Result<void> writable = co_await trying;
    if (state->isClosed())
        co_return sessionCancelled();
    if (!writable)
        co_return failure(writable.error());
    const oidc::Fields fields{{"grant_type", "refresh_token"},
                              {"client_id", state->platform.clientId.toUtf8()},
                              {"refresh_token", session->refreshToken}};
    auto asking = oidc::Wire::post(state->wire, found->token, fields);
    const Result<oidc::Answer> answer = co_await asking;
    if (state->isClosed())
        co_return sessionCancelled();
    if (!answer)
        co_return failure(answer.error());
    const Result<Tokens> tokens = tokensOf(*answer);
    if (!tokens) {
        if (answer->json.value(QLatin1String("error")).toString() != QLatin1String("invalid_grant"))
            co_return failure(tokens.error());
        auto dropping = dropSession(state, session->refreshToken);
        co_await dropping;
        co_return signedOut();
    }
    // The new token is durable before anyone works with what came with it.
    if (!tokens->refresh.isEmpty() && tokens->refresh != session->refreshToken) {
        const QByteArray from = session->refreshToken;
        const QByteArray to = tokens->refresh;
        auto work = [from, to](vault::sqlite::Connection &connection) { return rotate(connection, from, to); };
        auto writing = state->space->write(work, vault::Space::Until::Closed);
        const Result<void> rotated = co_await writing;
        if (state->isClosed())
            co_return sessionCancelled();
        if (!rotated) {
            auto revoking = revokeFlow(state, to); // signed out meanwhile, or the disk is full
            co_await revoking;
            co_return failure(rotated.error());
        }
    }
    if (state->generation != generation)
        co_return current(state);
    state->keepAccess(tokens->access, tokens->seconds);
    state->setStep(state->signingIn ? state->step : SignInStep::SignedIn);
    co_return tokens->access;
}

// What is forgotten is read in the same transaction, so a token rotated a moment ago is the one revoked. The
// journal's line goes with it when it can; when it cannot, the token goes without a line rather than stay.
QCoro::Task<Result<StoredSession>> forget(State state)
{
    const QDateTime now = state->clock->now();
    const QString name = state->platform.name;
    auto unnoted = [](vault::sqlite::Connection &connection) -> Result<StoredSession> {
        HAVRE_TRY(session, readSession(connection));
        HAVRE_CHECK(forgetSession(connection));
        return session;
    };
    auto noted = [now, name, unnoted](vault::sqlite::Connection &connection) -> Result<StoredSession> {
        HAVRE_TRY(session, unnoted(connection));
        HAVRE_CHECK(journal::append(connection, now, QStringLiteral("Vous"), journal::Act::SignedOut, {}, name));
        return session;
    };
    auto writing = state->space->write(noted, vault::Space::Until::Closed);
    const Result<StoredSession> forgotten = co_await writing;
    if (forgotten || state->isClosed())
        co_return forgotten;
    auto trying = state->space->write(unnoted, vault::Space::Until::Closed);
    const Result<StoredSession> without = co_await trying;
    co_return without;
}

// Runs by itself; those who asked wait for the promise.
QCoro::Task<> refreshFor(State state, std::shared_ptr<QPromise<Result<QByteArray>>> promise)
{
    auto refreshing = refresh(state);
    Result<QByteArray> token = co_await refreshing;
    state->refreshing.reset();
    if (state->isClosed())
        token = sessionCancelled();
    promise->addResult(std::move(token));
    promise->finish();
}

} // namespace

QCoro::Task<Result<QByteArray>> accessTokenFlow(State state)
{
    if (state->isClosed())
        co_return sessionCancelled();
    if (!state->accessToken.isEmpty() && state->accessExpires > state->clock->now().addSecs(MarginSeconds))
        co_return Result<QByteArray>(state->accessToken); // named: QCoro moves out of a plain lvalue
    QFuture<Result<QByteArray>> future;
    if (state->refreshing) {
        future = *state->refreshing;
    } else {
        auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
        promise->start();
        future = promise->future();
        state->refreshing = future;
        refreshFor(state, promise);
    }
    const Result<QByteArray> token = co_await future;
    co_return token;
}

QCoro::Task<> revokeFlow(State state, QByteArray refreshToken)
{
    if (refreshToken.isEmpty() || state->isClosed())
        co_return;
    // A wire of its own, so that it may be cut short without touching others.
    const auto wire = std::make_shared<oidc::Wire>(state->platform.authorities);
    state->revokeWire = wire;
    QTimer patience; // goes with this flow
    QObject::connect(&patience, &QTimer::timeout, state->owner, [raw = wire.get()] { raw->close(); });
    patience.setSingleShot(true);
    patience.start(RevokeMsecs);
    std::optional<oidc::Provider> known = state->provider;
    if (!known) {
        auto discovering = oidc::discover(wire, state->platform.issuer);
        const Result<oidc::Provider> found = co_await discovering;
        if (!found)
            co_return;
        known = *found;
    }
    if (known->revocation.isEmpty())
        co_return;
    const oidc::Fields fields{{"token", refreshToken},
                              {"token_type_hint", "refresh_token"},
                              {"client_id", state->platform.clientId.toUtf8()}};
    auto revoking = oidc::Wire::post(wire, known->revocation, fields);
    const Result<oidc::Answer> revoked = co_await revoking;
    Q_UNUSED(revoked)
}

QCoro::Task<Result<void>> signOutFlow(State state)
{
    if (state->isClosed())
        co_return sessionCancelled();
    // From here on, a refresh under way counts no more: whoever waits for it gets nothing.
    state->generation += 1;
    state->dropAccess();
    // Forgotten here first: that part must not depend on a network.
    auto forgetting = forget(state);
    const Result<StoredSession> forgotten = co_await forgetting;
    if (state->isClosed())
        co_return sessionCancelled();
    if (!forgotten) {
        // A full or damaged disk keeps it: then the platform at least must know it no more.
        auto reading = stored(state);
        const Result<StoredSession> kept = co_await reading;
        if (kept && !state->isClosed()) {
            auto revoking = revokeFlow(state, kept->refreshToken);
            co_await revoking;
        }
        co_return failure(forgotten.error());
    }
    state->setStep(SignInStep::SignedOut);
    if (isOurs(state, *forgotten)) {
        auto revoking = revokeFlow(state, forgotten->refreshToken);
        co_await revoking;
    }
    co_return Result<void>();
}

QCoro::Task<Result<bool>> hasSessionFlow(State state)
{
    if (state->isClosed())
        co_return sessionCancelled();
    auto reading = stored(state);
    const Result<StoredSession> session = co_await reading;
    if (!session)
        co_return failure(session.error());
    const bool has = !session->refreshToken.isEmpty();
    if (!state->signingIn && state->accessToken.isEmpty())
        state->setStep(has ? SignInStep::SignedIn : SignInStep::SignedOut);
    co_return has;
}

QCoro::Task<Result<identity::Person>> personFlow(State state)
{
    if (state->isClosed())
        co_return sessionCancelled();
    const PersonId id = state->space->person();
    auto work = [](vault::sqlite::Connection &connection) { return readPerson(connection); };
    auto reading = state->space->read(work, vault::Space::Until::Closed);
    Result<identity::Person> person = co_await reading;
    if (person)
        person->id = id;
    co_return person;
}

} // namespace havre::session
