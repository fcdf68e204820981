// The contract of ports::SecretStore. Run by keyring-session.sh it meets a real, unlocked Secret Service;
// run alone it must find none: the test takes the bus away from itself.
#include "platform/keychain/Keychain.h"
#include "platform/keychain/NoKeychain.h"
#include "tests/support/Await.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QProcess>

#include <csignal>

namespace havre::tests {
namespace {

using platform::Keychain;
using platform::NoKeychain;

bool hasKeyring()
{
    return qEnvironmentVariable("HAVRE_TEST_KEYRING") == QLatin1String("unlocked");
}

TEST(NoKeychain, HasNothingAndKeepsNothing)
{
    NoKeychain none;
    EXPECT_CODE(await(none.write(QStringLiteral("a"), SecretBytes::random(32))), "keychain.unavailable");
    EXPECT_CODE(await(none.read(QStringLiteral("a"))), "keychain.unavailable");
    EXPECT_CODE(await(none.remove(QStringLiteral("a"))), "keychain.unavailable");
}

TEST(Keychain, WithoutABusItIsUnavailableAndWritesNowhere)
{
    if (hasKeyring())
        GTEST_SKIP() << "there is a keyring here";
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Keychain keychain(QStringLiteral("Havre test"));
    EXPECT_CODE(await(keychain.write(QStringLiteral("a"), SecretBytes::random(32))), "keychain.unavailable");
    const auto read = await(keychain.read(QStringLiteral("a")));
    ASSERT_FALSE(read.has_value());
    EXPECT_TRUE(read.error().fault == Fault::Unsupported || read.error().fault == Fault::NotFound);
}

TEST(Keychain, KeepsSecretsWhole)
{
    if (!hasKeyring())
        GTEST_SKIP() << "run by keyring-session.sh";
    Keychain keychain(QStringLiteral("Havre test"));
    const QString name = QStringLiteral("vault-device-secret-test");
    EXPECT_CODE(await(keychain.read(name)), "keychain.absent");
    SecretBytes everyByte(256);
    for (int i = 0; i < 256; ++i)
        everyByte.data()[i] = static_cast<unsigned char>(i);
    for (int round = 0; round < 2; ++round) { // a new entry, then another value in its place
        const SecretBytes wanted = round == 0 ? everyByte.clone() : SecretBytes::random(32);
        EXPECT_OK(await(keychain.write(name, wanted.clone())));
        EXPECT_TRUE(valueOf(await(keychain.read(name))).equals(wanted));
        Keychain again(QStringLiteral("Havre test")); // as after a restart
        EXPECT_TRUE(valueOf(await(again.read(name))).equals(wanted));
    }
    Keychain other(QStringLiteral("Another service"));
    EXPECT_CODE(await(other.read(name)), "keychain.absent");
    EXPECT_CODE(await(keychain.read(QStringLiteral("other name"))), "keychain.absent");
    EXPECT_OK(await(keychain.remove(name)));
    EXPECT_CODE(await(keychain.read(name)), "keychain.absent");
    EXPECT_OK(await(keychain.remove(name))); // again: harmless
}

// The keyring of this session, held still while it lives.
struct Stopped {
    explicit Stopped(pid_t keyring) : pid(keyring) { ::kill(pid, SIGSTOP); }
    ~Stopped() { ::kill(pid, SIGCONT); }
    Stopped(const Stopped &) = delete;
    Stopped &operator=(const Stopped &) = delete;
    pid_t pid;
};

pid_t keyringProcess()
{
    QProcess asking;
    asking.start(QStringLiteral("dbus-send"),
                 {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.DBus"),
                  QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"),
                  QStringLiteral("string:org.freedesktop.secrets")});
    asking.waitForFinished();
    return static_cast<pid_t>(asking.readAllStandardOutput().simplified().split(' ').last().toInt());
}

// libsecret holds the job of whoever stopped waiting by a bare pointer: it must be there when the answer comes. The session
// fills freed memory (MALLOC_PERTURB_), so that a job that is not ends the test.
TEST(Keychain, AnAnswerThatComesTooLateFindsItsJob)
{
    if (!hasKeyring())
        GTEST_SKIP() << "run by keyring-session.sh";
    const QString name = QStringLiteral("vault-device-secret-late");
    const SecretBytes wanted = SecretBytes::random(32);
    Keychain keychain(QStringLiteral("Havre test"));
    ASSERT_OK(await(keychain.write(name, wanted.clone())));
    const pid_t keyring = keyringProcess();
    ASSERT_GT(keyring, 1);
    Keychain hurried(QStringLiteral("Havre test"), std::chrono::milliseconds(20));
    {
        const Stopped stopped(keyring);
        EXPECT_CODE(await(hurried.read(name)), "keychain.unavailable"); // it is asked, and does not answer
        EXPECT_CODE(await(hurried.read(name)), "keychain.unavailable"); // not even asked yet: one at a time
        EXPECT_CODE(await(hurried.write(name + u'2', wanted.clone())), "keychain.unavailable");
        EXPECT_CODE(await(hurried.remove(name + u'3')), "keychain.unavailable");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // Behind all of those.
    EXPECT_TRUE(valueOf(await(keychain.read(name))).equals(wanted));
    EXPECT_TRUE(valueOf(await(keychain.read(name + u'2'))).equals(wanted)) << "late, but not zeros";
    EXPECT_OK(await(keychain.remove(name)));
    EXPECT_OK(await(keychain.remove(name + u'2')));
}

} // namespace
} // namespace havre::tests
