// What is corrected at the DMP shows here: its date, its author, its kind, who may see it; what the document itself hides stays.
#include "tests/core/dmp/Syncing.h"

#include "core/dmp/outbox/Outbox.h"
#include "core/records/DocumentStore.h"
#include "core/vault/Verify.h"

using namespace havre;
using namespace havre::tests;

namespace {

using vault::sqlite::Connection;

// One that says itself who may see it.
QByteArray cda(const QByteArray &level)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ClinicalDocument xmlns=\"urn:hl7-org:v3\">"
           "<typeId root=\"2.16.840.1.113883.1.3\" extension=\"POCD_HD000040\"/><id root=\"1.2.3\" extension=\"4\"/>"
           "<code code=\"11502-2\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Bilan sanguin</title>"
           "<effectiveTime value=\"20260101\"/><confidentialityCode code=\"" + level + "\" codeSystem=\"1.2.250.1.213.1.1.4.13\"/>"
           "<recordTarget><patientRole><id root=\"1.2.250.1.213.1.4.10\" extension=\"279035121518989\"/>"
           "<patient><name><family>TEST</family></name></patient></patientRole></recordTarget><component><structuredBody>"
           "<component><section><title>Résultats</title><text><paragraph>Ferritine basse.</paragraph></text></section></component>"
           "</structuredBody></component></ClinicalDocument>";
}

struct SyncEdits : Syncing, ::testing::Test {
    FakeDocument &edited(int number)
    {
        FakeDocument &document = server.documents[number];
        document.updated = server.now.addSecs(++edits);
        return document;
    }
    records::Document only() { return valueOf(await(library.document(rows().at(0).id))); }
    qsizetype found(const char *text)
    {
        records::Query query;
        query.text = QString::fromUtf8(text);
        return valueOf(await(library.find(query))).size();
    }
    qsizetype by(const char *author)
    {
        records::Query query;
        query.author = QString::fromUtf8(author);
        return valueOf(await(library.find(query))).size();
    }
    int edits = 0;
};

using Reference = std::pair<QByteArray, QByteArray>; // table and column

Result<QList<Reference>> referring(Connection &c)
{
    HAVRE_TRY(row, c.prepare("SELECT t.name, k.\"from\" FROM sqlite_master t, pragma_foreign_key_list(t.name) k "
                             "WHERE k.\"table\" = 'document'"));
    QList<Reference> all;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append({row.text(0).toUtf8(), row.text(1).toUtf8()});
    }
}

Result<qint64> count(Connection &c, const Reference &reference, qint64 position)
{
    const QByteArray sql = "SELECT count(*) FROM " + reference.first + " WHERE " + reference.second + " = ?1";
    HAVRE_TRY(row, c.prepare(sql.constData()));
    row.bind(1, position);
    HAVRE_CHECK(row.step());
    return row.integer(0);
}

} // namespace

TEST_F(SyncEdits, AuthorAndKindAreCorrected)
{
    server.add(1);
    server.add(2);
    ASSERT_OK(run());
    edited(0).author = QStringLiteral("Dr Ysé Corentin");
    server.documents[0].type = QStringLiteral("57833-6"); // a prescription
    ASSERT_OK(run());
    const records::Row row = rows().at(1);
    EXPECT_EQ(row.author, QStringLiteral("Dr Ysé Corentin"));
    EXPECT_EQ(row.category, records::Category::Prescription);
    EXPECT_EQ(valueOf(await(library.document(row.id))).type.code, QStringLiteral("57833-6"));
    EXPECT_EQ(by("Dr Ysé Corentin"), 1);
    EXPECT_EQ(by("Dr Zoé Martin"), 1) << "the other one's";
    EXPECT_EQ(found("corentin"), 1);
    EXPECT_EQ(found("zoe"), 1);
    EXPECT_EQ(found("rien a signaler"), 2) << "the body stays";
}

TEST_F(SyncEdits, ATitleStaysOnePlainLine)
{
    server.add(1);
    ASSERT_OK(run());
    edited(0).title = QString::fromUtf8("Radio\u202egpj.exe\n") + QString(600, u'a');
    ASSERT_OK(run());
    EXPECT_TRUE(titles().first().startsWith(QStringLiteral("Radiogpj.exe aaa")));
    EXPECT_EQ(titles().first().size(), 500);
}

