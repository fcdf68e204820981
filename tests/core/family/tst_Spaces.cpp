// Turning from one person's space to another's in one open vault: what is there, what is not, who is told.
#include "core/dmp/sync/EntryStore.h"
#include "core/journal/AccessJournal.h"
#include "core/health/measures/Measures.h"
#include "core/session/UnlockedSession.h"
#include "core/session/leaving/TakeOut.h"
#include "tests/core/family/Gate.h"
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <utility>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

class Spaces : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto created = await(vault::Vault::create(folder.filePath(s("vault")), SecretBytes::copyOf("ancre marée balise quai voile"),
                                                  secrets, vault::KdfCost::floor(), clock));
        ASSERT_OK(created);
        unlocked = valueOf(await(session::UnlockedSession::begin(std::move(*created), std::nullopt, {&secrets, nullptr, nullptr, &clock})));
        owner = unlocked->space().person();
    }
    PersonId make(const char *given, const QDate &birth, family::Who who = family::Who::Representative)
    {
        family::NewSpace wanted;
        wanted.person.givenName = s(given);
        wanted.person.familyName = s("Moreau");
        wanted.person.birthDate = birth;
        wanted.who = who;
        return valueOf(await(unlocked->createSpace(wanted))).person.id;
    }
    Result<void> turn(const PersonId &to)
    {
        auto turned = await(session::UnlockedSession::turn(unlocked, to));
        if (!turned)
            return failure(turned.error());
        unlocked = std::move(*turned);
        return {};
    }
    Result<DocumentId> file(const char *title, const QStringList &levels = {QStringLiteral("N")})
    {
        records::NewDocument arriving;
        arriving.document.title = s(title);
        arriving.document.contentType = s("text/plain");
        arriving.document.confidentiality = levels;
        arriving.bytes = QByteArray("Une note : ") + title;
        arriving.text = s(title);
        arriving.journalActor = s("Vous");
        return await(unlocked->library().add(arriving));
    }
    QCoro::Task<Result<QList<qint64>>> weighed()
    {
        const QDateTime now = clock.now();
        return unlocked->facts().add(valueOf(health::measured(*health::measureKind(s("weight")), {s("6,4")}, now, now)));
    }
    Result<QList<qint64>> weigh() { return await(weighed()); }
    QString databaseOf(const PersonId &id) const { return folder.filePath(s("vault/persons/%1/records.db").arg(id.toString())); }
    qint64 total() { return valueOf(await(unlocked->library().overview())).total; }
    QList<journal::Act> acts()
    {
        EXPECT_OK(await(unlocked->space().write([](vault::sqlite::Connection &) { return Result<void>(); }))); // what is queued is written
        QList<journal::Act> found;
        for (const auto &entry : valueOf(await(journal::list(unlocked->space(), 0, 20))))
            found.prepend(entry.act);
        return found;
    }

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    MemorySecretStore secrets;
    std::unique_ptr<session::UnlockedSession> unlocked;
    PersonId owner;
};

TEST_F(Spaces, WhatIsFiledInOneIsNotInAnother)
{
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    ASSERT_OK(file("Mon ordonnance"));
    ASSERT_OK(turn(louise));
    EXPECT_EQ(total(), 0);
    ASSERT_OK(file("Certificat"));
    EXPECT_FALSE(unlocked->isOwners());
    ASSERT_OK(turn(owner));
    EXPECT_EQ(total(), 1);
    EXPECT_TRUE(unlocked->isOwners());
    records::Query query;
    query.text = s("certificat");
    EXPECT_TRUE(valueOf(await(unlocked->library().find(query))).isEmpty());
}

TEST_F(Spaces, OneKeyDoesNotOpenTheOther)
{
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    const SecretBytes own = valueOf(unlocked->space().deriveKey("db"));
    const QString file = folder.filePath(s("vault/persons/%1/records.db").arg(louise.toString()));
    ASSERT_TRUE(QFileInfo::exists(file));
    EXPECT_CODE(vault::sqlite::Connection::open(file, own, vault::sqlite::Connection::Mode::Still), "vault.database-damaged");
    ASSERT_OK(turn(louise));
    const SecretBytes theirs = valueOf(unlocked->space().deriveKey("db"));
    EXPECT_OK(vault::sqlite::Connection::open(file, theirs, vault::sqlite::Connection::Mode::ReadOnly));
}

