// Bytes that must not survive: allocated by sodium_malloc (guard pages, locked in memory, left out of
// core dumps), wiped when released, moved and never copied by accident.
// Threading: a value; move it between threads. Source: security.md §3.5.
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

class QString;

namespace havre {

class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); // zeroed
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    [[nodiscard]] static SecretBytes utf8Of(const QString &text); // NFKC first, as passwords are
    [[nodiscard]] static SecretBytes random(std::size_t size);

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::span<const unsigned char> span() const { return {m_data, m_size}; }
    // Constant time for equal sizes.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

// Overwrites a QString or QByteArray we had to accept from Qt, in place, then empties it: whoever shares the
// memory (QML, a job of a library) sees zeros too, so keep no share of what is wiped. False when there was
// nothing to overwrite: empty, or memory that is not ours to write (a literal, fromRawData).
bool wipe(QString &text);
bool wipe(QByteArray &bytes);

} // namespace havre
