// Writing and reading the fixed, big-endian fields of our own files. A read past the end gives zeros and
// remembers it: ask good() once at the end. Threading: a value.
#pragma once

#include <QByteArray>
#include <QUuid>
#include <QtEndian>

namespace havre::vault {

class Writer {
public:
    template <typename Number>
    Writer &number(Number value)
    {
        const Number big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
        return *this;
    }
    Writer &bytes(QByteArrayView value)
    {
        m_bytes.append(value);
        return *this;
    }
    Writer &uuid(const QUuid &value) { return bytes(value.toRfc4122()); }
    [[nodiscard]] const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class Cursor {
public:
    explicit Cursor(QByteArrayView bytes) : m_left(bytes) {}
    template <typename Number>
    Number number()
    {
        const QByteArrayView taken = take(sizeof(Number));
        return taken.isEmpty() ? Number{} : qFromBigEndian<Number>(taken.data());
    }
    QByteArray bytes(qsizetype count) { return take(count).toByteArray(); }
    QUuid uuid()
    {
        const QByteArrayView taken = take(16);
        return taken.isEmpty() ? QUuid() : QUuid::fromRfc4122(taken);
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView take(qsizetype count)
    {
        if (m_left.size() < count) {
            m_good = false;
            m_left = {};
            return {};
        }
        const QByteArrayView taken = m_left.first(count);
        m_left = m_left.sliced(count);
        return taken;
    }
    QByteArrayView m_left;
    bool m_good = true;
};

} // namespace havre::vault
