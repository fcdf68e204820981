// Frames out of a stream of bytes: a length (32 bits, little endian), then that many. One longer than agreed, or empty,
// spoils the stream for good: no helper of ours says that. Threading: a value, one thread.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <optional>

namespace havre::platform {

class FrameStream {
public:
    explicit FrameStream(qsizetype longest) : m_longest(longest) {}

    void add(const QByteArray &bytes) { m_bytes += bytes; }
    [[nodiscard]] bool spoilt() const { return m_spoilt; }
    // The next whole one; nothing: not yet, or never.
    [[nodiscard]] std::optional<QByteArray> next()
    {
        if (m_spoilt || m_bytes.size() < 4)
            return std::nullopt;
        const qsizetype length = qFromLittleEndian<quint32>(m_bytes.constData());
        if (length == 0 || length > m_longest) {
            m_spoilt = true;
            m_bytes.clear();
            return std::nullopt;
        }
        if (m_bytes.size() < length + 4) {
            m_bytes.reserve(length + 4);
            return std::nullopt;
        }
        QByteArray frame = m_bytes.mid(4, length);
        m_bytes.remove(0, length + 4);
        return frame;
    }

    // What stands before a payload of that size.
    [[nodiscard]] static QByteArray head(char what, qsizetype payload)
    {
        QByteArray frame(5, Qt::Uninitialized);
        qToLittleEndian(quint32(payload + 1), frame.data());
        frame[4] = what;
        return frame;
    }
    [[nodiscard]] static QByteArray framed(char what, const QByteArray &payload = {}) { return head(what, payload.size()) + payload; }

private:
    qsizetype m_longest;
    QByteArray m_bytes;
    bool m_spoilt = false;
};

} // namespace havre::platform
