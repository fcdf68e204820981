// The life of a vault: made, closed, opened again, several persons, one instance at a time.
#include "core/settings/Settings.h"
#include "core/vault/Vault_p.h"
#include "tests/core/vault/Damage.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QDir>
#include <QFileInfo>

namespace havre::tests {
namespace {

using vault::KdfCost;
using vault::Presence;
using vault::Vault;

SecretBytes password()
{
    return SecretBytes::copyOf(TestSpace::Password);
}

auto open(TestSpace &t, const QString &directory)
{
    return await(Vault::open(directory, password(), t.secrets, t.clock));
}

TEST(Vault, KeepsWhatWasWrittenAcrossRestarts)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    const auto blob = valueOf(t.space->blobs().write("bytes of a document"));
    EXPECT_OK(await(settings::Settings(*t.space).set(QStringLiteral("a.b"), "value")));
    t.space.reset();
    t.vault.reset();
    for (int restart = 0; restart < 3; ++restart) {
        auto opened = open(t, directory);
        ASSERT_OK(opened);
        ASSERT_EQ((*opened)->persons().size(), 1);
        auto space = await((*opened)->openSpace((*opened)->persons().first()));
        ASSERT_OK(space);
        EXPECT_EQ(valueOf(await(settings::Settings(**space).get(QStringLiteral("a.b")))), "value");
        EXPECT_EQ(valueOf((*space)->blobs().read(blob.id)), "bytes of a document");
    }
}

TEST(Vault, LeavesNothingReadableOutside)
{
    TestSpace t;
    const QByteArray canary = "Xerostomie-canari-8841";
    (void)valueOf(t.space->blobs().write(canary + QByteArray(200'000, 'z') + canary));
    EXPECT_OK(await(settings::Settings(*t.space).set(QString::fromLatin1(canary), canary)));
    int looked = 0;
    const auto look = [&] {
        for (const QString &name : filesBelow(t.folder.path())) {
            ++looked;
            const QByteArray bytes = readFile(t.folder.filePath(name));
            EXPECT_FALSE(bytes.contains(canary)) << name.toStdString();
            EXPECT_FALSE(bytes.contains("SQLite format 3")) << name.toStdString();
            EXPECT_FALSE(name.contains(QString::fromLatin1(canary)));
            const auto rights = QFile::permissions(t.folder.filePath(name));
            EXPECT_FALSE(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
                << name.toStdString();
        }
    };
    look(); // with the write-ahead log in place
    t.space.reset();
    look();
    EXPECT_GE(looked, 10);
}

TEST(Vault, PresenceTellsAbsentFromDamaged)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    EXPECT_EQ(Vault::presence(t.folder.filePath(QStringLiteral("none"))), Presence::Absent);
    EXPECT_EQ(Vault::presence(t.folder.path()), Presence::Absent);
    EXPECT_EQ(Vault::presence(directory), Presence::Present);
    t.space.reset();
    t.vault.reset();
    EXPECT_CODE(await(Vault::open(t.folder.filePath(QStringLiteral("none")), password(), t.secrets, t.clock)), "vault.absent");
    ASSERT_TRUE(QFile::remove(directory + QStringLiteral("/header.a")));
    EXPECT_EQ(Vault::presence(directory), Presence::Present); // the other copy
    ASSERT_TRUE(QFile::remove(directory + QStringLiteral("/header.b")));
    EXPECT_EQ(Vault::presence(directory), Presence::Damaged); // there are persons and no header
    EXPECT_CODE(open(t, directory), "vault.damaged");
    EXPECT_CODE(await(Vault::create(directory, password(), t.secrets, KdfCost::floor(), t.clock)), "vault.exists");
    EXPECT_EQ(t.secrets.secrets.size(), 1u); // and no new device secret
}

TEST(Vault, ASecondInstanceIsRefused)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    EXPECT_CODE(open(t, directory), "vault.in-use");
    EXPECT_CODE(await(Vault::create(directory, password(), t.secrets, KdfCost::floor(), t.clock)), "vault.exists");
    t.vault.reset();
    EXPECT_CODE(open(t, directory), "vault.in-use"); // the space still holds it
    t.space.reset();
    EXPECT_OK(open(t, directory));
}

// An old header put back over a filled vault says "being made": nothing may be cleared away for it.
TEST(Vault, ASpaceThatHoldsDocumentsIsNotMadeAnew)
{
    TestSpace t;
    const PersonId person = t.space->person();
    const vault::StoredBlob blob = valueOf(t.space->blobs().write("a document"));
    const QString folder = t.vault->directory() + QStringLiteral("/persons/") + person.toString();
    t.space.reset();
    const vault::SpaceSeat seat{folder, person, SecretBytes::random(32), nullptr, &t.clock};
    EXPECT_CODE(vault::createSpace(seat), "vault.damaged");
    t.space = valueOf(await(t.vault->openSpace(person)));
    EXPECT_EQ(valueOf(t.space->blobs().read(blob.id)), QByteArray("a document"));
}

// The newer copy of the header lost, the older one says "being made": a space without documents may hold measures, a booklet.
TEST(Vault, ASpaceWithoutDocumentsThatWasLivedInIsNotMadeAnew)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    const PersonId child = valueOf(await(t.vault->addPerson()));
    const QString folder = directory + QStringLiteral("/persons/") + child.toString();
    const vault::HeaderFile file(directory);
    const vault::Header ready = valueOf(file.read());
    const auto key = valueOf(await(vault::passwordKey(password(), ready.slot.salt, ready.slot.cost)));
    auto ring = vault::KeyRing::open(ready, *key, t.secrets.secrets.begin()->second);
    ASSERT_OK(ring);
    const vault::SpaceSeat seat{folder, child, ring->dataKey(child).clone(), nullptr, &t.clock};
    const auto lines = [&](int number) {
        auto space = valueOf(await(t.vault->openSpace(child)));
        const QByteArray sql = "UPDATE journal_head SET number = " + QByteArray::number(number);
        const auto work = [sql](vault::sqlite::Connection &c) { return c.execute(sql.constData()); };
        EXPECT_OK(await(space->write(work)));
        EXPECT_OK(await(settings::Settings(*space).set(QStringLiteral("k"), "theirs")));
    };
    const auto kept = [&] {
        auto space = valueOf(await(t.vault->openSpace(child)));
        return valueOf(await(settings::Settings(*space).get(QStringLiteral("k"))));
    };
    lines(2);
    EXPECT_CODE(vault::createSpace(seat), "vault.damaged");
    EXPECT_EQ(kept(), "theirs");
    lines(1); // what its making wrote, and no more: broken off, it is made anew
    EXPECT_OK(vault::createSpace(seat));
    EXPECT_EQ(kept(), "");
}

TEST(Vault, PasswordRule)
{
    TestSpace t;
    const QString directory = t.folder.filePath(QStringLiteral("other"));
    const auto make = [&](const QByteArray &with) {
        return await(Vault::create(directory, SecretBytes::copyOf(with), t.secrets, KdfCost::floor(), t.clock));
    };
    for (const char *bad : {"", "court", "onze lettre", "a b c d", "a b c d e", "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"})
        EXPECT_CODE(make(bad), "vault.password-too-short");
    for (const char *bad : {"000000000000", "123456789012", "motdepasse123", "azertyuiop12", "soleil soleil soleil soleil soleil",
                            "ancre ancre quai quai voile", "aaaaaaaaaaaaaaaaaaaaaaaa"})
        EXPECT_CODE(make(bad), "vault.password-weak");
    EXPECT_CODE(make(QByteArray("Xk7$pQ2!").repeated(32) + "!"), "vault.password-too-long"); // 257
    EXPECT_FALSE(QFile::exists(directory));
    EXPECT_EQ(t.secrets.secrets.size(), 1u);
    EXPECT_OK(make("T7#pl2Vq!x9Rw"));
}

TEST(Vault, PasswordIsTheSameFromEveryKeyboard)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    t.space.reset();
    t.vault.reset();
    const QString decomposed = QString::fromUtf8(TestSpace::Password).normalized(QString::NormalizationForm_D);
    ASSERT_NE(decomposed.toUtf8(), QByteArray(TestSpace::Password));
    EXPECT_OK(await(Vault::open(directory, SecretBytes::copyOf(decomposed.toUtf8()), t.secrets, t.clock)));
}

TEST(Vault, CostOutsideTheAllowedIsRefused)
{
    TestSpace t;
    const QString directory = t.folder.filePath(QStringLiteral("other"));
    KdfCost cheap = KdfCost::floor();
    cheap.memoryBytes -= 1024;
    KdfCost dear = KdfCost::ceiling();
    dear.passes += 1;
    for (const KdfCost cost : {cheap, dear, KdfCost{KdfCost::floor().memoryBytes, 2}, KdfCost{quint64{2} << 30, 3}})
        EXPECT_CODE(await(Vault::create(directory, password(), t.secrets, cost, t.clock)), "vault.kdf-cost");
    EXPECT_FALSE(QFile::exists(directory));
}

TEST(Vault, PersonsHaveSpacesOfTheirOwn)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    const PersonId child = valueOf(await(t.vault->addPerson()));
    ASSERT_EQ(t.vault->persons(), (QList<PersonId>{t.space->person(), child}));
    auto second = await(t.vault->openSpace(child));
    ASSERT_OK(second);
    EXPECT_OK(await(settings::Settings(**second).set(QStringLiteral("k"), "child")));
    EXPECT_EQ(valueOf(await(settings::Settings(*t.space).get(QStringLiteral("k")))), "");
    EXPECT_FALSE(valueOf(t.space->deriveKey("db")).equals(valueOf((*second)->deriveKey("db"))));
    EXPECT_CODE(await(t.vault->openSpace(PersonId::random())), "vault.no-such-person");
    second->reset();
    t.space.reset();
    t.vault.reset();
    auto opened = open(t, directory);
    ASSERT_OK(opened);
    ASSERT_EQ((*opened)->persons().size(), 2);
    second = await((*opened)->openSpace(child));
    ASSERT_OK(second);
    EXPECT_EQ(valueOf(await(settings::Settings(**second).get(QStringLiteral("k")))), "child");
}

