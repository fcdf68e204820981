#include "core/crypto/Digest.h"
#include "core/records/archive/Archive.h"
#include "core/records/xdm/Identifiers_p.h"
#include "core/records/xdm/Parcel_p.h"
#include "tests/support/Await.h"
#include "tests/support/TimeZone.h"
#include "tests/support/Zipped.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace havre::records::xdm {
namespace {

using tests::valueOf;
using tests::zipped;

QByteArray golden(const char *name)
{
    QFile file(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

SubmissionSet oneOf(const QByteArray &bytes, const char *contentType)
{
    SubmissionSet set;
    set.patient.person.familyName = QStringLiteral("MOREAU");
    set.patient.person.givenName = QStringLiteral("Camille");
    set.patient.person.birthDate = QDate(1986, 4, 12);
    set.patient.person.ins = *identity::Ins::parse(QStringLiteral("279035121518989"), QString(identity::TestOid));
    set.patient.gender = QStringLiteral("F");
    set.title = QStringLiteral("Pour le Dr Lefèvre");
    set.time = QDateTime(QDate(2026, 11, 22), QTime(7, 5), Qt::UTC);
    set.recipients = {QStringLiteral("Dr Anne Lefèvre")};
    DocumentEntry entry;
    entry.bytes = bytes;
    entry.facts.id = DocumentId::random();
    entry.facts.title = QStringLiteral("Bilan <sanguin> & \"autre\"");
    entry.facts.contentType = QString::fromLatin1(contentType);
    entry.facts.date = QDateTime(QDate(2026, 2, 14), QTime(9, 30), Qt::UTC);
    entry.facts.type = {QStringLiteral("11502-2"), QStringLiteral("2.16.840.1.113883.6.1"), QStringLiteral("CR d'examens biologiques")};
    entry.facts.authors = {{QStringLiteral("Dr Anne Lefèvre"), QStringLiteral("Laboratoire du Parc"), QStringLiteral("Biologie")}};
    set.entries = {entry};
    return set;
}

QByteArray member(const QByteArray &zip, const QString &name)
{
    for (const Member &one : valueOf(unpack(zip)))
        if (one.name == name)
            return one.bytes;
    ADD_FAILURE() << "no member " << name.toStdString();
    return {};
}

// Every value of a slot, and every coded node of a scheme, read by another parser than ours.
struct Seen {
    QMultiHash<QString, QString> values;
    QMultiHash<QString, QString> nodes;
    QHash<QString, QString> identifiers;
    QStringList objects;
    int associations = 0;
};
Seen look(const QByteArray &xml)
{
    Seen seen;
    QXmlStreamReader reader(xml);
    QString slot;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto with = [&reader](const char *name) { return reader.attributes().value(QLatin1String(name)).toString(); };
        const QString name = reader.name().toString();
        if (name == QLatin1String("Slot"))
            slot = with("name");
        else if (name == QLatin1String("Value"))
            seen.values.insert(slot, reader.readElementText());
        else if (name == QLatin1String("Classification") && !with("classificationScheme").isEmpty())
            seen.nodes.insert(with("classificationScheme"), with("nodeRepresentation"));
        else if (name == QLatin1String("ExternalIdentifier"))
            seen.identifiers.insert(with("identificationScheme"), with("value"));
        else if (name == QLatin1String("ExtrinsicObject"))
            seen.objects.append(with("objectType"));
        else if (name == QLatin1String("Association") && with("associationType").endsWith(QLatin1String(":HasMember")))
            ++seen.associations;
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return seen;
}

TEST(Xdm, WritesTheLayoutAndTheMetadataXdsAsksFor)
{
    const QByteArray pdf = "%PDF-1.4 un bilan";
    const SubmissionSet set = oneOf(pdf, "application/pdf");
    const QByteArray zip = valueOf(write(set));
    QStringList names;
    for (const Member &one : valueOf(unpack(zip)))
        names.append(one.name);
    EXPECT_EQ(names, QStringList({QStringLiteral("INDEX.HTM"), QStringLiteral("README.TXT"), QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"),
                                  QStringLiteral("IHE_XDM/SUBSET01/DOC00001.PDF")}));
    EXPECT_EQ(member(zip, QStringLiteral("IHE_XDM/SUBSET01/DOC00001.PDF")), pdf);

    const Seen seen = look(member(zip, QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML")));
    ASSERT_EQ(seen.objects, QStringList(QStringLiteral("urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1")));
    EXPECT_EQ(seen.associations, 1);
    EXPECT_EQ(seen.values.value(QStringLiteral("URI")), QStringLiteral("DOC00001.PDF"));
    EXPECT_EQ(seen.values.value(QStringLiteral("size")), QString::number(pdf.size()));
    EXPECT_EQ(seen.values.value(QStringLiteral("hash")), QString::fromLatin1(crypto::sha1(pdf).toHex()));
    EXPECT_EQ(seen.values.value(QStringLiteral("creationTime")), QStringLiteral("20260214093000"));
    EXPECT_EQ(seen.values.value(QStringLiteral("submissionTime")), QStringLiteral("20261122070500"));
    EXPECT_EQ(seen.values.value(QStringLiteral("intendedRecipient")), QStringLiteral("|^Lefèvre^Anne^^^Dr"));
    EXPECT_TRUE(seen.values.contains(QStringLiteral("sourcePatientInfo"), QStringLiteral("PID-5|MOREAU^Camille^^^^^L")));
    EXPECT_TRUE(seen.values.contains(QStringLiteral("sourcePatientInfo"), QStringLiteral("PID-7|19860412")));
    EXPECT_TRUE(seen.values.contains(QStringLiteral("authorPerson"), QStringLiteral("^Lefèvre^Anne^^^Dr")));
    const QString cx = QStringLiteral("279035121518989^^^&1.2.250.1.213.1.4.10&ISO^NH");
    EXPECT_EQ(seen.identifiers.value(QStringLiteral("urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427")), cx);
    EXPECT_EQ(seen.identifiers.value(QStringLiteral("urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446")), cx);
    static const QRegularExpression oid(QStringLiteral("^2\\.25\\.[1-9][0-9]{20,38}$"));
    for (const char *which : {"urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab", "urn:uuid:96fdda7c-d067-4183-912e-bf5ee74998a8",
                              "urn:uuid:554ac39e-e3fe-47fe-b233-965d2a147832"})
        EXPECT_TRUE(oid.match(seen.identifiers.value(QString::fromLatin1(which))).hasMatch()) << which;
    // Each of the coded attributes XDS requires, once; class derived from the type.
    const QList<QPair<const char *, const char *>> coded{{"urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a", "10"},
                                                        {"urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f", "N"},
                                                        {"urn:uuid:a09d5840-386c-46f2-b5ad-9c3699a4309d", "urn:ihe:iti:xds:2017:mimeTypeSufficient"},
                                                        {"urn:uuid:f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1", "EXP_PATIENT"},
                                                        {"urn:uuid:cccf5598-8b07-4b77-a05e-ae952c785ead", "EXP_PATIENT"},
                                                        {"urn:uuid:f0306f51-975f-434e-a61c-c59651d33983", "11502-2"}};
    for (const auto &[which, value] : coded)
        EXPECT_EQ(seen.nodes.values(QString::fromLatin1(which)), QStringList(QString::fromLatin1(value))) << which;
}

TEST(Xdm, SaysOfACdaWhatItsHeaderSays)
{
    SubmissionSet set = oneOf(golden("cda/lab-report.xml"), "text/xml");
    set.entries[0].facts.authors.clear();
    set.entries[0].facts.type = {};
    const Seen seen = look(member(valueOf(write(set)), QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML")));
    EXPECT_EQ(seen.nodes.value(QStringLiteral("urn:uuid:f0306f51-975f-434e-a61c-c59651d33983")), QStringLiteral("11502-2"));
    EXPECT_EQ(seen.nodes.value(QStringLiteral("urn:uuid:a09d5840-386c-46f2-b5ad-9c3699a4309d")), QStringLiteral("urn:ihe:lab:xd-lab:2008"));
    bool named = false;
    for (const QString &xcn : seen.values.values(QStringLiteral("authorPerson")))
        named = named || xcn.contains(QStringLiteral("&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS"));
    EXPECT_TRUE(named) << "the author's national identifier is told";
    EXPECT_FALSE(seen.identifiers.value(QStringLiteral("urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab")).startsWith(QLatin1String("2.25.")));
}

TEST(Xdm, ReadsWhatItWrote)
{
    SubmissionSet set = oneOf("%PDF-1.4 un bilan", "application/pdf");
    set.entries[0].facts.confidentiality = {QStringLiteral("N"), QStringLiteral("MASQUE_PS")};
    set.entries.append(set.entries.first());
    set.entries[1].bytes = golden("cda/discharge-letter.xml");
    set.entries[1].facts.contentType = QStringLiteral("text/xml");
    const SubmissionSet back = valueOf(read(valueOf(write(set))));
    SourcePatient named = set.patient;
    named.ids = {{QString(identity::TestOid), QStringLiteral("279035121518989")}};
    EXPECT_EQ(back.patient, named);
    EXPECT_EQ(back.title, set.title);
    EXPECT_EQ(back.time, set.time);
    ASSERT_EQ(back.entries.size(), 2);
    const DocumentEntry &one = back.entries.first();
    EXPECT_TRUE(one.listed);
    EXPECT_TRUE(one.verified);
    EXPECT_EQ(one.bytes, set.entries.first().bytes);
    EXPECT_EQ(one.facts.title, set.entries.first().facts.title);
    EXPECT_EQ(one.facts.type, set.entries.first().facts.type);
    EXPECT_EQ(one.facts.date, set.entries.first().facts.date);
    EXPECT_EQ(one.facts.confidentiality, QStringList({QStringLiteral("N"), QStringLiteral("MASQUE_PS")}));
    ASSERT_EQ(one.facts.authors.size(), 1);
    EXPECT_EQ(one.facts.authors.first().name, QStringLiteral("Dr Anne Lefèvre"));
    EXPECT_EQ(one.facts.authors.first().organization, QStringLiteral("Laboratoire du Parc"));
    EXPECT_EQ(back.entries.at(1).facts.contentType, QStringLiteral("text/xml"));
}

// A paper whose bytes say nothing is filed where its type or class belongs.
TEST(Xdm, CompletesTheCategoryToo)
{
    const SubmissionSet back = valueOf(read(valueOf(write(oneOf("%PDF-1.4 un bilan", "application/pdf")))));
    Document paper;
    complete(paper, back.entries.first().facts);
    EXPECT_EQ(paper.category, Category::Biology);
    Document classed;
    Document told;
    told.klass = {QStringLiteral("31"), QStringLiteral("1.2.250.1.213.1.1.4.1"), {}};
    complete(classed, told);
    EXPECT_EQ(classed.category, Category::Imaging);
    Document modelled; // a CDA whose model said it
    modelled.category = Category::Vaccination;
    complete(modelled, back.entries.first().facts);
    EXPECT_EQ(modelled.category, Category::Vaccination);
}

// A day alone is that day where it is read; with its hour it is an instant, and UTC.
TEST(Xdm, ADayAloneIsThatDayInTheAntilles)
{
    for (const char *place : {"America/Martinique", "America/Cayenne", "Europe/Paris", "Indian/Reunion"}) {
        const tests::TimeZone here(place);
        EXPECT_EQ(fromDtm(QStringLiteral("20260214")).toLocalTime().date(), QDate(2026, 2, 14)) << place;
        EXPECT_EQ(fromDtm(QStringLiteral("20260214093000")), QDateTime(QDate(2026, 2, 14), QTime(9, 30), Qt::UTC)) << place;
        EXPECT_EQ(fromDtm(QStringLiteral("202602140930")), QDateTime(QDate(2026, 2, 14), QTime(9, 30), Qt::UTC)) << place;
        EXPECT_FALSE(fromDtm(QStringLiteral("20260231")).isValid());
    }
}

// Whose it is, as every number says: without its key too, and all of them.
TEST(Xdm, KeepsEveryNumberOfThePatient)
{
    QByteArray about = member(valueOf(write(oneOf("%PDF-1.4 un bilan", "application/pdf"))), QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"));
    about.replace("PID-5|", "PID-3|2770763220829^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH~42^^^&amp;1.2.3&amp;ISO^PI</Value><Value>PID-5|");
    about.replace("</Value><Value>", "</rim:Value><rim:Value>");
    const SubmissionSet back = valueOf(read(zipped({{"IHE_XDM/SUBSET01/METADATA.XML", about}, {"IHE_XDM/SUBSET01/DOC00001.PDF", "%PDF-1.4 un bilan"}})));
    const identity::Identifiers ids = back.entries.first().patient.ids;
    EXPECT_TRUE(ids.contains({QString(identity::TestOid), QStringLiteral("279035121518989")}));
    EXPECT_TRUE(ids.contains({QString(identity::NirOid), QStringLiteral("2770763220829")}));
    EXPECT_TRUE(ids.contains({QStringLiteral("1.2.3"), QStringLiteral("42")}));
    EXPECT_EQ(identity::whose(ids, QStringLiteral("279035121518989")), identity::Whose::Another);
}

// However many entries name what is not there, each member is hashed once, and found once.
TEST(Xdm, HashesEachMemberOnce)
{
    QList<Member> members;
    for (int i = 0; i < 50; ++i)
        members.append({QStringLiteral("IHE_XDM/SUBSET01/%1.pdf").arg(i), "%PDF-1.4 " + QByteArray::number(i)});
    Parcel parcel(members);
    parcel.take(7);
    DocumentEntry lost;
    lost.file = QStringLiteral("perdu.pdf");
    lost.facts.sha256 = QByteArray(20, 'x');
    for (int i = 0; i < 1'000; ++i)
        EXPECT_EQ(parcel.find(QStringLiteral("IHE_XDM/SUBSET01/"), lost), -1);
    EXPECT_EQ(parcel.hashed(), 49) << "what was taken is not looked at";
    lost.facts.sha256 = crypto::sha1(members.at(31).bytes);
    ASSERT_EQ(parcel.find({}, lost), 31) << "by its digest";
    parcel.take(31);
    EXPECT_EQ(parcel.find({}, lost), -1);
    lost.facts.sha256 = crypto::sha1(members.at(7).bytes);
    EXPECT_EQ(parcel.find({}, lost), -1);
    EXPECT_EQ(parcel.sha1(31), crypto::sha1(members.at(31).bytes));
    EXPECT_EQ(parcel.hashed(), 49);
}

TEST(Xdm, NothingSomebodyTypedBreaksIt)
{
    SubmissionSet set = oneOf("%PDF-1.4", "application/pdf");
    const QString hostile = QStringLiteral("a^b|c&d~e\\f\"><x/>]]>\n\rg ") + QChar(1) + QChar(0) + QChar(0xffff);
    set.title = hostile;
    set.comments = hostile;
    set.recipients = {hostile};
    set.patient.person.familyName = hostile;
    set.entries[0].facts.title = hostile;
    set.entries[0].facts.authors = {{hostile, hostile, hostile}};
    set.entries[0].facts.type = {hostile, hostile, hostile};
    const QByteArray zip = valueOf(write(set));
    const Seen seen = look(member(zip, QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML")));
    for (const QString &line : seen.values.values(QStringLiteral("sourcePatientInfo")))
        EXPECT_EQ(line.count(u'|'), 1) << line.toStdString();
    EXPECT_THAT(seen.values.values(QStringLiteral("authorPerson")), testing::UnorderedElementsAre(
        testing::Truly([](const QString &xcn) { return xcn.count(u'^') == 2; }),    // the document's
        testing::Truly([](const QString &xcn) { return xcn.count(u'^') == 12; }))); // the patient's, who sends
    EXPECT_FALSE(member(zip, QStringLiteral("INDEX.HTM")).contains("<x/>"));
    EXPECT_OK(read(zip));
}

TEST(Xdm, RefusesToWriteWhatNobodyCouldFile)
{
    SubmissionSet nobody = oneOf("%PDF-1.4", "application/pdf");
    nobody.patient.person.ins = {};
    EXPECT_CODE(write(nobody), "records.xdm.no-patient");
    SubmissionSet nothing = oneOf("%PDF-1.4", "application/pdf");
    nothing.entries.clear();
    EXPECT_CODE(write(nothing), "records.xdm.empty");
}

// The three ways real archives break the layout (interop.md §5), and worse.
TEST(Xdm, ReadsArchivesAsTheyAreFound)
{
    const QByteArray zip = valueOf(write(oneOf("%PDF-1.4 un bilan", "application/pdf")));
    const QByteArray about = member(zip, QStringLiteral("IHE_XDM/SUBSET01/METADATA.XML"));
    const QByteArray pdf = "%PDF-1.4 un bilan";
    const QList<QList<QPair<QByteArray, QByteArray>>> shapes{
        {{"envoi/IHE_XDM/SUBSET01/METADATA.XML", about}, {"envoi/IHE_XDM/SUBSET01/DOC00001.PDF", pdf}},
        {{"IHE_XDM\\SUBSET01\\METADATA.XML", about}, {"IHE_XDM\\SUBSET01\\DOC00001.PDF", pdf}},
        {{"ihe_xdm/subset01/metadata.xml", about}, {"ihe_xdm/subset01/doc00001.pdf", pdf}},
        {{"IHE_XDM/SUBSET01/METADATA.XML", about}, {"IHE_XDM/DOC00001.PDF", pdf}},
        {{"IHE_XDM/SUBSET01/METADATA.XML", about}, {"IHE_XDM/SUBSET01/autre nom.pdf", pdf}}};
    for (const auto &shape : shapes) {
        SCOPED_TRACE(shape.last().first.toStdString());
        const QByteArray bytes = zipped(shape);
        EXPECT_TRUE(isXdm(bytes));
        const SubmissionSet back = valueOf(read(bytes));
        ASSERT_EQ(back.entries.size(), 1);
        EXPECT_TRUE(back.entries.first().listed);
        EXPECT_TRUE(back.entries.first().verified);
    }
    const SubmissionSet bare = valueOf(read(zipped({{"IHE_XDM/SUBSET01/DOC1.PDF", pdf}, {"INDEX.HTM", "<html/>"}})));
    ASSERT_EQ(bare.entries.size(), 1);
    EXPECT_FALSE(bare.entries.first().listed);
    const SubmissionSet other = valueOf(read(zipped({{"IHE_XDM/SUBSET01/METADATA.XML", about}, {"IHE_XDM/SUBSET01/DOC00001.PDF", "%PDF-1.4 change"}})));
    ASSERT_EQ(other.entries.size(), 1);
    EXPECT_FALSE(other.entries.first().verified) << "other bytes than announced";
    const SubmissionSet broken = valueOf(read(zipped({{"IHE_XDM/SUBSET01/METADATA.XML", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}, {"IHE_XDM/SUBSET01/D.PDF", pdf}})));
    EXPECT_EQ(broken.entries.size(), 1);
    EXPECT_CODE(read(zipped({{"INDEX.HTM", "<html/>"}})), "records.xdm.empty");
    EXPECT_CODE(read(zipped({{"../DOC1.PDF", pdf}})), "records.import.zip-path");
    EXPECT_FALSE(isXdm(zipped({{"photo.jpg", "x"}})));
    EXPECT_FALSE(isXdm("PK"));
}

} // namespace
} // namespace havre::records::xdm
