// The session's life after and around the sign-in: questions never alike, tokens, rotation, sign-out,
// another person, and a lock at every point where something is awaited.
#include "core/journal/AccessJournal.h"
#include "tests/core/session/SessionTest.h"

#include <QCoreApplication>
#include <QThread>
#include <QUrlQuery>

namespace havre::tests {
namespace {

using session::SignInStep;
QString s(const char *text) { return QString::fromUtf8(text); }

class Session : public SessionTest {};

QString asked(const QUrl &question, const char *name)
{
    return QUrlQuery(question).queryItemValue(s(name), QUrl::FullyDecoded);
}

TEST_F(Session, AsksWithFreshSecretsEachTime)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    ASSERT_EQ(provider.questions.size(), 2);
    for (const char *name : {"state", "nonce", "code_challenge", "redirect_uri"}) {
        EXPECT_NE(asked(provider.questions.at(0), name), asked(provider.questions.at(1), name)) << name;
        EXPECT_GE(asked(provider.questions.at(0), name).size(), 43) << name;
    }
    EXPECT_EQ(asked(provider.questions.first(), "code_challenge_method"), s("S256"));
    EXPECT_EQ(asked(provider.questions.first(), "acr_values"), s("eidas2"));
    EXPECT_EQ(asked(provider.questions.first(), "max_age"), s("0"));
    EXPECT_EQ(asked(provider.questions.first(), "prompt"), s("login consent")) << "without consent no lasting access is given (OIDC Core §11)";
    const QUrl redirect(asked(provider.questions.first(), "redirect_uri"));
    EXPECT_EQ(redirect.host(), s("127.0.0.1"));
    EXPECT_EQ(redirect.path().size(), 4 + 32);
}

TEST_F(Session, StateOfAnEarlierAttemptIsRefused)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    const QString old = asked(provider.questions.first(), "state");
    ASSERT_EQ(codeOf(await(session->signOut())), "");
    provider.mischief.callback = [old](Pairs &pairs) { pairs[1].second = old; };
    EXPECT_EQ(codeOf(await(session->signIn())), "session.state");
}

TEST_F(Session, PersonIsKnownAgainWithoutNetwork)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    provider.mischief.instead = [](const QString &) { return std::optional(sandbox::Reply::empty(503)); };
    open(); // another start of the app
    const auto person = valueOf(await(session->person()));
    EXPECT_EQ(person.ins.matricule(), provider.matricule);
    EXPECT_EQ(person.givenName, s("Dominique"));
    EXPECT_EQ(person.birthDate, QDate(1979, 3, 28));
    EXPECT_TRUE(valueOf(await(session->hasSession())));
    EXPECT_EQ(session->step(), SignInStep::SignedIn);
}

TEST_F(Session, AccessTokenIsRefreshedAMinuteBeforeItEnds)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    const QByteArray first = valueOf(await(session->accessToken()));
    EXPECT_EQ(valueOf(await(session->accessToken())), first);
    EXPECT_TRUE(provider.refreshes.isEmpty());
    clock().advance(245);
    const QByteArray second = valueOf(await(session->accessToken()));
    EXPECT_NE(second, first);
    EXPECT_EQ(provider.refreshes.size(), 1);
    EXPECT_EQ(stored().refreshToken, provider.refreshToken.toLatin1());
}

TEST_F(Session, RejectedTokenIsNotGivenAgain)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    const QByteArray first = valueOf(await(session->accessToken()));
    session->reject("something else");
    EXPECT_EQ(valueOf(await(session->accessToken())), first);
    session->reject(first);
    EXPECT_NE(valueOf(await(session->accessToken())), first);
}

TEST_F(Session, TwoWhoAskAtOnceShareOneRefresh)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    open(); // no access token in memory
    auto one = session->accessToken();
    auto two = session->accessToken();
    auto three = session->accessToken();
    const QByteArray token = valueOf(await(std::move(one)));
    EXPECT_EQ(valueOf(await(std::move(two))), token);
    EXPECT_EQ(valueOf(await(std::move(three))), token);
    EXPECT_EQ(provider.refreshes.size(), 1);
}

TEST_F(Session, ReusedRefreshTokenEndsTheSession)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    provider.refreshToken = s("rotated-by-somebody-else");
    open();
    EXPECT_EQ(codeOf(await(session->accessToken())), "session.signed-out");
    EXPECT_TRUE(stored().refreshToken.isEmpty());
    EXPECT_EQ(session->step(), SignInStep::SignedOut);
    // It is not shown a second time.
    EXPECT_EQ(codeOf(await(session->accessToken())), "session.signed-out");
    EXPECT_EQ(provider.refreshes.size(), 1);
}

