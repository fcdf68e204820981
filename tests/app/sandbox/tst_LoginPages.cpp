// The provider's pages as a person and a hostile page meet them.
#include "app/sandbox/browser/Form.h"
#include "tests/app/sandbox/SandboxTest.h"

#include <QFile>

namespace havre::tests {
namespace {

class LoginPages : public SandboxTest {
protected:
    void SetUp() override
    {
        SandboxTest::SetUp();
        start();
        browser = std::make_unique<sandbox::ScriptedBrowser>(script("alice"));
    }
    sandbox::Visited fetch(const QUrl &url, const QByteArray &body = {}) { return valueOf(await(browser->fetch(url, body))); }
    // Fills one field of the page's form and sends it.
    sandbox::Visited send(const sandbox::Visited &on, const char *field, const QString &value, const QString &password = {})
    {
        auto form = sandbox::formWith(on.page, s(field));
        EXPECT_TRUE(form.has_value()) << field;
        if (!form)
            return {};
        form->fill(s(field), value);
        form->fill(s("password"), password);
        return fetch(on.url.resolved(form->action), form->encoded());
    }
    sandbox::Visited codePage()
    {
        return send(fetch(question()), "identifier", s("alice"), s("mot-de-passe-alice"));
    }
    QString code() const
    {
        QFile file(folder.filePath(s("code")));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
    }
    QString wrongCode() const { return code() == s("123456") ? s("654321") : s("123456"); }

