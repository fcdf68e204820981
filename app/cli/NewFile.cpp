#include "app/cli/NewFile.h"

#include <QFile>
#include <QFileInfo>

namespace havre::cli {

namespace {
tl::unexpected<Error> cannotWrite(const char *why)
{
    return failure(Fault::Exhausted, QLatin1String("export.cannot-write"), QString::fromLatin1(why));
}
} // namespace

Result<void> mayWrite(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return cannotWrite("exists");
    return {};
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite("open");
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    file.remove();
    return cannotWrite("write");
}

} // namespace havre::cli
