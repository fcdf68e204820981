// The DMP as PDSm clients meet it: who may read, what a search selects, pages, files and their hashes.
#include "tests/app/sandbox/SandboxTest.h"

#include <QCryptographicHash>

namespace havre::tests {
namespace {

class Dmp : public SandboxTest {
protected:
    void SetUp() override
    {
        SandboxTest::SetUp();
        for (int i = 1; i <= 7; ++i)
            writeCda(s("alice"), s("Bilan %1").arg(i), s("2.25.%1").arg(i), s("202501") + QString::number(i + 9) + s("083000+0100"));
        writeCda(s("leo"), s("Bilan de Léo"), s("2.25.50"), s("20250301"));
        writeCda(s("bob"), s("Bilan de Bob"), s("2.25.60"), s("20250301"));
        start();
        token = accessFor("alice");
    }
    QJsonObject first(const QJsonObject &bundle) const
    {
        return bundle.value(s("entry")).toArray().first().toObject().value(s("resource")).toObject();
    }
    static QString said(const Heard &heard)
    {
        const QJsonObject json = heard.json();
        EXPECT_EQ(json.value(s("resourceType")).toString(), s("OperationOutcome"));
        return json.value(s("issue")).toArray().first().toObject().value(s("code")).toString();
    }
    QString token;
};

TEST_F(Dmp, NobodyReadsWithoutAToken)
{
    for (const char *path : {"/fhir/DocumentReference", "/fhir/Patient", "/fhir/Binary/x", "/fhir/DocumentReference/x"}) {
        const Heard heard = ask(s(path));
        EXPECT_EQ(heard.status, 401) << path;
        EXPECT_EQ(said(heard), s("login")) << path;
    }
    EXPECT_EQ(search(s("forged"), Alice).status, 401);
    clock.advance(301);
    EXPECT_EQ(search(token, Alice).status, 401);
}

TEST_F(Dmp, APersonReadsTheirOwnAndThoseTheyRepresent)
{
    EXPECT_EQ(titles(search(token, Alice).json()).size(), 7);
    EXPECT_EQ(titles(search(token, Leo).json()), QStringList{s("Bilan de Léo")});
    const Heard other = search(token, Bob);
    EXPECT_EQ(other.status, 403);
    EXPECT_EQ(said(other), s("forbidden"));
    EXPECT_EQ(search(token, "999999999999999").status, 403); // existence is not told
    EXPECT_EQ(search(accessFor("leo"), Alice).status, 403);
}

TEST_F(Dmp, DocumentsOfOthersAreRefusedByIdToo)
{
    const QString id = first(search(accessFor("bob"), Bob).json()).value(s("id")).toString();
    ASSERT_FALSE(id.isEmpty());
    EXPECT_EQ(ask(s("/fhir/DocumentReference/") + id, token).status, 403);
    EXPECT_EQ(ask(s("/fhir/Binary/") + id, token).status, 403);
    EXPECT_EQ(ask(s("/fhir/Binary/unknown"), token).status, 404);
}

TEST_F(Dmp, PatientIsFoundByIns)
{
    const QString path = s("/fhir/Patient?identifier=urn:oid:1.2.250.1.213.1.4.10%7C");
    const QJsonObject bundle = ask(path + s(Alice), token).json();
    EXPECT_EQ(bundle.value(s("total")).toInt(), 1);
    EXPECT_TRUE(first(bundle).value(s("active")).toBool());
    EXPECT_EQ(ask(path + s(Bob), token).status, 403);
    EXPECT_EQ(ask(s("/fhir/Patient"), token).status, 400);
}

TEST_F(Dmp, HeaderBecomesMetadata)
{
    const QJsonObject reference = first(search(token, Alice, s("&_sort=date")).json());
    const auto code = [&reference](const char *name) {
        const QJsonValue value = reference.value(s(name));
        const QJsonObject object = value.isArray() ? value.toArray().first().toObject() : value.toObject();
        return object.value(s("coding")).toArray().first().toObject().value(s("code")).toString();
    };
    EXPECT_EQ(reference.value(s("masterIdentifier")).toObject().value(s("value")).toString(), s("urn:oid:2.25.1"));
    EXPECT_EQ(code("type"), s("11502-2"));
    EXPECT_EQ(code("category"), s("10"));
    EXPECT_EQ(code("securityLabel"), s("N"));
    EXPECT_EQ(reference.value(s("date")).toString(), s("2025-01-10T08:30:00+01:00"));
    const QJsonObject content = reference.value(s("content")).toArray().first().toObject();
    EXPECT_EQ(content.value(s("format")).toObject().value(s("code")).toString(), s("urn:ihe:lab:xd-lab:2008"));
    const QJsonObject context = reference.value(s("context")).toObject();
    EXPECT_EQ(context.value(s("period")).toObject().value(s("start")).toString(), s("2025-01-10T08:30:00+01:00"));
    const QByteArray all = QJsonDocument(reference).toJson(QJsonDocument::Compact);
    for (const char *part : {"\"AMBULATOIRE\"", "\"SA25\"", "\"Laboratoire du Parc\"", "\"801234567890\"", "DR Anne VERT",
                             "\"G15_10/SM03\"", Alice, "PractitionerRole"})
        EXPECT_TRUE(all.contains(part)) << part;
}

TEST_F(Dmp, BytesMatchTheirHashAndSize)
{
    const QJsonObject attachment = first(search(token, Alice).json()).value(s("content")).toArray().first().toObject().value(s("attachment")).toObject();
    const QString url = attachment.value(s("url")).toString();
    const Heard heard = ask(url, token, {}, attachment.value(s("contentType")).toString().toLatin1());
    ASSERT_EQ(heard.status, 200);
    EXPECT_EQ(heard.contentType, "text/xml");
    EXPECT_EQ(heard.body.size(), attachment.value(s("size")).toInteger());
    EXPECT_EQ(QCryptographicHash::hash(heard.body, QCryptographicHash::Sha1).toBase64(), attachment.value(s("hash")).toString().toLatin1());
    EXPECT_EQ(ask(url, token, {}, "text/*;q=0.5").status, 200);
    EXPECT_EQ(ask(url, token, {}, "application/pdf").status, 406);
}

TEST_F(Dmp, PagesHoldEverythingOnce)
{
    QJsonObject page = search(token, Alice, s("&_count=3")).json();
    EXPECT_EQ(page.value(s("total")).toInt(), 7);
    QStringList all = titles(page);
    EXPECT_EQ(all.size(), 3);
    for (int turns = 0; turns < 5 && !nextLink(page).isEmpty(); ++turns) {
        const QString link = nextLink(page);
        EXPECT_FALSE(link.contains(s(Alice))); // opaque
        page = ask(link, token).json();
        all += titles(page);
    }
    EXPECT_EQ(all.size(), 7);
    EXPECT_EQ(QSet<QString>(all.cbegin(), all.cend()).size(), 7);
    EXPECT_EQ(all.first(), s("Bilan 7")); // newest first
}

TEST_F(Dmp, PagesBelongToTheirReaderAndEnd)
{
    const QString link = nextLink(search(token, Alice, s("&_count=3")).json());
    EXPECT_EQ(ask(link, accessFor("bob")).status, 410);
    EXPECT_EQ(ask(link, token).status, 200);
    const QString later = tokensFor("alice").value(s("refresh_token")).toString();
    clock.advance(601);
    const QString fresh = ask(s("/token"), {}, "grant_type=refresh_token&client_id=havre&refresh_token=" + later.toLatin1())
                              .json().value(s("access_token")).toString();
    EXPECT_EQ(ask(link, fresh).status, 410);
}

TEST_F(Dmp, LastUpdatedBringsOnlyWhatIsNew)
{
    const QString now = clock.now().toString(Qt::ISODate);
    clock.advance(60);
    EXPECT_EQ(search(token, Alice, s("&_lastUpdated=gt") + now).json().value(s("total")).toInt(), 0);
    writeCda(s("alice"), s("Nouveau"), s("2.25.99"), s("20250601"));
    EXPECT_EQ(titles(search(token, Alice, s("&_lastUpdated=gt") + now).json()), QStringList{s("Nouveau")});
    EXPECT_EQ(search(token, Alice, s("&_lastUpdated=le") + now).json().value(s("total")).toInt(), 7);
    const QString exact = clock.now().toString(Qt::ISODateWithMs);
    EXPECT_EQ(search(token, Alice, s("&_lastUpdated=ge") + exact).json().value(s("total")).toInt(), 1);
    EXPECT_EQ(search(token, Alice, s("&_lastUpdated=gt") + exact).json().value(s("total")).toInt(), 0);
}

TEST_F(Dmp, ParametersSelect)
{
    const auto total = [this](const char *more) { return search(token, Alice, s(more)).json().value(s("total")).toInt(-1); };
    EXPECT_EQ(total("&date=ge2025-01-12&date=lt2025-01-15"), 3);
    EXPECT_EQ(total("&date=2025-01-12"), 1);
    EXPECT_EQ(total("&type=http://loinc.org%7C11502-2"), 7);
    EXPECT_EQ(total("&type=urn:oid:2.16.840.1.113883.6.1%7C11502-2,60591-5"), 7);
    EXPECT_EQ(total("&type=60591-5"), 0);
    EXPECT_EQ(total("&category=10"), 7);
    EXPECT_EQ(total("&identifier=urn:ietf:rfc:3986%7Curn:oid:2.25.3"), 1);
    EXPECT_EQ(total("&security-label=MASQUE_PS"), 0);
    EXPECT_EQ(titles(search(token, Alice, s("&_sort=date")).json()).first(), s("Bilan 1"));
}

TEST_F(Dmp, PostSearchAndBothSpellingsOfThePatient)
{
    const QByteArray form = "patient%3Aidentifier=urn%3Aoid%3A1.2.250.1.213.1.4.10%7C" + QByteArray(Alice) + "&status=current&_count=2";
    const QJsonObject page = ask(s("/fhir/DocumentReference/_search"), token, form).json();
    EXPECT_EQ(page.value(s("total")).toInt(), 7);
    EXPECT_EQ(titles(page).size(), 2);
    EXPECT_EQ(ask(s("/fhir/DocumentReference?patient=Patient/patient-") + s(Alice) + s("&status=current"), token).json().value(s("total")).toInt(), 7);
}

TEST_F(Dmp, UnfitSearchesAreExplained)
{
    const QString path = s("/fhir/DocumentReference?");
    EXPECT_EQ(ask(path + s("status=current"), token).status, 400);
    EXPECT_EQ(ask(path + s("patient=Patient/patient-") + s(Alice), token).status, 400);
    EXPECT_EQ(search(token, Alice, s("&_lastUpdated=gtyesterday")).status, 400);
    EXPECT_EQ(search(token, Alice, s("&_count=0")).status, 400);
    const QJsonArray entries = search(token, Alice, s("&colour=blue")).json().value(s("entry")).toArray();
    EXPECT_EQ(entries.size(), 8); // the seven, and a warning
    EXPECT_EQ(entries.last().toObject().value(s("search")).toObject().value(s("mode")).toString(), s("outcome"));
}

TEST_F(Dmp, ReplacedDocumentIsSuperseded)
{
    clock.advance(10);
    writeCda(s("alice"), s("Bilan corrigé"), s("2.25.200"), s("20250120"),
             s("<relatedDocument typeCode=\"RPLC\"><parentDocument><id root=\"2.25.1\"/></parentDocument></relatedDocument>"));
    const QStringList current = titles(search(token, Alice).json());
    EXPECT_EQ(current.size(), 7);
    EXPECT_FALSE(current.contains(s("Bilan 1")));
    const QString both = s("/fhir/DocumentReference?patient.identifier=urn:oid:1.2.250.1.213.1.4.10%7C") + s(Alice) + s("&status=current,superseded");
    EXPECT_EQ(ask(both, token).json().value(s("total")).toInt(), 8);
    const QJsonObject reference = first(search(token, Alice, s("&identifier=2.25.200")).json());
    const QJsonObject relation = reference.value(s("relatesTo")).toArray().first().toObject();
    EXPECT_EQ(relation.value(s("code")).toString(), s("replaces"));
    EXPECT_TRUE(relation.value(s("target")).toObject().value(s("reference")).toString().startsWith(s("DocumentReference/")));
}

TEST_F(Dmp, SidecarsSpeakForFilesThatCannot)
{
    writeFile(s("records/alice/radio.pdf"), "%PDF-1.4 essai");
    writeFile(s("records/alice/radio.pdf.meta.json"), R"({"masterIdentifier":"2.25.300","title":"Radio du poignet",
        "typeCode":{"code":"18748-4","system":"2.16.840.1.113883.6.1"},"date":"2025-02-03T10:00:00+01:00","serviceStart":"2025-02-02",
        "author":{"name":"Dr Paul ROUX","organization":"Imagerie du Port","specialty":"Radiologue"},"confidentiality":["MASQUE_PS","N"]})");
    writeFile(s("records/alice/photo.jpg"), "\xff\xd8\xff essai");
    const QJsonObject reference = first(search(token, Alice, s("&identifier=2.25.300")).json());
    const QByteArray all = QJsonDocument(reference).toJson(QJsonDocument::Compact);
    for (const char *part : {"Radio du poignet", "\"31\"", "Dr Paul ROUX", "Radiologue", "MASQUE_PS", "\"start\":\"2025-02-02\"",
                             "application/pdf", "mimeTypeSufficient"})
        EXPECT_TRUE(all.contains(part)) << part;
    EXPECT_TRUE(titles(search(token, Alice, s("&category=90")).json()).contains(s("photo"))); // no sidecar: deposited
}

TEST_F(Dmp, HiddenDocumentsStayHidden)
{
    writeFile(s("records/leo/a.txt"), "attend le medecin");
    writeFile(s("records/leo/a.txt.meta.json"), R"({"title":"Annonce","confidentiality":["INVISIBLE_PATIENT"]})");
    writeFile(s("records/leo/b.txt"), "pour lui seul");
    writeFile(s("records/leo/b.txt.meta.json"), R"({"title":"Secret","confidentiality":["INVISIBLE_REPRESENTANTS_LEGAUX"]})");
    const QStringList parent = titles(search(token, Leo).json());
    EXPECT_TRUE(parent.contains(s("Annonce")));
    EXPECT_FALSE(parent.contains(s("Secret")));
    const QStringList child = titles(search(accessFor("leo"), Leo).json());
    EXPECT_FALSE(child.contains(s("Annonce")));
    EXPECT_TRUE(child.contains(s("Secret")));
}

TEST_F(Dmp, BrokenAndForeignFilesAreServedAllTheSame)
{
    writeFile(s("records/alice/casse.xml"), "<ClinicalDocument");
    writeFile(s("records/alice/autre.xml"), "<note/>");
    writeFile(s("records/alice/ignore.exe"), "MZ");
    const QStringList all = titles(search(token, Alice).json());
    EXPECT_EQ(all.size(), 9);
    EXPECT_TRUE(all.contains(s("casse")));
}

TEST_F(Dmp, SaysWhatItIs)
{
    const QJsonObject statement = ask(s("/fhir/metadata")).json();
    EXPECT_EQ(statement.value(s("resourceType")).toString(), s("CapabilityStatement"));
    EXPECT_EQ(statement.value(s("fhirVersion")).toString(), s("4.0.1"));
    EXPECT_EQ(ask(s("/fhir/Observation"), token).status, 404);
}

} // namespace
} // namespace havre::tests
