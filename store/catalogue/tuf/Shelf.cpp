#include "store/catalogue/tuf/Shelf.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace havre::tuf {

namespace {
constexpr qint64 Largest = 16LL * 1024 * 1024;
} // namespace

QByteArray encodedName(const QByteArray &name)
{
    return name.toPercentEncoding();
}

QString Shelf::path(const QByteArray &role) const
{
    return QDir(m_folder).filePath(QString::fromLatin1(encodedName(role)) + QStringLiteral(".json"));
}

std::optional<QByteArray> Shelf::read(const QByteArray &role) const
{
    QFile file(path(role));
    if (!file.open(QIODevice::ReadOnly) || file.size() > Largest)
        return std::nullopt;
    return file.readAll();
}

Result<void> Shelf::write(const QByteArray &role, const QByteArray &bytes) const
{
    QSaveFile file(path(role));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return failure(Fault::Exhausted, QLatin1String("catalogue.storage"));
    return {};
}

void Shelf::remove(const QByteArray &role) const
{
    QFile::remove(path(role));
}

} // namespace havre::tuf