// Newest first is a document's place; whatever stands on it follows.
TEST_F(SyncEdits, AnotherDateIsAnotherPlace)
{
    for (int i = 0; i < 3; ++i)
        server.add(i, i == 1 ? cda("N") : QByteArray());
    server.documents[1].contentType = QStringLiteral("text/xml");
    ASSERT_OK(run());
    const records::Row before = rows().at(1);
    const auto fill = [&before](Connection &c) -> Result<QList<Reference>> {
        for (const char *sql : {"INSERT INTO fact(document, kind, analyte, name, time, earlier, body) VALUES(?1, 0, 'a', 'A', 1, 0, x'a0')",
                                "INSERT INTO fact_waiting(document) VALUES(?1)", "INSERT INTO document_lost(position, asked) VALUES(?1, 1)"}) {
            HAVRE_TRY(row, c.prepare(sql));
            HAVRE_CHECK(row.bind(1, before.position).run());
        }
        HAVRE_TRY(all, referring(c));
        for (const Reference &one : all) {
            HAVRE_TRY(rows, count(c, one, before.position));
            EXPECT_GT(rows, 0) << "nothing to move in " << one.first.constData();
        }
        return all;
    };
    const auto references = valueOf(await(space->write(fill)));
    ASSERT_GE(references.size(), 5);
    const auto correct = [&before, date = server.now.addDays(-1)](Connection &c) -> Result<void> {
        HAVRE_TRY(told, records::store::document(c, before.id));
        told.date = date;
        return records::store::refresh(c, before.id, told);
    };
    ASSERT_OK(await(space->write(correct)));
    const records::Row after = rows().at(0);
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.date, server.now.addDays(-1));
    EXPECT_LT(after.position, before.position);
    const auto look = [&](Connection &c) -> Result<void> {
        for (const Reference &one : references) {
            HAVRE_TRY(old, count(c, one, before.position));
            HAVRE_TRY(now, count(c, one, after.position));
            EXPECT_EQ(old, 0) << one.first.constData();
            EXPECT_GT(now, 0) << one.first.constData();
        }
        return {};
    };
    ASSERT_OK(await(space->read(look)));
    EXPECT_EQ(rows().size(), 3);
    EXPECT_EQ(found("ferritine"), 1);
    EXPECT_EQ(found("rien a signaler"), 2);
    EXPECT_EQ(by("Dr Zoé Martin"), 3);
    EXPECT_TRUE(valueOf(await(vault::verify(*space))).judged().has_value());
    // By the server: beside another of the same minute, and back.
    edited(1).date = server.documents[2].date;
    ASSERT_OK(run());
    edited(1).date = before.date;
    ASSERT_OK(run());
    EXPECT_EQ(rows().at(1).id, before.id);
    EXPECT_EQ(found("ferritine"), 1);
    EXPECT_TRUE(valueOf(await(vault::verify(*space))).judged().has_value());
}

TEST_F(SyncEdits, WhatTheServerLeavesOutStays)
{
    server.add(1, cda("N")).contentType = QStringLiteral("text/xml");
    server.documents[0].title.clear();
    server.documents[0].date = {};
    ASSERT_OK(run());
    const records::Document before = only();
    EXPECT_EQ(before.title, QStringLiteral("Bilan sanguin"));
    EXPECT_TRUE(before.date.isValid());
    edited(0).id = QStringLiteral("e-1-edited");
    ASSERT_OK(run());
    records::Document expected = before;
    expected.entryId = QStringLiteral("e-1-edited");
    EXPECT_EQ(only(), expected);
}

TEST_F(SyncEdits, WhatTheDocumentItselfHidesStaysHidden)
{
    const QString hidden = QStringLiteral("INVISIBLE_REPRESENTANTS_LEGAUX");
    server.add(1, cda(hidden.toLatin1())).contentType = QStringLiteral("text/xml");
    ASSERT_OK(run());
    EXPECT_EQ(only().confidentiality, (QStringList{QStringLiteral("N"), hidden}));
    edited(0).confidentiality = {QStringLiteral("N"), QStringLiteral("MASQUE_PS")};
    ASSERT_OK(run());
    EXPECT_EQ(only().confidentiality, (QStringList{QStringLiteral("N"), QStringLiteral("MASQUE_PS"), hidden}));
    EXPECT_TRUE(rows().at(0).masked);
    edited(0).confidentiality = {QStringLiteral("N")};
    ASSERT_OK(run());
    EXPECT_EQ(only().confidentiality, (QStringList{QStringLiteral("N"), hidden}));
    EXPECT_FALSE(rows().at(0).masked) << "what only the server hid, it shows again";
}

// What the person decides by the outbox holds for what the document says too; of others than professionals it says nothing.
TEST_F(SyncEdits, ThePersonShowsWhatTheDocumentMasked)
{
    server.add(1, cda("MASQUE_PS")).contentType = QStringLiteral("text/xml");
    server.documents[0].confidentiality = {QStringLiteral("MASQUE_PS"), QStringLiteral("INVISIBLE_REPRESENTANTS_LEGAUX")};
    ASSERT_OK(run());
    ASSERT_TRUE(rows().at(0).masked);
    dmp::Outbox outbox(*space, library, tokens, clock);
    server.instead = [this](const FakeRequest &r) -> std::optional<FakeReply> {
        if (r.method != "PATCH")
            return std::nullopt;
        server.documents[0].confidentiality.removeFirst();
        return FakeReply{200, "application/fhir+json", "{\"resourceType\":\"OperationOutcome\"}", {}, -1};
    };
    ASSERT_OK(await(outbox.order(dmp::Order::Kind::Show, rows().at(0).id)));
    identity::Person person;
    person.ins = server.endpoint().patient;
    EXPECT_EQ(valueOf(await(outbox.send(server.endpoint(), person))).done, 1);
    EXPECT_FALSE(rows().at(0).masked);
    EXPECT_EQ(only().confidentiality, QStringList{QStringLiteral("INVISIBLE_REPRESENTANTS_LEGAUX")});
    edited(0).title = QStringLiteral("Corrigé");
    ASSERT_OK(run());
    EXPECT_FALSE(rows().at(0).masked) << "nor masked again by the next edit";
}
