// CR-1 kill9 of a write: SIGKILL at 50 random moments (HAVRE_KILLS for more); after each, every write that
// was acknowledged is there, none is half there, none twice.
#include "core/vault/Vault.h"
#include "tests/core/vault/CrashRow.h"
#include "tests/support/FolderSecretStore.h"
#include "tests/support/Await.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

namespace havre::tests {
namespace {

using vault::KdfCost;
using vault::Vault;

class Victim {
public:
    Victim(const QString &vault, const QString &secrets)
    {
        m_process.start(QStringLiteral(HAVRE_TEST_WRITER), {vault, secrets});
    }
    // The number it found, or -1.
    qint64 found()
    {
        const QByteArray line = next();
        EXPECT_TRUE(line.startsWith("found ")) << line.toStdString();
        return line.startsWith("found ") ? line.mid(6).toLongLong() : -1;
    }
    // Kills it `msecs` after it acknowledged `writes` (a busy machine must not make the test empty); the
    // last number it acknowledged, or `before`.
    qint64 killAfter(int writes, unsigned long msecs, qint64 before)
    {
        qint64 last = before;
        for (int i = 0; i < writes; ++i)
            last = acknowledged(next(), last);
        QThread::msleep(msecs);
        m_process.kill();
        EXPECT_TRUE(m_process.waitForFinished(60'000));
        EXPECT_EQ(m_process.exitStatus(), QProcess::CrashExit) << "it ended by itself";
        while (m_process.canReadLine())
            last = acknowledged(m_process.readLine().trimmed(), last);
        return last;
    }

private:
    static qint64 acknowledged(const QByteArray &line, qint64 last)
    {
        EXPECT_EQ(line, "ack " + QByteArray::number(last + 1));
        return last + 1;
    }
    QByteArray next()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                return "silence";
        }
        return m_process.readLine().trimmed();
    }
    QProcess m_process;
};

TEST(Crash, KilledAtRandomMomentsOfWriting)
{
    const QTemporaryDir folder;
    const QString directory = folder.filePath(QStringLiteral("vault"));
    const QString secretsFolder = folder.path();
    const SystemClock clock;
    FolderSecretStore secrets(secretsFolder);
    {
        const auto made = await(Vault::create(directory, SecretBytes::copyOf(CrashPassword), secrets, KdfCost::floor(), clock));
        ASSERT_OK(made);
    }
    bool more = false;
    const int asked = qEnvironmentVariableIntValue("HAVRE_KILLS", &more);
    const int kills = more ? asked : 50;
    QRandomGenerator random(static_cast<quint32>(qEnvironmentVariableIntValue("HAVRE_SEED")) + 42);
    qint64 acknowledged = 0;
    int unacknowledged = 0; // durable but not yet told: allowed, at most one
    for (int kill = 0; kill < kills; ++kill) {
        Victim victim(directory, secretsFolder);
        const qint64 found = victim.found();
        ASSERT_GE(found, acknowledged) << "an acknowledged write is gone, kill " << kill;
        ASSERT_LE(found, acknowledged + 1) << "a write nobody made, kill " << kill;
        unacknowledged += found > acknowledged ? 1 : 0;
        acknowledged = victim.killAfter(random.bounded(4), static_cast<unsigned long>(random.bounded(20)), found);
    }
    Victim last(directory, secretsFolder);
    const qint64 found = last.found(); // here too one may be durable before it was told
    ASSERT_GE(found, acknowledged);
    last.killAfter(0, 0, found);
    EXPECT_GE(acknowledged, kills) << "too few writes for the test to mean anything";
    std::printf("%d kills, %lld acknowledged writes, %d durable before they were told\n", kills,
                static_cast<long long>(acknowledged), unacknowledged);
}

} // namespace
} // namespace havre::tests
