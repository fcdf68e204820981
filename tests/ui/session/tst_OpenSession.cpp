// Signing out as the settings page does it: what cannot be forgotten is said.
#include "core/session/SessionStore.h"
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/NoBrowser.h"
#include "ui/session/OpenSession.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::NoBrowser;

namespace {

// Signed in at a platform nobody answers at.
class Account : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto created = await(vault::Vault::create(folder.filePath(QStringLiteral("vault")),
                                                  SecretBytes::copyOf("ancre marée balise quai voile"), secrets,
                                                  vault::KdfCost::floor(), clock));
        ASSERT_OK(created);
        session::Platform platform;
        platform.name = QStringLiteral("Mon espace santé");
        platform.issuer = QUrl(QStringLiteral("https://127.0.0.1:1/"));
        platform.clientId = QStringLiteral("havre");
        platform.fhirBase = record;
        session::Machine machine{&secrets, &browser, nullptr, &clock};
        auto core = await(session::UnlockedSession::begin(std::move(*created), platform, machine));
        ASSERT_OK(core);
        const session::StoredSession stored{platform.issuer.toString(QUrl::FullyEncoded), QStringLiteral("somebody"), "token"};
        auto work = [stored, now = clock.now()](vault::sqlite::Connection &c) { return session::writeSession(c, stored, now); };
        ASSERT_OK(await((*core)->space().write(work)));
        open = std::make_unique<ui::OpenSession>(std::move(*core));
        open->resume();
        ASSERT_TRUE(QTest::qWaitFor([this] { return open->signedIn(); }, 10000));
    }
    void change(const char *sql)
    {
        auto work = [sql](vault::sqlite::Connection &c) { return c.execute(sql); };
        ASSERT_OK(await(open->core().space().write(work)));
    }
    QUrl record{QStringLiteral("https://127.0.0.1:1/fhir")};
    QTemporaryDir folder;
    tests::MemorySecretStore secrets;
    NoBrowser browser;
    SystemClock clock;
    std::unique_ptr<ui::OpenSession> open;
};

// The same at a platform that keeps no health record.
class WithoutRecord : public Account {
protected:
    WithoutRecord() { record.clear(); }
};

TEST_F(WithoutRecord, NothingIsAskedForAndNothingFails)
{
    open->sync()->start(); // as the sign-in page does
    EXPECT_FALSE(QTest::qWaitFor([this] { return !open->sync()->error().code.isEmpty(); }, 1500)) << open->sync()->error().code.toStdString();
    EXPECT_FALSE(open->sync()->running());
    EXPECT_FALSE(open->hasRecord()) << "so that no page offers to bring it";
    EXPECT_TRUE(open->sync()->finished()) << "nobody waits for a copy that never comes";
    EXPECT_CODE(await(open->core().synchronize()), "dmp.none");
}

TEST_F(Account, SigningOutIsSaidOnlyWhenItIsDone)
{
    bool out = false;
    QObject::connect(open.get(), &ui::OpenSession::signedOut, open.get(), [&out] { out = true; });
    change("CREATE TRIGGER stubborn BEFORE DELETE ON session BEGIN SELECT RAISE(ABORT, 'no'); END");
    open->signOut();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !open->signOutError().code.isEmpty(); }, 20000));
    EXPECT_EQ(open->signOutError().code, QStringLiteral("vault.constraint"));
    EXPECT_FALSE(open->signOutError().title.isEmpty());
    EXPECT_TRUE(open->signedIn());
    EXPECT_FALSE(out);

    change("DROP TRIGGER stubborn");
    open->signOut();
    EXPECT_TRUE(open->signOutError().code.isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([&out] { return out; }, 20000));
    EXPECT_FALSE(open->signedIn());
    EXPECT_TRUE(open->signOutError().code.isEmpty());
}

} // namespace
