// CR-6 bitflip_db, CR-7 in part: the database under flips, zeroed, exchanged and foreign pages; and what
// the connection promises: its profile, its refusals, its errors.
#include "core/vault/sqlite/Connection.h"
#include "tests/core/vault/Damage.h"
#include "tests/support/Await.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace havre::tests {
namespace {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

constexpr qsizetype Page = 4096;
constexpr int Rows = 60;

QByteArray valueFor(int row)
{
    return QByteArray(3000 + row, static_cast<char>('a' + row % 26)); // inline and overflow pages
}

class Database : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto c = open(Connection::Mode::Create);
        ASSERT_OK(c);
        ASSERT_OK((*c)->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v BLOB) STRICT"));
        for (int i = 0; i < Rows; ++i) {
            auto insert = (*c)->prepare("INSERT INTO t VALUES (?1, ?2)");
            ASSERT_OK(insert);
            ASSERT_OK(insert->bind(1, i).bind(2, valueFor(i)).run());
        }
        ASSERT_OK((*c)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        c->reset();
        good = readFile(path);
        ASSERT_GT(good.size(), 50 * Page);
        ASSERT_EQ(good.size() % Page, 0);
    }
    Result<std::unique_ptr<Connection>> open(Connection::Mode mode = Connection::Mode::ReadWrite)
    {
        return Connection::open(path, key, mode);
    }
    // Opens and reads everything: "whole" only when each value is what was written.
    QString reading()
    {
        auto c = open();
        if (!c)
            return c.error().code;
        auto rows = (*c)->prepare("SELECT id, v FROM t ORDER BY id");
        if (!rows)
            return rows.error().code;
        int count = 0;
        while (true) {
            const auto more = rows->step();
            if (!more)
                return more.error().code;
            if (!*more)
                break;
            if (rows->bytes(1) != valueFor(static_cast<int>(rows->integer(0))))
                return QStringLiteral("silently wrong");
            ++count;
        }
        return count == Rows ? QStringLiteral("whole") : QStringLiteral("silently short");
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("records.db"));
    SecretBytes key = SecretBytes::random(32);
    QByteArray good;
};

const QString Damaged = QStringLiteral("vault.database-damaged");

TEST_F(Database, FlipsInEveryPageAreSeen)
{
    ASSERT_EQ(reading(), QStringLiteral("whole"));
    QRandomGenerator random(7);
    int seen = 0, harmless = 0;
    for (qsizetype page = 0; page < good.size() / Page; ++page) {
        // Data, initialisation vector and HMAC: everything but the unused end of the reserve
        // (16 IV + 32 HMAC = 48 bytes, all used with HMAC-SHA256).
        for (const qsizetype offset : {qsizetype{random.bounded(16, 4048)}, qsizetype{4048 + random.bounded(16)}, qsizetype{4064 + random.bounded(32)}}) {
            writeFile(path, flipped(good, page * Page + offset, random.bounded(8)));
            const QString what = reading();
            ASSERT_FALSE(what.startsWith(QStringLiteral("silently"))) << "page " << page << " offset " << offset;
            // A page that no row lives in (the free list is empty here) does not exist: all must be seen.
            what == Damaged ? ++seen : ++harmless;
            ASSERT_EQ(what, Damaged) << "page " << page << " offset " << offset;
        }
    }
    EXPECT_EQ(harmless, 0);
    EXPECT_GE(seen, 150);
    for (qsizetype byte = 0; byte < 16; ++byte) { // the salt, which a raw key uses for its HMAC key
        writeFile(path, flipped(good, byte));
        ASSERT_EQ(reading(), Damaged);
    }
}

TEST_F(Database, ZeroedExchangedAndMissingPagesAreSeen)
{
    const qsizetype pages = good.size() / Page;
    for (qsizetype page = 0; page < pages; ++page) {
        QByteArray zeroed = good;
        zeroed.replace(page * Page, Page, QByteArray(Page, '\0'));
        writeFile(path, zeroed);
        ASSERT_EQ(reading(), Damaged) << "zeroed page " << page;
        const qsizetype other = (page + 1) % pages;
        QByteArray exchanged = good;
        exchanged.replace(page * Page, Page, good.mid(other * Page, Page));
        exchanged.replace(other * Page, Page, good.mid(page * Page, Page));
        writeFile(path, exchanged);
        ASSERT_EQ(reading(), Damaged) << "exchanged page " << page;
        writeFile(path, good.first(page * Page));
        if (page > 0) { // 0 bytes is a new database to SQLite: Space refuses it before it comes here
            ASSERT_EQ(reading(), Damaged) << "cut at page " << page;
        }
    }
}

TEST_F(Database, AnotherKeyOpensNothing)
{
    const SecretBytes mine = std::exchange(key, SecretBytes::random(32));
    EXPECT_EQ(reading(), Damaged);
    key = mine.clone();
    EXPECT_EQ(reading(), QStringLiteral("whole"));
    key = SecretBytes::random(31);
    EXPECT_CODE(open(), "vault.sql");
}

TEST_F(Database, AbsentIsNotCreatedUnlessAsked)
{
    const QString other = folder.filePath(QStringLiteral("none.db"));
    EXPECT_CODE(Connection::open(other, key, Connection::Mode::ReadWrite), "vault.read-only");
    EXPECT_FALSE(QFile::exists(other));
}

