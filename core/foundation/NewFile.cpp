#include "core/foundation/NewFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace havre {

namespace {

constexpr int MostNames = 1000;

tl::unexpected<Error> cannotWrite(const char *why)
{
    return failure(Fault::Exhausted, QLatin1String("export.cannot-write"), QString::fromLatin1(why));
}

} // namespace

Result<void> mayWrite(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return failure(Fault::Conflict, QLatin1String("export.exists"));
    return {};
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite("open");
    if (file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    file.remove();
    return cannotWrite("write");
}

Result<QString> writeBeside(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QDir place(folder);
    const qsizetype dot = name.lastIndexOf(u'.');
    for (int attempt = 1; attempt < MostNames; ++attempt) {
        const QString tried = attempt == 1 ? name : QStringLiteral("%1 (%2)%3").arg(name.left(dot), QString::number(attempt), name.mid(dot));
        const QString path = place.filePath(tried);
        if (!mayWrite(path))
            continue;
        HAVRE_CHECK(writeNew(path, bytes));
        return tried;
    }
    return cannotWrite("names");
}

} // namespace havre