// One person's database in another's place: the key is not the same.
TEST(Vault, SpacesCannotBeExchanged)
{
    TestSpace t;
    const QString persons = t.vault->directory() + QStringLiteral("/persons/");
    const PersonId owner = t.space->person();
    const PersonId child = valueOf(await(t.vault->addPerson()));
    t.space.reset();
    ASSERT_TRUE(QFile::rename(persons + owner.toString() + QStringLiteral("/records.db"), persons + QStringLiteral("x")));
    ASSERT_TRUE(QFile::copy(persons + child.toString() + QStringLiteral("/records.db"),
                            persons + owner.toString() + QStringLiteral("/records.db")));
    EXPECT_CODE(await(t.vault->openSpace(owner)), "vault.database-damaged");
}

TEST(Vault, AnEmptyOrMissingDatabaseIsDamageNotABeginning)
{
    TestSpace t;
    const PersonId owner = t.space->person();
    const QString database = t.vault->directory() + QStringLiteral("/persons/") + owner.toString() + QStringLiteral("/records.db");
    t.space.reset();
    const QByteArray good = readFile(database);
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, qsizetype{4095}, qsizetype{4096}, good.size() - 4096, good.size() - 1}) {
        writeFile(database, good.first(size));
        EXPECT_CODE(await(t.vault->openSpace(owner)), "vault.database-damaged");
        EXPECT_EQ(QFile(database).size(), size) << "damage was written over";
    }
    writeFile(database, "SQLite format 3" + QByteArray(1, '\0') + QByteArray(8176, '\0')); // a plain one
    EXPECT_CODE(await(t.vault->openSpace(owner)), "vault.database-damaged");
    ASSERT_TRUE(QFile::remove(database));
    EXPECT_CODE(await(t.vault->openSpace(owner)), "vault.database-damaged");
    EXPECT_FALSE(QFile::exists(database));
    writeFile(database, good);
    EXPECT_OK(await(t.vault->openSpace(owner)));
}

