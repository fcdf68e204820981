// Any bytes as an ID token under two fixed keys, and as a key: nobody who does not hold the private half gets a payload.
#include "core/crypto/Jws.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace havre;

namespace {

// The public key of RFC 7515 appendix A.3, whose one signed token is a seed.
QJsonObject published()
{
    return {{QStringLiteral("kty"), QStringLiteral("EC")},
            {QStringLiteral("crv"), QStringLiteral("P-256")},
            {QStringLiteral("x"), QStringLiteral("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")},
            {QStringLiteral("y"), QStringLiteral("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")}};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)crypto::jwsHeader(bytes);
    const auto payload = crypto::verifyJws(bytes, published());
    if (payload && *payload != "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}")
        abort();
    const QJsonObject jwk = QJsonDocument::fromJson(bytes).object();
    (void)crypto::jwkThumbprint(jwk);
    (void)crypto::verifyJws("eyJhbGciOiJFUzI1NiJ9.e30.AAAA", jwk);
    return 0;
}