TEST_F(Spaces, BothJournalsTell)
{
    using journal::Act;
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    ASSERT_OK(turn(louise));
    EXPECT_EQ(acts(), (QList<Act>{Act::SpaceCreated, Act::SpaceOpened}));
    ASSERT_OK(turn(owner));
    EXPECT_EQ(acts(), (QList<Act>{Act::VaultCreated, Act::SpaceCreated, Act::SpaceOpened})) << "the vault was neither closed nor opened";
    ASSERT_OK(turn(louise));
    EXPECT_EQ(acts(), (QList<Act>{Act::SpaceCreated, Act::SpaceOpened, Act::SpaceClosed, Act::SpaceOpened}));
    EXPECT_OK(await(journal::verify(unlocked->space())));
}

TEST_F(Spaces, AnAdultsSpaceIsTheirOwn)
{
    const PersonId jade = make("Jade", QDate(2010, 6, 11));
    ASSERT_OK(file("Mon ordonnance"));
    clock.advance(clock.now().secsTo(QDateTime(QDate(2028, 6, 11), QTime(9, 0), Qt::UTC)));
    EXPECT_CODE(turn(jade), "family.of-age");
    EXPECT_EQ(total(), 1) << "what was open still is";
    clock.advance(-24 * 3600);
    EXPECT_OK(turn(jade));
    EXPECT_CODE(turn(PersonId::random()), "vault.no-such-person");
    EXPECT_EQ(total(), 0);
}

TEST_F(Spaces, WhatIsHiddenFromParentsIsNeverKeptByThem)
{
    ASSERT_OK(turn(make("Jade", QDate(2010, 6, 11))));
    EXPECT_CODE(file("Consultation", {s("N"), s("INVISIBLE_REPRESENTANTS_LEGAUX")}), "family.not-allowed");
    EXPECT_CODE(file("Consultation", {s("A_CODE_OF_TOMORROW")}), "family.not-allowed");
    EXPECT_EQ(total(), 0);
    EXPECT_TRUE(valueOf(unlocked->space().blobs().list()).isEmpty());
}

// What a professional has yet to announce to a child is told to its parents, and stays where it is.
TEST_F(Spaces, WhatMayOnlyBeReadIsNotCarriedAway)
{
    ASSERT_OK(turn(make("Louise", QDate(2025, 9, 29))));
    ASSERT_OK(file("Certificat"));
    records::NewDocument fetched;
    fetched.document.title = s("Résultat à annoncer");
    fetched.document.contentType = s("text/plain");
    fetched.document.confidentiality = {s("N"), s("INVISIBLE_PATIENT")};
    fetched.document.origin = records::Origin::Dmp;
    fetched.bytes = "Une annonce";
    fetched.journalActor = s("DMP");
    const DocumentId unannounced = valueOf(await(unlocked->library().add(fetched)));
    EXPECT_OK(await(unlocked->library().content(unannounced)));
    const auto taken = valueOf(await(session::takeOut(unlocked.get(), folder.filePath(s("out")))));
    EXPECT_EQ(taken.documents, 1);
    EXPECT_EQ(taken.leftOut, 1);
    EXPECT_EQ(QDir(folder.filePath(s("out/documents"))).entryList(QDir::Files).size(), 1);
}

TEST_F(Spaces, ACarerAddsAndTakesNothingAway)
{
    ASSERT_OK(turn(make("Monique", QDate(1944, 2, 8), family::Who::Carer)));
    const auto added = weigh();
    ASSERT_OK(added);
    EXPECT_CODE(await(unlocked->facts().remove(*added)), "family.not-allowed");
    ASSERT_OK(turn(owner));
    const auto own = weigh();
    ASSERT_OK(own);
    EXPECT_OK(await(unlocked->facts().remove(*own)));
}

