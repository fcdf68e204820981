// How often a secret stands in this process's memory: what should be wiped is counted before and after.
// Linux only. A needle is kept masked and the reading buffer is left out, so that the search does not find itself.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QList>

#include <sys/mman.h>

#include <algorithm>

// Under AddressSanitizer the memory is not ours to judge: freed blocks wait in quarantine, and its shadow is
// terabytes to search.
#ifdef __SANITIZE_ADDRESS__
#define SKIP_UNDER_ASAN() GTEST_SKIP() << "not under AddressSanitizer"
#else
#define SKIP_UNDER_ASAN() static_cast<void>(0)
#endif

namespace havre::tests {

class Needle {
public:
    explicit Needle(QByteArrayView secret)
    {
        for (const char c : secret)
            m_masked.append(static_cast<char>(c ^ 0x5a));
    }
    int hits() const
    {
        constexpr std::size_t Piece = 1 << 20;
        auto *buffer = static_cast<char *>(
            mmap(nullptr, Piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        QFile maps(QStringLiteral("/proc/self/maps"));
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        int found = 0;
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> parts = line.simplified().split(' ');
            if (parts.size() < 5 || !parts[1].startsWith("rw"))
                continue;
            const QList<QByteArray> range = parts[0].split('-');
            const quint64 start = range[0].toULongLong(nullptr, 16), end = range[1].toULongLong(nullptr, 16);
            const auto own = reinterpret_cast<quint64>(buffer);
            for (quint64 at = start; at < end; at += Piece - 64) {
                if (at < own + Piece && at + Piece > own) // our buffer, perhaps merged with its neighbours
                    continue;
                const auto size = static_cast<std::size_t>(std::min<quint64>(Piece, end - at));
                if (!memory.seek(static_cast<qint64>(at)))
                    continue;
                const qint64 got = memory.read(buffer, static_cast<qint64>(size));
                for (qint64 i = 0; i + m_masked.size() <= got; ++i)
                    found += matches(buffer + i) ? 1 : 0;
            }
        }
        munmap(buffer, Piece);
        return found;
    }

private:
    bool matches(const char *at) const
    {
        for (qsizetype i = 0; i < m_masked.size(); ++i) {
            if ((at[i] ^ 0x5a) != m_masked[i])
                return false;
        }
        return true;
    }
    QByteArray m_masked;
};

} // namespace havre::tests