TEST_F(Session, WithoutNetworkTheRefreshTokenStays)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    const QByteArray kept = stored().refreshToken;
    open();
    provider.mischief.instead = [](const QString &) { return std::optional(sandbox::Reply::empty(503)); };
    EXPECT_EQ(codeOf(await(session->accessToken())), "session.offline");
    EXPECT_EQ(stored().refreshToken, kept);
    provider.mischief = {};
    ASSERT_EQ(codeOf(await(session->accessToken())), "");
}

TEST_F(Session, TokenIsShownToItsIssuerOnly)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    TestProvider other(clock());
    session::Session elsewhere(other.platform(), space(), other, clock());
    EXPECT_EQ(codeOf(await(elsewhere.accessToken())), "session.signed-out");
    EXPECT_TRUE(other.refreshes.isEmpty());
    EXPECT_FALSE(stored().refreshToken.isEmpty());
}

TEST_F(Session, ServerOfAnotherAuthorityIsRefused)
{
    const TestProvider other(clock());
    auto platform = provider.platform();
    platform.authorities = other.platform().authorities;
    session::Session untrusting(platform, space(), provider, clock());
    EXPECT_EQ(codeOf(await(untrusting.signIn())), "session.untrusted");
    EXPECT_TRUE(provider.questions.isEmpty());
    platform.authorities.clear();
    session::Session trustingNobody(platform, space(), provider, clock());
    EXPECT_EQ(codeOf(await(trustingNobody.signIn())), "session.untrusted");
}

TEST_F(Session, NoServerIsOffline)
{
    auto platform = provider.platform();
    platform.issuer.setPort(1);
    session::Session alone(platform, space(), provider, clock());
    EXPECT_EQ(codeOf(await(alone.signIn())), "session.offline");
}

TEST_F(Session, AnotherPersonMayNotEnterThisSpace)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    ASSERT_EQ(codeOf(await(session->signOut())), "");
    provider.matricule = s("255081416802538");
    EXPECT_EQ(codeOf(await(session->signIn())), "session.other-person");
    EXPECT_TRUE(stored().refreshToken.isEmpty());
    EXPECT_EQ(valueOf(await(session->person())).ins.matricule(), s("279035121518989"));
    EXPECT_EQ(provider.revoked.size(), 2); // at the sign-out, and what the other person's sign-in gave
}

TEST_F(Session, SignOutRevokesAndForgets)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    const QString token = provider.refreshToken;
    ASSERT_EQ(codeOf(await(session->signOut())), "");
    EXPECT_EQ(provider.revoked, QStringList{token});
    EXPECT_FALSE(valueOf(await(session->hasSession())));
    EXPECT_EQ(session->step(), SignInStep::SignedOut);
    EXPECT_EQ(codeOf(await(session->accessToken())), "session.signed-out");
    EXPECT_FALSE(valueOf(await(session->person())).ins.isNull()); // whose space it is stays known
}

TEST_F(Session, SignOutWithoutNetworkForgetsHereAllTheSame)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    open();
    provider.mischief.instead = [](const QString &) { return std::optional(sandbox::Reply::empty(503)); };
    ASSERT_EQ(codeOf(await(session->signOut())), "");
    EXPECT_TRUE(stored().refreshToken.isEmpty());
}

// A full or damaged disk: the platform forgets the token all the same, and nobody is told that all is well.
TEST_F(Session, SignOutRevokesEvenWhenTheVaultCannotForget)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    const QString token = provider.refreshToken;
    change("CREATE TRIGGER stubborn BEFORE DELETE ON session BEGIN SELECT RAISE(ABORT, 'no'); END");
    EXPECT_EQ(codeOf(await(session->signOut())), "vault.constraint");
    change("DROP TRIGGER stubborn");
    EXPECT_EQ(provider.revoked, QStringList{token});
    EXPECT_EQ(session->step(), SignInStep::SignedIn); // it is still in the vault
    ASSERT_EQ(codeOf(await(session->signOut())), "");
    EXPECT_TRUE(stored().refreshToken.isEmpty());
}

TEST_F(Session, ATokenIsNotSpentWhereItsSuccessorCannotBeKept)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    open(); // no access token in memory
    change("CREATE TRIGGER stubborn BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'no'); END");
    EXPECT_EQ(codeOf(await(session->accessToken())), "vault.constraint");
    EXPECT_TRUE(provider.refreshes.isEmpty()) << "the platform was not asked";
    change("DROP TRIGGER stubborn");
    EXPECT_EQ(codeOf(await(session->accessToken())), "") << "the session outlived it";
}

