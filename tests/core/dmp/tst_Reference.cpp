// DocumentReference as servers really write it.
#include "core/dmp/mhd/Reference.h"
#include "tests/support/TimeZone.h"

#include <gtest/gtest.h>

using namespace havre;
using namespace havre::dmp::mhd;

namespace {

const char Whole[] = R"({"resourceType":"DocumentReference","id":"abc-1","status":"current",
 "meta":{"lastUpdated":"2026-02-01T10:00:00.000Z"},
 "contained":[
  {"resourceType":"Practitioner","id":"p","name":[{"prefix":["Dr"],"given":["Anne"],"family":"LEFEVRE"}]},
  {"resourceType":"Organization","id":"o","name":"Radiologie du Parc"},
  {"resourceType":"PractitionerRole","id":"r","practitioner":{"reference":"#p"},"organization":{"reference":"#o"},
   "specialty":[{"coding":[{"display":"Radiologue"}]}]},
  {"resourceType":"Patient","id":"s","identifier":[{"system":"urn:oid:1.2.250.1.213.1.4.10","value":"2 79 03 51 215 189 89"}]}],
 "masterIdentifier":{"system":"urn:ietf:rfc:3986","value":"urn:oid:1.2.3^A"},
 "type":{"coding":[{"system":"http://loinc.org","code":"18748-4","display":"Imagerie"}]},
 "category":[{"coding":[{"system":"urn:oid:1.2.250.1.213.1.1.4.1","code":"31"}]}],
 "subject":{"reference":"Patient?identifier=urn:oid:1.2.250.1.213.1.4.10|279035121518989"},
 "date":"2026-02-01T10:00:00Z","author":[{"reference":"#r"},{"reference":"#o"},{"display":"Dr Benali"}],
 "custodian":{"display":"Hôpital"},
 "relatesTo":[{"code":"replaces","target":{"identifier":{"value":"urn:oid:1.2.3^old"}}}],
 "securityLabel":[{"coding":[{"code":"N"}]},{"coding":[{"code":"MASQUE_PS"}]},{"coding":[{"display":"?"}]},{"text":"Réservé"}],
 "content":[{"attachment":{"contentType":"application/pdf","url":"Binary/7","size":3,
   "hash":"qZk+NkcGgWq6PiVxeFDCbJzQ2J0=","title":"Échographie"},"format":{"code":"urn:x"}}],
 "context":{"period":{"start":"2026-01-31"},"sourcePatientInfo":{"reference":"#s"}},
 "extension":[{"url":"urn:unknown","valueBoolean":true}]})";

} // namespace

