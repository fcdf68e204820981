#include "core/crypto/Encoding.h"

#include <sodium.h>

#include <algorithm>

namespace havre::crypto {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QByteArray base64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> fromBase64Url(QByteArrayView text)
{
    const bool letters = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    if (letters && text.size() % 4 != 1) {
        QByteArray bytes = QByteArray::fromBase64(QByteArray::fromRawData(text.data(), text.size()),
                                                  QByteArray::Base64UrlEncoding);
        // Unused low bits of the last letter must be zero, or two texts would mean the same bytes.
        if (base64Url(bytes) == text)
            return bytes;
    }
    return failure(Fault::Malformed, QLatin1String("crypto.base64url"));
}

} // namespace havre::crypto
