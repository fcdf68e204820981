#include "core/crypto/SecretStream.h"

#include "core/crypto/Ossl_p.h"

#include <sodium.h>

namespace havre::crypto {

namespace {
struct State {
    crypto_secretstream_xchacha20poly1305_state stream;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};
} // namespace

struct StreamSealer::Private : State {
    QByteArray associated;
    QByteArray header;
};

StreamSealer::StreamSealer(const SecretBytes &key, const QByteArray &associated) : d(std::make_unique<Private>())
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    static_assert(HeaderSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    static_assert(Overhead == crypto_secretstream_xchacha20poly1305_ABYTES);
    d->associated = associated;
    d->header.resize(HeaderSize);
    crypto_secretstream_xchacha20poly1305_init_push(&d->stream, ossl::bytes(d->header.data()), key.data());
}

StreamSealer::~StreamSealer() = default;

QByteArray StreamSealer::header() const
{
    return d->header;
}

void StreamSealer::push(QByteArrayView plain, bool last, QByteArray &out)
{
    const qsizetype start = out.size();
    out.resize(start + plain.size() + Overhead);
    crypto_secretstream_xchacha20poly1305_push(
        &d->stream, ossl::bytes(out.data() + start), nullptr, ossl::bytes(plain.data()),
        static_cast<unsigned long long>(plain.size()), ossl::bytes(d->associated.constData()),
        static_cast<unsigned long long>(d->associated.size()),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
}

struct StreamOpener::Private : State {
    QByteArray associated;
    bool usable = false;
};

StreamOpener::StreamOpener(const SecretBytes &key, const QByteArray &associated, QByteArrayView header)
    : d(std::make_unique<Private>())
{
    d->associated = associated;
    d->usable = key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES
        && header.size() == StreamSealer::HeaderSize
        && crypto_secretstream_xchacha20poly1305_init_pull(&d->stream, ossl::bytes(header.data()), key.data()) == 0;
}

StreamOpener::~StreamOpener() = default;

Result<bool> StreamOpener::pull(QByteArrayView sealed, QByteArray &out)
{
    const auto refused = failure(Fault::Refused, QLatin1String("crypto.stream"));
    if (!d->usable || sealed.size() < StreamSealer::Overhead)
        return refused;
    const qsizetype start = out.size();
    out.resize(start + sealed.size() - StreamSealer::Overhead);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&d->stream, ossl::bytes(out.data() + start), nullptr, &tag,
                                                   ossl::bytes(sealed.data()),
                                                   static_cast<unsigned long long>(sealed.size()),
                                                   ossl::bytes(d->associated.constData()),
                                                   static_cast<unsigned long long>(d->associated.size()))
        != 0) {
        d->usable = false;
        out.truncate(start);
        return refused;
    }
    return tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
}

} // namespace havre::crypto
