// A verified bundle from the catalogue to its end: installed read-only, each file checked at each load, stopped when it was
// changed, when the catalogue suspends it, when all is taken back, when Havre locks.
#include "core/journal/AccessJournal.h"
#include "store/host/Running.h"
#include "tests/store/catalogue/ServedCatalogue.h"
#include "tests/store/host/PlainHost.h"
#include "tests/ui/records/OpenVault.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace havre::tests {
namespace {

using store::Running;

const QString Notebook = QStringLiteral("fr.exemple.carnet-glycemie");

struct ABundle : ::testing::Test {
    ServedCatalogue served{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    PlainHost host;
    OpenVault vault{served.platform(), nullptr, &host};
    PlainHost::Told &told = *host.told;
    std::unique_ptr<Running> running;

    session::UnlockedSession &core() { return vault.session()->core(); }
    QString folder() { return store::sourceOf(core()).folder + QStringLiteral("/apps/") + Notebook; }
    void refresh()
    {
        store::Catalogue catalogue(store::sourceOf(core()), core().space(), core().clock());
        ASSERT_OK(await(catalogue.refresh()));
    }
    void start(const QString &app = Notebook)
    {
        Running::Wishes wishes;
        wishes.query = QStringLiteral("lang=fr");
        wishes.watch = std::chrono::milliseconds(50);
        running = std::make_unique<Running>(core(), app, wishes);
        running->start();
        ASSERT_TRUE(waitUntil([&] { return running->stage() != Running::Stage::Preparing; }));
    }
    QString code() const { return running->error() ? running->error()->code : QString(); }
    void isOver(const char *why)
    {
        EXPECT_TRUE(waitUntil([&] { return running->stage() == Running::Stage::Over; }));
        EXPECT_EQ(code(), QLatin1String(why));
        EXPECT_TRUE(waitUntil([&] { return told.open == 0; })) << "its process stays";
    }
    int journalled(journal::Act act)
    {
        int count = 0;
        const auto all = await(journal::list(core().space(), 0, 200));
        for (const journal::Entry &entry : all.value_or(QList<journal::Entry>()))
            count += entry.act == act;
        return count;
    }
};

TEST_F(ABundle, IsInstalledReadOnlyServedAndJournalled)
{
    refresh();
    start();
    ASSERT_EQ(running->stage(), Running::Stage::Open) << code().toStdString();
    EXPECT_EQ(told.page.app, Notebook);
    EXPECT_EQ(told.page.entry, QStringLiteral("index.html?lang=fr"));
    const auto page = told.doors.file(QStringLiteral("index.html"));
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->contains("Carnet de glycémie"));
    for (const char *no : {"", "autre.html", "../index.html", "/etc/passwd", "1.0.0/index.html", "Index.html"})
        EXPECT_FALSE(told.doors.file(QLatin1String(no))) << no;
    EXPECT_EQ(running->stage(), Running::Stage::Open) << "asking for what is not there is no crime";
    const QFileInfo file(folder() + QStringLiteral("/1.0.0/index.html"));
    EXPECT_EQ(file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(journalled(journal::Act::AppStarted), 1);
    running->close();
    isOver("");
    EXPECT_EQ(journalled(journal::Act::AppStopped), 0) << "closed by the person";

    served.server.requests.clear();
    served.fall();
    start();
    EXPECT_EQ(running->stage(), Running::Stage::Open) << "it is here: no network is needed";
}

TEST_F(ABundle, StopsWhenAFileIsNotTheSignedOne)
{
    refresh();
    start();
    ASSERT_EQ(running->stage(), Running::Stage::Open);
    ASSERT_TRUE(told.doors.file(QStringLiteral("carnet.js")));
    const QString path = folder() + QStringLiteral("/1.0.0/carnet.js");
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(100);
    ASSERT_EQ(file.write("x"), 1);
    file.close();
    EXPECT_FALSE(told.doors.file(QStringLiteral("carnet.js"))) << "checked again at each load";
    isOver("catalogue.bundle");
    EXPECT_TRUE(waitUntil([&] { return journalled(journal::Act::AppStopped) == 1; }));

    start(); // whole again: fetched anew
    EXPECT_EQ(running->stage(), Running::Stage::Open);
    EXPECT_TRUE(told.doors.file(QStringLiteral("carnet.js")));
}

TEST_F(ABundle, EveryChangeOfAFileIsSeen)
{
    refresh();
    start();
    ASSERT_EQ(running->stage(), Running::Stage::Open);
    const store::App app = *running->app();
    const store::Bundle bundle(store::sourceOf(core()).folder, app);
    ASSERT_OK(bundle.check());
    const QString path = folder() + QStringLiteral("/1.0.0/mots.js");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto put = [&](const QByteArray &bytes) {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    };
    for (qsizetype at = 0; at < good.size(); at += 16) { // CA-4
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x20);
        ASSERT_TRUE(put(bad));
        EXPECT_CODE(bundle.file(QStringLiteral("mots.js")), "catalogue.bundle");
    }
    ASSERT_TRUE(put(good + ' '));
    EXPECT_CODE(bundle.file(QStringLiteral("mots.js")), "catalogue.bundle");
    ASSERT_TRUE(put(good.chopped(1)));
    EXPECT_CODE(bundle.file(QStringLiteral("mots.js")), "catalogue.bundle");
    QFile::remove(path);
    ASSERT_TRUE(QFile::link(folder() + QStringLiteral("/1.0.0/index.html"), path)); // another signed file under its name
    EXPECT_CODE(bundle.file(QStringLiteral("mots.js")), "catalogue.bundle");
    QFile::remove(path);
    EXPECT_CODE(bundle.file(QStringLiteral("mots.js")), "catalogue.not-installed");
}

TEST_F(ABundle, StopsAtOnceWhenTheCatalogueSuspendsIt)
{
    refresh();
    start();
    ASSERT_EQ(running->stage(), Running::Stage::Open);
    served.setStatus(Notebook, QStringLiteral("suspended"));
    vault.clock.advance(60);
    served.publish(vault.clock.now());
    isOver("catalogue.suspended");
    EXPECT_TRUE(waitUntil([&] { return journalled(journal::Act::AppStopped) == 1; }));
    start();
    isOver("catalogue.suspended");
    EXPECT_EQ(told.opened, 1) << "it did not even begin again";
}

TEST_F(ABundle, DoesNotRunOnACatalogueNobodyConfirmed)
{
    refresh();
    start();
    ASSERT_EQ(running->stage(), Running::Stage::Open);
    served.fall();
    vault.clock.advance(7 * 86400 + 1);
    isOver("catalogue.stale");
    start();
    isOver("catalogue.stale");
}

TEST_F(ABundle, SaysPlainlyWhyItCannotOpen)
{
    start();
    isOver("catalogue.absent");
    refresh();
    start(QStringLiteral("fr.exemple.repas-doux")); // an online service
    isOver("catalogue.not-here");
    start(QStringLiteral("fr.exemple.pilulier")); // a bundle without files yet
    isOver("catalogue.not-here");
    host.refuses = Error{Fault::Refused, QStringLiteral("catalogue.no-jail"), {}};
    start();
    isOver("catalogue.no-jail");
    host.refuses.reset();
    served.fall();
    QDir apps(store::sourceOf(core()).folder + QStringLiteral("/apps"));
    QFile::setPermissions(folder() + QStringLiteral("/1.0.0"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_TRUE(apps.removeRecursively());
    start();
    isOver("catalogue.unavailable");
}

TEST_F(ABundle, TakingBackEndsItInTheMiddleOfACall)
{
    refresh();
    start();
    ASSERT_EQ(running->stage(), Running::Stage::Open);
    told.doors.asked(R"({"id":1,"method":"grants.ask","params":{"permissions":["health.glucose.read"]}})");
    ASSERT_EQ(running->conversation()->asked().size(), 1);
    running->conversation()->decide({QStringLiteral("health.glucose.read")}, store::Lasting::Year);
    ASSERT_TRUE(waitUntil([&] { return told.answers.size() == 1; }));
    told.doors.asked(R"({"id":2,"method":"observation.search","params":{"permission":"health.glucose.read"}})");
    const auto before = told.answers.size(); // a quick vault has answered already
    running->takeEverythingBack();
    EXPECT_EQ(running->stage(), Running::Stage::Over) << "at once";
    isOver("catalogue.revoked");
    EXPECT_TRUE(waitUntil([&] { return journalled(journal::Act::GrantRevoked) == 1; }));
    EXPECT_EQ(told.answers.size(), before) << "the call under way was not answered";
}

TEST_F(ABundle, LockingEndsIt)
{
    refresh();
    start();
    ASSERT_EQ(running->stage(), Running::Stage::Open);
    told.doors.asked(R"({"id":2,"method":"grants.list"})");
    told.answers.clear(); // a quick vault has answered already: it was open
    vault.lock();
    EXPECT_EQ(running->stage(), Running::Stage::Over);
    EXPECT_TRUE(waitUntil([&] { return told.open == 0; }));
    told.doors.asked(R"({"id":3,"method":"grants.list"})"); // its last words
    EXPECT_TRUE(told.answers.isEmpty()) << told.answers.value(0).toStdString();
}

TEST_F(ABundle, WhatItsJailStillSaysAfterwardsReachesNobody)
{
    refresh();
    start();
    ASSERT_EQ(running->stage(), Running::Stage::Open);
    running.reset();
    EXPECT_FALSE(told.doors.file(QStringLiteral("index.html")));
    told.doors.asked(R"({"id":1,"method":"grants.list"})");
    told.doors.drawn({{1, 1}, QByteArray(4, 'x')});
    told.doors.pointerShape(0);
    told.doors.ended({Fault::Internal, QStringLiteral("catalogue.app-died"), {}});
    EXPECT_TRUE(waitUntil([&] { return told.open == 0; }));
    EXPECT_TRUE(told.answers.isEmpty());
    EXPECT_EQ(journalled(journal::Act::AppStopped), 0);
}

TEST_F(ABundle, IsOpenedAtTheSizeItHasByThen)
{
    refresh();
    Running::Wishes wishes;
    wishes.size = {900, 700};
    running = std::make_unique<Running>(core(), Notebook, wishes);
    running->start();
    running->resize({640, 480}, 2);
    ASSERT_TRUE(waitUntil([&] { return running->stage() == Running::Stage::Open; }));
    EXPECT_EQ(told.page.size, QSize(640, 480));
    EXPECT_EQ(told.page.zoom, 2);
    running->resize({320, 200}, 1);
    EXPECT_EQ(told.size, QSize(320, 200));
}

TEST_F(ABundle, AManifestThatLeadsElsewhereIsNoManifest)
{
    const auto with = [](const char *files, const char *version = "1.0") {
        return QByteArray(R"({"apps":[{"id":"fr.exemple.a","name":"A","publisher":"P","summary":"S","themes":["t"],"price":"free","kind":"bundle",)"
                          R"("status":"online","version":")")
            + version + R"(","criteria":[],"decision":{"number":"1","date":"2026-01-01"},"permissions":[],"files":)" + files + "}]}";
    };
    const QByteArray hash(64, 'a');
    const auto file = [&hash](const QByteArray &name, const QByteArray &length = "5") {
        return R"({"name":")" + name + R"(","length":)" + length + R"(,"sha256":")" + hash + R"("})";
    };
    EXPECT_OK(store::readApps(with(QByteArray("[" + file("index.html") + "]").constData())));
    for (const QByteArray &name : {QByteArray("../x.js"), QByteArray("a/b.js"), QByteArray("..html"), QByteArray("A.js"), QByteArray("x"), QByteArray("con\\u0000.js"),
                                   QByteArray("index.html")})
        EXPECT_CODE(store::readApps(with(QByteArray("[" + file("index.html") + "," + file(name) + "]").constData())), "catalogue.manifest");
    EXPECT_CODE(store::readApps(with(QByteArray("[" + file("index.html", "99999999") + "]").constData())), "catalogue.manifest");
    EXPECT_CODE(store::readApps(with(QByteArray("[" + file("index.html", "-1") + "]").constData())), "catalogue.manifest");
    EXPECT_CODE(store::readApps(with(QByteArray("[" + file("page.html") + "]").constData())), "catalogue.manifest");
    EXPECT_CODE(store::readApps(with(QByteArray("[" + file("index.html") + "]").constData(), "../1")), "catalogue.manifest");
}

} // namespace
} // namespace havre::tests
