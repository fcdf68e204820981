// What is sealed opens only whole, with its key and its place.
#include "core/crypto/Aead.h"
#include "core/crypto/SecretStream.h"
#include "tests/support/Await.h"

namespace havre::tests {
namespace {

using namespace crypto;

TEST(Aead, OpensOnlyWhatItSealed)
{
    const SecretBytes key = SecretBytes::random(32);
    const SecretBytes plain = SecretBytes::random(32);
    const Sealed sealed = seal(key, plain, "place");
    EXPECT_EQ(sealed.nonce.size(), 24);
    EXPECT_EQ(sealed.cipher.size(), 48);
    EXPECT_TRUE(valueOf(unseal(key, sealed, "place")).equals(plain));
    EXPECT_CODE(unseal(key, sealed, "elsewhere"), "crypto.seal");
    EXPECT_CODE(unseal(SecretBytes::random(32), sealed, "place"), "crypto.seal");
    EXPECT_NE(seal(key, plain, "place"), sealed); // a nonce of its own each time

    for (qsizetype i = 0; i < sealed.cipher.size() * 8; ++i) {
        Sealed flipped = sealed;
        flipped.cipher[i / 8] = static_cast<char>(flipped.cipher[i / 8] ^ (1 << (i % 8)));
        EXPECT_CODE(unseal(key, flipped, "place"), "crypto.seal");
    }
    for (qsizetype size = 0; size < sealed.cipher.size(); ++size)
        EXPECT_CODE(unseal(key, {sealed.nonce, sealed.cipher.first(size)}, "place"), "crypto.seal");
    for (qsizetype size = 0; size < sealed.nonce.size(); ++size)
        EXPECT_CODE(unseal(key, {sealed.nonce.first(size), sealed.cipher}, "place"), "crypto.seal");
}

// draft-irtf-cfrg-xchacha-03, A.3.1
TEST(Aead, KnowsTheVectorOfTheDraft)
{
    const Sealed sealed{QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657"),
                        QByteArray::fromHex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                            "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                            "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                            "21f9664c97637da9768812f615c68b13b52e"
                                            "c0875924c1c7987947deafd8780acf49")};
    const SecretBytes key = SecretBytes::copyOf(
        QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const auto plain = unseal(key, sealed, QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7"));
    ASSERT_OK(plain);
    EXPECT_TRUE(plain->equals(SecretBytes::copyOf("Ladies and Gentlemen of the class of '99: If I could offer you only "
                                                  "one tip for the future, sunscreen would be it.")));
}

TEST(SecretStream, KeepsOrderAndEnd)
{
    const SecretBytes key = SecretBytes::random(32);
    StreamSealer sealer(key, "ad");
    QByteArray one, two;
    sealer.push("first", false, one);
    sealer.push("second", true, two);

    QByteArray plain;
    StreamOpener opener(key, "ad", sealer.header());
    EXPECT_FALSE(valueOf(opener.pull(one, plain)));
    EXPECT_TRUE(valueOf(opener.pull(two, plain)));
    EXPECT_EQ(plain, "firstsecond");

    QByteArray nothing;
    EXPECT_CODE(StreamOpener(key, "ad", sealer.header()).pull(two, nothing), "crypto.stream");
    EXPECT_CODE(StreamOpener(key, "other", sealer.header()).pull(one, nothing), "crypto.stream");
    EXPECT_CODE(StreamOpener(SecretBytes::random(32), "ad", sealer.header()).pull(one, nothing), "crypto.stream");
    EXPECT_CODE(StreamOpener(key, "ad", sealer.header().first(23)).pull(one, nothing), "crypto.stream");
    EXPECT_CODE(StreamOpener(key, "ad", sealer.header()).pull(one.first(16), nothing), "crypto.stream");
    EXPECT_TRUE(nothing.isEmpty());
}

} // namespace
} // namespace havre::tests
