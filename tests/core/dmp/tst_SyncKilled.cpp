// CR-1: a first synchronisation in another process, killed (SIGKILL) at fifty random points (HAVRE_KILLS for
// more); afterwards the library equals the server: nothing lost, doubled or half.
#include "core/journal/AccessJournal.h"
#include "core/records/Library.h"
#include "tests/core/dmp/FakeDmp.h"
#include "tests/support/FolderSecretStore.h"
#include "tests/support/Await.h"

#include "core/vault/Space.h"
#include "core/vault/Vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

using namespace havre;
using namespace havre::tests;

namespace {

constexpr int Documents = 140;
constexpr const char *Password = "ancre marée balise quai voile";

struct Scene {
    Certificates certificates;
    FakeDmp server{certificates};
    QTemporaryDir folder;
    QString vaultFolder = folder.filePath(QStringLiteral("vault"));
    FolderSecretStore secrets{folder.path()};
    SystemClock clock;

    // Some of one chunk, some of several.
    void offer(int count)
    {
        for (int i = static_cast<int>(server.documents.size()), end = i + count; i < end; ++i)
            server.add(i, QByteArray(1 + (i % 7) * 40000, static_cast<char>('a' + i % 26)) + " document " + QByteArray::number(i));
    }
    // The exit code, or -9 when it was killed. killAfter 0: never; else at that request and `delay` ms later.
    int run(int killAfter, int delay)
    {
        QProcess child;
        int seen = 0;
        server.instead = [&](const FakeRequest &) -> std::optional<FakeReply> {
            if (++seen == killAfter)
                QTimer::singleShot(delay, &child, &QProcess::kill);
            return std::nullopt;
        };
        QEventLoop loop;
        QObject::connect(&child, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60000, &child, &QProcess::kill);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationDirPath() + QLatin1String("/dmp_sync_once"),
                    {vaultFolder, folder.path(), server.base().toString(), certificates.authorityFile()});
        child.write(QByteArray(Password) + '\n');
        child.closeWriteChannel();
        loop.exec();
        server.instead = {};
        return child.exitStatus() == QProcess::CrashExit ? -9 : child.exitCode();
    }
};

} // namespace

TEST(SyncKilled, NothingLostDoubledOrHalf)
{
    Scene scene;
    scene.server.pageSize = 60;
    scene.offer(Documents);
    {
        auto created = await(vault::Vault::create(scene.vaultFolder, SecretBytes::copyOf(Password), scene.secrets,
                                                  vault::KdfCost::floor(), scene.clock));
        ASSERT_OK(created);
    }
    bool more = false;
    const int asked = qEnvironmentVariableIntValue("HAVRE_KILLS", &more);
    const int kills = more ? asked : 50;
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    for (int killed = 0, runs = 0; killed < kills; ++runs) {
        ASSERT_LT(runs, 4 * kills) << "the kills must happen while it works; seed " << seed;
        const int after = 1 + static_cast<int>(random.bounded(6));
        const int delay = static_cast<int>(random.bounded(25));
        const int code = scene.run(after, delay);
        ASSERT_TRUE(code == -9 || code == 0) << "run " << runs << " ended with " << code << "; seed " << seed;
        if (code == 0)
            scene.offer(40); // a quick machine brought everything home before the kill: more to do
        else
            ++killed;
    }
    const auto documents = scene.server.documents.size();
    ASSERT_EQ(scene.run(0, 0), 0) << "the last run finishes";
    scene.server.requests.clear();
    ASSERT_EQ(scene.run(0, 0), 0);
    EXPECT_EQ(scene.server.requests.size(), 1) << "and the one after finds nothing to do";

    auto vault = valueOf(await(vault::Vault::open(scene.vaultFolder, SecretBytes::copyOf(Password), scene.secrets, scene.clock)));
    auto space = valueOf(await(vault->openSpace(vault->persons().first())));
    {
        records::Library library(*space);
        QHash<QString, QByteArray> here;
        for (const auto &row : valueOf(await(library.rows(valueOf(await(library.find({}))))))) {
            const auto document = valueOf(await(library.document(row.id)));
            EXPECT_FALSE(here.contains(document.masterIdentifier)) << "doubled";
            here.insert(document.masterIdentifier, valueOf(await(library.bytes(row.id))));
        }
        EXPECT_EQ(here.size(), documents) << "lost";
        for (const auto &d : scene.server.documents)
            EXPECT_TRUE(here.value(d.master) == d.bytes) << "half";
        records::Query query;
        query.text = QStringLiteral("document");
        EXPECT_EQ(valueOf(await(library.find(query))).size(), documents) << "the index knows each of them";
        EXPECT_OK(await(journal::verify(*space)));
        int received = 0;
        for (qint64 before = 0;;) {
            const auto entries = valueOf(await(journal::list(*space, before, 500)));
            if (entries.isEmpty())
                break;
            for (const auto &entry : entries)
                received += entry.act == journal::Act::DocumentReceived ? 1 : 0;
            before = entries.last().number;
            if (before <= 1)
                break;
        }
        EXPECT_EQ(received, documents) << "one journal entry for each, in its own transaction";
        const auto check = [](vault::sqlite::Connection &c) {
            return c.execute("INSERT INTO search(search, rank) VALUES('integrity-check', 1)");
        };
        EXPECT_OK(await(space->write(check)));
    }
    space.reset();
}
