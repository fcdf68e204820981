// JWE in its one way: read what another implementation sealed, refuse everything else.
#include "core/crypto/Jwe.h"
#include "tests/support/Await.h"

namespace havre::tests {
namespace {

// Key 00 01 … 1f, nonce 64 65 … 6f; sealed by Python's cryptography (AESGCM) over the RFC 7516 §5.1 construction.
constexpr const char *Sealed = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwiY3R5IjoiYXBwbGljYXRpb24vZmhpcitqc29uIn0..ZGVmZ2hpamtsbW5v."
                               "MzmsAwqGI-xdBwuRqgBIx2CAZ3niD9EP.keB8mSffHTR_cUPzHGjLuA";
constexpr const char *Compressed = "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwiemlwIjoiREVGIn0..ZGVmZ2hpamtsbW5v.MA.9NBU9SEzUw0X0P0IZe4fuQ";

SecretBytes counted()
{
    SecretBytes key(32);
    for (std::size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i);
    return key;
}

TEST(Jwe, OpensWhatAnotherImplementationSealed)
{
    EXPECT_EQ(valueOf(crypto::openJwe(counted(), Sealed)), "{\"resourceType\":\"Basic\"}");
}

TEST(Jwe, OpensWhatItSealedAndNothingChanged)
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray plain(100'000, 'x');
    const QByteArray sealed = valueOf(crypto::sealJwe(key, plain, "application/fhir+json"));
    EXPECT_EQ(valueOf(crypto::openJwe(key, sealed)), plain);
    EXPECT_NE(valueOf(crypto::sealJwe(key, plain, "application/fhir+json")), sealed); // a fresh nonce
    EXPECT_CODE(crypto::openJwe(SecretBytes::random(32), sealed), "crypto.seal");
    for (const int from : {0, 1, 2, 3}) { // a letter in the nonce, the text, the tag
        QByteArray changed = sealed;
        const qsizetype at = from == 0 ? sealed.size() - 3 : sealed.size() * from / 4;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(crypto::openJwe(key, changed).has_value()) << from;
    }
    EXPECT_EQ(valueOf(crypto::openJwe(key, valueOf(crypto::sealJwe(key, {}, "text/plain")))), QByteArray());
}

TEST(Jwe, RefusesOtherWays)
{
    EXPECT_CODE(crypto::openJwe(counted(), Compressed), "crypto.jwe-algorithm");
    for (const char *bad : {"", "....", "a.b.c", "e30..AAAA.AAAA.AAAA", "not json..a.b.c"})
        EXPECT_FALSE(crypto::openJwe(counted(), bad).has_value()) << bad;
    // RFC 7516 A.3's header: A128KW with A128CBC-HS256.
    EXPECT_FALSE(crypto::openJwe(counted(), "eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0.AA.AxY8DCtDaGlsbGljb3RoZQ."
                                            "KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY.U0m_YmjN04DJvceFICbCVQ").has_value());
}

} // namespace
} // namespace havre::tests
