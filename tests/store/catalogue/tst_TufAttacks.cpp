// A hostile mirror tries everything the specification names; nothing is believed, and what was trusted stays.
#include "core/crypto/Digest.h"
#include "store/catalogue/tuf/Canonical.h"
#include "store/catalogue/tuf/Updater.h"
#include "tests/store/catalogue/HostileRepository.h"

#include <QDir>
#include <QJsonDocument>

namespace havre::tests {
namespace {

using cataloguetool::body;
using cataloguetool::envelope;
using cataloguetool::pointer;

struct TufAttacks : ::testing::Test {
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    HostileRepository repository{clock.now()};
    QTemporaryDir folder;
    tuf::Bounds bounds;

    void SetUp() override
    {
        ASSERT_OK(tuf::Updater::initialize(folder.path(), repository.file(QStringLiteral("/metadata/1.root.json"))));
    }
    Result<void> refresh()
    {
        tuf::Updater updater(folder.path(), repository.metadata(), {}, clock, bounds);
        return await(updater.refresh());
    }
    Result<QByteArray> download(const QByteArray &path)
    {
        tuf::Updater updater(folder.path(), repository.metadata(), {}, clock, bounds);
        const auto refreshed = await(updater.refresh());
        if (!refreshed)
            return failure(refreshed.error());
        const auto found = await(updater.find(path));
        if (!found)
            return failure(found.error());
        return await(updater.fetch(*found, repository.targets()));
    }
    QByteArray trusted(const char *role)
    {
        QFile file(folder.filePath(QLatin1String(role) + QStringLiteral(".json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    qint64 version(const char *role)
    {
        const auto targets = tuf::read<tuf::Targets>(trusted(role));
        const auto snapshot = tuf::read<tuf::Snapshot>(trusted(role));
        const auto timestamp = tuf::read<tuf::Timestamp>(trusted(role));
        const auto root = tuf::read<tuf::Root>(trusted(role));
        return targets ? targets->version : snapshot ? snapshot->version
            : timestamp                              ? timestamp->version
            : root                                   ? root->version
                                                     : 0;
    }
    void put(const QString &path, const QByteArray &bytes) { repository.put(QStringLiteral("/metadata/") + path, bytes); }
    QByteArray served(const QString &path) { return repository.file(QStringLiteral("/metadata/") + path); }
};

TEST_F(TufAttacks, ASoundRepositoryIsBelievedWithFourQuestions)
{
    ASSERT_OK(refresh());
    EXPECT_EQ(repository.requests, (QStringList{QStringLiteral("/metadata/2.root.json"), QStringLiteral("/metadata/timestamp.json"),
                                                QStringLiteral("/metadata/1.snapshot.json"), QStringLiteral("/metadata/1.targets.json")}));
    repository.requests.clear();
    ASSERT_OK(refresh());
    EXPECT_EQ(repository.requests.size(), 2) << "nothing new: is there a root, what is the time";
}

TEST_F(TufAttacks, Expired)
{
    for (const char *role : {"timestamp", "snapshot", "targets"}) {
        SCOPED_TRACE(role);
        HostileRepository fresh(clock.now());
        const QTemporaryDir place;
        ASSERT_OK(tuf::Updater::initialize(place.path(), fresh.file(QStringLiteral("/metadata/1.root.json"))));
        fresh.expires = clock.now().addSecs(-1);
        const QByteArray name(role);
        if (name == "targets")
            fresh.publishTargets(2);
        fresh.expires = name == "snapshot" ? clock.now() : clock.now().addDays(1);
        if (name != "targets")
            fresh.publishTargets(2);
        fresh.publishSnapshot(2);
        fresh.expires = name == "timestamp" ? clock.now() : clock.now().addDays(1);
        fresh.publishTimestamp(2);
        tuf::Updater updater(place.path(), fresh.metadata(), {}, clock);
        EXPECT_CODE(await(updater.refresh()), "catalogue.expired");
        EXPECT_FALSE(QFile::exists(place.filePath(QString::fromLatin1(name) + QStringLiteral(".json"))));
    }
}

TEST_F(TufAttacks, FrozenMirrorIsNoticedOnceItsTimeIsOver)
{
    ASSERT_OK(refresh());
    clock.advance(31 * 86400);
    EXPECT_CODE(refresh(), "catalogue.expired");
}

TEST_F(TufAttacks, ExpiredRootIsKeptAndNothingElseIsAsked)
{
    repository.expires = clock.now().addSecs(-60);
    repository.publishRoot(2, repository.roles.value(QStringLiteral("root")).pairs);
    EXPECT_CODE(refresh(), "catalogue.expired");
    EXPECT_EQ(version("root"), 2);
    EXPECT_FALSE(repository.requests.contains(QStringLiteral("/metadata/timestamp.json")));
}

TEST_F(TufAttacks, RolledBack)
{
    const QByteArray oldStamp = served(QStringLiteral("timestamp.json"));
    repository.publishAll(2);
    ASSERT_OK(refresh());
    const QByteArray newStamp = served(QStringLiteral("timestamp.json"));

    put(QStringLiteral("timestamp.json"), oldStamp);
    EXPECT_CODE(refresh(), "catalogue.rollback");
    EXPECT_EQ(trusted("timestamp"), newStamp);

    // A newer timestamp that announces the older snapshot.
    QJsonObject stamp = body("timestamp", 3, repository.expires);
    stamp.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("snapshot.json"), pointer(1, served(QStringLiteral("1.snapshot.json")))}});
    put(QStringLiteral("timestamp.json"), envelope(stamp, repository.roles.value(QStringLiteral("timestamp")).pairs));
    EXPECT_CODE(refresh(), "catalogue.rollback");

    // A newer snapshot that announces older targets.
    repository.publishTargets(1);
    repository.publishSnapshot(3);
    repository.publishTimestamp(3);
    EXPECT_CODE(refresh(), "catalogue.rollback");
    EXPECT_EQ(version("snapshot"), 2);
    EXPECT_EQ(version("targets"), 2);
}

TEST_F(TufAttacks, ARoleMayNotVanishFromTheSnapshot)
{
    repository.delegate(QStringLiteral("theme"), {QStringLiteral("apps/*")});
    repository.publishAll(2);
    ASSERT_OK(refresh());
    QJsonObject snapshot = body("snapshot", 3, repository.expires);
    snapshot.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("targets.json"), pointer(2, served(QStringLiteral("2.targets.json")))}});
    put(QStringLiteral("3.snapshot.json"), envelope(snapshot, repository.roles.value(QStringLiteral("snapshot")).pairs));
    repository.publishTimestamp(3);
    EXPECT_CODE(refresh(), "catalogue.rollback");
    EXPECT_EQ(version("snapshot"), 2);
}

