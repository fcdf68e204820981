#include "core/health/facts/Facts.h"
#include "core/health/measures/Measures.h"
#include "core/journal/AccessJournal.h"
#include "core/records/Library.h"
#include "core/records/reading/Reader.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace havre::health {
namespace {

using tests::await;
using tests::valueOf;

QByteArray golden(const char *name)
{
    QFile file(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/facts/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

records::NewDocument arriving(const QByteArray &bytes, bool withEntries)
{
    auto reading = records::readDocument(bytes);
    EXPECT_OK(reading);
    records::NewDocument document;
    document.document = reading->facts;
    document.bytes = bytes;
    document.text = reading->text;
    document.journalActor = QStringLiteral("DMP");
    if (withEntries)
        document.entries = reading->entries;
    return document;
}

struct FactsTest : testing::Test {
    tests::TestSpace test;
    records::Library library{*test.space};
    Facts facts{*test.space, library};

    QList<Fact> all(store::Filter filter = {}) { return valueOf(await(facts.list(std::move(filter)))); }
    Fact named(const char *code)
    {
        store::Filter filter;
        filter.analyte = QLatin1String(code);
        filter.earlier = false;
        const QList<Fact> found = all(filter);
        EXPECT_EQ(found.size(), 1) << code;
        return found.value(0);
    }
};

TEST_F(FactsTest, AreKeptWithTheirDocument)
{
    const DocumentId id = valueOf(await(library.add(arriving(golden("mixed.xml"), true))));
    ASSERT_EQ(all().size(), 8);
    const Fact sodium = named("2951-2");
    EXPECT_EQ(sodium.kind, Kind::Lab);
    EXPECT_EQ(sodium.name, QStringLiteral("Sodium du port"));
    EXPECT_EQ(sodium.source.document, id);
    EXPECT_EQ(sodium.observation.value.text, QStringLiteral("138.50"));
    EXPECT_EQ(sodium.observation.value.unit, QStringLiteral("mmol/L"));
    EXPECT_EQ(sodium.observation.usual.low, QStringLiteral("136"));
    EXPECT_EQ(sodium.observation.interpretation, QStringLiteral("N"));
    EXPECT_EQ(sodium.observation.laboratory, QStringLiteral("Laboratoire de la Jetée"));
    EXPECT_EQ(sodium.observation.specimen, QStringLiteral("Sang veineux"));
    EXPECT_EQ(sodium.time, QDateTime(QDate(2025, 3, 13), QTime(6, 30), Qt::UTC));
    const Fact weight = named("29463-7");
    EXPECT_EQ(weight.kind, Kind::Vital);
    EXPECT_EQ(weight.observation.value.text, QStringLiteral("71.2"));
    store::Filter shots;
    shots.kinds = {Kind::Vaccination};
    const QList<Fact> vaccinations = all(shots);
    ASSERT_EQ(vaccinations.size(), 2);
    EXPECT_EQ(vaccinations.at(0).vaccination.lot, QStringLiteral("EMB-42"));
    EXPECT_EQ(vaccinations.at(0).vaccination.dose, 2);
    EXPECT_FALSE(vaccinations.at(0).vaccination.refused);
    EXPECT_TRUE(vaccinations.at(1).vaccination.refused);
}

TEST_F(FactsTest, OfADocumentThatCameBeforeAreReadInTheBackground)
{
    valueOf(await(library.add(arriving(golden("mixed.xml"), false))));
    EXPECT_TRUE(all().isEmpty());
    EXPECT_EQ(valueOf(await(facts.catchUp())), 1);
    EXPECT_EQ(all().size(), 8);
    EXPECT_EQ(valueOf(await(facts.catchUp())), 0) << "it no longer waits";
}

// Who gives everything away relies on it: when it answers, everything is read.
TEST_F(FactsTest, WhoAsksWhileOthersAreReadWaitsForThem)
{
    valueOf(await(library.add(arriving(golden("mixed.xml"), false))));
    auto first = facts.catchUp();
    auto second = facts.catchUp();
    EXPECT_EQ(valueOf(await(facts.catchUp())), 0) << "the first one reads them";
    EXPECT_EQ(all().size(), 8);
    EXPECT_EQ(valueOf(await(std::move(first))), 1);
    EXPECT_EQ(valueOf(await(std::move(second))), 0);
    EXPECT_FALSE(facts.catchingUp());
}

TEST_F(FactsTest, WhatCannotBeReadJustNowWaitsForTheNextPass)
{
    valueOf(await(library.add(arriving(golden("mixed.xml"), false))));
    QDirIterator files(test.folder.path(), {QStringLiteral("*")}, QDir::Files, QDirIterator::Subdirectories);
    QString blob;
    while (files.hasNext())
        if (const QString path = files.next(); path.contains(QStringLiteral("/blobs/")))
            blob = path;
    ASSERT_FALSE(blob.isEmpty());
    ASSERT_TRUE(QFile::rename(blob, blob + QStringLiteral("-away")));
    ASSERT_TRUE(QFile::link(blob, blob)); // a circle: it can neither be read nor be called absent
    valueOf(await(library.add(arriving(golden("mixed.xml").replace("FACTS-1", "FACTS-2"), false))));
    EXPECT_EQ(valueOf(await(facts.catchUp())), 1) << "the other one";
    const auto others = all().size();
    ASSERT_TRUE(QFile::remove(blob));
    ASSERT_TRUE(QFile::rename(blob + QStringLiteral("-away"), blob));
    EXPECT_EQ(valueOf(await(facts.catchUp())), 1);
    EXPECT_EQ(all().size(), others + 8);
}

TEST_F(FactsTest, WhatIsLostWaitsNoLonger)
{
    const DocumentId id = valueOf(await(library.add(arriving(golden("mixed.xml"), false))));
    ASSERT_OK(test.space->blobs().remove(valueOf(await(library.document(id))).blob));
    EXPECT_EQ(valueOf(await(facts.catchUp())), 1);
    EXPECT_EQ(valueOf(await(facts.catchUp())), 0);
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(FactsTest, StandOrFallWithTheTransaction)
{
    const auto refuse = [](vault::sqlite::Connection &, const DocumentId &) -> Result<void> {
        return failure(Fault::Internal, QLatin1String("vault.sql"));
    };
    EXPECT_CODE(await(library.add(arriving(golden("mixed.xml"), true), refuse)), "vault.sql");
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(FactsTest, NewestOfEachAnalyteComesOnce)
{
    valueOf(await(library.add(arriving(golden("mixed.xml"), true))));
    const QList<store::Latest> latest = valueOf(await(facts.latest(Kind::Lab)));
    ASSERT_EQ(latest.size(), 4);
    for (const store::Latest &one : latest) {
        EXPECT_FALSE(one.fact.observation.earlier);
        EXPECT_EQ(one.count, 1);
    }
}

TEST_F(FactsTest, TypedInCanBeTakenBackAndPutBack)
{
    const QDateTime now = test.clock.now();
    auto pressure = measured(*measureKind(QStringLiteral("blood-pressure")), {QStringLiteral("128"), QStringLiteral("79")}, now, now);
    ASSERT_OK(pressure);
    const QList<qint64> ids = valueOf(await(facts.add(*pressure)));
    ASSERT_EQ(ids.size(), 2);
    const QList<Fact> before = all();
    ASSERT_EQ(before.size(), 2);
    EXPECT_TRUE(before.at(0).source.document.isNull());
    const QList<Fact> removed = valueOf(await(facts.remove(ids)));
    EXPECT_TRUE(all().isEmpty());
    valueOf(await(facts.add(removed)));
    EXPECT_EQ(all(), before);
}

TEST_F(FactsTest, TypedInIsALineOfTheJournalTakenAwayAnother)
{
    const QDateTime now = test.clock.now();
    const auto pressure = valueOf(measured(*measureKind(QStringLiteral("blood-pressure")), {QStringLiteral("128"), QStringLiteral("79")}, now, now));
    const QList<qint64> ids = valueOf(await(facts.add(pressure)));
    EXPECT_CODE(await(facts.remove({ids.first(), 999'999})), "health.facts.absent"); // and no line without the act
    valueOf(await(facts.remove(ids)));
    const auto entries = valueOf(await(journal::list(*test.space, 0, 10)));
    ASSERT_EQ(entries.size(), 2) << "the two numbers of a blood pressure are one act";
    EXPECT_EQ(entries.at(1).act, journal::Act::MeasureNoted);
    EXPECT_EQ(entries.at(1).actor, QStringLiteral("Vous"));
    EXPECT_EQ(entries.at(1).label, QStringLiteral("Tension artérielle"));
    EXPECT_FALSE(entries.at(1).label.contains(QStringLiteral("128")));
    EXPECT_EQ(entries.at(0).act, journal::Act::MeasureRemoved);
}

TEST_F(FactsTest, OfADocumentCannotBeTakenAway)
{
    valueOf(await(library.add(arriving(golden("mixed.xml"), true))));
    const qint64 id = named("2951-2").id;
    EXPECT_CODE(await(facts.remove({id})), "health.facts.of-document");
    EXPECT_CODE(await(facts.remove({999'999})), "health.facts.absent");
    EXPECT_EQ(all().size(), 8);
}

TEST(Measures, RefuseSlipsOfTheFinger)
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const MeasureKind &weight = *measureKind(QStringLiteral("weight"));
    EXPECT_OK(measured(weight, {QStringLiteral(" 72,4 ")}, now, now));
    EXPECT_CODE(measured(weight, {QStringLiteral("724")}, now, now), "health.measure.bounds");
    EXPECT_CODE(measured(weight, {QStringLiteral("7e1")}, now, now), "health.measure.number");
    EXPECT_CODE(measured(weight, {QStringLiteral("-7")}, now, now), "health.measure.number");
    EXPECT_CODE(measured(weight, {QStringLiteral("72")}, now.addDays(1), now), "health.measure.time");
    const MeasureKind &pressure = *measureKind(QStringLiteral("blood-pressure"));
    EXPECT_CODE(measured(pressure, {QStringLiteral("80"), QStringLiteral("120")}, now, now), "health.measure.order");
    EXPECT_CODE(measured(pressure, {QStringLiteral("80")}, now, now), "health.measure.number");
}

TEST(Measures, TheHeadIsMeasuredUntilFive)
{
    const MeasureKind &head = *measureKind(QStringLiteral("head"));
    EXPECT_TRUE(isAsked(head, QDate(2021, 3, 3), QDate(2026, 3, 2)));
    EXPECT_FALSE(isAsked(head, QDate(2021, 3, 2), QDate(2026, 3, 2))) << "five today";
    EXPECT_FALSE(isAsked(head, {}, QDate(2026, 3, 2))) << "age not known";
    EXPECT_TRUE(isAsked(*measureKind(QStringLiteral("weight")), {}, QDate(2026, 3, 2)));
}

// What was typed in at one moment, as measured() makes it.
QList<Fact> typed(const char *kind, const QStringList &numbers, const QDateTime &time)
{
    return valueOf(measured(*measureKind(QLatin1String(kind)), numbers, time, time));
}

TEST_F(FactsTest, EverythingStandsByDate)
{
    const QDateTime spring(QDate(2025, 4, 2), QTime(8, 0), Qt::UTC);
    valueOf(await(library.add(arriving(golden("mixed.xml"), true))));
    valueOf(await(facts.add(typed("blood-pressure", {QStringLiteral("128"), QStringLiteral("82")}, spring))));
    valueOf(await(facts.add(typed("weight", {QStringLiteral("61,4")}, spring.addDays(1)))));
    const QList<Event> events = valueOf(await(facts.events(0, 50)));
    ASSERT_EQ(events.size(), 5) << "a document, two injections, two measures";
    EXPECT_EQ(events.at(0).kind, Event::Kind::Measure);
    EXPECT_EQ(events.at(0).facts.size(), 1);
    EXPECT_EQ(events.at(1).facts.size(), 2) << "both numbers of a blood pressure are one event";
    EXPECT_EQ(events.at(1).facts.at(1).observation.value.text, QStringLiteral("82"));
    for (qsizetype i = 1; i < events.size(); ++i)
        EXPECT_GE(events.at(i - 1).time, events.at(i).time);
    const auto document = std::find_if(events.cbegin(), events.cend(), [](const Event &e) { return e.kind == Event::Kind::Document; });
    ASSERT_NE(document, events.cend());
    EXPECT_EQ(document->title, QStringLiteral("Analyses du port"));
    EXPECT_GT(document->results, 0);
    EXPECT_EQ(valueOf(await(facts.events(2, 2))), events.mid(2, 2)) << "page by page";
    EXPECT_TRUE(valueOf(await(facts.events(5, 50))).isEmpty());
}

TEST_F(FactsTest, AnInjectionToldTwiceIsOneEvent)
{
    valueOf(await(library.add(arriving(golden("mixed.xml"), true))));
    valueOf(await(library.add(arriving(golden("mixed.xml").replace("FACTS-1", "FACTS-2"), true))));
    const QList<Event> events = valueOf(await(facts.events(0, 50)));
    EXPECT_EQ(std::count_if(events.cbegin(), events.cend(), [](const Event &e) { return e.kind == Event::Kind::Vaccination; }), 2);
}

} // namespace
} // namespace havre::health
