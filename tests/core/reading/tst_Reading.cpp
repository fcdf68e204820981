#include "core/records/kinds/Kinds.h"
#include "core/records/reading/Reader.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace havre::records {
namespace {

QByteArray golden(const char *name)
{
    QFile file(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/cda/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

std::string sniffed(const QByteArray &bytes) { return sniffContentType(bytes).toStdString(); }

TEST(Sniffing, GoesByContent)
{
    EXPECT_EQ(sniffed("%PDF-1.7\n"), "application/pdf");
    EXPECT_EQ(sniffed("rubbish\n%PDF-1.4"), "application/pdf");
    EXPECT_EQ(sniffed("\x89PNG\r\n\x1A\n...."), "image/png");
    EXPECT_EQ(sniffed("\xFF\xD8\xFF\xE0...."), "image/jpeg");
    EXPECT_EQ(sniffed(QByteArray("II*\0....", 8)), "image/tiff");
    EXPECT_EQ(sniffed(QByteArray("MM\0*....", 8)), "image/tiff");
    EXPECT_EQ(sniffed("PK\x03\x04...."), "application/zip");
    EXPECT_EQ(sniffed("{\\rtf1 bonjour}"), "text/rtf");
    EXPECT_EQ(sniffed("Bonjour, du texte.\n"), "text/plain");
    EXPECT_EQ(sniffed("\xE9t\xE9"), "application/octet-stream");
    EXPECT_EQ(sniffed(QByteArray("a\0b", 3)), "application/octet-stream");
    EXPECT_EQ(sniffed(""), "application/octet-stream");
    EXPECT_EQ(sniffed("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "application/octet-stream"); // an old .doc
}

TEST(Sniffing, KnowsXmlInEveryEncoding)
{
    EXPECT_EQ(sniffed("<?xml version='1.0'?><a/>"), "text/xml");
    EXPECT_EQ(sniffed("\xEF\xBB\xBF<a/>"), "text/xml");
    EXPECT_EQ(sniffed("  \n<!-- %PDF- --><a/>"), "text/xml");
    EXPECT_EQ(sniffed(QByteArray("\xFF\xFE<\0a\0", 6)), "text/xml");
    EXPECT_EQ(sniffed(QByteArray("\xFE\xFF\0<\0a", 6)), "text/xml");
    EXPECT_EQ(sniffed("<3 est un cœur"), "text/plain");
}

TEST(Reading, TakesTheFactsOutOfACda)
{
    const QByteArray bytes = golden("lab-report.xml");
    const auto reading = readDocument(bytes);
    ASSERT_OK(reading);
    EXPECT_EQ(reading->contentType, QStringLiteral("text/xml"));
    const Document &facts = reading->facts;
    EXPECT_EQ(facts.masterIdentifier, QStringLiteral("1.2.250.1.999.77.11^GOLDEN-11"));
    EXPECT_EQ(facts.title, QStringLiteral("Analyses de mer calme"));
    EXPECT_EQ(facts.category, Category::Biology);
    EXPECT_EQ(facts.type.code, QStringLiteral("11502-2"));
    EXPECT_EQ(facts.klass.code, QStringLiteral("10"));
    EXPECT_EQ(facts.format.code, QStringLiteral("urn:ihe:lab:xd-lab:2008"));
    EXPECT_EQ(facts.date, QDateTime(QDate(2025, 3, 13), QTime(7, 30), Qt::OffsetFromUTC, 3600)) << "the act, not the writing";
    ASSERT_EQ(facts.authors.size(), 1);
    EXPECT_EQ(facts.authors[0].name, QStringLiteral("Dr Mélusine TEMPÊTE"));
    EXPECT_EQ(facts.authors[0].organization, QStringLiteral("Cabinet & Maison du Grand Large"));
    EXPECT_EQ(facts.size, bytes.size());
    EXPECT_EQ(facts.version, 2);
    EXPECT_TRUE(reading->text.contains(QStringLiteral("Sodium")));
    EXPECT_TRUE(reading->body.isEmpty());
}

TEST(Reading, FindsTheBodyOfALevelOneCda)
{
    const auto pdf = readDocument(golden("level-1-pdf.xml"));
    ASSERT_OK(pdf);
    EXPECT_EQ(pdf->bodyContentType, QStringLiteral("application/pdf"));
    EXPECT_TRUE(pdf->body.startsWith("%PDF-1.4"));
    EXPECT_EQ(pdf->facts.category, Category::Imaging);
    EXPECT_EQ(pdf->facts.format.code, QStringLiteral("urn:ihe:iti:xds-sd:pdf:2008"));

    const auto text = readDocument(golden("level-1-text.xml"));
    ASSERT_OK(text);
    EXPECT_EQ(text->bodyContentType, QStringLiteral("text/plain"));
    EXPECT_EQ(text->text, QStringLiteral("Première ligne\ndeuxième ligne & fin\nAutre paragraphe.\n"));
    EXPECT_EQ(text->facts.format.code, QStringLiteral("urn:ihe:iti:xds-sd:text:2008"));
}

TEST(Reading, LeavesPdfAndPicturesToTheJail)
{
    const auto pdf = readDocument("%PDF-1.7\n");
    ASSERT_OK(pdf);
    EXPECT_EQ(pdf->contentType, QStringLiteral("application/pdf"));
    EXPECT_TRUE(pdf->text.isEmpty());
    const auto words = readDocument("Une note.\n");
    ASSERT_OK(words);
    EXPECT_EQ(words->text, QStringLiteral("Une note.\n"));
}

TEST(Reading, SaysWhatItCannotRead)
{
    EXPECT_CODE(readDocument("PK\x03\x04"), "records.unsupported-type");
    EXPECT_CODE(readDocument("\x01\x02"), "records.unsupported-type");
    EXPECT_CODE(readDocument("<html/>"), "records.cda.absent");
    EXPECT_CODE(readDocument("<!DOCTYPE a><a/>"), "records.xml.dtd");
}

// Each of the French examples is of a kind we have a name for.
TEST(Reading, NamesTheKindOfEveryFrenchExample)
{
    const QDir folder(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/../shared/data/cda/ans-TestContenuCDA-3-0/ExemplesCDA"));
    if (!folder.exists())
        GTEST_SKIP() << "no corpus beside the sources: put it in ../shared/data/cda";
    int count = 0;
    QDirIterator it(folder.path(), {QStringLiteral("*.xml")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto reading = readDocument(file.readAll());
        ASSERT_OK(reading) << qPrintable(file.fileName());
        EXPECT_STRNE(kinds::kindOf(reading->facts).id, "document") << qPrintable(file.fileName());
        EXPECT_NE(reading->facts.category, Category::Other) << qPrintable(file.fileName());
        EXPECT_FALSE(reading->facts.authors.isEmpty()) << qPrintable(file.fileName());
        EXPECT_FALSE(reading->facts.masterIdentifier.isEmpty()) << qPrintable(file.fileName());
        EXPECT_TRUE(reading->facts.date.isValid()) << qPrintable(file.fileName());
        ++count;
    }
    printf("kinds: %d French examples named\n", count);
    EXPECT_GE(count, 40);
}

} // namespace
} // namespace havre::records