TEST_F(TufAttacks, UnsignedOrSignedByAStranger)
{
    const cataloguetool::Pairs stranger{crypto::SigningPair::generate(crypto::Scheme::Ed25519)};
    int next = 2; // a timestamp of the same version would be no news
    for (const QString &role : {QStringLiteral("timestamp"), QStringLiteral("snapshot"), QStringLiteral("targets")}) {
        for (const cataloguetool::Pairs &by : {cataloguetool::Pairs{}, stranger}) {
            SCOPED_TRACE(role.toStdString());
            repository.signers = {{role, by}};
            repository.publishAll(next++);
            EXPECT_CODE(refresh(), "catalogue.signature");
        }
    }
    EXPECT_EQ(version("targets"), 0);
}

TEST_F(TufAttacks, ThresholdCountsKeysNotSignatures)
{
    const auto pairs = repository.roles.value(QStringLiteral("targets")).pairs;
    repository.signers = {{QStringLiteral("targets"), {pairs.first()}}}; // one of two
    repository.publishAll(2);
    EXPECT_CODE(refresh(), "catalogue.signature");
    // The same key twice in the role under two names: its signature counts once.
    QJsonObject root = cataloguetool::rootBody(2, repository.expires, repository.roles);
    QJsonObject keys = root.value(QStringLiteral("keys")).toObject();
    keys.insert(QStringLiteral("alias"), cataloguetool::publicKey(pairs.first()));
    root.insert(QStringLiteral("keys"), keys);
    QJsonObject roles = root.value(QStringLiteral("roles")).toObject();
    roles.insert(QStringLiteral("targets"), QJsonObject{{QStringLiteral("keyids"), QJsonArray{cataloguetool::keyId(pairs.first()), QStringLiteral("alias")}},
                                                        {QStringLiteral("threshold"), 2}});
    root.insert(QStringLiteral("roles"), roles);
    put(QStringLiteral("2.root.json"), envelope(root, repository.roles.value(QStringLiteral("root")).pairs));
    QJsonObject file = QJsonDocument::fromJson(served(QStringLiteral("2.targets.json"))).object();
    QJsonArray signatures = file.value(QStringLiteral("signatures")).toArray();
    QJsonObject again = signatures.first().toObject();
    again.insert(QStringLiteral("keyid"), QStringLiteral("alias"));
    signatures.append(again);
    file.insert(QStringLiteral("signatures"), signatures);
    const QByteArray targets = QJsonDocument(file).toJson(QJsonDocument::Compact);
    put(QStringLiteral("2.targets.json"), targets);
    QJsonObject snapshot = body("snapshot", 3, repository.expires);
    snapshot.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("targets.json"), pointer(2, targets)}});
    put(QStringLiteral("3.snapshot.json"), envelope(snapshot, repository.roles.value(QStringLiteral("snapshot")).pairs));
    repository.publishTimestamp(3);
    EXPECT_CODE(refresh(), "catalogue.signature");
    EXPECT_EQ(version("targets"), 0);
}

