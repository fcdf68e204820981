// Disks that refuse: files that may not grow (anywhere); a small tmpfs, a read-only folder (where we may mount).
#pragma once

#include <QString>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

namespace havre::tests {

// No file of ours may grow beyond `bytes` while this lives.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    struct rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

// A disk of so many bytes, where we may mount one.
class SmallDisk {
public:
    SmallDisk(const QString &at, qint64 bytes, bool readOnly = false) : m_path(at.toUtf8())
    {
        const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
        m_mounted = ::mount("tmpfs", m_path.constData(), "tmpfs", readOnly ? MS_RDONLY : 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    bool isThere() const { return m_mounted; }
    bool remount(bool readOnly)
    {
        return ::mount("tmpfs", m_path.constData(), "tmpfs", MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr) == 0;
    }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

// A folder that is there and may not be written, where we may mount.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString &path) : m_path(path.toUtf8())
    {
        m_mounted = ::mount(m_path.constData(), m_path.constData(), nullptr, MS_BIND, nullptr) == 0;
        m_readOnly = m_mounted && ::mount(nullptr, m_path.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;
    [[nodiscard]] bool isThere() const { return m_readOnly; }

private:
    QByteArray m_path;
    bool m_mounted = false;
    bool m_readOnly = false;
};

} // namespace havre::tests
