// The life of a vault: made, closed, opened again, several persons, one instance at a time.
#include "core/settings/Settings.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QDirIterator>
#include <QFile>

namespace havre::tests {
namespace {

using vault::Presence;
using vault::Vault;

SecretBytes password()
{
    return SecretBytes::copyOf(TestSpace::Password);
}

TEST(Vault, KeepsWhatWasWrittenAcrossRestarts)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    const auto blob = valueOf(t.space->blobs().write("bytes of a document"));
    EXPECT_OK(await(settings::Settings(*t.space).set(QStringLiteral("a.b"), "value")));
    t.space.reset();
    t.vault.reset();

    auto opened = await(Vault::open(directory, password(), t.secrets, t.clock));
    ASSERT_OK(opened);
    ASSERT_EQ((*opened)->persons().size(), 1);
    auto space = (*opened)->openSpace((*opened)->persons().first());
    ASSERT_OK(space);
    EXPECT_EQ(valueOf(await(settings::Settings(**space).get(QStringLiteral("a.b")))), "value");
    EXPECT_EQ(valueOf((*space)->blobs().read(blob.id)), "bytes of a document");
}

} // namespace
} // namespace havre::tests
