// Numbers in the payload of a frame, little endian. Reading past the end gives zero and says so: the bytes come from
// who may say anything. Two in one call's arguments come in no certain order: take them between braces.
// Threading: values.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace havre::platform {

template <typename Number>
void putNumber(QByteArray &to, Number number)
{
    if constexpr (std::is_same_v<Number, double>)
        putNumber(to, std::bit_cast<quint64>(number));
    else {
        number = qToLittleEndian(number);
        to.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
}

class NumberReader {
public:
    explicit NumberReader(const QByteArray &bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}
    template <typename Number>
    [[nodiscard]] Number take()
    {
        if constexpr (std::is_same_v<Number, double>)
            return std::bit_cast<double>(take<quint64>());
        else {
            if (m_bytes.size() - m_at < qsizetype(sizeof(Number))) {
                m_short = true;
                return 0;
            }
            const auto number = qFromLittleEndian<Number>(m_bytes.constData() + m_at);
            m_at += qsizetype(sizeof(Number));
            return number;
        }
    }
    [[nodiscard]] QByteArray rest() const { return m_bytes.mid(m_at); }
    [[nodiscard]] bool isShort() const { return m_short; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_short = false;
};

} // namespace havre::platform
