// Small pieces of narrative and what becomes of them.
#include "core/records/cda/Base64.h"
#include "core/records/cda/Cda.h"
#include "core/records/cda/Encoding.h"
#include "core/records/cda/Words_p.h"
#include "tests/support/Await.h"

#include <QRandomGenerator>
#include <QStringDecoder>

namespace havre::records::cda {
namespace {

Cda narrative(const char *text)
{
    auto cda = readCda(QByteArray("<ClinicalDocument xmlns='urn:hl7-org:v3'><component><structuredBody><component><section><text>")
        + text + "</text></section></component></structuredBody></component></ClinicalDocument>");
    return tests::valueOf(std::move(cda));
}

std::string plain(const char *text) { return narrative(text).plainText().toStdString(); }

TEST(Narrative, CollapsesWhiteSpaceButKeepsGapsBetweenWords)
{
    EXPECT_EQ(plain("<paragraph>\n  un\t deux  </paragraph>"), "un deux\n");
    EXPECT_EQ(plain("<content>un</content> <content>deux</content>"), "un deux\n");
    EXPECT_EQ(plain("<content>un</content><content>deux</content>"), "undeux\n");
    EXPECT_EQ(plain("<content><content>un</content> </content><content>deux</content>"), "un deux\n");
    EXPECT_EQ(plain("un<!-- rien -->deux"), "undeux\n");
    EXPECT_EQ(plain("12\u00A0kg"), "12\u00A0kg\n");
}

TEST(Narrative, BreaksLines)
{
    EXPECT_EQ(plain("<br/><br/>un<br/>deux<br/><br/><br/>trois<br/>"), "un\ndeux\n\ntrois\n");
}

TEST(Narrative, LetsNoControlCharacterThrough)
{
    EXPECT_EQ(plain("un\x1b[31m\x07 deux\x7f"), "un [31m deux\n");
    EXPECT_EQ(plain("un\u009B31m deux\u0085trois\u00A0g"), "un 31m deux trois\u00A0g\n");
}

TEST(Narrative, KeepsUnderlinesOffTheGaps)
{
    const Cda cda = narrative("avant <content styleCode='Underline'> mot </content> après");
    ASSERT_EQ(cda.blocks.size(), 1);
    const QList<cda::Run> expected = {{QStringLiteral("avant "), cda::Run::Plain, {}}, {QStringLiteral("mot "), cda::Run::Underline, {}}, {QStringLiteral("après"), cda::Run::Plain, {}}};
    EXPECT_EQ(cda.blocks[0].runs, expected);
}

TEST(Narrative, NeverTurnsWordsIntoMarkup)
{
    const Cda cda = narrative("<paragraph>&lt;img src='http://127.0.0.1:1/x'&gt;</paragraph>");
    EXPECT_EQ(cda.blocks[0].runs[0].text, QStringLiteral("<img src='http://127.0.0.1:1/x'>"));
}

TEST(Narrative, CountsColumnsUnderSpans)
{
    const Cda cda = narrative("<table><thead><tr><th rowspan='2'>A</th><th colspan='2'>B</th></tr><tr><th>b1</th><th>b2</th></tr></thead>"
                              "<tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table>");
    ASSERT_EQ(cda.tables.size(), 1);
    EXPECT_EQ(cda.tables[0].columns, 3);
    EXPECT_EQ(cda.tables[0].headers, QStringList({QStringLiteral("A"), QStringLiteral("B b1"), QStringLiteral("B b2")}));
    double sum = 0;
    for (const double weight : cda.tables[0].weights)
        sum += weight;
    EXPECT_NEAR(sum, 1, 1e-9);
}

TEST(Timestamps, AreReadAsFarAsTheyGo)
{
    EXPECT_EQ(timestamp("20240229101530.250+0100"), QDateTime(QDate(2024, 2, 29), QTime(10, 15, 30), Qt::OffsetFromUTC, 3600));
    EXPECT_EQ(timestamp("2024").date(), QDate(2024, 1, 1));
    EXPECT_EQ(timestamp("202407").date(), QDate(2024, 7, 1));
    EXPECT_EQ(timestamp("20240731Z").timeSpec(), Qt::UTC);
    for (const char *wrong : {"", "hier", "20240230", "2024023", "202402291", "20240229250000", "99999999999999"})
        EXPECT_FALSE(timestamp(wrong).isValid()) << wrong;
}

// Against Qt's decoder: every string of three bytes around the edges, and longer ones with ASCII around.
TEST(Utf8, AgreesWithQt)
{
    static constexpr uchar edges[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF};
    for (const uchar a : edges)
        for (const uchar b : edges)
            for (const uchar c : edges)
                for (const uchar d : edges) {
                    const char edge[] = {char(a), char(b), char(c), char(d)};
                    const QByteArray four(edge, 4);
                    const QByteArray bytes = "0123456789abcdef" + four + "0123456789abcdef0";
                    QStringDecoder decoder(QStringDecoder::Utf8);
                    (void)QString(decoder.decode(bytes));
                    ASSERT_EQ(isUtf8({bytes.constData(), size_t(bytes.size())}), !decoder.hasError()) << four.toHex().toStdString();
                }
    EXPECT_FALSE(isUtf8("\xC3")) << "cut short";
    EXPECT_TRUE(isUtf8(""));
}

TEST(Base64, AgreesWithQt)
{
    QRandomGenerator random(7);
    for (int size = 0; size < 400; ++size) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &c : bytes)
            c = char(random.bounded(256));
        QByteArray text = bytes.toBase64();
        for (qsizetype at = 76; at < text.size(); at += 78)
            text.insert(at, "\r\n");
        EXPECT_EQ(decodeBase64(std::string_view(text.constData(), size_t(text.size()))), bytes);
        while (text.endsWith('='))
            text.chop(1);
        EXPECT_EQ(decodeBase64(std::string_view(text.constData(), size_t(text.size()))), bytes) << "without padding";
    }
    EXPECT_FALSE(decodeBase64("AAA*"));
    EXPECT_FALSE(decodeBase64("AAAAA"));
    EXPECT_FALSE(decodeBase64("AA==AA=="));
}

} // namespace
} // namespace havre::records::cda
