// Compact JWS (RFC 7515) with the three algorithms an OIDC provider may use: RS256, PS256, ES256
// (RFC 7518). The algorithm is decided by the key and the caller's list, never by the token alone:
// "none", HMAC and an RSA token offered to an EC key are refused. Threading: any thread.
// Source: RFC 8725 §3.1; security.md §3.6.
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace havre::crypto {

// The header of a compact JWS, unverified: only to choose the key by "kid". Malformed "crypto.jws".
[[nodiscard]] Result<QJsonObject> jwsHeader(QByteArrayView compact);

// `jwk` is one public key of a JWK Set (RFC 7517): kty RSA (2048 to 8192 bits) or EC with crv P-256.
// The payload when the signature is right.
// Malformed "crypto.jws" (not a compact JWS, or a "crit" header), Malformed "crypto.jwk" (unusable key),
// Unsupported "crypto.jws-algorithm", Refused "crypto.signature".
[[nodiscard]] Result<QByteArray> verifyJws(QByteArrayView compact, const QJsonObject &jwk);

// RFC 7638 SHA-256 thumbprint, base64url. Malformed "crypto.jwk".
[[nodiscard]] Result<QByteArray> jwkThumbprint(const QJsonObject &jwk);

} // namespace havre::crypto
