// What a message brought as the documents it is: archives opened, patients compared, twins on one line; and what leaves.
#include "core/mailbox/Papers.h"
#include "core/mailbox/Rules.h"
#include "core/mailbox/Travelling.h"
#include "core/records/xdm/Submission.h"
#include "tests/support/Await.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace havre;
using namespace havre::mailbox;
using tests::valueOf;
using identity::Whose;

namespace {

QByteArray golden(const char *name)
{
    QFile file(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/cda/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

mime::Leaf leaf(const char *name, const QByteArray &bytes)
{
    return {QString::fromUtf8(name), {}, {}, bytes.size(), bytes};
}

// Whom the golden is about, as an INS.
QString patientOf(const QByteArray &cda)
{
    for (const auto &[root, extension] : valueOf(records::readDocument(cda)).patientIds)
        if (identity::isInsOid(root))
            return extension;
    return {};
}

identity::Person somebody()
{
    identity::Person person;
    person.familyName = QStringLiteral("MOREAU");
    person.givenName = QStringLiteral("Camille");
    person.ins = *identity::Ins::parse(QStringLiteral("279035121518989"), QString(identity::TestOid));
    return person;
}

} // namespace

TEST(PapersTest, aCdaIsComparedWithTheOwner)
{
    const QByteArray cda = golden("lab-report.xml");
    const QString owner = patientOf(cda);
    ASSERT_FALSE(owner.isEmpty());
    const Unfolded own = unfold({leaf("a.xml", cda)}, owner).first();
    EXPECT_EQ(own.paper.whose, Whose::Theirs);
    EXPECT_OK(newDocument(own, {}));
    EXPECT_EQ(unfold({leaf("a.xml", cda)}, owner.left(13) + QStringLiteral("00")).first().paper.whose, Whose::Another);
    const Unfolded other = unfold({leaf("a.xml", cda)}, QStringLiteral("1990175000001")).first();
    EXPECT_EQ(other.paper.whose, Whose::Another);
    EXPECT_CODE(newDocument(other, {}), "mailbox.other-person");
    const Unfolded pdf = unfold({leaf("a.pdf", "%PDF-1.4")}, owner).first();
    EXPECT_EQ(pdf.paper.whose, Whose::Unsaid);
    EXPECT_OK(newDocument(pdf, {}));
}

// The number of before 2021 stands beside the INS in many documents, and is no INS.
TEST(PapersTest, anInsCBesideTheInsChangesNothing)
{
    QByteArray cda = golden("lab-report.xml");
    const QString owner = patientOf(cda);
    const qsizetype at = cda.indexOf("<id", cda.indexOf("<patientRole"));
    ASSERT_GT(at, 0);
    cda.insert(at, "<id root=\"1.2.250.1.213.1.4.2\" extension=\"0123456789012345678901\"/>");
    const Unfolded own = unfold({leaf("a.xml", cda)}, owner).first();
    EXPECT_EQ(own.paper.whose, Whose::Theirs);
    EXPECT_OK(newDocument(own, {}));
}

TEST(PapersTest, aPdfBesideItsOriginalIsOneLine)
{
    const QByteArray cda = golden("lab-report.xml");
    const QByteArray level1 = golden("level-1-pdf.xml");
    const QByteArray body = valueOf(records::readDocument(level1)).body;
    ASSERT_FALSE(body.isEmpty());
    const auto all = unfold({leaf("bilan.pdf", "%PDF-1.4 a"), leaf("bilan.xml", cda), leaf("conseils.pdf", "%PDF-1.4 b"), leaf("x.pdf", body),
                             leaf("lettre.xml", level1)},
                            patientOf(cda));
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all.at(0).paper.part, 1);
    EXPECT_EQ(all.at(0).paper.copy, 0) << "the same name";
    EXPECT_EQ(all.at(1).paper.part, 2) << "another paper stays by itself";
    EXPECT_EQ(all.at(2).paper.part, 4);
    EXPECT_EQ(all.at(2).paper.copy, 3) << "the same bytes as the body";
}

// The health space names each PDF by its day, its type and the person: what is sent together has the same day.
TEST(PapersTest, aPdfOfTheSameDayIsNotTakenForACopy)
{
    const QByteArray cda = golden("lab-report.xml"); // of 13 March 2025, "CR d'examens biologiques"
    const mime::Leaf report = leaf("20250313_CR d'examens biologiques_BRISEFER_Oceane.pdf", "%PDF-1.4 a");
    const mime::Leaf prescription = leaf("20250313_Prescription de médicaments_BRISEFER_Oceane.pdf", "%PDF-1.4 b");
    const mime::Leaf original = leaf("DOC00001.XML", cda);
    const auto all = unfold({prescription, original, report}, patientOf(cda));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at(0).paper.part, 0) << "the prescription is a document of its own";
    EXPECT_EQ(all.at(1).paper.copy, 2);
    const auto bare = unfold({prescription, original}, patientOf(cda));
    ASSERT_EQ(bare.size(), 2);
    EXPECT_EQ(bare.at(1).paper.copy, -1);
    // As other software writes it, and as Havre does.
    for (const char *name : {"20250313_CR_d_examens_biologiques.pdf", "20250313_cr d’examens biologiques_BRISEFER.pdf", "20250313 Analyses de mer calme.pdf"})
        EXPECT_EQ(unfold({leaf(name, "%PDF-1.4 a"), original}, patientOf(cda)).size(), 1) << name;
    EXPECT_EQ(unfold({leaf("20250315_CR d'examens biologiques_BRISEFER.pdf", "%PDF-1.4 a"), original}, patientOf(cda)).size(), 2);
}

