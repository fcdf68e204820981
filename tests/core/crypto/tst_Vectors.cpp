// KM-1 kdf_vectors: digests, HMAC, HKDF and Argon2id against published vectors. RFC 9106's own vectors use
// four lanes and a secret, which libsodium has not; the Argon2id values below come from the reference
// implementation (libargon2, one lane, 16-byte salt), which agrees with the RFC's.
#include "core/crypto/Digest.h"
#include "core/crypto/Encoding.h"
#include "core/crypto/Kdf.h"
#include "tests/support/Await.h"

namespace havre::tests {
namespace {

using namespace crypto;

SecretBytes secret(const QByteArray &bytes)
{
    return SecretBytes::copyOf(bytes);
}

QByteArray hex(const SecretBytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

TEST(Digest, KnowsFips180AndRfc4231)
{
    EXPECT_EQ(sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("").toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha1("abc").toHex(), "a9993e364706816aba3e25717850c26c9cd0d89d");
    EXPECT_EQ(blake2b256("abc").toHex(), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    EXPECT_EQ(hmacSha256(secret(QByteArray(20, '\x0b')).span(), "Hi There").toHex(),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    EXPECT_EQ(hmacSha256(secret("Jefe").span(), "what do ya want for nothing?").toHex(),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    Sha256 pieces;
    pieces.add("a");
    pieces.add("");
    pieces.add("bc");
    EXPECT_EQ(pieces.finish(), sha256("abc"));
}

TEST(Digest, ComparesBytes)
{
    EXPECT_TRUE(sameBytes("abc", "abc"));
    EXPECT_FALSE(sameBytes("abc", "abd"));
    EXPECT_FALSE(sameBytes("abc", "ab"));
    EXPECT_TRUE(sameBytes({}, {}));
}

// RFC 7636, appendix B
TEST(Digest, ChallengesAsPkceWantsIt)
{
    EXPECT_EQ(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    EXPECT_EQ(pkceVerifier().size(), 43);
    EXPECT_NE(pkceVerifier(), pkceVerifier());
}

// RFC 5869, appendix A.1 to A.3
TEST(Hkdf, KnowsTheVectorsOfTheRfc)
{
    const auto range = [](int from, int to) {
        QByteArray bytes;
        for (int i = from; i <= to; ++i)
            bytes.append(static_cast<char>(i));
        return bytes;
    };
    EXPECT_EQ(hex(hkdfSha256(secret(QByteArray(22, '\x0b')).span(), range(0, 12), range(0xf0, 0xf9), 42)),
              "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    EXPECT_EQ(hex(hkdfSha256(secret(range(0, 0x4f)).span(), range(0x60, 0xaf), range(0xb0, 0xff), 82)),
              "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
              "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    EXPECT_EQ(hex(hkdfSha256(secret(QByteArray(22, '\x0b')).span(), {}, {}, 42)),
              "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

TEST(Argon2, AgreesWithTheReferenceImplementation)
{
    const auto key = [](const char *password, const QByteArray &salt, quint64 kibibytes, quint32 passes) {
        return hex(valueOf(argon2id(secret(password).span(), salt, kibibytes * 1024, passes)));
    };
    QByteArray counting(16, '\0');
    for (int i = 0; i < 16; ++i)
        counting[i] = static_cast<char>(i);
    QByteArray counting16 = counting;
    for (char &c : counting16)
        c = static_cast<char>(c + 16);
    EXPECT_EQ(key("ancre maree balise quai voile", counting, 65536, 3),
              "84920cd9dd966766097886a18f73fb63d08c970367ea9af030147062dddc4dc1");
    EXPECT_EQ(key("password", "somesaltsomesalt", 1024, 1),
              "16253e23a29b20d7c7a0c05f9150e74baaa6cf1832edc838d484fc250a02bef9");
    EXPECT_EQ(key("pâté en croûte", counting16, 8192, 4),
              "d5e5270f622d1ee3a958d8cc9e3a71756ce92350cc98ca265995bc0715f0692a");
}

TEST(Argon2, RefusesWhatIsNoParameterAndWhatTheMachineCannotGive)
{
    const SecretBytes password = secret("password");
    EXPECT_CODE(argon2id(password.span(), "short", 65536, 3), "crypto.parameters");
    EXPECT_CODE(argon2id(password.span(), QByteArray(16, 's'), 16, 3), "crypto.parameters");
    EXPECT_CODE(argon2id(password.span(), QByteArray(16, 's'), 65536, 0), "crypto.parameters");
    EXPECT_CODE(argon2id(password.span(), QByteArray(16, 's'), quint64{1} << 46, 3), "crypto.memory");
}

} // namespace
} // namespace havre::tests