// A crash between "the header says creating" and "the space is there", at three places.
TEST(Vault, ACreationCutShortIsFinishedAtTheNextStart)
{
    TestSpace t;
    const QString directory = t.vault->directory();
    const PersonId child = valueOf(await(t.vault->addPerson()));
    const QString database = directory + QStringLiteral("/persons/") + child.toString() + QStringLiteral("/records.db");
    t.space.reset();
    t.vault.reset();
    const vault::HeaderFile file(directory);
    vault::Header header = valueOf(file.read());
    const auto key = valueOf(await(vault::passwordKey(password(), header.slot.salt, header.slot.cost)));
    auto ring = vault::KeyRing::open(header, *key, t.secrets.secrets.begin()->second);
    ASSERT_OK(ring);
    const QByteArray good = readFile(database);
    for (int place = 0; place < 3; ++place) {
        header.persons[1].state = vault::SpaceState::Creating;
        ++header.generation;
        ring->sealHeader(header);
        ASSERT_OK(file.write(header));
        if (place == 0)
            ASSERT_TRUE(QDir(QFileInfo(database).path()).removeRecursively()); // not even begun
        else if (place == 1)
            writeFile(database, {}); // the file is there, empty
        else
            writeFile(database, good.first(good.size() / 2));
        auto vault = open(t, directory);
        ASSERT_OK(vault);
        EXPECT_CODE((*vault)->glance(child), "vault.no-such-person"); // who only looks makes nothing
        EXPECT_EQ(valueOf(file.read()).persons[1].state, vault::SpaceState::Creating);
        if (place == 1) {
            EXPECT_EQ(valueOf(await((*vault)->addPerson())), child) << "its place is not lost";
        }
        auto space = await((*vault)->openSpace(child));
        ASSERT_OK(space);
        EXPECT_OK(await(settings::Settings(**space).set(QStringLiteral("k"), "v")));
        header = valueOf(file.read());
        EXPECT_EQ(header.persons[1].state, vault::SpaceState::Ready);
    }
}

