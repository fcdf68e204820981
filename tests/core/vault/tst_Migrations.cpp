// CR-9 migration_matrix in small: from nothing to the head, from each schema to the head, and what fails
// leaves the file as it was.
#include "core/vault/Migrations_p.h"
#include "tests/support/Await.h"

#include <QTemporaryDir>

namespace havre::tests {
namespace {

using vault::builtInMigrations;
using vault::migrate;
using vault::Migration;
using vault::sqlite::Connection;

class Migrations : public ::testing::Test {
protected:
    std::unique_ptr<Connection> fresh(const QString &name = QStringLiteral("a.db"))
    {
        return valueOf(Connection::open(folder.filePath(name), key, Connection::Mode::Create));
    }
    static QStringList schema(Connection &c)
    {
        QStringList lines;
        auto rows = c.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1");
        while (valueOf(rows->step()))
            lines.append(rows->text(0));
        return lines;
    }
    static qint64 version(Connection &c)
    {
        auto row = c.prepare("PRAGMA user_version");
        EXPECT_TRUE(valueOf(row->step()));
        return row->integer(0);
    }
    QTemporaryDir folder;
    SecretBytes key = SecretBytes::random(32);
};

TEST_F(Migrations, AreNumberedFromOneWithoutAGap)
{
    const auto migrations = builtInMigrations();
    ASSERT_GE(migrations.size(), 2);
    for (int i = 0; i < migrations.size(); ++i)
        EXPECT_EQ(migrations[i].number, i + 1);
}

TEST_F(Migrations, EveryOlderSchemaReachesTheHead)
{
    const auto all = builtInMigrations();
    auto reference = fresh(QStringLiteral("reference.db"));
    EXPECT_EQ(valueOf(migrate(*reference, all)), all.size());
    EXPECT_EQ(version(*reference), all.last().number);
    EXPECT_EQ(valueOf(migrate(*reference, all)), 0);
    for (int from = 1; from < all.size(); ++from) {
        auto older = fresh(QStringLiteral("from%1.db").arg(from));
        EXPECT_EQ(valueOf(migrate(*older, all.first(from))), from);
        EXPECT_EQ(version(*older), all[from - 1].number);
        EXPECT_EQ(valueOf(migrate(*older, all)), all.size() - from);
        EXPECT_EQ(schema(*older), schema(*reference));
    }
}

TEST_F(Migrations, OneThatFailsChangesNothing)
{
    auto c = fresh();
    QList<Migration> all = {{1, "CREATE TABLE a (x) STRICT;"}};
    EXPECT_FALSE(migrate(*c, all).has_value()); // a column without a type is not STRICT
    all = {{1, "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1);"}, {2, "CREATE TABLE b (x INTEGER); INSERT INTO absent VALUES (1);"}};
    EXPECT_CODE(migrate(*c, all), "vault.sql");
    EXPECT_EQ(version(*c), 1);
    EXPECT_EQ(schema(*c), QStringList{QStringLiteral("table a CREATE TABLE a (x INTEGER)")});
    all[1].sql = "CREATE TABLE b (x INTEGER);";
    EXPECT_EQ(valueOf(migrate(*c, all)), 1);
    EXPECT_EQ(version(*c), 2);
}

TEST_F(Migrations, AFileFromTheFutureIsLeftAlone)
{
    auto c = fresh();
    const auto all = builtInMigrations();
    ASSERT_OK(migrate(*c, all));
    EXPECT_CODE(migrate(*c, all.first(1)), "vault.newer");
    EXPECT_EQ(version(*c), all.last().number);
}

} // namespace
} // namespace havre::tests
