// Facts found by what one calls them, and messages among what happened over time.
#include "core/health/facts/FactSearch.h"
#include "core/health/facts/Facts.h"
#include "core/health/measures/Measures.h"
#include "core/health/search/EverydayWords.h"
#include "core/mailbox/store/MailStore.h"
#include "core/records/Confidentiality.h"
#include "core/records/Library.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <QElapsedTimer>

#include <algorithm>

namespace havre::health {
namespace {

using records::cda::Observation;
using records::cda::Vaccination;
using records::cda::Value;
using tests::await;
using tests::valueOf;

const QString Loinc = QStringLiteral("2.16.840.1.113883.6.1");

Observation result(const char *code, const char *name, const char *value, const char *display = "")
{
    Observation said;
    said.code = {QString::fromLatin1(code), Loinc, QString::fromUtf8(display)};
    said.name = QString::fromUtf8(name);
    said.value.kind = Value::Kind::Quantity;
    said.value.text = QString::fromLatin1(value);
    return said;
}

struct FactSearch : testing::Test {
    tests::TestSpace test;
    records::Library library{*test.space};
    Facts facts{*test.space, library};
    int documents = 0;

    void report(QDate day, QList<Observation> said, QList<Vaccination> given = {}, const QString &confidentiality = QStringLiteral("N"))
    {
        records::NewDocument arriving;
        arriving.document.title = QStringLiteral("Bilan");
        arriving.document.date = QDateTime(day, QTime(9, 0), Qt::UTC);
        arriving.document.contentType = QStringLiteral("text/plain");
        arriving.document.confidentiality = {confidentiality};
        arriving.bytes = QByteArray::number(++documents);
        arriving.journalActor = QStringLiteral("DMP");
        records::cda::Entries entries;
        for (Observation &one : said)
            one.time = {day.toString(QStringLiteral("yyyyMMdd")), QDateTime(day, QTime(8, 0), Qt::UTC)};
        for (Vaccination &one : given)
            one.time = {day.toString(QStringLiteral("yyyyMMdd")), QDateTime(day, QTime(8, 0), Qt::UTC)};
        entries.observations = said;
        entries.vaccinations = given;
        arriving.entries = entries;
        EXPECT_OK(await(library.add(arriving)));
    }
    QStringList found(const char *words)
    {
        QStringList lines;
        for (const store::Latest &one : valueOf(await(facts.find(QString::fromUtf8(words)))))
            lines << one.fact.name + u' ' + one.fact.observation.value.text;
        return lines;
    }
};

TEST_F(FactSearch, FindsByNameAccentsOrNotTheNewestOfEach)
{
    report({2024, 5, 2}, {result("4548-4", "Hémoglobine glyquée", "5.9"), result("718-7", "Hémoglobine", "13.1")});
    report({2025, 5, 2}, {result("4548-4", "HbA1c", "6.4"), result("2951-2", "Sodium", "139")});
    EXPECT_EQ(found("hemoglobine glyq"), QStringList{QStringLiteral("HbA1c 6.4")}) << "by what another laboratory called it";
    EXPECT_EQ(found("HÉMOGLOBINE"), (QStringList{QStringLiteral("HbA1c 6.4"), QStringLiteral("Hémoglobine 13.1")})) << "newest first";
    EXPECT_EQ(valueOf(await(facts.find(QStringLiteral("hba1c")))).value(0).count, 2);
    EXPECT_TRUE(found("potassium").isEmpty());
    EXPECT_TRUE(found("").isEmpty());
    EXPECT_TRUE(found("\" * OR").isEmpty()) << "nothing typed is syntax";
}

TEST_F(FactSearch, FindsByEverydayWordsAndByWhatTheCodeSays)
{
    report({2025, 5, 2}, {result("2345-7", "GLU", "0.92"), result("3016-3", "Thyréostimuline", "2.1"),
                          result("12345-6", "XYZ", "4", "Cuivre [Masse/Volume] Sang")});
    EXPECT_EQ(found("taux de sucre"), QStringList{QStringLiteral("GLU 0.92")});
    EXPECT_EQ(found("tsh"), QStringList{QStringLiteral("Thyréostimuline 2.1")});
    EXPECT_EQ(found("cuivre"), QStringList{QStringLiteral("XYZ 4")});
    EXPECT_FALSE(everydayWords(QStringLiteral("98979-8")).isEmpty()) << "the last of the table";
    EXPECT_TRUE(everydayWords(QStringLiteral("0")).isEmpty());
}

TEST_F(FactSearch, FindsVaccinesByProductAndIllness)
{
    Vaccination said;
    said.product = QStringLiteral("Amaral Hexa");
    said.vaccine = {QStringLiteral("J07CA09"), QStringLiteral("1.2.3"), QStringLiteral("Diphtérie, coqueluche, tétanos")};
    report({2025, 5, 2}, {}, {said});
    for (const char *words : {"amaral", "vaccin tétanos", "coqueluche"}) {
        const auto hits = valueOf(await(facts.find(QString::fromUtf8(words))));
        ASSERT_EQ(hits.size(), 1) << words;
        EXPECT_EQ(hits.first().fact.kind, Kind::Vaccination);
    }
}

TEST_F(FactSearch, AMeasureTypedInAndOneOfAReportAreOne)
{
    report({2024, 5, 2}, {result("29463-7", "Poids", "62")});
    const QDateTime later(QDate(2025, 6, 1), QTime(8, 0), Qt::UTC);
    const auto typed = measured(*measureKind(QStringLiteral("weight")), {QStringLiteral("61.4")}, later, later);
    EXPECT_OK(await(facts.add(*typed)));
    EXPECT_EQ(found("poids"), QStringList{QStringLiteral("Poids 61.4")});
    EXPECT_EQ(valueOf(await(facts.find(QStringLiteral("poids")))).first().count, 2);
}

TEST_F(FactSearch, WhatMayNotBeOpenedIsNotFound)
{
    report({2025, 5, 2}, {result("2951-2", "Sodium", "139")});
    report({2025, 5, 3}, {result("4548-4", "HbA1c", "6.4")}, {}, QString(records::HiddenFromRepresentatives));
    const auto asked = [this](family::Rights rights, const char *words) {
        return valueOf(await(test.space->read([rights, words](vault::sqlite::Connection &c) { return store::search(c, rights, QLatin1String(words)); }))).size();
    };
    const family::Rights parent{family::Who::Representative, family::Whose::Minors};
    EXPECT_EQ(asked(family::Rights::own(), "hba1c"), 1);
    EXPECT_EQ(asked(parent, "hba1c"), 0);
    EXPECT_EQ(asked(parent, "sodium"), 1);
    records::Library strange(*test.space, family::Rights{});
    Facts strangers(*test.space, strange);
    EXPECT_CODE(await(strangers.find(QStringLiteral("sodium"))), "family.not-allowed");
}

TEST_F(FactSearch, AnswersAtOnceAmongManyFacts)
{
    const auto fill = [](vault::sqlite::Connection &c) -> Result<void> {
        HAVRE_TRY(row, c.prepare("INSERT INTO fact(document, kind, analyte, name, time, earlier, body) VALUES(NULL, 0, ?1, ?2, ?3, 0, ?4)"));
        for (int i = 0; i < 60000; ++i) {
            row.bind(1, QStringLiteral("code-%1").arg(i % 300)).bind(2, QStringLiteral("Analyse %1").arg(i % 300)).bind(3, qint64(i) * 1000);
            row.bind(4, QByteArray("\xa1\x61x\x58\xc8", 5) + QByteArray(200, 'x'));
            HAVRE_CHECK(row.run());
            row.reset();
        }
        return {};
    };
    ASSERT_OK(await(test.space->write(fill)));
    EXPECT_EQ(found("analyse 7").size(), 1);
    QElapsedTimer timer;
    for (const char *words : {"analyse 211", "introuvable"}) { // the second reads the newest of each
        timer.start();
        for (int i = 0; i < 10; ++i)
            (void)found(words);
        const double each = static_cast<double>(timer.elapsed()) / 10;
        RecordProperty(QByteArray(words).replace(' ', '-').constData(), QString::number(each).toStdString());
        EXPECT_LT(each, 100) << words << " among 60 000 facts of 300 names";
    }
}

struct MailEvents : FactSearch {
    int letters = 0;
    void letter(mailbox::Way way, const char *subject, const QDateTime &date, const char *quarantine = "")
    {
        mailbox::store::Arrival arrival;
        mailbox::Message &one = arrival.message;
        one.id = MessageId::random();
        one.way = way;
        one.messageId = QStringLiteral("%1@example").arg(++letters);
        const mailbox::Address doctor{QStringLiteral("Dr Anne Lefèvre"), QStringLiteral("anne@example")};
        const mailbox::Address self{{}, QStringLiteral("camille@example")};
        one.from = way == mailbox::Way::Sent ? self : doctor;
        one.to = way == mailbox::Way::Sent ? QList{doctor, mailbox::Address{{}, QStringLiteral("paul@example")}} : QList{self};
        one.subject = QString::fromUtf8(subject);
        one.date = date;
        one.quarantine = QLatin1String(quarantine);
        arrival.blob.sha256 = QByteArray::number(letters);
        const auto work = [arrival](vault::sqlite::Connection &c) { return mailbox::store::insert(c, arrival); };
        EXPECT_OK(await(test.space->write(work)));
    }
};

TEST_F(MailEvents, StandAmongTheOthersByDate)
{
    report({2025, 5, 2}, {result("2951-2", "Sodium", "139")});
    letter(mailbox::Way::Received, "Vos résultats", QDateTime(QDate(2025, 5, 3), QTime(8, 0), Qt::UTC));
    letter(mailbox::Way::Sent, "Re: Vos résultats", QDateTime(QDate(2025, 5, 4), QTime(8, 0), Qt::UTC));
    letter(mailbox::Way::Received, "Gagnez", QDateTime(QDate(2025, 5, 5), QTime(8, 0), Qt::UTC), "mailbox.untrusted");
    const QList<Event> events = valueOf(await(facts.events(0, 50)));
    ASSERT_EQ(events.size(), 3) << "what was set aside is not part of a health history";
    EXPECT_EQ(events.at(0).kind, Event::Kind::Message);
    EXPECT_TRUE(events.at(0).sent);
    EXPECT_EQ(events.at(0).author, QStringLiteral("Dr Anne Lefèvre"));
    EXPECT_EQ(events.at(0).others, 1);
    EXPECT_FALSE(events.at(1).sent);
    EXPECT_EQ(events.at(1).title, QStringLiteral("Vos résultats"));
    EXPECT_NE(events.at(1).conversation, 0);
    EXPECT_EQ(events.at(2).kind, Event::Kind::Document);
    EXPECT_EQ(valueOf(await(facts.events(1, 1))), events.mid(1, 1)) << "page by page";
    EXPECT_EQ(valueOf(await(facts.events(0, 50, {Event::Kind::Message}))), events.mid(0, 2)) << "one kind alone";
    EXPECT_EQ(valueOf(await(facts.events(0, 50, {Event::Kind::Document, Event::Kind::Measure}))), events.mid(2));
}

TEST_F(MailEvents, AreOnlyForWhoMayReadThem)
{
    letter(mailbox::Way::Received, "Vos résultats", QDateTime(QDate(2025, 5, 3), QTime(8, 0), Qt::UTC));
    records::Library carers(*test.space, family::Rights{family::Who::Carer, family::Whose::Adults});
    Facts theirs(*test.space, carers);
    EXPECT_TRUE(valueOf(await(theirs.events(0, 50))).isEmpty());
    EXPECT_TRUE(valueOf(await(theirs.events(0, 50, {Event::Kind::Message}))).isEmpty());
}

} // namespace
} // namespace havre::health
