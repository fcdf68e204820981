// Whose documents come in, and who may see them.
#include "tests/core/dmp/Syncing.h"

using namespace havre;
using namespace havre::tests;

namespace {

QByteArray cda(const QByteArray &patientId)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ClinicalDocument xmlns=\"urn:hl7-org:v3\">"
           "<typeId root=\"2.16.840.1.113883.1.3\" extension=\"POCD_HD000040\"/><id root=\"1.2.3\" extension=\"4\"/>"
           "<code code=\"11502-2\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Bilan sanguin</title>"
           "<effectiveTime value=\"20260101\"/><confidentialityCode code=\"N\" codeSystem=\"2.16.840.1.113883.5.25\"/>"
           "<recordTarget><patientRole>" + patientId + "<patient><name><family>TEST</family></name></patient>"
           "</patientRole></recordTarget><component><structuredBody><component><section><title>Résultats</title>"
           "<text><paragraph>Ferritine basse.</paragraph></text></section></component></structuredBody></component>"
           "</ClinicalDocument>";
}

const family::Rights parentOfMinor{family::Who::Representative, family::Whose::Minors};

// Entries of the DMP the space knows of.
qint64 traces(Syncing &s)
{
    auto counting = s.space->read([](vault::sqlite::Connection &c) -> Result<qint64> {
        HAVRE_TRY(row, c.prepare("SELECT count(*) FROM dmp_entry"));
        HAVRE_CHECK(row.step());
        return row.integer(0);
    });
    return valueOf(await(std::move(counting)));
}

} // namespace

TEST(SyncWhose, SomebodyElsesIsSetAside)
{
    Syncing s;
    s.server.add(1);
    s.server.add(2).ins = QStringLiteral("277076322082910");
    auto &foreign = s.server.add(3, cda("<id root=\"1.2.250.1.213.1.4.10\" extension=\"277076322082910\"/>"));
    foreign.contentType = QStringLiteral("text/xml");
    auto &nobody = s.server.add(4, cda("<id root=\"1.2.3.4\" extension=\"local-1\"/>"));
    nobody.contentType = QStringLiteral("text/xml");
    auto &two = s.server.add(5, cda("<id root=\"1.2.250.1.213.1.4.10\" extension=\"279035121518989\"/>"
                                    "<id root=\"1.2.250.1.213.1.4.8\" extension=\"277076322082910\"/>"));
    two.contentType = QStringLiteral("text/xml");
    auto &own = s.server.add(6, cda("<id root=\"1.2.250.1.213.1.4.10\" extension=\"279035121518989\"/>"));
    own.contentType = QStringLiteral("text/xml");

    const auto report = valueOf(s.run());
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.quarantined, 4);
    EXPECT_EQ(report.foreign, 4) << "told by the list, or found in the document";
    EXPECT_EQ(s.titles(), (QStringList{QStringLiteral("Document 6"), QStringLiteral("Document 1")}));
    EXPECT_EQ(valueOf(s.space->blobs().list()).size(), 2) << "nothing of them is kept";
    const auto asked = [&s](const QString &id) {
        return std::count_if(s.server.requests.begin(), s.server.requests.end(),
                             [id](const auto &r) { return r.path.endsWith(u'/' + id); });
    };
    EXPECT_EQ(asked(QStringLiteral("e-2")), 0) << "what the server itself says is somebody else's is not even fetched";
    s.server.requests.clear();
    EXPECT_EQ(valueOf(s.run()).quarantined, 0);
    EXPECT_EQ(s.server.requests.size(), 1) << "set aside for good";
    records::Query query;
    query.text = QStringLiteral("ferritine");
    EXPECT_EQ(valueOf(await(s.library.find(query))).size(), 1);
}

TEST(SyncWhose, HiddenFromRepresentativesIsFetchedForOneselfOnly)
{
    Syncing s(parentOfMinor);
    s.server.add(1).confidentiality = {QStringLiteral("INVISIBLE_REPRESENTANTS_LEGAUX")};
    s.server.add(2).confidentiality = {QStringLiteral("A_CODE_OF_TOMORROW")};
    s.server.add(3);
    s.server.add(4).confidentiality = {QStringLiteral("INVISIBLE_PATIENT")};
    QList<dmp::Progress> told;
    QObject::connect(s.sync.get(), &dmp::Sync::progressed, s.sync.get(), [&] { told << s.sync->progress(); });
    const auto report = valueOf(s.run());
    EXPECT_EQ(s.titles(), (QStringList{QStringLiteral("Document 4"), QStringLiteral("Document 3")})) << "an unknown code fails closed";
    EXPECT_EQ(report.discovered, 2) << "what is hidden is not even counted";
    EXPECT_EQ(report.quarantined, 0);
    EXPECT_TRUE(report.failures.isEmpty());
    EXPECT_TRUE(std::all_of(told.begin(), told.end(), [](const auto &progress) { return progress.total <= 2; }));
    for (const auto &request : s.server.requests)
        EXPECT_FALSE(request.path.endsWith(QLatin1String("/e-1")) || request.path.endsWith(QLatin1String("/e-2"))) << "nor asked for";
    EXPECT_EQ(traces(s), 2) << "nor remembered";

    Syncing own;
    own.server.documents = s.server.documents;
    ASSERT_OK(own.run());
    EXPECT_EQ(own.titles(), (QStringList{QStringLiteral("Document 3"), QStringLiteral("Document 2"), QStringLiteral("Document 1")}));
    EXPECT_TRUE(own.rows().at(1).masked) << "shown as the most restrictive";
    EXPECT_FALSE(own.rows().at(2).masked);
}

