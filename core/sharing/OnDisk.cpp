#include "core/sharing/OnDisk.h"

#include "core/foundation/NewFile.h"

#include <QDir>

namespace havre::sharing {

Deed writingOf(QString folder, QList<OutFile> files)
{
    return [folder, files]() -> Result<QString> {
        const QDir place(folder);
        QStringList names;
        for (const OutFile &file : files) {
            const Result<QString> name = writeBeside(folder, file.name, file.bytes);
            if (!name) {
                for (const QString &written : names)
                    (void)QFile::remove(place.filePath(written)); // ours: it was not there before
                return failure(name.error());
            }
            names << *name;
        }
        return names.value(0);
    };
}

} // namespace havre::sharing
