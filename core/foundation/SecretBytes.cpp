#include "core/foundation/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace havre {

namespace {
void ensureSodium()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot start");
}

// Past Qt's copy on write on purpose: a detached copy would leave the secret where it was. The whole
// allocation, because a text that was longer leaves its end behind.
template <typename Text>
bool wipeInPlace(Text &text)
{
    auto &held = text.data_ptr();
    const bool ours = held.d_ptr() != nullptr && held.constAllocatedCapacity() > 0;
    if (ours)
        sodium_memzero(held.data() - held.freeSpaceAtBegin(),
                       static_cast<std::size_t>(held.constAllocatedCapacity()) * sizeof(*held.data()));
    text.clear();
    return ours;
}
} // namespace

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    ensureSodium();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, size);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    if (m_data)
        sodium_free(m_data); // wipes first
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.m_data, bytes.data(), secret.m_size);
    return secret;
}

SecretBytes SecretBytes::utf8Of(const QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes secret = copyOf(utf8);
    wipe(utf8);
    if (!normal.isSharedWith(text))
        wipe(normal);
    return secret;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(QByteArrayView(m_data, static_cast<qsizetype>(m_size)));
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

bool wipe(QString &text)
{
    return wipeInPlace(text);
}

bool wipe(QByteArray &bytes)
{
    return wipeInPlace(bytes);
}

} // namespace havre