TEST_F(Spaces, TheHouseholdIsKnownFromAnySpace)
{
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    const PersonId noe = make("Noé", QDate(2017, 1, 18));
    const auto names = [this] {
        QStringList all;
        for (const auto &card : valueOf(await(unlocked->household())))
            all << card.person.givenName;
        return all;
    };
    EXPECT_EQ(names(), (QStringList{QString(), s("Louise"), s("Noé")}));
    ASSERT_OK(turn(noe));
    EXPECT_EQ(names(), (QStringList{QString(), s("Louise"), s("Noé")}));
    ASSERT_OK(turn(louise));
    EXPECT_EQ(valueOf(await(unlocked->card())).person.givenName, s("Louise"));
    const auto ins = valueOf(identity::Ins::parse(s("225094410931164"), QString(identity::TestOid)));
    EXPECT_EQ(valueOf(await(unlocked->completeSpace(ins))).person.ins, ins);
    ASSERT_OK(turn(noe));
    EXPECT_CODE(await(unlocked->completeSpace(ins)), "family.ins-differs");
}

// A slip of the finger: corrected as long as nothing of the DMP came under it, and then never more.
TEST_F(Spaces, AnInsIsFixedByTheFirstDocumentOfTheDmp)
{
    ASSERT_OK(turn(make("Louise", QDate(2025, 9, 29))));
    const auto typed = [this](const char *text) { return valueOf(await(unlocked->typedIns(s(text)))); };
    const identity::Ins wrong = typed("225094410931263");
    const identity::Ins right = typed("225094410931164");
    EXPECT_EQ(right.oid(), identity::NirOid) << "no platform, and nobody signed in";
    EXPECT_FALSE(valueOf(await(unlocked->completeSpace(wrong))).confirmed);
    auto listed = [](vault::sqlite::Connection &c) { return dmp::entries::moveCursor(c, s("dmp"), s("2026-03-02T09:00:00Z")); };
    ASSERT_OK(await(unlocked->space().write(listed)));
    EXPECT_EQ(valueOf(await(unlocked->completeSpace(right))).person.ins, right);
    auto cursor = [](vault::sqlite::Connection &c) { return dmp::entries::cursor(c, s("dmp")); };
    EXPECT_EQ(valueOf(await(unlocked->space().read(cursor))), QString()) << "what was listed under the wrong one is forgotten";
    records::NewDocument fetched;
    fetched.document.title = s("Certificat");
    fetched.document.contentType = s("text/plain");
    fetched.document.entryId = fetched.document.masterIdentifier = s("2.25.1");
    fetched.document.origin = records::Origin::Dmp;
    fetched.bytes = "Un certificat";
    fetched.journalActor = s("DMP");
    ASSERT_OK(await(unlocked->library().add(fetched)));
    EXPECT_TRUE(valueOf(await(unlocked->card())).confirmed);
    EXPECT_CODE(await(unlocked->completeSpace(wrong)), "family.ins-fixed");
}

// One damaged file is one person's trouble: the others stand in the list, and it is named as what it is.
TEST_F(Spaces, ASpaceThatCannotBeReadDoesNotHideTheOthers)
{
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    const PersonId noe = make("Noé", QDate(2017, 1, 18));
    QFile damaged(databaseOf(louise));
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    const auto cards = await(unlocked->household());
    ASSERT_OK(cards);
    ASSERT_EQ(cards->size(), 3);
    EXPECT_EQ(cards->at(1).person.id, louise);
    EXPECT_EQ(cards->at(1).person.givenName, s("Louise Moreau")) << "as the owner's journal names it";
    EXPECT_EQ(cards->at(1).trouble, s("vault.database-damaged"));
    EXPECT_EQ(cards->at(2).person.givenName, s("Noé"));
    EXPECT_TRUE(cards->at(2).trouble.isEmpty());
    EXPECT_CODE(turn(louise), "vault.database-damaged");
    ASSERT_OK(turn(noe));
    const auto whose = await(unlocked->importOwner());
    ASSERT_OK(whose);
    EXPECT_EQ(whose->person.id, noe);
    EXPECT_EQ(whose->others.size(), 1) << "the owner; nobody knows whose the other is";
    ASSERT_TRUE(QFile::remove(databaseOf(louise)));
    EXPECT_EQ(valueOf(await(unlocked->household())).at(1).trouble, s("vault.database-damaged"));
    make("Jade", QDate(2010, 6, 11));
    EXPECT_EQ(valueOf(await(unlocked->household())).size(), 4) << "and another may still be made";
}

