// verify() finds what is missing, changed or not referred to; the sweep removes only what nobody names.
#include "core/vault/Verify.h"
#include "tests/core/vault/Damage.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QElapsedTimer>
#include <QThread>

namespace havre::tests {
namespace {

using vault::StoredBlob;
using vault::VerifyReport;
using vault::sqlite::Connection;

// The real schema may be there or not: a table of our own with the two columns verify() and the sweep ask for.
class Verifying : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto create = [](Connection &c) { return c.execute("DROP TABLE IF EXISTS document; CREATE TABLE document (position INTEGER PRIMARY KEY, blob BLOB, sha256 BLOB)"); };
        ASSERT_OK(await(t.space->write(create)));
        for (int i = 0; i < 70; ++i) // more than one batch, with negative row numbers
            add(i - 35, QByteArray::number(i).repeated(1000));
    }
    StoredBlob add(qint64 position, const QByteArray &bytes)
    {
        const StoredBlob stored = valueOf(t.space->blobs().write(bytes));
        auto insert = [&](Connection &c) -> Result<void> {
            HAVRE_TRY(row, c.prepare("INSERT INTO document VALUES (?1, ?2, ?3)"));
            row.bind(1, position).bind(2, stored.id.uuid().toRfc4122()).bind(3, stored.sha256);
            return row.run();
        };
        EXPECT_OK(await(t.space->write(insert)));
        blobs.append(stored);
        return stored;
    }
    QString folder() const { return t.vault->directory() + QStringLiteral("/persons/") + owner.toString(); }
    QString pathOf(const BlobId &id) const
    {
        return folder() + QStringLiteral("/blobs/") + id.toString().left(2) + u'/' + id.toString();
    }
    void reopen()
    {
        t.space.reset();
        t.space = valueOf(await(t.vault->openSpace(owner)));
    }
    TestSpace t;
    PersonId owner = t.space->person();
    QList<StoredBlob> blobs;
};

TEST_F(Verifying, AWholeSpaceIsWhole)
{
    const VerifyReport report = valueOf(await(verify(*t.space)));
    EXPECT_TRUE(report.judged().has_value());
    EXPECT_EQ(report.documents, 70);
    EXPECT_EQ(report.orphanBlobs, 0);
}

TEST_F(Verifying, EachKindOfDamageIsCounted)
{
    ASSERT_TRUE(QFile::remove(pathOf(blobs[3].id)));
    writeFile(pathOf(blobs[40].id), flipped(readFile(pathOf(blobs[40].id)), 60));
    auto other = [](Connection &c) { return c.execute("UPDATE document SET sha256 = zeroblob(32) WHERE position = 30"); };
    ASSERT_OK(await(t.space->write(other)));
    (void)valueOf(t.space->blobs().write("nobody's"));
    const VerifyReport report = valueOf(await(verify(*t.space)));
    EXPECT_FALSE(report.judged().has_value());
    EXPECT_EQ(report.documents, 70);
    EXPECT_EQ(report.missingBlobs, 1);
    EXPECT_EQ(report.damagedBlobs, 2);
    EXPECT_CODE(report.judged(), "vault.blob-damaged");
    EXPECT_EQ(report.orphanBlobs, 1);
    EXPECT_EQ(report.badPages, 0);
}

TEST_F(Verifying, ABrokenReferenceIsCounted)
{
    auto create = [](Connection &c) {
        return c.execute("CREATE TABLE part (d INTEGER REFERENCES document(position) DEFERRABLE INITIALLY DEFERRED)");
    };
    ASSERT_OK(await(t.space->write(create)));
    auto good = [](Connection &c) { return c.execute("INSERT INTO part VALUES (30)"); };
    ASSERT_OK(await(t.space->write(good)));
    auto bad = [](Connection &c) { return c.execute("INSERT INTO part VALUES (3000)"); };
    EXPECT_CODE(await(t.space->write(bad)), "vault.constraint");
    EXPECT_EQ(valueOf(await(verify(*t.space))).brokenReferences, 0);
}

TEST_F(Verifying, ADamagedPageIsCounted)
{
    t.space.reset();
    const QString database = folder() + QStringLiteral("/records.db");
    const QByteArray good = readFile(database);
    t.space = valueOf(await(t.vault->openSpace(owner)));
    int counted = 0;
    // Under an open space, as a disk would do it; pages in the cache do not matter to the check of the file.
    for (qsizetype page = 2; page < good.size() / 4096; page += 3) {
        QFile file(database);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        file.seek(page * 4096 + 100);
        file.write(flipped(good.mid(page * 4096 + 100, 1), 0));
        file.flush();
        const auto report = await(verify(*t.space));
        ASSERT_OK(report);
        EXPECT_GE(report->badPages, 1) << "page " << page;
        ++counted;
        file.seek(page * 4096 + 100);
        file.write(good.mid(page * 4096 + 100, 1));
    }
    EXPECT_GE(counted, 2);
    EXPECT_TRUE(valueOf(await(verify(*t.space))).judged().has_value());
}

