// The states of the app over a real vault: what exists when it is open is gone when it is locked.
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"
#include "ui/shell/App.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace havre;
using ui::App;

namespace {

const QString phrase = QStringLiteral("ancre marée balise quai voile");

class AppTest : public ::testing::Test {
protected:
    std::unique_ptr<App> makeApp()
    {
        ui::Doorway doorway;
        doorway.directory = folder.filePath(QStringLiteral("vault"));
        doorway.machine.secrets = &secrets;
        doorway.machine.clock = &clock;
        doorway.cost = vault::KdfCost::floor();
        auto app = std::make_unique<App>(std::move(doorway), folder.filePath(QStringLiteral("window.json")));
        app->start();
        return app;
    }
    static bool becomes(const App &app, App::State state)
    {
        return QTest::qWaitFor([&app, state] { return app.state() == state; }, 20000);
    }
    QTemporaryDir folder;
    tests::MemorySecretStore secrets;
    SystemClock clock;
};

TEST_F(AppTest, welcomesOpensLocksAndOpensAgain)
{
    auto app = makeApp();
    EXPECT_EQ(app->state(), App::Welcome);
    EXPECT_EQ(app->session(), nullptr);
    app->createVault()->create(phrase);
    ASSERT_TRUE(becomes(*app, App::Open)) << app->createVault()->error().code.toStdString();
    ASSERT_NE(app->session(), nullptr);
    EXPECT_EQ(app->routes()->current(), QStringLiteral("home"));
    EXPECT_FALSE(app->session()->hasPlatform());

    const QPointer<ui::OpenSession> session(app->session());
    app->lock();
    EXPECT_EQ(app->state(), App::Locked);
    EXPECT_EQ(app->session(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&session] { return session.isNull(); }, 5000)) << "the session outlived the lock";

    app->unlock()->open(phrase);
    ASSERT_TRUE(becomes(*app, App::Open)) << app->unlock()->error().code.toStdString();
}

TEST_F(AppTest, aSecondStartFindsTheVaultLocked)
{
    {
        auto app = makeApp();
        app->createVault()->create(phrase);
        ASSERT_TRUE(becomes(*app, App::Open));
    }
    auto app = makeApp();
    EXPECT_EQ(app->state(), App::Locked);
    EXPECT_EQ(app->session(), nullptr);
}

TEST_F(AppTest, whenTheLockIsToldTheSessionIsAlreadyOutOfReach)
{
    auto app = makeApp();
    app->createVault()->create(phrase);
    ASSERT_TRUE(becomes(*app, App::Open));
    bool reachable = true;
    QObject::connect(app.get(), &App::stateChanged, app.get(), [&] { reachable = app->session() != nullptr; });
    app->lock();
    EXPECT_FALSE(reachable);
    app->lock(); // twice is once
    EXPECT_EQ(app->state(), App::Locked);
}

TEST_F(AppTest, lockingWhileOneTurnsLocks)
{
    auto app = makeApp();
    app->createVault()->create(phrase);
    ASSERT_TRUE(becomes(*app, App::Open));
    family::NewSpace wanted;
    wanted.person.givenName = QStringLiteral("Louise");
    wanted.person.familyName = QStringLiteral("Moreau");
    wanted.person.birthDate = QDate::currentDate().addMonths(-5);
    const auto louise = tests::await(app->session()->core().createSpace(wanted));
    ASSERT_OK(louise);
    for (int i = 0; i < 4; ++i) { // at once, when the pages are gone, while the other opens, perhaps when it has
        app->turnTo(louise->person.id.toString());
        EXPECT_EQ(app->session(), nullptr);
        for (int step = 0; step < i; ++step)
            QCoreApplication::sendPostedEvents(nullptr, i > 2 ? 0 : QEvent::DeferredDelete);
        app->lock();
        EXPECT_EQ(app->state(), App::Locked);
        QTest::qWait(300);
        EXPECT_EQ(app->state(), App::Locked);
        EXPECT_EQ(app->session(), nullptr);
        app->unlock()->open(phrase);
        ASSERT_TRUE(becomes(*app, App::Open)) << app->unlock()->error().code.toStdString();
        EXPECT_TRUE(app->session()->own());
    }
    app->turnTo(louise->person.id.toString());
    EXPECT_TRUE(QTest::qWaitFor([&app] { return app->session() && !app->session()->own(); }, 20000));
}

