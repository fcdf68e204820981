// One turns to a child's space while the browser still asks who one is: the sign-in goes on, and its end is told there.
#include "tests/core/session/TestProvider.h"
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"
#include "ui/session/OpenSession.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace havre;
using tests::await;

TEST(TurningSignIn, ItsEndIsToldInTheOtherSpace)
{
    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    tests::MemorySecretStore secrets;
    tests::TestProvider provider(clock);
    auto created = await(vault::Vault::create(folder.filePath(QStringLiteral("vault")), SecretBytes::copyOf("ancre marée balise quai voile"),
                                              secrets, vault::KdfCost::floor(), clock));
    ASSERT_OK(created);
    auto core = session::UnlockedSession::begin(std::move(*created), provider.platform(), {&secrets, &provider, nullptr, &clock});
    ASSERT_OK(core);
    family::NewSpace wanted;
    wanted.person.givenName = QStringLiteral("Louise");
    wanted.person.familyName = QStringLiteral("Moreau");
    wanted.person.birthDate = QDate(2025, 9, 29);
    const PersonId louise = tests::valueOf(await((*core)->createSpace(wanted))).person.id;
    auto open = std::make_unique<ui::OpenSession>(std::move(*core));
    bool turned = false;
    provider.mischief.before = [&](const QString &step) {
        if (step != QLatin1String("open") || std::exchange(turned, true))
            return;
        QTimer::singleShot(0, QCoreApplication::instance(), [&] {
            std::unique_ptr<session::UnlockedSession> left;
            open->handOver(left);
            open.reset();
            auto there = session::UnlockedSession::turn(left, louise);
            ASSERT_OK(there);
            open = std::make_unique<ui::OpenSession>(std::move(*there));
            open->resume();
            EXPECT_TRUE(open->signIn()->running()) << "so that nobody begins a second one, nor is locked out meanwhile";
        });
    };
    open->signIn()->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return turned && !open->own() && open->signedIn() && !open->signIn()->running(); }, 20000));
    EXPECT_EQ(open->signIn()->step(), ui::SignIn::SignedIn);
    EXPECT_EQ(open->givenName(), QStringLiteral("Louise"));
}