// The birthday comes while the space stands open: the table is asked at the moment of the act.
TEST_F(Spaces, ComingOfAgeClosesAnOpenSpace)
{
    const PersonId jade = make("Jade", QDate(2010, 6, 11));
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    clock.advance(clock.now().secsTo(QDateTime(QDate(2028, 6, 10), QTime(12, 0), Qt::UTC)));
    ASSERT_OK(turn(jade));
    const DocumentId note = valueOf(file("Certificat"));
    EXPECT_OK(await(unlocked->library().content(note)));
    const auto weighed = weigh();
    ASSERT_OK(weighed);
    clock.advance(24 * 3600);
    EXPECT_FALSE(unlocked->rights().may(family::Act::Open, family::Item::Record));
    EXPECT_CODE(await(unlocked->library().content(note)), "family.not-allowed");
    EXPECT_CODE(await(unlocked->library().document(note)), "family.not-allowed");
    EXPECT_CODE(await(unlocked->library().find({})), "family.not-allowed");
    EXPECT_CODE(await(unlocked->library().overview()), "family.not-allowed");
    EXPECT_CODE(await(unlocked->facts().list({})), "family.not-allowed");
    EXPECT_CODE(await(unlocked->facts().counts()), "family.not-allowed");
    EXPECT_CODE(await(unlocked->facts().events(0, 10, {})), "family.not-allowed");
    EXPECT_CODE(file("Ordonnance"), "family.not-allowed");
    EXPECT_CODE(weigh(), "family.not-allowed");
    EXPECT_CODE(await(unlocked->facts().remove(*weighed)), "family.not-allowed");
    EXPECT_CODE(await(unlocked->completeSpace(valueOf(identity::Ins::parse(s("225094410931164"), QString(identity::TestOid))))), "family.not-allowed");
    ASSERT_OK(turn(louise));
    EXPECT_OK(weigh());
}

TEST_F(Spaces, LockingWhileTheHouseholdIsAsked)
{
    make("Louise", QDate(2025, 9, 29));
    Gate gate(unlocked->space());
    auto asking = unlocked->household();
    gate.open();
    unlocked.reset();
    EXPECT_EQ(await(std::move(asking)).error().fault, Fault::Cancelled);
}

// A long write of the owner's space does not hold the window: the line about the turning stands behind it.
TEST_F(Spaces, TurningDoesNotWaitForWhatTheOwnersSpaceWrites)
{
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    Gate gate(unlocked->space());
    std::atomic<bool> turned = false;
    const std::unique_ptr<QThread> guard(QThread::create([&] { // were it waited for, nobody else would open the gate
        for (int i = 0; i < 500 && !turned; ++i)
            QThread::msleep(10);
        gate.open();
    }));
    guard->start();
    QElapsedTimer taken;
    taken.start();
    ASSERT_OK(turn(louise));
    const qint64 milliseconds = taken.elapsed();
    turned = true;
    guard->wait();
    EXPECT_LT(milliseconds, 4000);
    EXPECT_EQ(acts().last(), journal::Act::SpaceOpened);
    ASSERT_OK(turn(owner));
    EXPECT_EQ(acts(), (QList<journal::Act>{journal::Act::VaultCreated, journal::Act::SpaceCreated, journal::Act::SpaceOpened}));
}

