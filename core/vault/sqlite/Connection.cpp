#include "core/vault/sqlite/Connection.h"

#include "core/vault/sqlite/Authorizer_p.h"
#include "core/vault/sqlite/Failure_p.h"
#include "core/vault/sqlite/Profile_p.h"
#include "core/vault/sqlite/WipingMemory_p.h"

#include <QFileInfo>
#include <QUrl>

#include <sodium.h>
#include <sqlite3.h>

#include <list>
#include <string>

namespace havre::vault::sqlite {

namespace {
struct Cached {
    std::string sql;
    sqlite3_stmt *statement;
    bool borrowed;
};
constexpr std::size_t CacheLimit = 96; // statements; the least lately used goes first
constexpr int StepsBetweenLooks = 1000; // of SQLite's machine: some tens of microseconds

struct Way { // how SQLite is asked for a file
    QByteArray name;
    int flags;
    const char *vfs = nullptr;
};

Way wayTo(const QString &path, Connection::Mode mode)
{
    using Mode = Connection::Mode;
    const QByteArray name = QFile::encodeName(path);
    if (mode == Mode::ReadWrite)
        return {name, SQLITE_OPEN_READWRITE};
    if (mode == Mode::Create)
        return {name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
    if (mode == Mode::ReadOnly)
        return {name, SQLITE_OPEN_READONLY};
    // A log needs an index, in memory here, for which SQLite wants the file to itself: Profile asks for that, and
    // unix-none grants it without a lock (InstanceLock holds the vault). Without a log the file is all there is.
    if (QFileInfo(path + QLatin1String("-wal")).size() > 0)
        return {name, SQLITE_OPEN_READONLY, "unix-none"};
    const QByteArray address = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
    return {address + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI};
}
} // namespace

struct Connection::Private {
    sqlite3 *database = nullptr;
    std::list<Cached> statements; // most lately used first; a list because Statements point into it
    std::atomic<bool> interrupted = false;
    const std::atomic<bool> *abandoned = nullptr; // see Heeding

    [[nodiscard]] bool wantedNoMore() const { return interrupted || (abandoned && *abandoned); }

    ~Private()
    {
        for (const Cached &cached : statements)
            sqlite3_finalize(cached.statement);
        sqlite3_close_v2(database);
    }
};

Connection::Connection(std::unique_ptr<Private> p) : d(std::move(p)) {}
Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const SecretBytes &key, Mode mode)
{
    if (key.size() != 32)
        return failure(Fault::Internal, QLatin1String("vault.sql"), QStringLiteral("key size"));
    if (!installWipingMemory())
        return failure(Fault::Internal, QLatin1String("vault.sql"), QStringLiteral("memory"));
    const Way way = wayTo(path, mode);
    auto p = std::make_unique<Private>();
    const int opened = sqlite3_open_v2(way.name.constData(), &p->database,
                                       way.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, way.vfs);
    if (opened != SQLITE_OK)
        return failed(p->database, opened);

    // x'64 hexadecimal digits': the raw key. By the C API, so that it is never SQL text.
    SecretBytes literal(68);
    auto *text = reinterpret_cast<char *>(literal.data());
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text + 2, 65, key.data(), key.size());
    text[66] = '\'';
    if (const int keyed = sqlite3_key(p->database, text, 67); keyed != SQLITE_OK)
        return failed(p->database, keyed);

    HAVRE_CHECK(applyProfile(p->database, mode));
    restrict(p->database);
    // sqlite3_interrupt() is forgotten when the statement ends; this is not.
    sqlite3_progress_handler(
        p->database, StepsBetweenLooks,
        [](void *connection) { return static_cast<const Private *>(connection)->wantedNoMore() ? 1 : 0; }, p.get());
    return std::unique_ptr<Connection>(new Connection(std::move(p)));
}

void Connection::interrupt()
{
    d->interrupted = true;
    sqlite3_interrupt(d->database);
}

Connection::Heeding::Heeding(Connection &connection, const std::atomic<bool> *abandoned) : m_connection(connection)
{
    connection.d->abandoned = abandoned;
}

Connection::Heeding::~Heeding()
{
    m_connection.d->abandoned = nullptr;
}

Result<void> Connection::execute(const char *sql)
{
    if (d->interrupted)
        return failure(cancellation());
    const int code = sqlite3_exec(d->database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failed(d->database, code);
    return {};
}

Result<Statement> Connection::prepare(const char *sql)
{
    if (d->wantedNoMore())
        return failure(cancellation());
    auto &statements = d->statements;
    for (auto it = statements.begin(); it != statements.end(); ++it) {
        if (!it->borrowed && it->sql == sql) {
            it->borrowed = true;
            statements.splice(statements.begin(), statements, it);
            return Statement(it->statement, &it->borrowed);
        }
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(d->database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return failed(d->database, code);
    if (!statement) // an empty text or a comment
        return failure(Fault::Internal, QLatin1String("vault.sql"), QStringLiteral("empty"));
    if (statements.size() >= CacheLimit) {
        for (auto it = std::prev(statements.end()); it != statements.begin(); --it) {
            if (!it->borrowed) {
                sqlite3_finalize(it->statement);
                statements.erase(it);
                break;
            }
        }
    }
    statements.push_front({sql, statement, true});
    return Statement(statement, &statements.front().borrowed);
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(d->database);
}

int Connection::changes() const
{
    return sqlite3_changes(d->database);
}

} // namespace havre::vault::sqlite