TEST(Reference, ReadsWhatTheServerSays)
{
    const auto read = readReference(Whole);
    ASSERT_TRUE(read.has_value());
    const auto &told = read->told;
    EXPECT_EQ(told.entryId, QStringLiteral("abc-1"));
    EXPECT_EQ(told.masterIdentifier, QStringLiteral("1.2.3^A"));
    EXPECT_EQ(told.title, QStringLiteral("Échographie"));
    EXPECT_EQ(told.category, records::Category::Imaging);
    EXPECT_EQ(told.type.system, QStringLiteral("2.16.840.1.113883.6.1"));
    EXPECT_EQ(told.klass.code, QStringLiteral("31"));
    EXPECT_EQ(told.date, QDate(2026, 1, 31).startOfDay());
    ASSERT_EQ(told.authors.size(), 3);
    EXPECT_EQ(told.authors.at(0), (records::Author{QStringLiteral("Dr Anne LEFEVRE"), QStringLiteral("Radiologie du Parc"), QStringLiteral("Radiologue")}));
    EXPECT_EQ(told.authors.at(1).organization, QStringLiteral("Radiologie du Parc"));
    EXPECT_EQ(told.authors.at(2).name, QStringLiteral("Dr Benali"));
    EXPECT_EQ(told.custodian, QStringLiteral("Hôpital"));
    EXPECT_EQ(told.replaces, QStringLiteral("1.2.3^old"));
    EXPECT_EQ(told.confidentiality, (QStringList{QStringLiteral("N"), QStringLiteral("MASQUE_PS"), QStringLiteral("?"), QStringLiteral("?")}));
    EXPECT_EQ(read->labels, (QList<QStringList>{{QStringLiteral("N")}, {QStringLiteral("MASQUE_PS")}, {QStringLiteral("?")}, {QStringLiteral("?")}}));
    EXPECT_EQ(read->size, 3);
    EXPECT_EQ(read->sha1.toHex(), QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d")); // of "abc", FIPS 180
    EXPECT_EQ(identity::whose(read->patient, QStringLiteral("279035121518989")), identity::Whose::Theirs);
    EXPECT_EQ(readReference(read->json)->told, told) << "what is kept reads the same";
}

// What is dated by the day alone is of that day wherever it is read, also west of Greenwich.
TEST(Reference, ADayAloneIsThatDayInTheAntilles)
{
    for (const char *place : {"America/Martinique", "America/Cayenne", "Europe/Paris", "Indian/Reunion"}) {
        const tests::TimeZone here(place);
        EXPECT_EQ(readReference(Whole)->told.date.toLocalTime().date(), QDate(2026, 1, 31)) << place;
        QByteArray month = Whole;
        month.replace("2026-01-31", "2026-01");
        EXPECT_EQ(readReference(month)->told.date.toLocalTime().date(), QDate(2026, 1, 1)) << place;
        QByteArray instant = Whole;
        instant.replace("2026-01-31", "2026-01-31T23:30:00Z");
        EXPECT_EQ(readReference(instant)->told.date, QDateTime(QDate(2026, 1, 31), QTime(23, 30), Qt::UTC)) << place;
    }
}

TEST(Reference, TakesAHashWrittenInHexadecimalToo)
{
    QByteArray hex = Whole;
    hex.replace("qZk+NkcGgWq6PiVxeFDCbJzQ2J0=", "a9993e364706816aba3e25717850c26c9cd0d89d");
    EXPECT_EQ(readReference(hex)->sha1, readReference(Whole)->sha1);
    QByteArray wrapped = Whole;
    wrapped.replace("qZk+NkcGgWq6PiVxeFDCbJzQ2J0=", QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d").toBase64());
    EXPECT_EQ(readReference(wrapped)->sha1, readReference(Whole)->sha1);
}

TEST(Reference, RefusesIdsThatAreNone)
{
    for (const char *id : {"", "../../etc", "a b", "a/b", "%2e%2e"}) {
        QByteArray bad = Whole;
        bad.replace("\"id\":\"abc-1\"", QByteArray("\"id\":\"") + id + '"');
        const auto read = readReference(bad);
        ASSERT_FALSE(read.has_value()) << id;
        EXPECT_EQ(read.error().code, QStringLiteral("dmp.mhd.reference-malformed"));
    }
}

TEST(Reference, SurvivesAnythingOfTheWrongType)
{
    for (const char *json : {R"({"id":"a","content":[{"attachment":{"url":"u","size":"3","hash":7}}],"author":{},"subject":[]})",
                             R"({"id":"a","content":[{"attachment":{"url":"u"}}],"contained":[1,null,{"id":3}],"author":[{"reference":"#3"}]})",
                             R"({"id":"a","content":[{"attachment":{"url":"u"}}],"securityLabel":[{"coding":"N"}],"context":null})"}) {
        const auto read = readReference(json);
        ASSERT_TRUE(read.has_value()) << json;
        EXPECT_EQ(read->size, -1);
        EXPECT_TRUE(read->sha1.isEmpty());
    }
    for (const char *json : {"", "[]", "null", "{", "{\"a\":1}garbage", "\xff\xfe"})
        EXPECT_FALSE(readReference(json).has_value()) << json;
}

TEST(Reference, ReadsAPageAndWhereTheNextIs)
{
    const QByteArray bundle = QByteArray(R"({"resourceType":"Bundle","type":"searchset","total":9,"meta":{"lastUpdated":"2026-02-02T00:00:00Z"},
      "link":[{"relation":"self","url":"a"},{"relation":"next","url":"b?x=1"}],"entry":[{"resource":)") + Whole
        + R"(},{"resource":{"resourceType":"DocumentReference","id":"x"}},{"resource":{"resourceType":"Patient"}},
           {"resource":{"resourceType":"DocumentReference","id":"s","status":"superseded","content":[{"attachment":{"url":"u"}}]}}]})";
    const auto page = readSearchPage(bundle);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->references.size(), 1) << "only those in force";
    EXPECT_EQ(page->unreadable.size(), 1);
    EXPECT_EQ(page->next, QStringLiteral("b?x=1"));
    EXPECT_EQ(page->total, 9);
    EXPECT_EQ(page->serverTime, QDateTime(QDate(2026, 2, 2), QTime(0, 0), Qt::UTC));
}

TEST(Reference, UnwrapsABinary)
{
    EXPECT_EQ(*readBinary(R"({"resourceType":"Binary","contentType":"text/plain","data":"YWJj"})"), QByteArray("abc"));
    EXPECT_FALSE(readBinary(R"({"resourceType":"Binary","data":"***"})").has_value());
    EXPECT_FALSE(readBinary(R"({"resourceType":"Patient","data":"YWJj"})").has_value());
}
