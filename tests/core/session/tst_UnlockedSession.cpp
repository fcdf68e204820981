// Unlocking builds everything, locking destroys it, also in the middle of a sign-in and of a sync.
#include "app/sandbox/Sandbox.h"
#include "app/sandbox/browser/ScriptedBrowser.h"
#include "core/session/UnlockedSession.h"
#include "core/vault/Verify.h"
#include "tests/core/session/CodeOf.h"
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <vector>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }
constexpr const char *Password = "ancre marée balise quai voile";
constexpr int DocumentCount = 12;

// The sandbox's person, in process; told when the app sends them somewhere.
class Person final : public ports::Browser {
public:
    explicit Person(const sandbox::Script &script) : m_script(script) {}
    Result<void> open(const QUrl &url) override
    {
        if (asked)
            asked();
        m_browsers.push_back(std::make_unique<sandbox::ScriptedBrowser>(m_script)); // its own cookies
        (void)m_browsers.back()->visit(url);
        return {};
    }
    std::function<void()> asked;

private:
    sandbox::Script m_script;
    std::vector<std::unique_ptr<sandbox::ScriptedBrowser>> m_browsers;
};

class UnlockedSession : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(folder.filePath(s("records"))));
        for (int i = 0; i < DocumentCount; ++i)
            write(s("records/note-%1.txt").arg(i), "essai " + QByteArray::number(i));
        write(s("password"), "Bac-a-sable-2026\n");
        sandbox::Options options;
        options.state = folder.filePath(s("state"));
        options.records = {folder.filePath(s("records"))};
        options.codeFile = folder.filePath(s("code"));
        auto started = sandbox::Sandbox::start(options, clock);
        ASSERT_EQ(codeOf(started), "");
        sandbox = std::move(*started);
        person = std::make_unique<Person>(sandbox::Script{s("demo"), folder.filePath(s("password")), options.codeFile,
                                                          sandbox->authorityFile()});
        platform = valueOf(session::Platform::load(sandbox->platformFile()));
        auto created = await(vault::Vault::create(folder.filePath(s("vault")), SecretBytes::copyOf(Password), secrets,
                                                  vault::KdfCost::floor(), clock));
        ASSERT_EQ(codeOf(created), "");
        begin(std::move(*created), platform);
    }
    void TearDown() override
    {
        unlocked.reset();
        settle(); // what was let go of leaves by its normal door while everything it asked is still here
    }
    void begin(std::unique_ptr<vault::Vault> vault, const std::optional<session::Platform> &with)
    {
        session::Machine machine{&secrets, person.get(), nullptr, &clock};
        auto begun = await(session::UnlockedSession::begin(std::move(vault), with, machine));
        ASSERT_EQ(codeOf(begun), "");
        unlocked = std::move(*begun);
    }
    void unlock()
    {
        auto opened = await(vault::Vault::open(folder.filePath(s("vault")), SecretBytes::copyOf(Password), secrets, clock));
        ASSERT_EQ(codeOf(opened), "");
        begin(std::move(*opened), platform);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    QTemporaryDir folder;
    SystemClock clock;
    MemorySecretStore secrets;
    std::unique_ptr<sandbox::Sandbox> sandbox;
    std::unique_ptr<Person> person;
    session::Platform platform;
    std::unique_ptr<session::UnlockedSession> unlocked;
};

TEST_F(UnlockedSession, SignsInAndBringsTheRecordHome)
{
    EXPECT_EQ(codeOf(await(unlocked->synchronize())), "session.signed-out");
    ASSERT_EQ(codeOf(await(unlocked->session()->signIn())), "");
    const auto report = await(unlocked->synchronize());
    ASSERT_EQ(codeOf(report), "");
    EXPECT_EQ(report->added, DocumentCount);
    EXPECT_EQ(report->quarantined, 0);
    unlocked.reset();
    unlock();
    EXPECT_EQ(valueOf(await(unlocked->library().overview())).total, DocumentCount);
    const auto second = await(unlocked->synchronize());
    ASSERT_EQ(codeOf(second), "");
    EXPECT_EQ(second->added, 0);
}

TEST_F(UnlockedSession, WithoutAPlatformThereIsNoSession)
{
    unlocked.reset();
    auto opened = await(vault::Vault::open(folder.filePath(s("vault")), SecretBytes::copyOf(Password), secrets, clock));
    ASSERT_EQ(codeOf(opened), "");
    begin(std::move(*opened), std::nullopt);
    EXPECT_EQ(unlocked->session(), nullptr);
    EXPECT_EQ(unlocked->sync(), nullptr);
    EXPECT_EQ(codeOf(await(unlocked->synchronize())), "session.no-platform");
    EXPECT_EQ(valueOf(await(unlocked->library().overview())).total, 0);
}

