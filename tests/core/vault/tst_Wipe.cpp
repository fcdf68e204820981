// KM-4 in small: what was secret is nowhere in our own memory once the space is closed.
#include "core/settings/Settings.h"
#include "tests/support/Await.h"
#include "tests/support/Needle.h"
#include "tests/support/TestSpace.h"

namespace havre::tests {
namespace {

QByteArrayView viewOf(const SecretBytes &secret)
{
    return QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size()));
}

TEST(Wipe, KeysAndRowsAreGoneAfterClosing)
{
    SKIP_UNDER_ASAN();
    TestSpace t;
    QByteArray canary;
    for (const char c : QByteArrayView("qtbhpbjhqd-svnn-mpoh")) // the canary, each letter one further
        canary.append(c == '-' ? c : static_cast<char>(c - 1));
    const Needle row(canary);
    auto database = std::make_unique<SecretBytes>(valueOf(t.space->deriveKey("db")));
    auto blob = std::make_unique<SecretBytes>(valueOf(t.space->deriveKey("blob")));
    const Needle databaseKey(viewOf(*database));
    const Needle blobKey(viewOf(*blob));
    database.reset();
    blob.reset();
    {
        QByteArray value = canary + canary;
        auto work = [&value](vault::sqlite::Connection &c) -> Result<void> {
            HAVRE_TRY(insert, c.prepare("INSERT INTO setting(key, value) VALUES ('canary', ?1)"));
            insert.bind(1, value);
            return insert.run();
        };
        EXPECT_OK(await(t.space->write(work)));
        wipe(value);
    }
    wipe(canary);
    EXPECT_GE(row.hits(), 1) << "the search finds nothing: the test is blind";
    EXPECT_GE(databaseKey.hits(), 1) << "the search finds nothing: the test is blind";
    EXPECT_GE(blobKey.hits(), 1);
    t.space.reset();
    t.vault.reset();
    EXPECT_EQ(row.hits(), 0);
    EXPECT_EQ(databaseKey.hits(), 0);
    EXPECT_EQ(blobKey.hits(), 0);
}

TEST(Wipe, ThePasswordIsGoneOnceTheVaultIsOpen)
{
    SKIP_UNDER_ASAN();
    TestSpace t;
    const QString directory = t.vault->directory();
    t.space.reset();
    t.vault.reset();
    const Needle needle(QByteArrayView("balise quai voile"));
    // The literal of TestSpace is in read-only memory, which is not searched.
    const int before = needle.hits();
    EXPECT_EQ(before, 0);
    const SecretBytes held = SecretBytes::copyOf(TestSpace::Password);
    EXPECT_GE(needle.hits(), 1) << "the search finds nothing: the test is blind";
    const auto opened = await(vault::Vault::open(directory, held.clone(), t.secrets, t.clock));
    ASSERT_OK(opened);
    EXPECT_EQ(needle.hits(), 1); // the one we hold
}

} // namespace
} // namespace havre::tests
