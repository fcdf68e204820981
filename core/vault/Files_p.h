// Bytes to disk so that they stay: temporary name, fsync, rename, fsync of the folder. Files are 0600,
// folders 0700. Threading: any thread.
// Errors: Exhausted "vault.disk-full", Exhausted "vault.read-only", NotFound "vault.absent",
// Corrupt "vault.io" (the disk answers errors).
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace havre::vault::files {

// A file descriptor that closes itself.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor();
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

[[nodiscard]] tl::unexpected<Error> ioFailure(int systemError);
// open(2) with O_CLOEXEC; a created file is 0600.
[[nodiscard]] Result<Descriptor> openFile(const QString &path, int flags);
[[nodiscard]] Result<void> writeAll(int fd, QByteArrayView bytes);
[[nodiscard]] Result<void> syncFile(int fd);
[[nodiscard]] Result<void> syncFolder(const QString &path);
// Also its missing parents; those it makes are synced into theirs.
[[nodiscard]] Result<void> makeFolder(const QString &path);
[[nodiscard]] Result<void> rename(const QString &from, const QString &to);
[[nodiscard]] Result<void> writeDurably(const QString &path, QByteArrayView bytes);
// Malformed "vault.damaged" as Corrupt when larger than `limit`.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 limit);

} // namespace havre::vault::files