// The disk was full when one turned, and is not when one locks; or still is.
TEST_F(Spaces, ATurningThatCouldNotBeToldIsToldAtTheEnd)
{
    using journal::Act;
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    const QByteArray trigger = "CREATE TRIGGER stubborn BEFORE INSERT ON journal WHEN NEW.act = "
        + QByteArray::number(static_cast<int>(Act::SpaceOpened)) + " BEGIN SELECT RAISE(ABORT, 'no'); END";
    QList<Act> expected{Act::VaultCreated, Act::SpaceCreated};
    for (const bool freed : {false, true}) {
        vault::Space &own = unlocked->space();
        const auto set = [trigger](vault::sqlite::Connection &c) { return c.execute(trigger.constData()); };
        ASSERT_OK(await(own.write(set)));
        ASSERT_OK(turn(louise));
        const auto free = [](vault::sqlite::Connection &c) { return c.execute("DROP TRIGGER stubborn"); };
        const auto now = freed ? await(own.write(free)) : Result<void>();
        ASSERT_OK(now);
        unlocked.reset();
        unlocked = valueOf(await(session::UnlockedSession::begin(
            valueOf(await(vault::Vault::open(folder.filePath(s("vault")), SecretBytes::copyOf("ancre marée balise quai voile"), secrets, clock))),
            std::nullopt, {&secrets, nullptr, nullptr, &clock})));
        if (freed) {
            expected << Act::SpaceOpened;
        } else {
            ASSERT_OK(await(unlocked->space().write(free)));
        }
        expected << Act::Locked << Act::Unlocked;
        EXPECT_EQ(acts(), expected) << freed;
        EXPECT_EQ(valueOf(await(journal::verify(unlocked->space()))), expected.size());
    }
}

TEST_F(Spaces, LockingRightAfterTurningLosesNoLine)
{
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    auto gate = std::make_unique<Gate>(unlocked->space());
    ASSERT_OK(turn(louise));
    const std::unique_ptr<QThread> later(QThread::create([&] {
        QThread::msleep(200);
        gate->open();
    }));
    later->start();
    unlocked.reset();
    later->wait();
    gate.reset();
    unlocked = valueOf(await(session::UnlockedSession::begin(
        valueOf(await(vault::Vault::open(folder.filePath(s("vault")), SecretBytes::copyOf("ancre marée balise quai voile"), secrets, clock))),
        std::nullopt, {&secrets, nullptr, nullptr, &clock})));
    using journal::Act;
    EXPECT_EQ(acts(), (QList<Act>{Act::VaultCreated, Act::SpaceCreated, Act::SpaceOpened, Act::Locked, Act::Unlocked}));
}

// The owner's space stays open while another's is shown: what stood on it must not be answered into pages that are gone.
TEST_F(Spaces, TurningEndsWhatIsUnderWay)
{
    const PersonId louise = make("Louise", QDate(2025, 9, 29));
    const DocumentId note = valueOf(file("Mon ordonnance"));
    Gate gate(unlocked->space());
    auto opening = unlocked->library().content(note);
    auto finding = unlocked->library().find({});
    auto weighing = weighed();
    auto reading = unlocked->facts().catchUp();
    auto listing = journal::list(unlocked->space(), 0, 20);
    auto asking = unlocked->card();
    vault::Space *own = &unlocked->space();
    const auto count = [](vault::sqlite::Connection &c) { return journal::isEmpty(c); };
    auto staying = own->read(count, vault::Space::Until::Closed);
    ASSERT_OK(turn(louise));
    gate.open();
    EXPECT_EQ(await(std::move(opening)).error().fault, Fault::Cancelled);
    EXPECT_EQ(await(std::move(finding)).error().fault, Fault::Cancelled);
    EXPECT_EQ(await(std::move(weighing)).error().fault, Fault::Cancelled);
    EXPECT_EQ(await(std::move(reading)).error().fault, Fault::Cancelled);
    EXPECT_EQ(await(std::move(listing)).error().fault, Fault::Cancelled);
    EXPECT_EQ(await(std::move(asking)).error().fault, Fault::Cancelled);
    EXPECT_FALSE(valueOf(await(std::move(staying)))) << "signing in goes on in the owner's space";
    ASSERT_OK(turn(owner));
    EXPECT_EQ(total(), 1) << "and the space is as good as before";
    EXPECT_EQ(valueOf(await(unlocked->facts().list({}))).size(), 1) << "what was being written was written";
}

} // namespace
} // namespace havre::tests
