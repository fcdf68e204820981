// A delivery told in the mother's document: its Apgar scores and head circumference are the child's, not hers.
#include "app/sandbox/family/cda/Cda.h"

#include "core/health/facts/Facts.h"
#include "core/records/Library.h"
#include "core/records/reading/Reader.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <algorithm>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

class NewbornFacts : public ::testing::Test {
protected:
    QByteArray told(const char *person, const char *id)
    {
        const auto found = std::find_if(family.documents.begin(), family.documents.end(),
                                        [&](const auto &one) { return one.person == s(person) && one.id == s(id); });
        EXPECT_NE(found, family.documents.end()) << id;
        return found == family.documents.end() ? QByteArray() : sandbox::family::writeCda(*found, family, {});
    }
    // Both ways in: read with the document as it arrives, and in the background of one that was there.
    QList<health::Fact> factsOf(const QByteArray &bytes, bool arriving)
    {
        const auto read = valueOf(records::readDocument(bytes));
        records::NewDocument document;
        document.document = read.facts;
        document.bytes = bytes;
        document.text = read.text;
        document.journalActor = s("DMP");
        if (arriving)
            document.entries = read.entries;
        EXPECT_OK(await(library.add(document)));
        EXPECT_OK(await(facts.catchUp()));
        return valueOf(await(facts.list({})));
    }

    sandbox::family::Family family = valueOf(sandbox::family::loadFamily(QString(sandbox::family::builtInData)));
    TestSpace test;
    records::Library library{*test.space};
    health::Facts facts{*test.space, library};
};

TEST_F(NewbornFacts, AreNotTheMothers)
{
    const QByteArray delivery = told("camille", "2025-09-29-accouchement");
    ASSERT_TRUE(delivery.contains("9272-6")) << "the Apgar score is told";
    EXPECT_TRUE(factsOf(delivery, true).isEmpty());
}

TEST_F(NewbornFacts, AreNotTheMothersInTheBackgroundEither)
{
    EXPECT_TRUE(factsOf(told("camille", "2025-09-29-accouchement"), false).isEmpty());
}

TEST_F(NewbornFacts, AreTheChildsInTheirOwnRecord)
{
    const auto own = factsOf(told("louise", "2025-10-03-maternite"), true);
    ASSERT_EQ(own.size(), 6);
    EXPECT_TRUE(std::any_of(own.begin(), own.end(), [](const auto &one) { return one.observation.code.code == s("9272-6"); }));
}

TEST_F(NewbornFacts, StandInTheDocumentWithWhoseTheyAre)
{
    const auto read = valueOf(records::cda::readEntries(told("camille", "2025-09-29-accouchement")));
    ASSERT_EQ(read.observations.size(), 6) << "reading tells all; keeping asks whose";
    for (const auto &one : read.observations)
        EXPECT_EQ(one.about, s("CHILD"));
}

// CDA R2: a subject holds for what is nested until another is named.
TEST_F(NewbornFacts, ASubjectHoldsUntilAnotherIsNamed)
{
    const auto observation = [](const char *code, const char *more) {
        return QByteArray("<component><observation classCode='OBS' moodCode='EVN'><templateId root='1.2.250.1.213.1.1.3.50'/><code code='")
            + code + "' codeSystem='2.16.840.1.113883.6.1'/><value xsi:type='PQ' value='1' unit='g'/>" + more + "</observation></component>";
    };
    const auto subject = [](const char *code) {
        return QByteArray("<subject><relatedSubject classCode='PRS'><code code='") + code + "' codeSystem='2.16.840.1.113883.5.111'/></relatedSubject></subject>";
    };
    const QByteArray bytes = "<ClinicalDocument xmlns='urn:hl7-org:v3' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><component>"
                             "<structuredBody><component><section><code code='8716-3'/><entry><organizer classCode='CLUSTER' moodCode='EVN'>"
        + subject("CHILD") + observation("a", "") + observation("b", subject("MTH")) + observation("c", subject("ONESELF"))
        + "</organizer></entry><entry><organizer classCode='CLUSTER' moodCode='EVN'><subject><relatedSubject classCode='PRS'/></subject>"
        + observation("d", "") + "</organizer></entry><entry><organizer classCode='CLUSTER' moodCode='EVN'>" + observation("e", "")
        + "</organizer></entry></section></component></structuredBody></component></ClinicalDocument>";
    QStringList whose;
    for (const auto &one : valueOf(records::cda::readEntries(bytes)).observations)
        whose << one.code.code + u'=' + one.about;
    EXPECT_EQ(whose, (QStringList{s("a=CHILD"), s("b=MTH"), s("c="), s("d=PRS"), s("e=")}));
}

} // namespace
} // namespace havre::tests