TEST_F(Verifying, OrphansOlderThanADayGoAndNothingElse)
{
    const StoredBlob orphan = valueOf(t.space->blobs().write("nobody's"));
    const QString part = folder() + QStringLiteral("/blobs/") + orphan.id.toString().left(2) + QStringLiteral("/left.part");
    writeFile(part, "half a write");
    const QString stranger = folder() + QStringLiteral("/blobs/README");
    writeFile(stranger, "not ours");
    // The clock of the tests is behind the dates of the files: nothing is a day old yet.
    reopen();
    QThread::msleep(50);
    EXPECT_TRUE(QFile::exists(pathOf(orphan.id)));
    // Now it is some days after the files were written.
    t.clock.advance(QDateTime::currentDateTimeUtc().toSecsSinceEpoch() - t.clock.now().toSecsSinceEpoch() + 3 * 24 * 3600);
    reopen();
    QElapsedTimer patience;
    patience.start();
    while ((QFile::exists(pathOf(orphan.id)) || QFile::exists(part)) && patience.elapsed() < 10'000)
        QThread::msleep(5);
    EXPECT_FALSE(QFile::exists(pathOf(orphan.id)));
    EXPECT_FALSE(QFile::exists(part));
    EXPECT_TRUE(QFile::exists(stranger));
    EXPECT_TRUE(valueOf(await(verify(*t.space))).judged().has_value());
}

TEST_F(Verifying, WithoutATableOfDocumentsNothingIsAnOrphan)
{
    auto drop = [](Connection &c) -> Result<void> {
        HAVRE_TRY(names, c.prepare("SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) i WHERE m.type = 'table' AND i.name = 'blob'"));
        QList<QByteArray> tables;
        while (true) {
            HAVRE_TRY(more, names.step());
            if (!more)
                break;
            tables.append(names.bytes(0));
        }
        names.reset();
        for (const QByteArray &table : tables)
            HAVRE_CHECK(c.execute(("DROP TABLE " + table).constData()));
        return {};
    };
    ASSERT_OK(await(t.space->write(drop)));
    t.clock.advance(QDateTime::currentDateTimeUtc().toSecsSinceEpoch() - t.clock.now().toSecsSinceEpoch() + 3 * 24 * 3600);
    reopen();
    QThread::msleep(200);
    reopen(); // waits for the sweep to end
    EXPECT_EQ(valueOf(t.space->blobs().list()).size(), 70);
}

// Messages lie in blobs as documents do: one that changed or went is found, and so is one that waits to be sent.
TEST_F(Verifying, messagesAreLookedAtToo)
{
    const StoredBlob kept = valueOf(t.space->blobs().write("Subject: Bilan\r\n\r\nBonjour"));
    const StoredBlob waiting = valueOf(t.space->blobs().write("Subject: Re: Bilan\r\n\r\nMerci"));
    const auto create = [kept, waiting](Connection &c) -> Result<void> {
        HAVRE_CHECK(c.execute("DROP TABLE IF EXISTS mail_message; CREATE TABLE mail_message (number INTEGER PRIMARY KEY, blob BLOB, sha256 BLOB);"
                              "DROP TABLE IF EXISTS mail_outbox; CREATE TABLE mail_outbox (number INTEGER PRIMARY KEY, blob BLOB, sha256 BLOB, state INTEGER)"));
        HAVRE_TRY(message, c.prepare("INSERT INTO mail_message VALUES(1, ?1, ?2)"));
        HAVRE_CHECK(message.bind(1, kept.id.uuid().toRfc4122()).bind(2, kept.sha256).run());
        HAVRE_TRY(row, c.prepare("INSERT INTO mail_outbox VALUES(1, ?1, ?2, 0)"));
        return row.bind(1, waiting.id.uuid().toRfc4122()).bind(2, QByteArray(32, 'x')).run();
    };
    ASSERT_OK(await(t.space->write(create)));
    const VerifyReport report = valueOf(await(verify(*t.space)));
    EXPECT_EQ(report.documents, 70);
    EXPECT_EQ(report.messages, 2);
    EXPECT_EQ(report.damagedBlobs, 1) << "what waits is not what was written";
    ASSERT_OK(t.space->blobs().remove(kept.id));
    EXPECT_EQ(valueOf(await(verify(*t.space))).missingBlobs, 1);
}

} // namespace
} // namespace havre::tests
