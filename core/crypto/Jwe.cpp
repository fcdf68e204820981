#include "core/crypto/Jwe.h"

#include "core/crypto/Ossl_p.h"

#include <cjose/cjose.h>

#include <cstdlib>

namespace havre::crypto {

namespace {

using Key = std::unique_ptr<cjose_jwk_t, ossl::Release<cjose_jwk_release>>;
using Header = std::unique_ptr<cjose_header_t, ossl::Release<cjose_header_release>>;
using Envelope = std::unique_ptr<cjose_jwe_t, ossl::Release<cjose_jwe_release>>;
using Text = std::unique_ptr<char, ossl::Release<std::free>>;
using Plain = std::unique_ptr<uint8_t, ossl::Release<std::free>>;

tl::unexpected<Error> noRoom()
{
    return failure(Fault::Exhausted, QLatin1String("crypto.memory"));
}

Key keyOf(const SecretBytes &key)
{
    return Key(key.size() == 32 ? cjose_jwk_create_oct_spec(key.data(), key.size(), nullptr) : nullptr);
}

bool says(cjose_header_t *header, const char *name, const char *value)
{
    const char *said = cjose_header_get(header, name, nullptr);
    return said && QByteArrayView(said) == QByteArrayView(value);
}

} // namespace

Result<QByteArray> sealJwe(const SecretBytes &key, const QByteArray &plain, const QByteArray &contentType)
{
    const Key jwk = keyOf(key);
    const Header header(cjose_header_new(nullptr));
    if (!jwk || !header || !cjose_header_set(header.get(), CJOSE_HDR_ALG, CJOSE_HDR_ALG_DIR, nullptr)
        || !cjose_header_set(header.get(), CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM, nullptr)
        || !cjose_header_set(header.get(), CJOSE_HDR_CTY, contentType.constData(), nullptr))
        return noRoom();
    const Envelope jwe(cjose_jwe_encrypt(jwk.get(), header.get(), ossl::bytes(plain.constData()),
                                         static_cast<std::size_t>(plain.size()), nullptr));
    const Text compact(jwe ? cjose_jwe_export(jwe.get(), nullptr) : nullptr);
    if (!compact)
        return noRoom();
    return QByteArray(compact.get());
}

Result<QByteArray> openJwe(const SecretBytes &key, const QByteArray &compact)
{
    const Envelope jwe(compact.count('.') == 4
                           ? cjose_jwe_import(compact.constData(), static_cast<std::size_t>(compact.size()), nullptr)
                           : nullptr);
    cjose_header_t *header = jwe ? cjose_jwe_get_protected(jwe.get()) : nullptr;
    if (!header)
        return failure(Fault::Malformed, QLatin1String("crypto.jwe"));
    if (!says(header, CJOSE_HDR_ALG, CJOSE_HDR_ALG_DIR) || !says(header, CJOSE_HDR_ENC, CJOSE_HDR_ENC_A256GCM)
        || cjose_header_get(header, "zip", nullptr))
        return failure(Fault::Unsupported, QLatin1String("crypto.jwe-algorithm"));
    const Key jwk = keyOf(key);
    std::size_t size = 0;
    const Plain plain(jwk ? cjose_jwe_decrypt(jwe.get(), jwk.get(), &size, nullptr) : nullptr);
    if (!plain)
        return failure(Fault::Refused, QLatin1String("crypto.seal"));
    return QByteArray(reinterpret_cast<const char *>(plain.get()), static_cast<qsizetype>(size));
}

} // namespace havre::crypto