TEST_F(Database, HasTheProfileItPromises)
{
    auto c = open();
    ASSERT_OK(c);
    const auto ask = [&](const char *sql) {
        auto statement = (*c)->prepare(sql);
        if (!statement || !statement->step())
            return QStringLiteral("refused");
        return statement->text(0);
    };
    EXPECT_EQ(ask("SELECT sqlite_version()"), QStringLiteral("3.46.1"));
    EXPECT_EQ(ask("SELECT sqlite_compileoption_used('ENABLE_FTS5')"), QStringLiteral("1"));
    for (const char *sql : {"PRAGMA synchronous = OFF", "PRAGMA journal_mode = DELETE", "PRAGMA cipher_use_hmac = OFF",
                            "PRAGMA foreign_keys = OFF", "PRAGMA key = 'x'", "PRAGMA rekey = 'x'", "PRAGMA writable_schema = ON",
                            "ATTACH 'x.db' AS x", "DETACH main", "SELECT load_extension('x')", "SELECT sqlcipher_export('x')",
                            "SELECT \"no such column\"", "VACUUM INTO 'x.db'"})
        EXPECT_FALSE((*c)->execute(sql).has_value()) << sql;
    auto readOnly = open(Connection::Mode::ReadOnly);
    ASSERT_OK(readOnly);
    EXPECT_FALSE((*readOnly)->execute("DELETE FROM t").has_value());
    EXPECT_EQ(ask("SELECT count(*) FROM t"), QString::number(Rows));
}

TEST_F(Database, StatementsAreBorrowedAndComeBackClean)
{
    auto c = open();
    ASSERT_OK(c);
    const char *sql = "SELECT count(*) FROM t WHERE id < ?1";
    {
        auto one = (*c)->prepare(sql);
        auto two = (*c)->prepare(sql); // while the first is lent
        ASSERT_OK(one);
        ASSERT_OK(two);
        one->bind(1, 3);
        two->bind(1, 5);
        ASSERT_TRUE(valueOf(one->step()));
        ASSERT_TRUE(valueOf(two->step()));
        EXPECT_EQ(one->integer(0), 3);
        EXPECT_EQ(two->integer(0), 5);
    }
    auto again = (*c)->prepare(sql);
    ASSERT_OK(again);
    ASSERT_TRUE(valueOf(again->step())); // unbound: NULL
    EXPECT_EQ(again->integer(0), 0);
    for (int i = 0; i < 300; ++i) { // more than the cache keeps
        auto each = (*c)->prepare(("SELECT " + QByteArray::number(i)).constData());
        ASSERT_OK(each);
        ASSERT_TRUE(valueOf(each->step()));
        EXPECT_EQ(each->integer(0), i);
    }
    EXPECT_CODE((*c)->prepare(""), "vault.sql");
    EXPECT_CODE((*c)->prepare("SELEC"), "vault.sql");
}

TEST_F(Database, ValuesComeBackAsTheyWent)
{
    auto c = open();
    ASSERT_OK(c);
    ASSERT_OK((*c)->execute("CREATE TABLE v (i, r, s, b, n, es, eb)"));
    auto insert = (*c)->prepare("INSERT INTO v VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    ASSERT_OK(insert);
    const QString text = QString::fromUtf8("é\u202f: \U0001F600") + QChar(0) + u'x';
    const QByteArray bytes("a\0b", 3);
    insert->bind(1, std::numeric_limits<qint64>::min()).bind(2, 0.1).bind(3, text).bind(4, bytes).bindNull(5).bind(6, QString()).bind(7, QByteArray());
    ASSERT_OK(insert->run());
    auto row = (*c)->prepare("SELECT *, typeof(es), typeof(eb) FROM v");
    ASSERT_OK(row);
    ASSERT_TRUE(valueOf(row->step()));
    EXPECT_EQ(row->integer(0), std::numeric_limits<qint64>::min());
    EXPECT_EQ(row->real(1), 0.1);
    EXPECT_EQ(row->text(2), text);
    EXPECT_EQ(row->bytes(3), bytes);
    EXPECT_TRUE(row->isNull(4));
    EXPECT_FALSE(row->isNull(5));
    EXPECT_EQ(row->text(7), QStringLiteral("text"));
    EXPECT_EQ(row->text(8), QStringLiteral("blob"));
    auto wrong = (*c)->prepare("SELECT ?1");
    ASSERT_OK(wrong);
    wrong->bind(2, 1);
    EXPECT_CODE(wrong->step(), "vault.sql");
}

TEST_F(Database, SaysWhatWentWrong)
{
    auto c = open();
    ASSERT_OK(c);
    EXPECT_CODE((*c)->execute("INSERT INTO t VALUES (1, x'00')"), "vault.constraint");
    EXPECT_CODE((*c)->execute("INSERT INTO absent VALUES (1)"), "vault.sql");
    EXPECT_EQ((*c)->execute("INSERT INTO t VALUES ('secret value', 'x')").error().detail.contains(QStringLiteral("secret")), false);
    auto other = open();
    ASSERT_OK(other);
    ASSERT_OK((*c)->execute("BEGIN IMMEDIATE; DELETE FROM t WHERE id = 1"));
    auto rows = (*other)->prepare("SELECT count(*) FROM t"); // readers do not wait for the writer
    ASSERT_OK(rows);
    ASSERT_TRUE(valueOf(rows->step()));
    EXPECT_EQ(rows->integer(0), Rows);
    ASSERT_OK((*c)->execute("ROLLBACK"));
}

} // namespace
} // namespace havre::tests
