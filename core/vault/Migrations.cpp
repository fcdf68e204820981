#include "core/vault/Migrations_p.h"

#include <QDir>
#include <QFile>

#include <algorithm>

static void registerMigrations()
{
    Q_INIT_RESOURCE(vault_migrations); // ours is a static library: nobody else would
}

namespace havre::vault {

QList<Migration> builtInMigrations()
{
    registerMigrations();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/havre/vault/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (const int number = name.left(3).toInt(); number > 0 && file.open(QIODevice::ReadOnly))
            migrations.append({number, file.readAll()});
    }
    return migrations;
}

namespace {

// The number of the last migration that was applied; one that we do not know is an error.
Result<int> appliedTo(sqlite::Connection &connection, const QList<Migration> &migrations)
{
    HAVRE_TRY(statement, connection.prepare("PRAGMA user_version"));
    HAVRE_CHECK(statement.step());
    const int known = migrations.isEmpty() ? 0 : migrations.last().number;
    if (statement.integer(0) > known)
        return failure(Fault::Unsupported, QLatin1String("vault.newer"));
    return static_cast<int>(statement.integer(0));
}

Result<void> apply(sqlite::Connection &connection, const Migration &migration)
{
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(migration.number);
    auto done = connection.execute(migration.sql.constData());
    if (done)
        done = connection.execute(mark.constData());
    if (done)
        return {};
    Error error = done.error();
    error.detail += QStringLiteral(" migration %1").arg(migration.number);
    return failure(error);
}

} // namespace

Result<bool> isCurrent(sqlite::Connection &connection, const QList<Migration> &migrations)
{
    HAVRE_TRY(current, appliedTo(connection, migrations));
    return migrations.isEmpty() || current == migrations.last().number;
}

Result<int> migrate(sqlite::Connection &connection, const QList<Migration> &migrations)
{
    HAVRE_TRY(current, appliedTo(connection, migrations));
    int applied = 0;
    for (const Migration &migration : migrations) {
        if (migration.number <= current)
            continue;
        HAVRE_CHECK(connection.execute("BEGIN IMMEDIATE"));
        auto done = apply(connection, migration);
        if (done)
            done = connection.execute("COMMIT");
        if (!done) {
            (void)connection.execute("ROLLBACK");
            return failure(done.error());
        }
        ++applied;
    }
    return applied;
}

Result<void> lay(sqlite::Connection &connection, const QList<Migration> &migrations)
{
    for (const Migration &migration : migrations)
        HAVRE_CHECK(apply(connection, migration));
    return {};
}

} // namespace havre::vault
