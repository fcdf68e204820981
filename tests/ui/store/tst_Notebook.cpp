// The whole way with nothing in place of anything: the diabetes notebook from the signed catalogue, in the real jail under
// the real engine, by keyboard. Found, opened, asked for by its own page, granted in part, reads, writes, told, taken back
// in the middle; and no web engine in this process.
#include "core/health/measures/Measures.h"
#include "core/journal/AccessJournal.h"
#include "platform/apphost/JailedAppHost.h"
#include "tests/store/catalogue/ServedCatalogue.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/journal/Sentences.h"
#include "ui/store/AppGrants.h"
#include "ui/store/AppRun.h"
#include "ui/store/CatalogueModel.h"

#include <QElapsedTimer>
#include <QFile>

namespace havre::tests {
namespace {

using ui::AppRun;

const QString Notebook = QStringLiteral("fr.exemple.carnet-glycemie");
constexpr int Patience = 90000; // ms, for a machine that compiles beside

struct TheNotebook : ::testing::Test {
    platform::JailedAppHost host{qEnvironmentVariable("HAVRE_BIN_DIR") + QStringLiteral("/havre-apphost")};
    ServedCatalogue served{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    OpenVault vault{served.platform(), nullptr, &host};
    AppRun run;

    void SetUp() override
    {
        if (!QFile::exists(qEnvironmentVariable("HAVRE_BIN_DIR") + QStringLiteral("/havre-apphost")))
            GTEST_SKIP() << "built without QtWebEngine";
        // The page writes the time of this machine; the vault must not take it for the future.
        vault.clock.advance(vault.clock.now().secsTo(QDateTime::currentDateTimeUtc()));
        served.publish(vault.clock.now());
        ui::CatalogueModel model;
        model.setSession(vault.session());
        ASSERT_TRUE(waitUntil([&] { return model.state() == ui::StatefulList::Ready && !model.refreshing(); }, Patience));
        run.setProperty("appId", Notebook);
        run.setProperty("language", QStringLiteral("fr"));
        run.setSession(vault.session());
        run.resize({800, 900}, 1);
    }
    session::UnlockedSession &core() { return vault.session()->core(); }
    void measure(const char *value, int daysAgo)
    {
        const QDateTime now = vault.clock.now();
        const auto facts = health::measured(*health::measureKind(QStringLiteral("glucose")), {QLatin1String(value)}, now.addDays(-daysAgo), now);
        ASSERT_OK(facts);
        ASSERT_OK(await(core().facts().add(*facts)));
    }
    void start()
    {
        run.start();
        ASSERT_TRUE(waitUntil([&] { return run.visible() || run.stage() == AppRun::Over; }, Patience));
        ASSERT_TRUE(run.visible()) << run.error().code.toStdString();
        run.guest()->focus(true);
    }
    void key(int key, const QString &text = {})
    {
        if (auto *guest = run.guest()) {
            guest->key({true, key, 0, text});
            guest->key({false, key, 0, text});
        }
    }
    // The page's first button after the way past the header, whenever it is ready to be pressed.
    void askByKeyboard()
    {
        QElapsedTimer again;
        again.start();
        int tries = 0;
        ASSERT_TRUE(waitUntil(
            [&] {
                if (tries == 0 || again.hasExpired(3000)) {
                    ++tries;
                    again.restart();
                    key(Qt::Key_Tab);
                    if (tries == 1)
                        key(Qt::Key_Tab);
                    key(Qt::Key_Return, QStringLiteral("\r"));
                }
                return !run.questions().isEmpty();
            },
            Patience))
            << "its page asks nothing";
    }
    int told(journal::Act act)
    {
        int count = 0;
        const auto all = await(journal::list(core().space(), 0, 300));
        for (const journal::Entry &entry : all.value_or(QList<journal::Entry>()))
            count += entry.act == act;
        return count;
    }
};

TEST_F(TheNotebook, IsOpenedAskedReadWrittenToldAndTakenBack)
{
    measure("1.12", 3);
    measure("0.94", 9);
    measure("1.31", 20);
    start();
    askByKeyboard();
    ASSERT_EQ(run.questions().size(), 3);
    EXPECT_EQ(run.questions().first().toMap().value(QStringLiteral("why")).toString(), QStringLiteral("Afficher vos glycémies et leur courbe."));
    EXPECT_EQ(told(journal::Act::AppRead), 0) << "nothing before it is granted";
    run.answer({QStringLiteral("health.glucose.read"), QStringLiteral("health.glucose.write")}, QStringLiteral("month"));
    ASSERT_TRUE(waitUntil([&] { return told(journal::Act::AppRead) == 1; }, Patience)) << "it reads what it was given";
    EXPECT_EQ(told(journal::Act::GrantGiven), 2) << "HbA1c was refused";

    ui::AppGrants allowed;
    allowed.setAppId(Notebook);
    allowed.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return allowed.grants().size() == 2 && allowed.seen().size() == 3; }, Patience));
    EXPECT_TRUE(allowed.seen().first().toMap().value(QStringLiteral("what")).toString().contains(QStringLiteral("g/L")));

    // It adds one: the field comes after the button that asks for the rest.
    QElapsedTimer again;
    again.start();
    bool first = true;
    ASSERT_TRUE(waitUntil(
        [&] {
            if (first || again.hasExpired(4000)) {
                first = false;
                again.restart();
                key(Qt::Key_Tab);
                for (const QChar one : QStringLiteral("1,08"))
                    key(one.unicode() == ',' ? int(Qt::Key_Comma) : int(one.unicode()), QString(one));
                key(Qt::Key_Return, QStringLiteral("\r"));
            }
            return told(journal::Act::AppWrote) >= 1;
        },
        Patience));
    const auto facts = valueOf(await(core().facts().list({{health::Kind::Measure}, {}, {}, true, 0})));
    EXPECT_EQ(facts.size(), 4);
    EXPECT_EQ(facts.first().observation.value.text, QStringLiteral("1.08"));
    EXPECT_EQ(facts.first().source.app, Notebook);
    EXPECT_TRUE(facts.last().source.isPerson());
    EXPECT_TRUE(waitUntil([&] { return allowed.written() == 1; }));

    run.takeEverythingBack();
    EXPECT_EQ(run.stage(), AppRun::Over);
    EXPECT_EQ(run.error().code, QStringLiteral("catalogue.revoked"));
    EXPECT_TRUE(waitUntil([&] { return told(journal::Act::GrantRevoked) == 2; }, Patience));
    ASSERT_OK(await(journal::verify(core().space())));
    const auto entries = valueOf(await(journal::list(core().space(), 0, 50)));
    QStringList sentences;
    for (const journal::Entry &entry : entries)
        sentences.append(ui::journalSentence(entry));
    EXPECT_TRUE(sentences.contains(QStringLiteral("« Carnet de glycémie » a lu 3 résultats (lire vos glycémies)."))) << sentences.join(u'\n').toStdString();

    QFile maps(QStringLiteral("/proc/self/maps"));
    ASSERT_TRUE(maps.open(QIODevice::ReadOnly));
    EXPECT_FALSE(maps.readAll().contains("WebEngine")) << "the engine is in the jail alone";
}

TEST_F(TheNotebook, IsStoppedWhenHavreLocks)
{
    start();
    vault.lock();
    EXPECT_EQ(run.stage(), AppRun::Idle);
    EXPECT_EQ(run.guest(), nullptr);
    EXPECT_TRUE(run.questions().isEmpty());
}

} // namespace
} // namespace havre::tests