TEST(Vault, APersonWhoCannotBeAddedLeavesNothingBehind)
{
    TestSpace t;
    const QString persons = t.vault->directory() + QStringLiteral("/persons");
    t.space.reset();
    ASSERT_TRUE(QFile::rename(persons, persons + QStringLiteral("-away")));
    writeFile(persons, "a file where a folder should be");
    EXPECT_FALSE(await(t.vault->addPerson()).has_value());
    EXPECT_EQ(t.vault->persons().size(), 1);
    ASSERT_TRUE(QFile::remove(persons));
    ASSERT_TRUE(QFile::rename(persons + QStringLiteral("-away"), persons));
    const QString directory = t.vault->directory();
    t.vault.reset();
    const auto opened = open(t, directory);
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->persons().size(), 1);
    EXPECT_OK(await((*opened)->openSpace((*opened)->persons().first())));
}

// Places are few: one whose first writing failed costs none.
TEST(Vault, APersonWhoseBeginningFailsTakesNoPlace)
{
    TestSpace t;
    const Vault::First refuse = [](vault::sqlite::Connection &, const PersonId &) -> Result<void> {
        return failure(Fault::Internal, QLatin1String("vault.sql"));
    };
    for (int i = 0; i < vault::Header::MaximumPersons + 1; ++i)
        EXPECT_CODE(await(t.vault->addPerson(refuse)), "vault.sql");
    EXPECT_EQ(t.vault->persons().size(), 1);
    EXPECT_OK(await(t.vault->addPerson()));
    EXPECT_EQ(t.vault->persons().size(), 2);
}

TEST(Vault, ClosingEndsWhatWaitsAndForgetsTheKeys)
{
    TestSpace t;
    const auto blob = valueOf(t.space->blobs().write("bytes"));
    t.space->close();
    auto read = [](vault::sqlite::Connection &) -> Result<int> { return 1; };
    EXPECT_CODE(await(t.space->read(read)), "foundation.cancelled");
    EXPECT_CODE(await(t.space->write(read)), "foundation.cancelled");
    EXPECT_CODE(t.space->blobs().read(blob.id), "foundation.cancelled");
    EXPECT_CODE(t.space->deriveKey("db"), "foundation.cancelled");
    t.space->close();
    for (const QString &name : filesBelow(t.vault->directory()))
        EXPECT_FALSE(name.endsWith(QStringLiteral("-wal")) || name.endsWith(QStringLiteral("-shm"))) << name.toStdString();
}

TEST(Settings, KeepTypedValues)
{
    TestSpace t;
    settings::Settings settings(*t.space);
    const QString key = QStringLiteral("home.last-visit");
    EXPECT_EQ(valueOf(await(settings.value<int>(key, 5))), 5);
    EXPECT_OK(await(settings.setValue<int>(key, 8)));
    EXPECT_EQ(valueOf(await(settings.value<int>(key, 5))), 8);
    EXPECT_OK(await(settings.setValue(key, QStringLiteral("fr"))));
    EXPECT_EQ(valueOf(await(settings.value<QString>(key))), QStringLiteral("fr"));
    EXPECT_OK(await(settings.setValue(key, t.clock.now())));
    EXPECT_EQ(valueOf(await(settings.value<QDateTime>(key))), t.clock.now());
    EXPECT_OK(await(settings.setValue(key, true)));
    EXPECT_TRUE(valueOf(await(settings.value<bool>(key))));
    EXPECT_OK(await(settings.forget(key)));
    EXPECT_EQ(valueOf(await(settings.get(key))), "");
}

} // namespace
} // namespace havre::tests
