#include "core/vault/sqlite/Connection.h"
#include "core/vault/sqlite/Failure_p.h"

#include <sqlite3.h>

#include <utility>

namespace havre::vault::sqlite {

Statement::Statement(sqlite3_stmt *statement, bool *borrowed) : m_statement(statement), m_borrowed(borrowed) {}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_borrowed(std::exchange(other.m_borrowed, nullptr)),
      m_bindFailure(other.m_bindFailure)
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // values of a person do not wait in a cache
    *m_borrowed = false;
}

Statement &Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
    return *this;
}

Statement &Statement::bind(int index, qint64 value)
{
    return note(sqlite3_bind_int64(m_statement, index, value));
}

Statement &Statement::bind(int index, double value)
{
    return note(sqlite3_bind_double(m_statement, index, value));
}

Statement &Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return note(sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                    SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    return note(sqlite3_bind_blob64(m_statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                                    SQLITE_TRANSIENT));
}

Statement &Statement::bindNull(int index)
{
    return note(sqlite3_bind_null(m_statement, index));
}

Result<bool> Statement::step()
{
    sqlite3 *database = sqlite3_db_handle(m_statement);
    if (m_bindFailure != SQLITE_OK)
        return failed(nullptr, m_bindFailure);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return failed(database, code);
}

Result<void> Statement::run()
{
    const auto stepped = step();
    sqlite3_reset(m_statement);
    if (!stepped)
        return failure(stepped.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindFailure = SQLITE_OK;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace havre::vault::sqlite