TEST(PapersTest, aPdfThatMayBeOfSeveralStaysByItself)
{
    const QByteArray cda = golden("lab-report.xml");
    const mime::Leaf one = leaf("20250313_CR d'examens biologiques_BRISEFER_Oceane_1.pdf", "%PDF-1.4 a");
    const mime::Leaf two = leaf("20250313_CR d'examens biologiques_BRISEFER_Oceane_2.pdf", "%PDF-1.4 b");
    EXPECT_EQ(unfold({one, two, leaf("DOC00001.XML", cda)}, patientOf(cda)).size(), 3);
    EXPECT_EQ(unfold({one, leaf("DOC00001.XML", cda), leaf("DOC00002.XML", cda)}, patientOf(cda)).size(), 3);
    // A name both have says more than what they are.
    const auto named = unfold({one, two, leaf("20250313_CR d'examens biologiques_BRISEFER_Oceane_2.xml", cda)}, patientOf(cda));
    ASSERT_EQ(named.size(), 2);
    EXPECT_EQ(named.at(1).paper.copy, 1);
}

TEST(PapersTest, whatLeavesIsReadAsItWasAndIsAnArchiveToo)
{
    Parcel parcel;
    parcel.sender = somebody();
    parcel.subject = QStringLiteral("Re: Bilan");
    parcel.time = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    records::Document facts;
    facts.id = DocumentId::random();
    facts.title = QStringLiteral("Carnet/glycémie");
    facts.date = parcel.time;
    facts.contentType = QStringLiteral("application/pdf");
    records::Document letter = facts;
    letter.id = DocumentId::random();
    letter.title = QStringLiteral("Lettre");
    letter.contentType = QStringLiteral("text/xml");
    const QByteArray level1 = golden("level-1-pdf.xml");
    parcel.documents = {{facts, "%PDF-1.4 carnet"}, {letter, level1}};
    const auto sent = valueOf(enclosuresOf(parcel));
    ASSERT_EQ(sent.size(), 3);
    EXPECT_EQ(sent.at(0).name, QStringLiteral("20260302 Carnet-glycémie.pdf"));
    EXPECT_EQ(sent.at(0).bytes, "%PDF-1.4 carnet");
    EXPECT_EQ(sent.at(1).contentType, QStringLiteral("application/pdf")) << "a level 1 CDA is read as the PDF it carries";
    EXPECT_TRUE(sent.at(1).bytes.startsWith("%PDF"));
    EXPECT_EQ(sent.at(2).name, QStringLiteral("IHE_XDM.zip"));
    const auto set = valueOf(records::xdm::read(sent.at(2).bytes));
    ASSERT_EQ(set.entries.size(), 2);
    EXPECT_EQ(set.patient.person.ins, parcel.sender.ins);
    EXPECT_TRUE(set.entries.at(0).verified && set.entries.at(1).verified);
    EXPECT_EQ(set.entries.at(1).bytes, level1) << "the original";
    qint64 weight = 0;
    for (const Carried &one : parcel.documents)
        weight += rules::carried(one.bytes.size());
    qint64 real = 0;
    for (const mime::Enclosed &one : sent)
        real += rules::travelling(one.bytes.size());
    EXPECT_GE(weight, real) << "what is announced before sending is never less than what travels";
    parcel.sender.ins = {};
    EXPECT_EQ(valueOf(enclosuresOf(parcel)).size(), 2) << "nobody's archive is not sent";
    EXPECT_FALSE(wantsPaper(facts, "%PDF-1.4 carnet") || wantsPaper(letter, level1));

    // A structured one, put on paper: pages for people, the original in the archive, or beside them where there is none.
    const QByteArray structured = golden("lab-report.xml");
    ASSERT_TRUE(wantsPaper(letter, structured));
    parcel.documents = {{letter, structured, "%PDF-1.7 pages"}};
    const auto apart = valueOf(enclosuresOf(parcel));
    ASSERT_EQ(apart.size(), 2);
    EXPECT_EQ(apart.at(0).bytes, "%PDF-1.7 pages");
    EXPECT_EQ(apart.at(0).name, QStringLiteral("20260302 Lettre.pdf"));
    EXPECT_EQ(apart.at(1).bytes, structured);
    parcel.sender = somebody();
    const auto packed = valueOf(enclosuresOf(parcel));
    ASSERT_EQ(packed.size(), 2);
    EXPECT_EQ(packed.at(0).bytes, "%PDF-1.7 pages");
    EXPECT_EQ(valueOf(records::xdm::read(packed.at(1).bytes)).entries.at(0).bytes, structured);
}

TEST(PapersTest, archivesThatHurtAreOneClosedLine)
{
    const auto all = unfold({leaf("IHE_XDM.zip", "PK\x03\x04 IHE_XDM puis rien"), leaf("virus.exe", "MZ\x90"), leaf("vide", "")}, QStringLiteral("1990175000001"));
    ASSERT_EQ(all.size(), 3);
    for (const Unfolded &one : all) {
        EXPECT_FALSE(one.paper.code.isEmpty());
        EXPECT_FALSE(newDocument(one, {}).has_value());
    }
}
