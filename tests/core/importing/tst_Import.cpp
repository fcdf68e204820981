#include "core/health/facts/Facts.h"
#include "core/records/archive/Archive.h"
#include "core/records/importing/Import.h"
#include "core/records/xdm/Submission.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"
#include "tests/support/Zipped.h"

#include <QDir>
#include <QFile>

namespace havre::records {
namespace {

using tests::await;
using tests::valueOf;
using tests::zipped;
using Verdict = Candidate::Verdict;

QByteArray golden(const char *name)
{
    QFile file(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/facts/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

TEST(Archive, GivesItsMembersInOrder)
{
    const auto members = unpack(zipped({{"a/un.txt", "un"}, {"deux.txt", "deux"}}));
    ASSERT_OK(members);
    ASSERT_EQ(members->size(), 2);
    EXPECT_EQ(members->at(0).name, QStringLiteral("a/un.txt"));
    EXPECT_EQ(members->at(1).bytes, "deux");
}

TEST(Archive, RefusesWhatIsBuiltToHurt)
{
    EXPECT_CODE(unpack(zipped({{"../../.profile", "x"}})), "records.import.zip-path");
    EXPECT_CODE(unpack(zipped({{"/etc/passwd", "x"}})), "records.import.zip-path");
    EXPECT_CODE(unpack(zipped({{"a\\..\\..\\b", "x"}})), "records.import.zip-path");
    EXPECT_CODE(unpack(zipped({{"C:/b", "x"}})), "records.import.zip-path");
    EXPECT_CODE(unpack(zipped({{"zeros", QByteArray(20 * 1024 * 1024, '\0')}})), "records.import.zip-bomb");
    EXPECT_CODE(unpack(zipped({{"clef", "x"}}, "secret")), "records.import.zip-locked");
    QList<QPair<QByteArray, QByteArray>> many;
    for (int i = 0; i < 2'001; ++i)
        many.append({QByteArray::number(i), "x"});
    EXPECT_CODE(unpack(zipped(many)), "records.import.zip-bomb");
}

TEST(Archive, RefusesWhatIsBroken)
{
    const QByteArray good = zipped({{"un.txt", QByteArray("une phrase assez longue pour être comprimée, comprimée, comprimée")}});
    EXPECT_CODE(unpack(good.left(good.size() / 2)), "records.import.zip");
    EXPECT_CODE(unpack("PK\x03\x04 et puis rien"), "records.import.zip");
    QByteArray lying = good; // the announced size, in the central directory
    const qsizetype directory = lying.indexOf("PK\x01\x02");
    lying[directory + 24] = 3;
    EXPECT_FALSE(unpack(lying)) << "longer than it said";
    QByteArray changed = good;
    changed[40] = char(changed.at(40) ^ 0x55);
    EXPECT_FALSE(unpack(changed)) << "its checksum is wrong";
}

struct ImportTest : testing::Test {
    tests::TestSpace test;
    Library library{*test.space};
    health::Facts facts{*test.space, library};
    Import import{*test.space, library};
    QTemporaryDir folder;

    QString put(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    Review review(const QStringList &paths, const identity::Ins &owner = {}) { return valueOf(await(import.review(paths, owner))); }
};

TEST_F(ImportTest, GoesByContentAndOpensFoldersAndArchives)
{
    put("dossier/analyses.pdf", golden("mixed.xml")); // not a PDF, whatever its name says
    put("dossier/sous/note.txt", "Une note de la marée haute.");
    put("dossier/vide.xml", "");
    put("envoi.zip", zipped({{"IHE_XDM/SUBSET01/DOC0001.XML", golden("mixed.xml")}, {"INDEX.HTM", "<html/>"},
                             {"IHE_XDM/SUBSET01/METADATA.XML", "<a/>"}, {"IHE_XDM/SUBSET01/scan.bin", "%PDF-1.4 rien"}}));
    const Review found = review({folder.filePath(QStringLiteral("dossier")), folder.filePath(QStringLiteral("envoi.zip"))});
    ASSERT_EQ(found.candidates.size(), 5);
    EXPECT_EQ(found.count(Verdict::New), 3);
    EXPECT_EQ(found.count(Verdict::Known), 1) << "the same document twice";
    EXPECT_EQ(found.count(Verdict::Unreadable), 1);
    EXPECT_EQ(found.candidates.at(0).arriving.document.contentType, QStringLiteral("text/xml"));
    EXPECT_EQ(found.candidates.at(0).arriving.document.title, QStringLiteral("Analyses du port"));
}

TEST_F(ImportTest, FilesWhatWasChosenWithItsFacts)
{
    const QString path = put("analyses.xml", golden("mixed.xml"));
    Review first = review({path});
    const Filed filed = valueOf(await(import.file(first.candidates)));
    EXPECT_EQ(filed.added, 1);
    EXPECT_EQ(valueOf(await(facts.list({}))).size(), 8);
    const Review again = review({path});
    EXPECT_EQ(again.count(Verdict::Known), 1);
    EXPECT_EQ(valueOf(await(import.file(again.candidates))).added, 0);
}

TEST_F(ImportTest, ReviewAloneChangesNothing)
{
    review({put("analyses.xml", golden("mixed.xml"))});
    EXPECT_EQ(valueOf(await(library.overview())).total, 0);
}

TEST_F(ImportTest, DoesNotTickSomebodyElsesDocument)
{
    const auto other = identity::Ins::parse(QStringLiteral("255081416802538"), identity::TestOid);
    ASSERT_OK(other);
    Review found = review({put("analyses.xml", golden("mixed.xml"))}, *other);
    ASSERT_EQ(found.count(Verdict::OtherPerson), 1);
    EXPECT_EQ(valueOf(await(import.file(found.candidates))).added, 0);
    found.candidates[0].chosen = true;
    EXPECT_EQ(valueOf(await(import.file(found.candidates))).added, 1);
}

// A name proves nothing: it is told, for the person to check.
TEST_F(ImportTest, SaysInWhoseNameADocumentIs)
{
    using Naming = Candidate::Naming;
    const QString report = put("analyses.xml", golden("mixed.xml"));
    const QString note = put("note.txt", "Une note.");
    Review found = review({report, note});
    ASSERT_EQ(found.candidates.size(), 2);
    EXPECT_EQ(found.candidates.at(0).patient, QStringLiteral("Océane BRISEFER")) << "the patient, not the author";
    EXPECT_EQ(found.candidates.at(0).naming, Naming::Unsure) << "nothing is known of the owner";
    EXPECT_EQ(found.candidates.at(1).naming, Naming::Nobody);

    Owner owner{identity::Person()};
    owner.person.givenName = QStringLiteral("Camille");
    EXPECT_EQ(valueOf(await(import.review({report}, owner))).candidates.first().naming, Naming::Other);
    owner.person.givenName = QStringLiteral("Océane");
    owner.person.familyName = QStringLiteral("Brisefer");
    EXPECT_EQ(valueOf(await(import.review({report}, owner))).candidates.first().naming, Naming::Owner);
    found = review({report}, *identity::Ins::parse(QStringLiteral("284052A32102552"), identity::TestOid));
    EXPECT_EQ(found.candidates.first().naming, Naming::Owner) << "by the INS, whatever the name";
}

// A note names nobody; the archive it came in does.
TEST_F(ImportTest, AnArchiveSaysWhoseItsNotesAreAndWhatTheyAre)
{
    const QString mothers = QStringLiteral("279035121518989");
    xdm::SubmissionSet set;
    set.patient.person.familyName = QStringLiteral("MOREAU");
    set.patient.person.birthDate = QDate(1986, 4, 12);
    set.patient.person.ins = *identity::Ins::parse(mothers, identity::TestOid);
    set.time = QDateTime(QDate(2026, 11, 22), QTime(7, 5), Qt::UTC);
    xdm::DocumentEntry note;
    note.bytes = "Fer bas, revoir dans trois mois.";
    note.facts.id = DocumentId::random();
    note.facts.title = QStringLiteral("Mot du laboratoire");
    note.facts.contentType = QStringLiteral("text/plain");
    note.facts.date = QDateTime(QDate(2026, 2, 14), QTime(9, 30), Qt::UTC);
    note.facts.type = {QStringLiteral("11502-2"), QStringLiteral("2.16.840.1.113883.6.1"), {}};
    note.facts.authors = {{QStringLiteral("Anne Lefèvre"), {}, {}}};
    set.entries = {note};
    const QString path = put("IHE_XDM.zip", valueOf(xdm::write(set)));

    Owner child;
    child.person.birthDate = QDate(2025, 9, 29); // her INS is not known yet
    Review found = valueOf(await(import.review({path}, child)));
    ASSERT_EQ(found.candidates.size(), 1);
    EXPECT_EQ(found.count(Verdict::OtherPerson), 1);
    EXPECT_EQ(valueOf(await(import.file(found.candidates))).added, 0);

    found = valueOf(await(import.review({path}, Owner(*identity::Ins::parse(mothers, identity::TestOid)))));
    ASSERT_EQ(found.count(Verdict::New), 1);
    const Document &arriving = found.candidates.first().arriving.document;
    EXPECT_EQ(arriving.title, note.facts.title);
    EXPECT_EQ(arriving.date, note.facts.date);
    EXPECT_EQ(arriving.category, Category::Biology) << "found where it belongs";
    ASSERT_EQ(arriving.authors.size(), 1);
    EXPECT_EQ(arriving.authors.first().name, QStringLiteral("Anne Lefèvre"));
}

TEST_F(ImportTest, SaysWhenNothingIsThere)
{
    EXPECT_CODE(await(import.review({folder.filePath(QStringLiteral("absent"))}, {})), "records.import.absent");
}

TEST_F(ImportTest, AReviewIsStoppedByThePerson)
{
    put("a.txt", "Une note.");
    const auto watch = std::make_shared<ImportWatch>();
    watch->stop = true;
    EXPECT_CODE(await(import.review({folder.path()}, {}, watch)), "foundation.cancelled");
    EXPECT_EQ(watch->done, 0);
}

TEST_F(ImportTest, FilingStopsBetweenTwoDocuments)
{
    const Review found = review({put("a.txt", "Une note."), put("b.txt", "Une autre.")});
    const auto watch = std::make_shared<ImportWatch>();
    watch->stop = true;
    EXPECT_EQ(valueOf(await(import.file(found.candidates, watch))).added, 0);
    watch->stop = false;
    EXPECT_EQ(valueOf(await(import.file(found.candidates, watch))).added, 2);
    EXPECT_EQ(watch->done, 2);
}

// As the jail would: what has its end is a PDF, and says something.
struct Jail final : ports::Renderer {
    struct Paper final : ports::OpenDocument {
        int pageCount() const override { return 1; }
        QSizeF pageSize(int) const override { return {595, 842}; }
        QCoro::Task<Result<ports::PixelPage>> page(int, QSize) override { co_return ports::PixelPage{}; }
        QCoro::Task<Result<QString>> text() override { co_return words ? QStringLiteral("Échographie de la thyroïde") : QString(); }
        bool words = true;
    };
    QCoro::Task<Result<std::shared_ptr<ports::OpenDocument>>> open(QByteArray bytes, QString) override
    {
        ++opened;
        if (broken)
            co_return failure(Fault::Refused, QLatin1String("render.no-jail"));
        if (watch)
            seen << watch->done;
        if (!bytes.contains("%%EOF"))
            co_return failure(Fault::Malformed, QLatin1String("render.unreadable"));
        auto paper = std::make_shared<Paper>();
        paper->words = !bytes.contains("sans mots");
        co_return std::shared_ptr<ports::OpenDocument>(paper);
    }
    int opened = 0;
    bool broken = false;
    std::shared_ptr<ImportWatch> watch; // looked at each time one is opened
    QList<int> seen;
};

const QByteArray Pdf = "%PDF-1.4\npeu\n%%EOF\n";

// It came from the DMP under its name there; the file of one's own export has none.
TEST_F(ImportTest, TheSameBytesAreKnownWhateverWayTheyCame)
{
    for (const Origin origin : {Origin::Dmp, Origin::TypedIn}) {
        NewDocument arriving;
        arriving.document.title = QStringLiteral("Radiographie");
        arriving.document.contentType = QStringLiteral("application/pdf");
        arriving.document.masterIdentifier = QStringLiteral("2.25.%1").arg(static_cast<int>(origin) + 7);
        arriving.document.origin = origin;
        arriving.bytes = Pdf + QByteArray::number(static_cast<int>(origin));
        arriving.journalActor = QStringLiteral("DMP");
        ASSERT_OK(await(library.add(arriving)));
        const Review found = review({put("radio.pdf", arriving.bytes)});
        EXPECT_EQ(found.count(Verdict::Known), 1) << static_cast<int>(origin);
        arriving.document.masterIdentifier.clear();
        arriving.document.origin = Origin::Imported;
        EXPECT_CODE(await(library.add(arriving)), "records.known"); // nor behind the review's back
    }
    const Review twice = review({put("a.xml", golden("mixed.xml")), put("b.xml", golden("mixed.xml"))});
    EXPECT_EQ(twice.count(Verdict::Known), 1);
}

TEST_F(ImportTest, OnesOwnExportBringsNoBundle)
{
    const QByteArray bundle = "{\n  \"resourceType\": \"Bundle\"\n}\n";
    put("export/documents/note.txt", "Une note {de marée}.");
    put("export/bundle.fhir.json", bundle);
    const Review whole = review({folder.filePath(QStringLiteral("export"))});
    ASSERT_EQ(whole.candidates.size(), 1);
    EXPECT_EQ(whole.count(Verdict::New), 1);
    for (const QByteArray &json : {bundle, QByteArray(" [1, 2]")}) {
        const Review alone = review({put("donnees.json", json)});
        ASSERT_EQ(alone.count(Verdict::Unreadable), 1) << "pointed at, it is told";
        EXPECT_EQ(alone.candidates.first().reason.code, QStringLiteral("records.unsupported-type"));
    }
    EXPECT_EQ(review({put("liste.txt", "[à faire] appeler le port")}).count(Verdict::New), 1) << "words that only begin so";
}

TEST_F(ImportTest, ABrokenPdfIsNotFiled)
{
    Jail jail;
    Import careful{*test.space, library, &jail};
    const QString bad = put("casse.pdf", "%PDF-1.4\n\x01\x02 n'importe quoi");
    Review found = valueOf(await(careful.review({bad, put("bon.pdf", Pdf)}, {})));
    ASSERT_EQ(found.candidates.size(), 2);
    EXPECT_EQ(found.candidates.at(0).verdict, Verdict::Unreadable);
    EXPECT_EQ(found.candidates.at(0).reason.code, QStringLiteral("render.unreadable"));
    EXPECT_EQ(valueOf(await(careful.file(found.candidates))).added, 1);

    // Found by its words at once; no later reading is waited for.
    Query query;
    query.text = QStringLiteral("thyroïde");
    EXPECT_EQ(valueOf(await(library.find(query))).size(), 1);
    EXPECT_TRUE(valueOf(await(library.awaitingText(10))).isEmpty());
    const int before = jail.opened;
    EXPECT_EQ(valueOf(await(careful.review({put("bon.pdf", Pdf)}, {}))).count(Verdict::Known), 1);
    EXPECT_EQ(jail.opened, before) << "what is here is not opened again";
}

TEST_F(ImportTest, WithoutAJailPdfsAreBelieved)
{
    Jail jail;
    jail.broken = true;
    Import careful{*test.space, library, &jail};
    const Review found = valueOf(await(careful.review({put("a.pdf", Pdf), put("b.pdf", Pdf + "2")}, {})));
    EXPECT_EQ(found.count(Verdict::New), 2);
    EXPECT_EQ(jail.opened, 1) << "asked once";
    EXPECT_EQ(valueOf(await(careful.file(found.candidates))).added, 2);
    EXPECT_EQ(valueOf(await(library.awaitingText(10))).size(), 2) << "the next sync reads them";
}

TEST_F(ImportTest, APdfWithoutWordsIsLookedAtOnce)
{
    Jail jail;
    Import careful{*test.space, library, &jail};
    const Review found = valueOf(await(careful.review({put("scan.pdf", "%PDF-1.4\nsans mots\n%%EOF\n")}, {})));
    EXPECT_EQ(valueOf(await(careful.file(found.candidates))).added, 1);
    EXPECT_TRUE(valueOf(await(library.awaitingText(10))).isEmpty()) << "in vain, and not asked for again";
}

TEST_F(ImportTest, ACopyOfABrokenPdfIsBrokenToo)
{
    Jail jail;
    Import careful{*test.space, library, &jail};
    const QByteArray bad = "%PDF-1.4\n\x01\x02 n'importe quoi";
    const Review found = valueOf(await(careful.review({put("a.pdf", bad), put("b.pdf", bad), put("c.pdf", Pdf), put("d.pdf", Pdf)}, {})));
    EXPECT_EQ(found.count(Verdict::Unreadable), 2) << "nothing of it is in the vault";
    EXPECT_EQ(found.candidates.at(1).reason.code, QStringLiteral("render.unreadable"));
    EXPECT_EQ(found.count(Verdict::New), 1);
    EXPECT_EQ(found.candidates.at(3).verdict, Verdict::Known);
    EXPECT_EQ(jail.opened, 2) << "a copy is not opened again";
}

TEST_F(ImportTest, WhatTheJailOpensCountsWhenItIsOpened)
{
    Jail jail;
    jail.watch = std::make_shared<ImportWatch>();
    Import careful{*test.space, library, &jail};
    const QStringList files{put("a.pdf", Pdf), put("b.pdf", Pdf + "2"), put("c.txt", "Une note."), put("d.pdf", Pdf), put("e.pdf", Pdf + "3")};
    ASSERT_OK(await(careful.review(files, {}, jail.watch)));
    EXPECT_EQ(jail.seen, (QList<int>{1, 2, 4})) << "the note; each PDF when it was looked at, a copy too";
    EXPECT_EQ(jail.watch->done, 5);
    jail.broken = true;
    const auto without = std::make_shared<ImportWatch>();
    jail.watch = nullptr;
    ASSERT_OK(await(careful.review(files, {}, without)));
    EXPECT_EQ(without->done, 5) << "the same number without a jail";
}

TEST_F(ImportTest, TheWordsOfAPdfWithinADocumentAreFoundAtOnce)
{
    Jail jail;
    Import careful{*test.space, library, &jail};
    const QByteArray whole = "<?xml version=\"1.0\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\">"
        "<templateId root=\"1.2.250.1.213.1.1.1.1\"/><id root=\"1.2.250.1.999.1\" extension=\"41\"/><code code=\"11488-4\" codeSystem=\"2.16.840.1.113883.6.1\"/>"
        "<title>Courrier</title><effectiveTime value=\"20260301\"/><component><nonXMLBody><text mediaType=\"application/pdf\" representation=\"B64\">"
        + Pdf.toBase64() + "</text></nonXMLBody></component></ClinicalDocument>";
    const Review found = valueOf(await(careful.review({put("courrier.xml", whole)}, {})));
    ASSERT_EQ(found.count(Verdict::New), 1);
    EXPECT_EQ(valueOf(await(careful.file(found.candidates))).added, 1);
    Query query;
    query.text = QStringLiteral("thyroïde");
    EXPECT_EQ(valueOf(await(library.find(query))).size(), 1);
    EXPECT_TRUE(valueOf(await(library.awaitingText(10))).isEmpty());
}

// The worker is still reading when the vault is locked: nobody may touch the space that was.
TEST(ImportAndLock, AReviewUnderWayEndsWithTheVault)
{
    QTemporaryDir folder;
    for (int i = 0; i < 200; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.xml").arg(i)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(golden("mixed.xml"));
    }
    tests::TestSpace test;
    auto library = std::make_unique<Library>(*test.space);
    auto import = std::make_unique<Import>(*test.space, *library);
    const auto watch = std::make_shared<ImportWatch>();
    auto reviewing = import->review({folder.path()}, {}, watch);
    test.space->close(); // as UnlockedSession ends
    import.reset();
    library.reset();
    test.space.reset();
    EXPECT_TRUE(watch->stop) << "nothing more is read";
    EXPECT_CODE(await(std::move(reviewing)), "foundation.cancelled");
}

TEST_F(ImportTest, DoesNotFollowLinksOutOfAFolder)
{
    put("dossier/note.txt", "Une note.");
    ASSERT_TRUE(QFile::link(QStringLiteral("/etc"), folder.filePath(QStringLiteral("dossier/ailleurs"))));
    EXPECT_EQ(review({folder.filePath(QStringLiteral("dossier"))}).candidates.size(), 1);
}

} // namespace
} // namespace havre::records
