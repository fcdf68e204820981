#include "core/vault/Files_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace havre::vault::files {

namespace {
QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}
} // namespace

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

tl::unexpected<Error> ioFailure(int systemError)
{
    const QString detail = QStringLiteral("errno %1").arg(systemError);
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(Fault::Exhausted, QLatin1String("vault.disk-full"), detail);
    case EROFS:
    case EACCES:
    case EPERM:
        return failure(Fault::Exhausted, QLatin1String("vault.read-only"), detail);
    case ENOENT:
    case ENOTDIR:
        return failure(Fault::NotFound, QLatin1String("vault.absent"), detail);
    default:
        return failure(Fault::Corrupt, QLatin1String("vault.io"), detail);
    }
}

Result<Descriptor> openFile(const QString &path, int flags)
{
    Descriptor descriptor(::open(native(path).constData(), flags | O_CLOEXEC, 0600));
    if (!descriptor.isOpen())
        return ioFailure(errno);
    return descriptor;
}

Result<void> writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return ioFailure(errno);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> syncFile(int fd)
{
    if (::fsync(fd) != 0)
        return ioFailure(errno);
    return {};
}

Result<void> syncFolder(const QString &path)
{
    HAVRE_TRY(folder, openFile(path, O_RDONLY | O_DIRECTORY));
    return syncFile(folder.fd());
}

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(QDir::cleanPath(path)).path();
    if (parent != path && !QFileInfo(parent).isDir())
        HAVRE_CHECK(makeFolder(parent));
    if (::mkdir(native(path).constData(), 0700) != 0) {
        const int error = errno;
        if (error == ENOTDIR || (error == EEXIST && !QFileInfo(path).isDir()))
            return failure(Fault::Conflict, QLatin1String("vault.not-a-folder"));
        if (error != EEXIST)
            return ioFailure(error);
    }
    return syncFolder(parent);
}

Result<void> rename(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return ioFailure(errno);
    return {};
}

Result<void> writeDurably(const QString &path, QByteArrayView bytes)
{
    const QString part = path + QLatin1String(".part");
    const auto write = [&]() -> Result<void> {
        HAVRE_TRY(file, openFile(part, O_WRONLY | O_CREAT | O_TRUNC));
        HAVRE_CHECK(writeAll(file.fd(), bytes));
        HAVRE_CHECK(syncFile(file.fd()));
        return rename(part, path);
    };
    if (auto written = write(); !written) {
        ::unlink(native(part).constData());
        return written;
    }
    return syncFolder(QFileInfo(path).path());
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    HAVRE_TRY(file, openFile(path, O_RDONLY));
    struct stat facts = {};
    if (::fstat(file.fd(), &facts) != 0)
        return ioFailure(errno);
    if (!S_ISREG(facts.st_mode) || facts.st_size > limit)
        return failure(Fault::Corrupt, QLatin1String("vault.damaged"), QStringLiteral("size"));
    QByteArray bytes(facts.st_size, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const ssize_t count = ::read(file.fd(), bytes.data() + got, static_cast<std::size_t>(bytes.size() - got));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return ioFailure(errno);
        if (count == 0)
            break;
        got += count;
    }
    bytes.truncate(got);
    return bytes;
}

} // namespace havre::vault::files
