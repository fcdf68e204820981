#include "core/vault/Attempts_p.h"

#include "core/crypto/Digest.h"
#include "core/vault/Bytes_p.h"
#include "core/vault/Files_p.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace havre::vault {

namespace {

constexpr QByteArrayView Magic("HAVRTRY2");
constexpr qsizetype Body = 40;        // magic 8, sequence 8, count 4, last 8, refused 4, first 8
constexpr qsizetype RecordSize = Body + 32; // and a digest
constexpr quint32 Most = 1'000'000;
constexpr qsizetype RecordSpan = 512; // each of the two records in a sector of its own

qint64 waitAfter(quint32 count) // milliseconds
{
    if (count < 3)
        return 0;
    return std::min<qint64>(60, qint64{1} << std::min<quint32>(count - 3, 6)) * 1000;
}

} // namespace

Attempts::Attempts(QString directory, const Clock &clock)
    : m_path(std::move(directory) + QLatin1String("/attempts")), m_clock(clock)
{
    // Absent or damaged counts as none: the person is not locked out by a bad sector.
    const auto file = files::readWhole(m_path, 2 * RecordSpan);
    if (!file)
        return;
    for (const qsizetype offset : {qsizetype{0}, RecordSpan}) {
        const QByteArray record = file->mid(offset, RecordSize);
        if (record.size() != RecordSize || !record.startsWith(Magic)
            || !crypto::sameBytes(crypto::blake2b256(record.first(Body)), QByteArrayView(record).sliced(Body)))
            continue;
        Cursor cursor(record);
        cursor.bytes(8);
        const auto sequence = cursor.number<quint64>();
        if (sequence <= m_sequence)
            continue;
        m_sequence = sequence;
        m_count = cursor.number<quint32>();
        m_last = cursor.number<qint64>();
        m_refused = cursor.number<quint32>();
        m_first = cursor.number<qint64>();
    }
}

Result<void> Attempts::mayTry()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (now < m_last) { // the clock was set back: the wait starts again from here, and ends
        m_last = now;
        if (auto stored = store(); !stored && stored.error().code != QLatin1String("vault.read-only"))
            return stored;
    }
    const qint64 left = waitAfter(m_count) - (now - m_last);
    if (left > 0)
        return failure(Fault::Busy, QLatin1String("vault.wait"), QStringLiteral("seconds %1").arg((left + 999) / 1000));
    return {};
}

Result<void> Attempts::countOne()
{
    m_last = m_clock.now().toMSecsSinceEpoch();
    if (m_count == 0 && m_refused == 0)
        m_first = m_last;
    if (m_count < Most)
        ++m_count;
    return store();
}

Result<void> Attempts::succeed()
{
    if (m_sequence != 0 && m_count == 0)
        return {};
    if (m_count > 1)
        m_refused = std::min(Most, m_refused + m_count - 1);
    m_count = 0;
    m_last = m_clock.now().toMSecsSinceEpoch();
    return store();
}

Refusals Attempts::refusals() const
{
    if (m_refused == 0)
        return {};
    return {m_refused, QDateTime::fromMSecsSinceEpoch(m_first, Qt::UTC)};
}

Result<void> Attempts::forgetRefusals()
{
    if (m_refused == 0)
        return {};
    m_refused = 0;
    return store();
}

// In place, into the older of the two records: a full disk still lets a person in, and a torn write
// leaves the other record.
Result<void> Attempts::store()
{
    ++m_sequence;
    QByteArray record = Writer().bytes(Magic).number(m_sequence).number(m_count).number(m_last).number(m_refused).number(m_first).result();
    record += crypto::blake2b256(record);
    record.resize(RecordSpan, '\0');
    HAVRE_TRY(file, files::openFile(m_path, O_WRONLY | O_CREAT));
    const off_t offset = m_sequence % 2 == 0 ? RecordSpan : 0;
    if (::pwrite(file.fd(), record.constData(), static_cast<std::size_t>(record.size()), offset) != RecordSpan)
        return files::ioFailure(errno);
    return files::syncFile(file.fd());
}

} // namespace havre::vault
