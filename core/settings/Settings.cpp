#include "core/settings/Settings.h"

#include "core/vault/Space.h"

namespace havre::settings {

using vault::sqlite::Connection;

Result<QByteArray> read(Connection &connection, const QString &key)
{
    HAVRE_TRY(row, connection.prepare("SELECT value FROM setting WHERE key = ?1"));
    row.bind(1, key);
    HAVRE_TRY(found, row.step());
    return found ? row.bytes(0) : QByteArray();
}

Result<void> write(Connection &connection, const QString &key, const QByteArray &value)
{
    HAVRE_TRY(upsert, connection.prepare("INSERT INTO setting(key, value) VALUES (?1, ?2) "
                                         "ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    upsert.bind(1, key).bind(2, value);
    return upsert.run();
}

QCoro::Task<Result<QByteArray>> Settings::get(QString key) const
{
    auto work = [key](Connection &connection) { return read(connection, key); };
    auto value = co_await m_space.read(work);
    co_return value;
}

QCoro::Task<Result<void>> Settings::set(QString key, QByteArray value)
{
    auto work = [key, value](Connection &connection) { return write(connection, key, value); };
    auto written = co_await m_space.write(work);
    co_return written;
}

QCoro::Task<Result<void>> Settings::forget(QString key)
{
    auto work = [key](Connection &connection) -> Result<void> {
        HAVRE_TRY(remove, connection.prepare("DELETE FROM setting WHERE key = ?1"));
        remove.bind(1, key);
        return remove.run();
    };
    auto gone = co_await m_space.write(work);
    co_return gone;
}

} // namespace havre::settings