TEST_F(Session, SignOutForgetsEvenWhenTheJournalCannotBeWritten)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    const QString token = provider.refreshToken;
    change("CREATE TRIGGER stubborn BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END");
    EXPECT_EQ(codeOf(await(session->signOut())), "");
    change("DROP TRIGGER stubborn");
    EXPECT_TRUE(stored().refreshToken.isEmpty());
    EXPECT_EQ(provider.revoked, QStringList{token});
    EXPECT_EQ(valueOf(await(journal::verify(space()))), valueOf(await(journal::list(space(), 0, 1))).first().number);
}

TEST_F(Session, ANewSignInRevokesTheTokenItReplaces)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    const QString first = provider.refreshToken;
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    EXPECT_NE(provider.refreshToken, first);
    for (int i = 0; i < 500 && provider.revoked.isEmpty(); ++i) { // by itself, nobody waits for it
        QCoreApplication::processEvents();
        QThread::msleep(10);
    }
    EXPECT_EQ(provider.revoked, QStringList{first});
    EXPECT_EQ(stored().refreshToken, provider.refreshToken.toLatin1());
}

TEST_F(Session, SignOutDuringARefreshWins)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    open();
    bool once = true;
    std::optional<QCoro::Task<Result<void>>> leaving;
    provider.mischief.before = [&](const QString &step) {
        if (step == s("token") && std::exchange(once, false))
            leaving.emplace(session->signOut());
    };
    const auto token = await(session->accessToken());
    ASSERT_TRUE(leaving.has_value());
    ASSERT_EQ(codeOf(await(std::move(*leaving))), "");
    EXPECT_EQ(codeOf(token), "session.signed-out");
    EXPECT_TRUE(stored().refreshToken.isEmpty());
    EXPECT_EQ(codeOf(await(session->accessToken())), "session.signed-out");
    EXPECT_TRUE(provider.revoked.contains(provider.refreshToken)); // the rotated one, whichever came first
}

TEST_F(Session, CancelsTheSignInWhereverItIs)
{
    for (const char *step : {"metadata", "jwks", "open", "token"}) {
        provider.mischief.before = [&, step](const QString &at) {
            if (at == s(step))
                session->cancelSignIn();
        };
        EXPECT_EQ(codeOf(await(session->signIn())), "session.cancelled") << step;
        EXPECT_EQ(session->step(), SignInStep::SignedOut) << step;
    }
    provider.mischief = {};
    ASSERT_EQ(codeOf(await(session->signIn())), "");
}

TEST_F(Session, OneSignInAtATime)
{
    auto first = session->signIn();
    EXPECT_EQ(codeOf(await(session->signIn())), "session.sign-in-running");
    ASSERT_EQ(codeOf(await(std::move(first))), "");
}

// House rule (house.md §6): lock at every await point; the flow leaves by its normal door.
TEST_F(Session, LockingAtEveryStepEndsAsCancelled)
{
    for (const char *step : {"metadata", "jwks", "open", "callback", "token"}) {
        open();
        provider.mischief.before = [&, step](const QString &at) {
            if (at == s(step))
                session.reset();
        };
        const auto person = await(session->signIn());
        EXPECT_EQ(codeOf(person), "session.cancelled") << step;
        EXPECT_EQ(session, nullptr) << step;
        EXPECT_TRUE(stored().refreshToken.isEmpty()) << step;
    }
}

TEST_F(Session, LockingInTheMiddleOfARefreshEndsAsCancelled)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    for (const char *step : {"metadata", "jwks", "token"}) {
        open();
        provider.mischief.before = [&, step](const QString &at) {
            if (at == s(step))
                session.reset();
        };
        auto waiting = session->accessToken();
        auto alsoWaiting = session->accessToken();
        EXPECT_EQ(codeOf(await(std::move(waiting))), "session.cancelled") << step;
        EXPECT_EQ(codeOf(await(std::move(alsoWaiting))), "session.cancelled") << step;
    }
}

TEST_F(Session, LockingWhileTheVaultIsAskedIsSafe)
{
    ASSERT_EQ(codeOf(await(session->signIn())), "");
    open();
    auto token = session->accessToken();
    auto has = session->hasSession();
    auto person = session->person();
    auto leaving = session->signOut();
    session.reset();
    EXPECT_EQ(codeOf(await(std::move(token))), "session.cancelled"); // needs the network, so it cannot be done yet
    // These need the vault alone: a quick strand may have answered before the lock.
    for (const std::string &code : {codeOf(await(std::move(has))), codeOf(await(std::move(leaving)))})
        EXPECT_TRUE(code.empty() || code == "session.cancelled") << code;
    EXPECT_TRUE(await(std::move(person)).has_value()); // needed nothing but the vault, which is open here
}

} // namespace
} // namespace havre::tests
