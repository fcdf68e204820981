#include "core/vault/InstanceLock_p.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace havre::vault {

Result<std::shared_ptr<InstanceLock>> InstanceLock::take(const QString &directory)
{
    HAVRE_TRY(file, files::openFile(directory + QLatin1String("/lock"), O_RDWR | O_CREAT));
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
