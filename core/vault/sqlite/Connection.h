// Thin RAII over one SQLCipher connection. Threading: one thread at a time.
// Errors: Corrupt "vault.database-damaged", Exhausted "vault.disk-full"/"vault.read-only", Busy
// "vault.busy", Conflict "vault.constraint", Internal "vault.sql" (a defect; detail names the SQL
// result code, never values).
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace havre::vault::sqlite {

// A prepared statement borrowed from its connection's cache; goes back, reset, when it dies.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    // Parameters count from 1. Binding copies. A null QString or QByteArray binds as empty, never as NULL.
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, bool value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const QByteArray &value);
    Statement &bindNull(int index);

    // true: a row is there; false: done.
    [[nodiscard]] Result<bool> step();
    // For statements without rows.
    [[nodiscard]] Result<void> run();
    void reset();

    // Columns count from 0.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Connection;
    Statement(sqlite3_stmt *statement, bool *borrowed);
    Statement &note(int code);
    sqlite3_stmt *m_statement;
    bool *m_borrowed;
    int m_bindFailure = 0; // the first; step() answers it
};

class Connection {
public:
    // Still: a disk that is full or may not be written. Nothing is created, locked or changed; what a crash left in
    // the log is read as well.
    enum class Mode { ReadWrite, Create, ReadOnly, Still };
    // key: 32 bytes, used raw. Checks every PRAGMA it sets by reading it back.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, const SecretBytes &key, Mode mode);
    ~Connection();

    [[nodiscard]] Result<void> execute(const char *sql); // several statements allowed
    [[nodiscard]] Result<Statement> prepare(const char *sql);
    // Breaks off what runs and refuses what comes after: Cancelled "foundation.cancelled". Threading: any thread,
    // while the connection lives. PRAGMA cipher_integrity_check alone would run to its end.
    void interrupt();
    // While it lives, what runs is broken off as well when `abandoned` turns true: Cancelled, and the connection goes
    // on serving. Null: never. Checked every thousand steps of SQLite's machine.
    class Heeding {
    public:
        Heeding(Connection &connection, const std::atomic<bool> *abandoned);
        ~Heeding();
        Heeding(const Heeding &) = delete;
        Heeding &operator=(const Heeding &) = delete;

    private:
        Connection &m_connection;
    };
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace havre::vault::sqlite
