// The app's own session signs in to the sandbox as a person would: through the pages, by the scripted
// browser in process and by the real program as $BROWSER.
#include "core/session/Session.h"
#include "platform/browser/SystemBrowser.h"
#include "tests/app/sandbox/SandboxTest.h"
#include "tests/support/TestSpace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unistd.h>

namespace havre::tests {
namespace {

// The scripted browser as a port; its page arrives while the session waits.
class InProcessBrowser final : public ports::Browser {
public:
    explicit InProcessBrowser(const sandbox::Script &script) : m_browser(script) {}
    Result<void> open(const QUrl &url) override
    {
        auto visiting = m_browser.visit(url);
        last = std::make_shared<QCoro::Task<Result<sandbox::Visited>>>(std::move(visiting));
        return {};
    }
    std::shared_ptr<QCoro::Task<Result<sandbox::Visited>>> last;

private:
    sandbox::ScriptedBrowser m_browser;
};

class EndToEnd : public SandboxTest {
protected:
    void SetUp() override
    {
        SandboxTest::SetUp();
        writeCda(s("alice"), s("Bilan"), s("2.25.1"), s("20250110083000+0100"));
        start();
        platform = valueOf(session::Platform::load(sandbox->platformFile()));
    }
    TestSpace vault;
    session::Platform platform;
};

TEST_F(EndToEnd, SignsInReadsAndSignsOut)
{
    InProcessBrowser browser(script("alice"));
    session::Session session(platform, *vault.space, browser, clock);
    const auto person = await(session.signIn());
    ASSERT_EQ(codeOf(person), "");
    EXPECT_EQ(person->ins.matricule(), s(Alice));
    EXPECT_EQ(person->birthDate, QDate(1984, 5, 12));
    const auto page = await(std::move(*browser.last));
    ASSERT_EQ(codeOf(page), "");
    EXPECT_TRUE(page->page.contains(s("Vous pouvez revenir à Havre").toUtf8()));

    const QByteArray token = valueOf(await(session.accessToken()));
    EXPECT_EQ(titles(search(QString::fromLatin1(token), Alice).json()), QStringList{s("Bilan")});
    clock.advance(400); // the first token is over
    const QString second = QString::fromLatin1(valueOf(await(session.accessToken()))); // a copy: signing out wipes what is shared
    EXPECT_NE(second.toLatin1(), token);
    EXPECT_EQ(search(second, Alice).status, 200);
    EXPECT_EQ(codeOf(await(session.signOut())), "");
    EXPECT_EQ(search(second, Alice).status, 401); // revoked there
    EXPECT_EQ(codeOf(await(session.accessToken())), "session.signed-out");
}

TEST_F(EndToEnd, SessionGoesOnAfterBothRestart)
{
    InProcessBrowser browser(script("alice"));
    {
        session::Session session(platform, *vault.space, browser, clock);
        ASSERT_EQ(codeOf(await(session.signIn())), "");
    }
    start();
    session::Session again(valueOf(session::Platform::load(sandbox->platformFile())), *vault.space, browser, clock);
    const auto token = await(again.accessToken());
    ASSERT_EQ(codeOf(token), "");
    EXPECT_EQ(search(QString::fromLatin1(*token), Alice).status, 200);
}

TEST_F(EndToEnd, SecondPersonIsTurnedAway)
{
    InProcessBrowser browser(script("alice"));
    session::Session session(platform, *vault.space, browser, clock);
    ASSERT_EQ(codeOf(await(session.signIn())), "");
    InProcessBrowser bobs(script("bob"));
    session::Session other(platform, *vault.space, bobs, clock);
    EXPECT_EQ(codeOf(await(other.signIn())), "session.other-person");
}

TEST_F(EndToEnd, WrongPasswordLeavesTheAppWaiting)
{
    writeFile(s("passwords/alice"), "faux");
    InProcessBrowser browser(script("alice"));
    session::Session session(platform, *vault.space, browser, clock);
    auto signingIn = session.signIn();
    while (!browser.last)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    const auto page = await(std::move(*browser.last));
    EXPECT_EQ(codeOf(page), "sandbox.browser-refused");
    EXPECT_FALSE(session.pendingUrl().isEmpty()); // the person may try again in the browser
    session.cancelSignIn();
    EXPECT_EQ(codeOf(await(std::move(signingIn))), "session.cancelled");
}

TEST_F(EndToEnd, TheRealProgramWorksAsTheBrowser)
{
    const QString program = qEnvironmentVariable("HAVRE_BIN_DIR") + s("/havre-sandbox-browser");
    if (!QFile::exists(program))
        GTEST_FAIL() << "havre-sandbox-browser is not built";
    const sandbox::Script script = this->script("alice");
    const QJsonObject config{{s("identifier"), script.identifier}, {s("passwordFile"), script.passwordFile},
                             {s("codeFile"), script.codeFile}, {s("authority"), script.authority}};
    writeFile(s("browser.json"), QJsonDocument(config).toJson());
    qputenv("HAVRE_SANDBOX_BROWSER_CONFIG", folder.filePath(s("family/browser.json")).toLocal8Bit());
    qputenv("BROWSER", program.toLocal8Bit());
    platform::SystemBrowser browser;
    session::Session session(platform, *vault.space, browser, clock);
    QTimer::singleShot(20000, &session, [&session] { session.cancelSignIn(); });
    const auto person = await(session.signIn());
    qunsetenv("BROWSER");
    qunsetenv("HAVRE_SANDBOX_BROWSER_CONFIG");
    EXPECT_EQ(codeOf(person), "");
}

TEST(SystemBrowser, OpensNothingButWebPages)
{
    platform::SystemBrowser browser;
    for (const char *bad : {"http://example.org/", "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.example", "https://",
                            "https://user:secret@example.org/", "http://127.0.0.1.example.org/", ""})
        EXPECT_EQ(codeOf(browser.open(QUrl(s(bad)))), "browser.scheme") << bad;
    qputenv("BROWSER", "/nonexistent/browser");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    EXPECT_EQ(codeOf(browser.open(QUrl(s("https://example.org/")))), "browser.absent");
    qputenv("PATH", path);
    qunsetenv("BROWSER");
}

// What is said on our standard output is havre-cli's answer to a script.
TEST(SystemBrowser, SaysNothingOnOurOutput)
{
    QTemporaryDir folder;
    QFile script(folder.filePath(s("browser")));
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho chatter\ntouch " + folder.filePath(s("done")).toLocal8Bit() + "\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile heard(folder.filePath(s("heard")));
    ASSERT_TRUE(heard.open(QIODevice::ReadWrite));
    const int ours = dup(STDOUT_FILENO);
    fflush(stdout);
    dup2(heard.handle(), STDOUT_FILENO);
    qputenv("BROWSER", script.fileName().toLocal8Bit());
    platform::SystemBrowser browser;
    const auto opened = browser.open(QUrl(s("https://example.org/")));
    const bool ran = QTest::qWaitFor([&] { return QFile::exists(folder.filePath(s("done"))); });
    qunsetenv("BROWSER");
    dup2(ours, STDOUT_FILENO);
    close(ours);
    EXPECT_EQ(codeOf(opened), "");
    EXPECT_TRUE(ran);
    heard.seek(0);
    EXPECT_EQ(heard.readAll(), QByteArray());
}

} // namespace
} // namespace havre::tests
