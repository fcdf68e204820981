// ID tokens are believed only when the key says so: the vectors of RFC 7515 and 7638, and the tricks of RFC 8725.
#include "core/crypto/Encoding.h"
#include "core/crypto/Jws.h"
#include "core/crypto/SigningKey.h"
#include "tests/support/Await.h"

#include <QJsonDocument>

namespace havre::tests {
namespace {

using namespace crypto;

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

constexpr const char *Payload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";

// RFC 7515, appendix A.2
constexpr const char *RsaToken
    = "eyJhbGciOiJSUzI1NiJ9"
      ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
      ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZ"
      "cAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOk"
      "HWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
constexpr const char *RsaKey
    = R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-)"
      R"(yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2Ca)"
      R"(pHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ)"
      R"(","e":"AQAB"})";
// appendix A.3
constexpr const char *EcToken
    = "eyJhbGciOiJFUzI1NiJ9"
      ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
      ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
constexpr const char *EcKey = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                              R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";

TEST(Jws, KnowsTheVectorsOfTheRfc)
{
    EXPECT_EQ(valueOf(verifyJws(RsaToken, json(RsaKey))), Payload);
    EXPECT_EQ(valueOf(verifyJws(EcToken, json(EcKey))), Payload);
    EXPECT_EQ(valueOf(jwsHeader(RsaToken)).value(QLatin1String("alg")).toString(), QStringLiteral("RS256"));
}

TEST(Jws, RefusesEveryChangedLetter)
{
    for (const auto &[token, key] : {std::pair(QByteArray(RsaToken), json(RsaKey)), std::pair(QByteArray(EcToken), json(EcKey))}) {
        for (qsizetype i = 0; i < token.size(); ++i) {
            QByteArray changed = token;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            ASSERT_FALSE(verifyJws(changed, key).has_value()) << "letter " << i;
        }
        for (qsizetype size = 0; size < token.size(); ++size)
            ASSERT_FALSE(verifyJws(QByteArrayView(token).first(size), key).has_value()) << "cut at " << size;
    }
}

TEST(Jws, SignsAndVerifiesWithEachAlgorithm)
{
    for (const auto algorithm : {SigningKey::Algorithm::RS256, SigningKey::Algorithm::PS256, SigningKey::Algorithm::ES256}) {
        const SigningKey key = SigningKey::generate(algorithm);
        const SigningKey other = SigningKey::generate(algorithm);
        for (int i = 0; i < 20; ++i) { // ECDSA: r and s of every length
            const QByteArray token = key.sign("hello " + QByteArray::number(i));
            EXPECT_EQ(valueOf(verifyJws(token, key.publicJwk())), "hello " + QByteArray::number(i));
            EXPECT_CODE(verifyJws(token, other.publicJwk()), "crypto.signature");
        }
        EXPECT_EQ(valueOf(jwsHeader(key.sign("x"))).value(QLatin1String("kid")).toString().toLatin1(), key.keyId());
    }
}

TEST(Jws, TheKeyDecidesTheAlgorithm)
{
    const SigningKey rsa = SigningKey::generate(SigningKey::Algorithm::RS256);
    const SigningKey ec = SigningKey::generate(SigningKey::Algorithm::ES256);
    const auto token = [](const char *header) {
        return base64Url(header) + '.' + base64Url("{}") + '.' + base64Url("signature");
    };
    EXPECT_CODE(verifyJws(base64Url("{\"alg\":\"none\"}") + '.' + base64Url("{}") + '.', rsa.publicJwk()), "crypto.jws-algorithm");
    EXPECT_CODE(verifyJws(token("{\"alg\":\"None\"}"), rsa.publicJwk()), "crypto.jws-algorithm");
    EXPECT_CODE(verifyJws(token("{\"alg\":\"HS256\"}"), rsa.publicJwk()), "crypto.jws-algorithm");
    EXPECT_CODE(verifyJws(token("{}"), rsa.publicJwk()), "crypto.jws-algorithm");
    EXPECT_CODE(verifyJws(rsa.sign("{}"), ec.publicJwk()), "crypto.jws-algorithm");
    EXPECT_CODE(verifyJws(token("{\"alg\":\"PS256\"}"), rsa.publicJwk()), "crypto.jws-algorithm"); // its jwk says RS256
    QJsonObject forEncryption = rsa.publicJwk();
    forEncryption.insert(QStringLiteral("use"), QStringLiteral("enc"));
    EXPECT_CODE(verifyJws(rsa.sign("{}"), forEncryption), "crypto.jws-algorithm");
    EXPECT_CODE(verifyJws(rsa.sign("{}", json(R"({"crit":["exp"]})")), rsa.publicJwk()), "crypto.jws");
}

TEST(Jws, RefusesKeysThatAreNone)
{
    const QByteArray rsaToken = RsaToken;
    const auto withKey = [&](const char *key) { return verifyJws(rsaToken, json(key)); };
    EXPECT_CODE(withKey(R"({"kty":"RSA"})"), "crypto.jwk");
    EXPECT_CODE(withKey(R"({"kty":"RSA","n":"AQAB","e":"AQAB"})"), "crypto.jwk"); // 17 bits
    QJsonObject one = json(RsaKey);
    one.insert(QStringLiteral("e"), QStringLiteral("AQ")); // exponent 1 accepts anything
    EXPECT_CODE(verifyJws(rsaToken, one), "crypto.jwk");
    QJsonObject off = json(EcKey);
    off.insert(QStringLiteral("x"), off.value(QLatin1String("y"))); // not on the curve
    EXPECT_CODE(verifyJws(EcToken, off), "crypto.jwk");
    off.insert(QStringLiteral("crv"), QStringLiteral("P-384"));
    EXPECT_CODE(verifyJws(EcToken, off), "crypto.jwk");
    EXPECT_CODE(verifyJws(EcToken, {}), "crypto.jws-algorithm");
    EXPECT_CODE(verifyJws("", json(RsaKey)), "crypto.jws");
    EXPECT_CODE(verifyJws("a.b", json(RsaKey)), "crypto.jws");
    EXPECT_CODE(verifyJws(rsaToken + ".x", json(RsaKey)), "crypto.jws");
}

// RFC 7638 §3.1
TEST(Jws, ThumbprintOfTheRfc)
{
    const auto key = json(
        R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCi)"
        R"(FV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQ)"
        R"(vRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",)"
        R"("e":"AQAB","alg":"RS256","kid":"2011-04-29"})");
    EXPECT_EQ(valueOf(jwkThumbprint(key)), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    EXPECT_CODE(jwkThumbprint({}), "crypto.jwk");
}

TEST(Base64Url, IsStrict)
{
    EXPECT_EQ(base64Url(QByteArray("\xfb\xff\xfe", 3)), "-__-");
    EXPECT_EQ(valueOf(fromBase64Url("-__-")), QByteArray("\xfb\xff\xfe", 3));
    for (const char *bad : {"-__-=", "+//+", "a", "ab cd", "QQ==", "QR"}) // QR: stray bits after the byte 'A'
        EXPECT_CODE(fromBase64Url(bad), "crypto.base64url");
    for (qsizetype size = 0; size < 40; ++size) {
        const QByteArray bytes = randomBytes(size);
        EXPECT_EQ(valueOf(fromBase64Url(base64Url(bytes))), bytes);
    }
}

} // namespace
} // namespace havre::tests
