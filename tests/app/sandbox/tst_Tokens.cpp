// The token endpoint and its neighbours: codes once, PKCE, rotation, reuse, what survives a restart.
#include "tests/app/sandbox/SandboxTest.h"

#include <QFile>

namespace havre::tests {
namespace {

class Tokens : public SandboxTest {
protected:
    void SetUp() override
    {
        SandboxTest::SetUp();
        start();
    }
    Heard refresh(const QString &token)
    {
        return ask(s("/token"), {}, "grant_type=refresh_token&client_id=havre&refresh_token=" + token.toLatin1());
    }
    int reads(const QString &access) { return ask(s("/userinfo"), access).status; }
};

QJsonObject claimsOf(const QJsonObject &answer)
{
    const QByteArray part = answer.value(s("id_token")).toString().toLatin1().split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

TEST_F(Tokens, IdTokenSaysWhoAndHow)
{
    const QJsonObject answer = tokensFor("alice");
    EXPECT_EQ(answer.value(s("token_type")).toString(), s("Bearer"));
    const QJsonObject claims = claimsOf(answer);
    EXPECT_EQ(claims.value(s("iss")).toString(), base());
    EXPECT_EQ(claims.value(s("aud")).toString(), s("havre"));
    EXPECT_EQ(claims.value(s("nonce")).toString(), s("n1"));
    EXPECT_EQ(claims.value(s("acr")).toString(), s("eidas2"));
    EXPECT_EQ(claims.value(s("amr")).toArray(), (QJsonArray{s("pwd"), s("otp"), s("sms")}));
    EXPECT_EQ(claims.value(s("auth_time")).toInteger(), clock.now().toSecsSinceEpoch());
    EXPECT_EQ(claims.value(s("birthdate")).toString(), s("1984-05-12"));
    EXPECT_EQ(claims.value(s("urn:havre:ins")).toObject().value(s("matricule")).toString(), s(Alice));
    EXPECT_FALSE(claims.value(s("at_hash")).toString().isEmpty());
}

TEST_F(Tokens, CodeWorksOnceAndReuseRevokes)
{
    const QByteArray form = tokenForm(signIn("alice"));
    const Heard first = ask(s("/token"), {}, form);
    ASSERT_EQ(first.status, 200);
    const QString access = first.json().value(s("access_token")).toString();
    EXPECT_EQ(reads(access), 200);
    EXPECT_EQ(ask(s("/token"), {}, form).status, 400);
    EXPECT_EQ(reads(access), 401);
    EXPECT_EQ(refresh(first.json().value(s("refresh_token")).toString()).status, 400);
}

TEST_F(Tokens, CodeNeedsItsVerifierItsRedirectAndItsMinute)
{
    const auto refused = [this](const QByteArray &form) { return ask(s("/token"), {}, form).json().value(s("error")).toString(); };
    QByteArray form = tokenForm(signIn("alice"));
    EXPECT_EQ(refused(form.replace(verifier.toLatin1(), QByteArray(43, 'w'))), s("invalid_grant"));
    form = tokenForm(signIn("alice"));
    EXPECT_EQ(refused(form.replace("%3A9%2F", "%3A8%2F")), s("invalid_grant"));
    form = tokenForm(signIn("alice"));
    clock.advance(61);
    EXPECT_EQ(refused(form), s("invalid_grant"));
    EXPECT_EQ(refused("grant_type=password&client_id=havre"), s("unsupported_grant_type"));
    EXPECT_EQ(refused("grant_type=authorization_code&client_id=other"), s("invalid_client"));
}

TEST_F(Tokens, RefreshRotatesAndReuseRevokesTheFamily)
{
    const QJsonObject answer = tokensFor("alice");
    const QString first = answer.value(s("refresh_token")).toString();
    const Heard second = refresh(first);
    ASSERT_EQ(second.status, 200);
    const QString access = second.json().value(s("access_token")).toString();
    const QString rotated = second.json().value(s("refresh_token")).toString();
    EXPECT_NE(rotated, first);
    EXPECT_EQ(reads(access), 200);
    EXPECT_EQ(refresh(first).status, 400); // somebody else has the old one
    EXPECT_EQ(reads(access), 401);
    EXPECT_EQ(refresh(rotated).status, 400);
}

TEST_F(Tokens, LastingAccessNeedsConsent)
{
    const QJsonObject answer = ask(s("/token"), {}, tokenForm(signIn("alice", s("prompt=login")))).json();
    EXPECT_EQ(reads(answer.value(s("access_token")).toString()), 200);
    EXPECT_FALSE(answer.contains(s("refresh_token")));
}

TEST_F(Tokens, AccessEndsAfterFiveMinutes)
{
    const QString access = accessFor("alice");
    clock.advance(299);
    EXPECT_EQ(reads(access), 200);
    clock.advance(2);
    EXPECT_EQ(reads(access), 401);
    EXPECT_EQ(reads(s("made-up")), 401);
    EXPECT_EQ(reads({}), 401);
}

TEST_F(Tokens, RefreshSurvivesARestartWithoutBeingOnDisk)
{
    const QString token = tokensFor("alice").value(s("refresh_token")).toString();
    const QUrl before = sandbox->issuer();
    QFile kept(folder.filePath(s("state/sessions.json")));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_FALSE(kept.readAll().contains(token.toLatin1()));
    start();
    EXPECT_EQ(sandbox->issuer(), before); // the same port
    EXPECT_EQ(refresh(token).status, 200);
}

TEST_F(Tokens, RevocationEndsEverythingOfThatSignIn)
{
    const QJsonObject answer = tokensFor("alice");
    const QString other = accessFor("alice");
    const QByteArray form = "client_id=havre&token=" + answer.value(s("refresh_token")).toString().toLatin1();
    EXPECT_EQ(ask(s("/revoke"), {}, form).status, 200);
    EXPECT_EQ(reads(answer.value(s("access_token")).toString()), 401);
    EXPECT_EQ(reads(other), 200);
    EXPECT_EQ(ask(s("/revoke"), {}, "client_id=havre&token=unknown").status, 200);
}

TEST_F(Tokens, OnlyAResourceServerMayIntrospect)
{
    const QByteArray form = "token=" + accessFor("alice").toLatin1();
    EXPECT_EQ(ask(s("/introspect"), {}, form).status, 401);
    QFile secret(folder.filePath(s("state/introspection-secret")));
    ASSERT_TRUE(secret.open(QIODevice::ReadOnly));
    const QString basic = s("Basic ") + QString::fromLatin1(("havre-mail:" + secret.readAll().trimmed()).toBase64());
    const QJsonObject answer = ask(s("/introspect"), basic, form).json();
    EXPECT_TRUE(answer.value(s("active")).toBool());
    EXPECT_EQ(answer.value(s("username")).toString(), s("alice"));
    EXPECT_EQ(ask(s("/introspect"), basic, "token=unknown").json(), (QJsonObject{{s("active"), false}}));
}

TEST_F(Tokens, EndSessionNeedsATokenOfOurs)
{
    const QJsonObject answer = tokensFor("alice");
    const QString access = answer.value(s("access_token")).toString();
    QString forged = answer.value(s("id_token")).toString();
    forged[forged.lastIndexOf(u'.') + 5] = forged.at(forged.lastIndexOf(u'.') + 5) == u'A' ? u'B' : u'A';
    (void)ask(s("/end-session?id_token_hint=") + forged);
    EXPECT_EQ(reads(access), 200);
    (void)ask(s("/end-session?id_token_hint=") + answer.value(s("id_token")).toString());
    EXPECT_EQ(reads(access), 401);
}

} // namespace
} // namespace havre::tests