TEST_F(AppTest, theDoorIsBusyUntilOneIsInAndMayGoMeanwhile)
{
    auto app = makeApp();
    app->createVault()->create(phrase);
    ASSERT_TRUE(becomes(*app, App::Open));
    EXPECT_TRUE(QTest::qWaitFor([&app] { return !app->createVault()->busy(); }, 5000));
    app = makeApp();
    app->unlock()->open(phrase);
    ASSERT_TRUE(QTest::qWaitFor([&app] { return app->unlock()->device() == ui::Unlock::Answered; }, 20000));
    EXPECT_EQ(app->unlock()->busy(), app->state() != App::Open);
    app.reset();
    QTest::qWait(300);
    app = makeApp();
    app->unlock()->open(phrase);
    EXPECT_TRUE(becomes(*app, App::Open)) << app->unlock()->error().code.toStdString();
}

TEST_F(AppTest, idleMinutesStayBetweenOneAndFifteenAndAreKept)
{
    {
        auto app = makeApp();
        EXPECT_EQ(app->idleMinutes(), 5);
        app->setIdleMinutes(99);
        EXPECT_EQ(app->idleMinutes(), 15);
        app->setIdleMinutes(0);
        EXPECT_EQ(app->idleMinutes(), 1);
        app->setIdleMinutes(3);
    }
    EXPECT_EQ(makeApp()->idleMinutes(), 3);
}

TEST_F(AppTest, nothingTouchedForLongEnoughLocks)
{
    auto app = makeApp();
    app->createVault()->create(phrase);
    ASSERT_TRUE(becomes(*app, App::Open));
    app->lockWhenIdle(5 * 60'000 - 1);
    EXPECT_EQ(app->state(), App::Open);
    app->lockWhenIdle(5 * 60'000);
    EXPECT_EQ(app->state(), App::Locked);
}

TEST_F(AppTest, somethingLongThatWasStartedHoldsTheIdleLockForAnHourAtMost)
{
    auto app = makeApp();
    app->createVault()->create(phrase);
    ASSERT_TRUE(becomes(*app, App::Open));
    auto act = app->session()->longAct();
    const auto another = app->session()->longAct();
    act.reset();
    app->lockWhenIdle(59 * 60'000);
    EXPECT_EQ(app->state(), App::Open) << "one of the two still goes on";
    QPointer<ui::OpenSession> session(app->session());
    app->lockWhenIdle(60 * 60'000);
    EXPECT_EQ(app->state(), App::Locked);
    ASSERT_TRUE(QTest::qWaitFor([&session] { return session.isNull(); }, 5000));

    app->unlock()->open(phrase);
    ASSERT_TRUE(becomes(*app, App::Open));
    session = app->session();
    act = app->session()->longAct();
    app->lockWhenIdle(30 * 60'000);
    EXPECT_EQ(app->state(), App::Open);
    act.reset();
    app->lockWhenIdle(30 * 60'000);
    EXPECT_EQ(app->state(), App::Locked) << "as soon as it has ended";
    ASSERT_TRUE(QTest::qWaitFor([&session] { return session.isNull(); }, 5000));

    app->unlock()->open(phrase);
    ASSERT_TRUE(becomes(*app, App::Open));
    act = app->session()->longAct();
    app->lock();
    EXPECT_EQ(app->state(), App::Locked) << "who says lock is obeyed";
}

TEST_F(AppTest, theLanguageChangesWhatNumbersLookLike)
{
    auto app = makeApp();
    int told = 0;
    QObject::connect(app.get(), &App::languageChanged, app.get(), [&told] { ++told; });
    app->setLanguage(QStringLiteral("en"));
    EXPECT_EQ(QLocale().language(), QLocale::English);
    app->setLanguage(QStringLiteral("fr"));
    EXPECT_EQ(QLocale().language(), QLocale::French);
    EXPECT_GE(told, 1);
    app->setLanguage(QStringLiteral("fr"));
    EXPECT_LE(told, 2);
}

} // namespace