TEST(SyncWhose, WhatIsHiddenLaterGoesAndComesBackWithItsRight)
{
    Syncing s;
    s.server.add(1, "Une phrase sur la ferritine.");
    s.server.add(2);
    ASSERT_OK(s.run());
    const auto edit = [&s](const QStringList &codes, int seconds) {
        s.server.documents[0].confidentiality = codes;
        s.server.documents[0].updated = s.server.now.addSecs(seconds);
        return valueOf(s.run());
    };
    EXPECT_EQ(edit({QStringLiteral("INVISIBLE_PATIENT")}, 1).quarantined, 1);
    EXPECT_EQ(s.titles(), QStringList{QStringLiteral("Document 2")});
    records::Query query;
    query.text = QStringLiteral("ferritine");
    EXPECT_TRUE(valueOf(await(s.library.find(query))).isEmpty()) << "nor found";
    EXPECT_EQ(edit({QStringLiteral("N")}, 2).added, 1);
    EXPECT_EQ(valueOf(await(s.library.find(query))).size(), 1);
}

TEST(SyncWhose, WhatAChildHidesLaterLeavesItsParents)
{
    Syncing s(parentOfMinor);
    s.server.add(1, "Une phrase sur la ferritine.");
    s.server.add(2);
    EXPECT_EQ(valueOf(s.run()).added, 2);
    s.server.documents[0].confidentiality = {QStringLiteral("INVISIBLE_REPRESENTANTS_LEGAUX")};
    s.server.documents[0].updated = s.server.now.addSecs(1);
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.quarantined, 0);
    EXPECT_EQ(s.titles(), QStringList{QStringLiteral("Document 2")});
    records::Query query;
    query.text = QStringLiteral("ferritine");
    EXPECT_TRUE(valueOf(await(s.library.find(query))).isEmpty());
    EXPECT_EQ(traces(s), 1);

    // One whose server says nothing, but which itself says it is hidden.
    QByteArray hidden = cda("<id root=\"1.2.250.1.213.1.4.10\" extension=\"279035121518989\"/>");
    hidden.replace("code=\"N\"", "code=\"INVISIBLE_REPRESENTANTS_LEGAUX\"");
    s.server.add(3, hidden).contentType = QStringLiteral("text/xml");
    const auto third = valueOf(s.run());
    EXPECT_EQ(third.added + third.quarantined, 0);
    EXPECT_TRUE(third.failures.isEmpty());
    EXPECT_EQ(traces(s), 1);
    EXPECT_EQ(valueOf(s.space->blobs().list()).size(), 1);
}

TEST(SyncWhose, WhatTheDocumentItselfHidesStaysHidden)
{
    Syncing s;
    QByteArray hidden = cda("<id root=\"1.2.250.1.213.1.4.10\" extension=\"279035121518989\"/>");
    hidden.replace("code=\"N\"", "code=\"INVISIBLE_PATIENT\"");
    s.server.add(1, hidden).contentType = QStringLiteral("text/xml");
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.added, 0);
    EXPECT_EQ(Syncing::codes(report), QStringList{QStringLiteral("dmp.not-for-you")});
    s.server.requests.clear();
    ASSERT_OK(s.run());
    EXPECT_EQ(s.server.requests.size(), 1) << "not asked for again";
}

TEST(SyncWhose, NobodysRecordIsNotAskedFor)
{
    Syncing s;
    dmp::Endpoint endpoint = s.server.endpoint();
    endpoint.patient = {};
    EXPECT_CODE(await(s.sync->run(endpoint)), "dmp.no-identity");
    EXPECT_TRUE(s.server.requests.isEmpty());
}

TEST(SyncWhose, APlatformWithoutARecordIsSaid)
{
    Syncing s;
    dmp::Endpoint endpoint = s.server.endpoint();
    endpoint.fhirBase = {};
    EXPECT_CODE(await(s.sync->run(endpoint)), "dmp.none");
}