TEST_F(UnlockedSession, LockingInTheMiddleOfASignIn)
{
    person->asked = [this] { QTimer::singleShot(0, qApp, [this] { unlocked.reset(); }); };
    auto signingIn = unlocked->session()->signIn();
    EXPECT_EQ(codeOf(await(std::move(signingIn))), "session.cancelled");
    EXPECT_EQ(unlocked, nullptr);
    settle();
    person->asked = {};
    unlock();
    EXPECT_FALSE(valueOf(await(unlocked->session()->hasSession())));
    EXPECT_EQ(codeOf(await(unlocked->session()->signIn())), "");
}

// At each document that arrives, and at each phase before the first one: lock, open again, finish.
TEST_F(UnlockedSession, LockingInTheMiddleOfASync)
{
    ASSERT_EQ(codeOf(await(unlocked->session()->signIn())), "");
    int locks = 0;
    for (int progress = 0; progress < 8; ++progress) {
        int seen = 0;
        QObject iteration; // ends the connection below with the iteration
        auto running = unlocked->synchronize();
        QObject::connect(unlocked->sync(), &dmp::Sync::progressed, &iteration, [&, progress] {
            if (seen++ == progress)
                QTimer::singleShot(0, qApp, [this] { unlocked.reset(); });
        });
        const auto report = await(std::move(running));
        if (!unlocked) {
            ++locks;
            EXPECT_FALSE(report.has_value()) << progress;
            if (!report) {
                EXPECT_EQ(report.error().fault, Fault::Cancelled) << progress << " " << report.error().code.toStdString();
            }
            settle();
            unlock();
        }
    }
    EXPECT_GE(locks, 3);
    ASSERT_EQ(codeOf(await(unlocked->synchronize())), "");
    EXPECT_EQ(valueOf(await(unlocked->library().overview())).total, DocumentCount); // nothing lost, doubled or half
}

TEST_F(UnlockedSession, LockingAtOnce)
{
    ASSERT_EQ(codeOf(await(unlocked->session()->signIn())), "");
    auto running = unlocked->synchronize(true);
    auto token = unlocked->session()->accessToken();
    auto overview = unlocked->library().overview();
    unlocked.reset();
    EXPECT_FALSE(await(std::move(running)).has_value());
    (void)await(std::move(token));
    (void)await(std::move(overview));
    unlock();
    ASSERT_EQ(codeOf(await(unlocked->synchronize())), "");
    EXPECT_EQ(valueOf(await(unlocked->library().overview())).total, DocumentCount);
}

// The strand answers, the lock comes, and only then does the flow go on: it must find the door shut.
TEST_F(UnlockedSession, LockingWhileADocumentOpens)
{
    records::NewDocument note;
    note.document.title = s("Note");
    note.document.contentType = s("text/plain");
    note.bytes = "essai";
    for (int step = 0; step < 3; ++step) {
        note.bytes += "+";
        const DocumentId id = valueOf(await(unlocked->library().add(note)));
        auto opening = unlocked->library().content(id);
        for (int i = 0; i < step; ++i) {
            QThread::msleep(30);
            QCoreApplication::processEvents();
        }
        QThread::msleep(100);
        unlocked.reset();
        const auto content = await(std::move(opening));
        if (step == 0) { // nothing was taken from the event loop: the bytes are read, and not given
            EXPECT_EQ(codeOf(content), "foundation.cancelled");
        }
        settle();
        unlock();
    }
}

TEST_F(UnlockedSession, LockingWhileTheVaultIsChecked)
{
    for (int i = 0; i < 40; ++i) {
        records::NewDocument note;
        note.document.title = s("Note %1").arg(i);
        note.document.contentType = s("text/plain");
        note.bytes = QByteArray::number(i);
        ASSERT_EQ(codeOf(await(unlocked->library().add(note))), "");
    }
    for (int step = 0; step < 5; ++step) {
        auto checking = vault::verify(unlocked->space());
        for (int i = 0; i < step; ++i) {
            QThread::msleep(30);
            QCoreApplication::processEvents();
        }
        QThread::msleep(100);
        unlocked.reset();
        const auto report = await(std::move(checking));
        if (step == 0) {
            EXPECT_EQ(codeOf(report), "foundation.cancelled");
        }
        settle();
        unlock();
    }
}

} // namespace
} // namespace havre::tests
