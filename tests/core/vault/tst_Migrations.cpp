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

// Measures that apps wrote before facts said whose word they are.
TEST_F(Migrations, WhatAppsWroteIsGivenItsAuthor)
{
    const auto all = builtInMigrations();
    const auto said = std::find_if(all.cbegin(), all.cend(), [](const Migration &one) { return one.sql.contains("ADD COLUMN app_name"); });
    ASSERT_NE(said, all.cend());
    auto c = fresh();
    ASSERT_OK(migrate(*c, all.first(said->number - 1)));
    ASSERT_OK(c->execute("INSERT INTO fact(id, kind, analyte, name, time, earlier, body) VALUES"
                         "(1, 4, '2345-7', 'Glycémie capillaire', 1000, 0, x'a0'),"  // of the notebook
                         "(2, 4, '2345-7', 'Glycémie capillaire', 2000, 0, x'a0'),"  // of the person; the notebook only read it
                         "(3, 4, '29463-7', 'Poids', 1000, 0, x'a0'),"               // of the person
                         "(4, 4, '29463-7', 'Poids', 3000, 0, x'a0');"               // of an app the journal does not name
                         "INSERT INTO app_item(app, permission, name, value, time, first, last, times) VALUES"
                         "('fr.carnet', 'health.glucose.write', 'Glycémie capillaire', '1 g/L', 1000, 1, 1, 1),"
                         "('fr.carnet', 'health.glucose.read', 'Glycémie capillaire', '1 g/L', 2000, 1, 1, 1),"
                         "('fr.balance', 'health.weight.write', 'Poids', '70 kg', 3000, 1, 1, 1);"
                         "INSERT INTO journal(number, time, actor, act, object, label, link) VALUES"
                         "(1, 1, 'Ancien nom', 29, 'fr.carnet', '1 health.glucose.write', x'00'),"
                         "(2, 2, 'Carnet', 29, 'fr.carnet', '1 health.glucose.write', x'00'),"
                         "(3, 3, 'Autre', 28, 'fr.carnet', '1 health.glucose.read', x'00');"));
    ASSERT_OK(migrate(*c, all));
    QStringList authors;
    auto rows = c->prepare("SELECT id || ' ' || coalesce(app, '-') || ' ' || coalesce(app_name, '-') FROM fact ORDER BY id");
    while (valueOf(rows->step()))
        authors.append(rows->text(0));
    EXPECT_EQ(authors, (QStringList{QStringLiteral("1 fr.carnet Carnet"), QStringLiteral("2 - -"), QStringLiteral("3 - -"), QStringLiteral("4 fr.balance fr.balance")}))
        << authors.join(u'\n').toStdString();
}

// Words of a PDF printed with ligatures were kept so, and not found.
TEST_F(Migrations, LigaturesOfPrintAreOpened)
{
    const auto all = builtInMigrations();
    const auto opened = std::find_if(all.cbegin(), all.cend(), [](const Migration &one) { return one.sql.contains("TABLE ligature"); });
    ASSERT_NE(opened, all.cend());
    auto c = fresh();
    ASSERT_OK(migrate(*c, all.first(opened->number - 1)));
    for (const char *row : {"1, x'01', '1.1'", "2, x'02', '1.2'"})
        ASSERT_OK(c->execute(QByteArray("INSERT INTO document VALUES(") + row
                             + ", '', '', '', 0, '', '', '', '', '', '', '', '', '', NULL, '', '', '', '[]', '', '', 0, x'00', x'00', '', 0, '', 0, "
                               "'', 0, 0, 0, 0, 1, '')"));
    ASSERT_OK(c->execute("INSERT INTO document_text(position, title, author, body) VALUES"
                         "(1, 'Bilan', 'Dr Ric', 'insu\xef\xac\x83sance, \xef\xac\x81nale, re\xef\xac\x82ux'), (2, 'Autre', 'Dr Lef', 'finalement');"
                         "INSERT INTO search(rowid, title, author, body) SELECT position, title, author, body FROM document_text;"));
    ASSERT_OK(migrate(*c, all));
    const auto lone = [&c](const char *sql) {
        auto row = c->prepare(sql);
        return valueOf(row->step()) ? row->text(0) : QString();
    };
    EXPECT_EQ(lone("SELECT body FROM document_text WHERE position = 1"), QStringLiteral("insuffisance, finale, reflux"));
    EXPECT_EQ(lone("SELECT body FROM document_text WHERE position = 2"), QStringLiteral("finalement"));
    EXPECT_EQ(lone("SELECT group_concat(rowid) FROM search WHERE search MATCH 'insuffisance reflux'"), QStringLiteral("1"));
    EXPECT_EQ(lone("SELECT count(*) FROM search WHERE search MATCH '\"insu\xef\xac\x83sance\"'"), QStringLiteral("0"));
    EXPECT_EQ(lone("SELECT count(*) FROM search_word WHERE term IN ('insuffisance', 'finale', 'reflux')"), QStringLiteral("3"));
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

// As a new space is made: one commit, whatever their number.
TEST_F(Migrations, ANewFileIsLaidInItsMakersTransaction)
{
    const auto all = builtInMigrations();
    auto reference = fresh(QStringLiteral("reference.db"));
    ASSERT_OK(migrate(*reference, all));
    auto c = fresh();
    const QStringList nothing = schema(*c);
    ASSERT_OK(c->execute("BEGIN IMMEDIATE"));
    ASSERT_OK(vault::lay(*c, all));
    ASSERT_OK(c->execute("ROLLBACK"));
    EXPECT_EQ(schema(*c), nothing) << "none of them committed";
    EXPECT_EQ(version(*c), 0);
    ASSERT_OK(c->execute("BEGIN IMMEDIATE"));
    ASSERT_OK(vault::lay(*c, all));
    ASSERT_OK(c->execute("COMMIT"));
    EXPECT_EQ(schema(*c), schema(*reference));
    EXPECT_EQ(version(*c), all.last().number);
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
