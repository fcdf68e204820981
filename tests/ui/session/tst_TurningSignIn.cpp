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
    auto core = await(session::UnlockedSession::begin(std::move(*created), provider.platform(), {&secrets, &provider, nullptr, &clock}));
    ASSERT_OK(core);
    family::NewSpace wanted;
    wanted.person.givenName = QStringLiteral("Louise");
    wanted.person.familyName = QStringLiteral("Moreau");
    wanted.person.birthDate = QDate(2025, 9, 29);
    const PersonId louise = tests::valueOf(await((*core)->createSpace(wanted))).person.id;
    auto open = std::make_unique<ui::OpenSession>(std::move(*core));
    bool turned = false;
    bool arrived = false;
    std::unique_ptr<session::UnlockedSession> left;
    const auto arrive = [&](Result<std::unique_ptr<session::UnlockedSession>> there) {
        ASSERT_OK(there);
        open = std::make_unique<ui::OpenSession>(std::move(*there));
        open->resume();
        arrived = true;
        EXPECT_TRUE(open->signIn()->running()) << "so that nobody begins a second one, nor is locked out meanwhile";
    };
    provider.mischief.before = [&](const QString &step) {
        if (step == QLatin1String("open") && !std::exchange(turned, true)) {
            QTimer::singleShot(0, QCoreApplication::instance(), [&] {
                open->handOver(left);
                open.reset();
                QCoro::connect(session::UnlockedSession::turn(left, louise), QCoreApplication::instance(), arrive);
            });
        } else if (turned) { // the provider is slower than that
            EXPECT_TRUE(QTest::qWaitFor([&] { return arrived; }, 20000));
        }
    };
    open->signIn()->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return arrived && !open->own() && open->signedIn() && !open->signIn()->running(); }, 20000));
    EXPECT_EQ(open->signIn()->step(), ui::SignIn::SignedIn);
    EXPECT_EQ(open->givenName(), QStringLiteral("Louise"));
}