TEST_F(TufAttacks, ARootNeedsTheOldKeysAndTheNew)
{
    const cataloguetool::Trust before = repository.roles.value(QStringLiteral("root"));
    const auto pair = [] { return crypto::SigningPair::generate(crypto::Scheme::EcdsaP256); };
    const cataloguetool::Trust after{{pair(), pair()}, 2};
    repository.roles.insert(QStringLiteral("root"), after);
    repository.publishRoot(2, after.pairs);
    EXPECT_CODE(refresh(), "catalogue.signature");
    repository.publishRoot(2, before.pairs);
    EXPECT_CODE(refresh(), "catalogue.signature");
    EXPECT_EQ(version("root"), 1);
    repository.publishRoot(2, before.pairs + after.pairs);
    ASSERT_OK(refresh());
    EXPECT_EQ(version("root"), 2);
    // The right signatures on the wrong number.
    put(QStringLiteral("3.root.json"), envelope(cataloguetool::rootBody(5, repository.expires, repository.roles), after.pairs));
    EXPECT_CODE(refresh(), "catalogue.rollback");
    EXPECT_EQ(version("root"), 2);
}

TEST_F(TufAttacks, RotatedKeysForgiveAFastForward)
{
    repository.publishAll(90);
    ASSERT_OK(refresh());
    repository.roles.insert(QStringLiteral("timestamp"), {{crypto::SigningPair::generate(crypto::Scheme::Ed25519)}, 1});
    repository.roles.insert(QStringLiteral("snapshot"), {{crypto::SigningPair::generate(crypto::Scheme::RsaPss)}, 1});
    repository.publishRoot(2, repository.roles.value(QStringLiteral("root")).pairs);
    repository.publishAll(2);
    ASSERT_OK(refresh());
    EXPECT_EQ(version("timestamp"), 2);
    EXPECT_EQ(version("targets"), 2);
}

TEST_F(TufAttacks, Swapped)
{
    repository.addTarget(QStringLiteral("a/one.txt"), "one");
    repository.publishAll(2);
    EXPECT_EQ(valueOf(download("a/one.txt")), "one");
    // Other bytes of the same length at the place of the right ones.
    const QString place = QStringLiteral("/targets/a/%1.one.txt").arg(QString::fromLatin1(crypto::sha256("one").toHex()));
    repository.put(place, "two");
    EXPECT_CODE(download("a/one.txt"), "catalogue.mismatch");
    // Metadata of another moment at the place of this one's (mix and match).
    put(QStringLiteral("2.targets.json"), served(QStringLiteral("1.targets.json")));
    QFile::remove(folder.filePath(QStringLiteral("targets.json")));
    EXPECT_CODE(refresh(), "catalogue.mismatch");
    EXPECT_CODE(download("a/none.txt"), "catalogue.mismatch");
}

TEST_F(TufAttacks, OversizedAndEndless)
{
    bounds.timestamp = 2048;
    put(QStringLiteral("timestamp.json"), QByteArray(1024 * 1024, ' ') + served(QStringLiteral("timestamp.json")));
    EXPECT_CODE(refresh(), "catalogue.too-large");
    repository.publishTimestamp(1);
    put(QStringLiteral("1.snapshot.json"), served(QStringLiteral("1.snapshot.json")) + QByteArray(64 * 1024, ' '));
    EXPECT_CODE(refresh(), "catalogue.too-large"); // more than the timestamp announced
}

TEST_F(TufAttacks, MoreRootsThanAnybodyNeeds)
{
    for (int version = 2; version <= 6; ++version)
        repository.publishRoot(version, repository.roles.value(QStringLiteral("root")).pairs);
    bounds.rotations = 3;
    ASSERT_OK(refresh());
    EXPECT_EQ(version("root"), 4);
}

TEST_F(TufAttacks, DelegationsAreFollowedInOrderAndNoFurther)
{
    repository.addTarget(QStringLiteral("apps/heart.json"), "true", QStringLiteral("heart"));
    repository.addTarget(QStringLiteral("apps/heart.json"), "false", QStringLiteral("impostor"));
    repository.addTarget(QStringLiteral("other.json"), "stolen", QStringLiteral("heart"));
    repository.delegate(QStringLiteral("heart"), {QStringLiteral("apps/heart.json")}, true);
    repository.delegate(QStringLiteral("impostor"), {QStringLiteral("apps/*")});
    repository.publishAll(2);
    EXPECT_EQ(valueOf(download("apps/heart.json")), "true");
    EXPECT_CODE(download("other.json"), "catalogue.not-found");
    EXPECT_CODE(download("apps/heart.json/x"), "catalogue.not-found");
    EXPECT_FALSE(repository.requests.contains(QStringLiteral("/metadata/1.impostor.json")));
}

