// libsodium's secretstream (XChaCha20-Poly1305) as two small objects: chunks in order, each bound to the
// same associated data, the last one tagged final. A chunk changed, dropped, swapped, or a stream cut
// short does not open. Threading: one thread at a time. Source: security.md §3.4.
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

#include <QByteArray>

#include <memory>

namespace havre::crypto {

class StreamSealer {
public:
    static constexpr qsizetype HeaderSize = 24;
    static constexpr qsizetype Overhead = 17; // bytes a chunk grows by

    // key: 32 bytes.
    StreamSealer(const SecretBytes &key, const QByteArray &associated);
    ~StreamSealer();
    [[nodiscard]] QByteArray header() const; // HeaderSize bytes, written before the first chunk
    // Appends the sealed chunk to `out`.
    void push(QByteArrayView plain, bool last, QByteArray &out);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

class StreamOpener {
public:
    StreamOpener(const SecretBytes &key, const QByteArray &associated, QByteArrayView header);
    ~StreamOpener();
    // Appends the plain chunk to `out`; true when it was the final one. Refused "crypto.stream".
    [[nodiscard]] Result<bool> pull(QByteArrayView sealed, QByteArray &out);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::crypto
