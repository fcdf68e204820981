// KM: the header under every flip and every cut. It opens whole, by its other copy, or not at all.
#include "core/crypto/Digest.h"
#include "core/vault/HeaderFile_p.h"
#include "core/vault/KeyRing_p.h"
#include "tests/core/vault/Damage.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QTemporaryDir>

namespace havre::tests {
namespace {

using vault::Header;
using vault::HeaderFile;
using vault::KeyRing;
using vault::Vault;

struct Keys {
    SecretBytes password = SecretBytes::random(32);
    SecretBytes device = SecretBytes::random(32);
};

Header sealedHeader(const Keys &keys, int persons = 2)
{
    Header header;
    header.generation = 7;
    header.vault = QUuid::createUuid();
    header.slot.cost = vault::KdfCost::standard();
    header.slot.salt = QByteArray(16, 's');
    header.slot.deviceSecret = QUuid::createUuid();
    KeyRing ring = KeyRing::create(header, keys.password, keys.device);
    for (int i = 0; i < persons; ++i)
        ring.addPerson(header, PersonId::random());
    ring.sealHeader(header);
    return header;
}

QByteArray withDigest(const QByteArray &bytes) // what somebody who knows the format would write
{
    const QByteArray sealed = bytes.chopped(32);
    return sealed + crypto::blake2b256(sealed);
}

TEST(Header, ComesBackAsItWas)
{
    const Keys keys;
    const Header header = sealedHeader(keys);
    const QByteArray bytes = header.encode();
    const Header back = valueOf(Header::decode(bytes));
    EXPECT_EQ(back.encode(), bytes);
    EXPECT_EQ(back.generation, 7u);
    EXPECT_EQ(back.persons.size(), 2);
    EXPECT_OK(KeyRing::open(back, keys.password, keys.device));
}

TEST(Header, EveryFlipAndEveryCutIsSeen)
{
    const QByteArray bytes = sealedHeader(Keys()).encode();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit)
            ASSERT_FALSE(Header::decode(flipped(bytes, i, bit)).has_value()) << "byte " << i << " bit " << bit;
        ASSERT_FALSE(Header::decode(bytes.first(i)).has_value()) << "cut at " << i;
    }
    EXPECT_FALSE(Header::decode(bytes + '\0').has_value());
    EXPECT_FALSE(Header::decode({}).has_value());
}

// The same by somebody who recomputes the digest: the seals refuse.
TEST(Header, EveryEditByAnExpertIsRefused)
{
    const Keys keys;
    const QByteArray bytes = sealedHeader(keys).encode();
    int decoded = 0;
    for (qsizetype i = 0; i < bytes.size() - 32; ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            const auto header = Header::decode(withDigest(flipped(bytes, i, bit)));
            if (!header)
                continue;
            ++decoded;
            const auto opened = KeyRing::open(*header, keys.password, keys.device);
            ASSERT_FALSE(opened.has_value()) << "byte " << i << " bit " << bit;
            const std::string code = opened.error().code.toStdString();
            ASSERT_TRUE(code == "vault.wrong-password" || code == "vault.damaged") << code;
        }
    }
    EXPECT_GT(decoded, 2000); // the test would be empty if the digest had refused them all
    // A person removed, and a person's key moved to another.
    Header fewer = valueOf(Header::decode(bytes));
    fewer.persons.removeLast();
    EXPECT_CODE(KeyRing::open(fewer, keys.password, keys.device), "vault.damaged");
    Header exchanged = valueOf(Header::decode(bytes));
    std::swap(exchanged.persons[0].dataKey, exchanged.persons[1].dataKey);
    EXPECT_CODE(KeyRing::open(exchanged, keys.password, keys.device), "vault.damaged");
}

TEST(Header, NeedsBothFactors)
{
    const Keys keys, others;
    const Header header = sealedHeader(keys);
    EXPECT_OK(KeyRing::open(header, keys.password, keys.device));
    EXPECT_CODE(KeyRing::open(header, others.password, keys.device), "vault.wrong-password");
    EXPECT_CODE(KeyRing::open(header, keys.password, others.device), "vault.wrong-password");
    EXPECT_CODE(KeyRing::open(header, keys.device, keys.password), "vault.wrong-password");
}

TEST(Header, TheLaterWholeCopyCounts)
{
    const QTemporaryDir folder;
    const HeaderFile file(folder.path());
    const QString a = folder.filePath(QStringLiteral("header.a"));
    const QString b = folder.filePath(QStringLiteral("header.b"));
    EXPECT_CODE(file.read(), "vault.absent");
    Header header = sealedHeader(Keys());
    ASSERT_OK(file.write(header));
    EXPECT_TRUE(file.isTwofold());
    const QByteArray older = readFile(a);
    header.generation = 8;
    ASSERT_OK(file.write(header));
    const QByteArray newer = readFile(a);

    for (const QString &late : {a, b}) { // a crash between the two writes
        writeFile(late == a ? b : a, older);
        writeFile(late, newer);
        EXPECT_EQ(valueOf(file.read()).generation, 8u);
        EXPECT_FALSE(file.isTwofold());
    }
    for (qsizetype i = 0; i < newer.size(); ++i) { // one copy damaged anywhere
        writeFile(a, flipped(newer, i));
        writeFile(b, newer);
        ASSERT_EQ(valueOf(file.read()).generation, 8u);
        writeFile(b, newer.first(i));
        const auto neither = file.read();
        ASSERT_FALSE(neither.has_value()) << i;
        ASSERT_EQ(neither.error().code, QStringLiteral("vault.damaged"));
    }
    QFile::remove(a);
    QFile::remove(b);
    EXPECT_CODE(file.read(), "vault.absent");
}

TEST(Header, BothCopiesDamagedDoNotOpenAndOneIsMended)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    const QString a = directory + QStringLiteral("/header.a");
    const QString b = directory + QStringLiteral("/header.b");
    t.space.reset();
    t.vault.reset();
    const QByteArray good = readFile(a);
    const auto open = [&] { return await(Vault::open(directory, SecretBytes::copyOf(TestSpace::Password), t.secrets, t.clock)); };

    for (qsizetype i = 0; i < good.size(); i += 3) {
        writeFile(a, flipped(good, i, 5));
        writeFile(b, good.first(i));
        EXPECT_CODE(open(), "vault.damaged");
    }
    writeFile(b, good);
    {
        const auto opened = open(); // by the other copy, and a is written again
        ASSERT_OK(opened);
    }
    EXPECT_EQ(readFile(a), readFile(b));
    EXPECT_EQ(Vault::presence(directory), vault::Presence::Present);

    // Downgrade and denial of service: the digest is right, the cost is not.
    Header header = valueOf(Header::decode(readFile(a)));
    for (const vault::KdfCost cost : {vault::KdfCost{8 << 20, 1}, vault::KdfCost{quint64{64} << 30, 3}, vault::KdfCost{64 << 20, 4'000'000'000}}) {
        header.slot.cost = cost;
        writeFile(a, header.encode());
        writeFile(b, header.encode());
        EXPECT_CODE(open(), "vault.kdf-cost");
    }
    QByteArray future = good;
    future[9] = 2;
    writeFile(a, withDigest(future));
    writeFile(b, withDigest(future));
    EXPECT_CODE(open(), "vault.newer");
}

} // namespace
} // namespace havre::tests
