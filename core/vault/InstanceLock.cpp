#include "core/vault/InstanceLock_p.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace havre::vault {

Result<std::shared_ptr<InstanceLock>> InstanceLock::take(const QString &directory)
{
    const QString path = directory + QLatin1String("/lock");
    auto opened = files::openFile(path, O_RDWR | O_CREAT);
    const bool readOnly = !opened && opened.error().code == QLatin1String("vault.read-only");
    if (readOnly) // locking asks for no right to write: another Havre may see the same folder where it has that right
        opened = files::openFile(path, O_RDONLY);
    if (readOnly && !opened && opened.error().fault == Fault::NotFound)
        opened = files::openFile(directory, O_RDONLY | O_DIRECTORY);
    HAVRE_TRY(file, std::move(opened));
    while (::flock(file.fd(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno == EWOULDBLOCK)
            return failure(Fault::Conflict, QLatin1String("vault.in-use"));
        return files::ioFailure(errno);
    }
    auto lock = std::make_shared<InstanceLock>();
    lock->m_file = std::move(file);
    return lock;
}

} // namespace havre::vault