    std::unique_ptr<sandbox::ScriptedBrowser> browser;
};

TEST_F(LoginPages, TwoStepsBringBackACode)
{
    const auto login = fetch(question());
    EXPECT_EQ(sandbox::headingOf(login.page), s("Connexion"));
    const auto second = codePage();
    EXPECT_EQ(second.status, 200);
    EXPECT_EQ(sandbox::headingOf(second.page), s("Code à usage unique"));
    EXPECT_TRUE(second.page.contains("<strong>42</strong>")); // the end of the number, not the number
    EXPECT_FALSE(second.page.contains("06 99"));
    EXPECT_EQ(code().size(), 6);
    EXPECT_EQ(QFile(folder.filePath(s("code"))).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_TRUE(ask(s("/telephone")).body.contains(code().toLatin1()));
    const auto query = signIn("alice");
    EXPECT_EQ(query.queryItemValue(s("state")), s("abc"));
    EXPECT_EQ(query.queryItemValue(s("iss"), QUrl::FullyDecoded), base());
    EXPECT_FALSE(query.queryItemValue(s("code")).isEmpty());
}

TEST_F(LoginPages, WrongPasswordSaysSoAndFiveEndIt)
{
    auto page = fetch(question());
    for (int attempt = 0; attempt < 4; ++attempt) {
        page = send(page, "identifier", s("alice"), s("faux"));
        EXPECT_EQ(sandbox::errorOn(page.page), s("Identifiant ou mot de passe incorrect. Vérifiez-les et recommencez."));
    }
    const auto unknown = send(page, "identifier", s("personne"), s("faux"));
    EXPECT_EQ(unknown.status, 403);
    EXPECT_TRUE(unknown.page.contains("Trop d’essais"));
    EXPECT_EQ(fetch(QUrl(base() + s("/login"))).status, 400);
}

TEST_F(LoginPages, UnknownPersonHearsTheSameSentence)
{
    const auto page = send(fetch(question()), "identifier", s("personne"), s("faux"));
    EXPECT_EQ(sandbox::errorOn(page.page), s("Identifiant ou mot de passe incorrect. Vérifiez-les et recommencez."));
    EXPECT_TRUE(code().isEmpty());
}

TEST_F(LoginPages, WrongCodeCountsDown)
{
    auto page = codePage();
    for (const char *left : {"4\u00a0essais", "3\u00a0essais", "2\u00a0essais", "un seul essai"}) {
        page = send(page, "code", wrongCode());
        EXPECT_EQ(sandbox::errorOn(page.page), s("Ce code n’est pas le bon. Il vous reste ") .append(s(left)).append(u'.').simplified());
    }
    EXPECT_EQ(send(page, "code", wrongCode()).status, 403);
    EXPECT_EQ(fetch(QUrl(base() + s("/code"))).status, 400);
}

TEST_F(LoginPages, CodeExpiresAndAnotherCanBeAskedFor)
{
    auto page = codePage();
    const QString first = code();
    clock.advance(301);
    page = send(page, "code", first);
    EXPECT_EQ(sandbox::errorOn(page.page), s("Ce code n’est plus valable. Demandez un nouveau code."));
    auto form = sandbox::formWith(page.page, s("csrf"));
    ASSERT_TRUE(form.has_value());
    page = fetch(QUrl(base() + s("/code/resend")), form->encoded());
    EXPECT_EQ(page.status, 200);
    // Once more at once is too early.
    const auto early = fetch(QUrl(base() + s("/code/resend")), form->encoded());
    EXPECT_TRUE(sandbox::errorOn(early.page).startsWith(s("Un code vient d’être envoyé.")));
    form->fill(s("code"), code());
    EXPECT_EQ(codeOf(await(browser->fetch(QUrl(base() + s("/code")), form->encoded()))),
              "sandbox.browser-offline"); // it went back to the app, where this test has nobody listening
}

TEST_F(LoginPages, FormsOfOtherSitesAreRefused)
{
    const auto page = codePage();
    EXPECT_EQ(fetch(QUrl(base() + s("/code")), "csrf=guessed&code=" + code().toLatin1()).status, 400);
    EXPECT_EQ(fetch(QUrl(base() + s("/code")), "code=" + code().toLatin1()).status, 400);
    // Nor without the cookie.
    const auto form = sandbox::formWith(page.page, s("code"));
    EXPECT_EQ(ask(s("/code"), {}, form->encoded()).status, 400);
}

TEST_F(LoginPages, CancellingGoesBackWithoutACode)
{
    const auto page = fetch(question());
    const auto form = sandbox::formWith(page.page, s("identifier"));
    const auto gone = await(browser->fetch(QUrl(base() + s("/cancel")), form->encoded()));
    EXPECT_EQ(codeOf(gone), "sandbox.browser-offline");
    const QUrlQuery query(browser->lastAsked());
    EXPECT_EQ(query.queryItemValue(s("error")), s("access_denied"));
    EXPECT_FALSE(query.hasQueryItem(s("code")));
}

TEST_F(LoginPages, UnregisteredRedirectIsNeverFollowed)
{
    for (const char *bad : {"https://evil.example/cb", "http://evil.example/cb/rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr", "http://127.0.0.1:9/",
                            "http://127.0.0.1:9/cb/short", "http://127.0.0.1.evil.example/cb/rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr",
                            "http://127.0.0.1:9/cb/rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr/../../x", "javascript:alert(1)", ""}) {
        const QUrl url = question(s("redirect_uri=") + QString::fromLatin1(QUrl::toPercentEncoding(s(bad))));
        EXPECT_EQ(ask(url.toString(QUrl::FullyEncoded)).status, 400) << bad;
    }
    EXPECT_EQ(ask(question(s("client_id=other")).toString(QUrl::FullyEncoded)).status, 400);
}

TEST_F(LoginPages, UnsafeQuestionsAreSentBack)
{
    const std::pair<const char *, const char *> cases[] = {
        {"code_challenge", "invalid_request"}, {"code_challenge_method=plain", "invalid_request"},
        {"code_challenge_method", "invalid_request"}, {"response_type=token", "unsupported_response_type"},
        {"scope=dmp", "invalid_scope"}, {"prompt=none", "login_required"}, {"request=e30", "request_not_supported"}};
    for (const auto &[bad, error] : cases) {
        EXPECT_EQ(codeOf(await(browser->fetch(question(s(bad)), {}))), "sandbox.browser-offline") << bad;
        EXPECT_EQ(QUrlQuery(browser->lastAsked()).queryItemValue(s("error")), s(error)) << bad;
        EXPECT_EQ(QUrlQuery(browser->lastAsked()).queryItemValue(s("state")), s("abc")) << bad;
    }
}

TEST_F(LoginPages, TypedTextIsNeverMarkup)
{
    const auto page = send(fetch(question()), "identifier", s("\"><script>alert(1)</script>{{csrf}}"), s("faux"));
    EXPECT_FALSE(page.page.contains("<script>"));
    EXPECT_TRUE(page.page.contains("&lt;script&gt;"));
    EXPECT_TRUE(page.page.contains("{{csrf}}"));
}

TEST_F(LoginPages, PageExpires)
{
    const auto page = fetch(question());
    clock.advance(901);
    const auto form = sandbox::formWith(page.page, s("identifier"));
    EXPECT_EQ(fetch(QUrl(base() + s("/login")), form->encoded()).status, 400);
}

} // namespace
} // namespace havre::tests
