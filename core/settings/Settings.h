// Small values of one space under a name ("home.last-visit"), encrypted like everything else there.
// Threading: main thread.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QCborValue>
#include <QCoroTask>
#include <QDateTime>
#include <QString>

namespace havre::vault {
class Space;
namespace sqlite {
class Connection;
}
} // namespace havre::vault

namespace havre::settings {

// One step inside a read() or write() closure of the space. Empty when it was never set.
[[nodiscard]] Result<QByteArray> read(vault::sqlite::Connection &connection, const QString &key);
[[nodiscard]] Result<void> write(vault::sqlite::Connection &connection, const QString &key, const QByteArray &value);

class Settings {
public:
    explicit Settings(vault::Space &space) : m_space(space) {}

    // Empty when it was never set.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> get(QString key) const;
    [[nodiscard]] QCoro::Task<Result<void>> set(QString key, QByteArray value);
    [[nodiscard]] QCoro::Task<Result<void>> forget(QString key);

    // T: bool, int, qint64, double, QString, QStringList or QDateTime. `otherwise` when it was never set.
    template <typename T>
    [[nodiscard]] QCoro::Task<Result<T>> value(QString key, T otherwise = {}) const
    {
        const Result<QByteArray> bytes = co_await get(std::move(key));
        if (!bytes)
            co_return failure(bytes.error());
        const QVariant stored = QCborValue::fromCbor(*bytes).toVariant();
        co_return bytes->isEmpty() || !stored.canConvert<T>() ? otherwise : stored.value<T>();
    }
    template <typename T>
    [[nodiscard]] QCoro::Task<Result<void>> setValue(QString key, T value)
    {
        const Result<void> written = co_await set(std::move(key), QCborValue::fromVariant(QVariant::fromValue(value)).toCbor());
        co_return written;
    }

private:
    vault::Space &m_space;
};

} // namespace havre::settings