TEST_F(TufAttacks, ACachedDelegationIsHeldToItsDelegatorOfToday)
{
    repository.addTarget(QStringLiteral("apps/heart.json"), "true", QStringLiteral("heart"));
    repository.delegate(QStringLiteral("heart"), {QStringLiteral("apps/*")});
    repository.publishAll(2);
    ASSERT_OK(download("apps/heart.json"));
    // The delegator trusts another key from now on; the cached file, unchanged in the snapshot, falls.
    const QByteArray cached = trusted("heart");
    QJsonObject targets = body("targets", 3, repository.expires);
    const cataloguetool::Trust other{{crypto::SigningPair::generate(crypto::Scheme::Ed25519)}, 1};
    targets.insert(QStringLiteral("targets"), QJsonObject());
    targets.insert(QStringLiteral("delegations"),
                   QJsonObject{{QStringLiteral("keys"), cataloguetool::keysOf({other.pairs})},
                               {QStringLiteral("roles"), QJsonArray{cataloguetool::delegation(QStringLiteral("heart"), other, {QStringLiteral("apps/*")})}}});
    const QByteArray file = envelope(targets, repository.roles.value(QStringLiteral("targets")).pairs);
    put(QStringLiteral("3.targets.json"), file);
    QJsonObject snapshot = body("snapshot", 3, repository.expires);
    snapshot.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("targets.json"), pointer(3, file)},
                                                        {QStringLiteral("heart.json"), pointer(1, cached)}});
    put(QStringLiteral("3.snapshot.json"), envelope(snapshot, repository.roles.value(QStringLiteral("snapshot")).pairs));
    repository.publishTimestamp(3);
    EXPECT_CODE(download("apps/heart.json"), "catalogue.signature");
}

TEST_F(TufAttacks, TruncatedAndMalformed)
{
    for (const QByteArray &bad : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("null"), served(QStringLiteral("timestamp.json")).chopped(1),
                                  QByteArray(10000, '['), QByteArray("{\"signed\":{},\"signatures\":[]}")}) {
        put(QStringLiteral("timestamp.json"), bad);
        EXPECT_CODE(refresh(), "catalogue.malformed");
    }
}

TEST_F(TufAttacks, AMemberTwiceOrAFractionIsNotRead)
{
    EXPECT_CODE(tuf::canonicalJson("{\"a\":1,\"a\":2}"), "catalogue.malformed");
    EXPECT_CODE(tuf::canonicalJson("{\"version\":1.0}"), "catalogue.malformed");
    EXPECT_CODE(tuf::canonicalJson("{\"version\":123456789012345678901234567890}"), "catalogue.malformed");
    EXPECT_EQ(valueOf(tuf::canonicalJson("{ \"b\" : \"\\u00e9\\n\\\"\\\\\" , \"a\" : [ true , null , -3 ] }")),
              QByteArray("{\"a\":[true,null,-3],\"b\":\"\xc3\xa9\n\\\"\\\\\"}"));
}

TEST_F(TufAttacks, AnotherHostInTheClearIsNotSpokenTo)
{
    tuf::Updater updater(folder.path(), QUrl(QStringLiteral("http://192.0.2.1/metadata")), {}, clock);
    EXPECT_CODE(await(updater.refresh()), "network.not-https");
}

TEST_F(TufAttacks, AForgedTrustedRootStopsEverything)
{
    QFile file(folder.filePath(QStringLiteral("root.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("\"version\":1", "\"version\":9");
    file.resize(0);
    file.write(bytes);
    file.close();
    EXPECT_CODE(refresh(), "catalogue.signature");
    EXPECT_TRUE(repository.requests.isEmpty());
}

TEST(TufPatterns, StarAndQuestionMarkStayInOneSegment)
{
    EXPECT_TRUE(tuf::matchesPattern("*.tgz", "a.tgz"));
    EXPECT_FALSE(tuf::matchesPattern("*.tgz", "x/a.tgz"));
    EXPECT_TRUE(tuf::matchesPattern("a/*/c?", "a/b/c1"));
    EXPECT_FALSE(tuf::matchesPattern("a/*", "a/b/c"));
    EXPECT_TRUE(tuf::matchesPattern("*a*b*", "xxaxxbxx"));
    EXPECT_FALSE(tuf::matchesPattern(QByteArray(60, '*') + "b", QByteArray(200, 'a')));
}

} // namespace
} // namespace havre::tests
