// The museum of broken files: each refused with its own code, quickly and in little memory. Those too
// large to keep are made here. HF-1 of security.md.
#include "core/records/cda/Cda.h"
#include "core/records/cda/Prescan.h"
#include "tests/support/Await.h"
#include "tests/support/CpuTime.h"

#include <QDir>
#include <QFile>

#include <malloc.h>

namespace havre::records::cda {
namespace {

constexpr char Open[] = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\">";
constexpr char Close[] = "</ClinicalDocument>";

// What this program holds at its most from now on, in MiB.
void forgetMemory()
{
    malloc_trim(0);
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    EXPECT_TRUE(marks.open(QIODevice::WriteOnly));
    marks.write("5"); // resets VmHWM (proc(5))
}

long mostMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    return 0;
#else
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6, 20).trimmed().split(' ').first().toLong() / 1024;
#endif
}

std::string outcome(const QByteArray &bytes)
{
    forgetMemory();
    const tests::CpuTime timer;
    const auto cda = readCda(bytes);
    EXPECT_LT(timer.milliseconds(), 2000 * tests::Slowness);
    EXPECT_LT(mostMemory(), 200);
    return cda ? "ok" : cda.error().code.toStdString();
}

TEST(Museum, EveryPieceIsRefusedWithItsCode)
{
    const QDir folder(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/broken"));
    QFile index(folder.filePath(QStringLiteral("index.txt")));
    ASSERT_TRUE(index.open(QIODevice::ReadOnly));
    QStringList listed;
    while (!index.atEnd()) {
        const QString line = QString::fromUtf8(index.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString name = line.section(u' ', 0, 0);
        listed.append(name);
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        EXPECT_EQ(outcome(file.readAll()), line.section(u' ', 1).toStdString()) << name.toStdString();
    }
    listed.sort();
    EXPECT_EQ(listed, folder.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name)) << "a file without a line";
    EXPECT_GE(listed.size(), 40);
}

struct Made {
    const char *name;
    const char *code;
    QByteArray (*make)();
};
std::ostream &operator<<(std::ostream &out, const Made &made) { return out << made.name; }

QByteArray attributes(int count, int size = 1)
{
    QByteArray tag = "<id";
    for (int i = 0; i < count; ++i)
        tag += " a" + QByteArray::number(i) + "=\"" + QByteArray(size, 'v') + '"';
    return tag + "/>";
}

QByteArray numbered(int count, const char *pattern)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += QByteArray(pattern).replace("%1", QByteArray::number(i));
    return all;
}

QByteArray inSection(const QByteArray &text, const QByteArray &entries = {})
{
    return Open + QByteArray("<component><structuredBody><component><section><text>") + text + "</text>" + entries
        + "</section></component></structuredBody></component>" + Close;
}

class MadeMuseum : public testing::TestWithParam<Made> {};

TEST_P(MadeMuseum, IsRefusedWithItsCode) { EXPECT_EQ(outcome(GetParam().make()), GetParam().code); }

INSTANTIATE_TEST_SUITE_P(Prescan, MadeMuseum,
    testing::Values(
        Made{"QuadraticEntity", "records.xml.dtd",
            [] { return "<!DOCTYPE a [<!ENTITY x \"" + QByteArray(4000, 'x') + "\">]><a>" + QByteArray("&x;").repeated(200000) + "</a>"; }},
        Made{"DepthOfAHundredThousand", "records.xml.depth", [] { return QByteArray("<a>").repeated(100000); }},
        Made{"DepthTwoHundredAndOne", "records.xml.depth",
            [] { return Open + QByteArray("<a>").repeated(200) + QByteArray("</a>").repeated(200) + Close; }},
        Made{"DepthTwoHundred", "ok", [] { return Open + QByteArray("<a>").repeated(199) + QByteArray("</a>").repeated(199) + Close; }},
        Made{"TwoHundredThousandAttributes", "records.xml.attributes", [] { return Open + attributes(200000) + Close; }},
        Made{"AttributesTwoHundredAndFiftySeven", "records.xml.attributes", [] { return Open + attributes(257) + Close; }},
        Made{"AttributesTwoHundredAndFiftySix", "ok", [] { return Open + attributes(256) + Close; }},
        Made{"TagBeyondSixtyFourKilobytes", "records.xml.tag", [] { return Open + attributes(8, 9000) + Close; }},
        Made{"NameOfTwentyMegabytes", "records.xml.tag", [] { return '<' + QByteArray(20 << 20, 'n') + "/>"; }},
        Made{"ValueOfTwentyMegabytes", "records.xml.tag", [] { return "<a b=\"" + QByteArray(20 << 20, 'v') + "\"/>"; }},
        Made{"FourMillionElements", "records.xml.elements", [] { return Open + QByteArray("<a/>").repeated(4'000'000) + Close; }},
        Made{"FourMillionComments", "ok", [] { return Open + QByteArray("<!---->").repeated(4'000'000) + Close; }},
        Made{"AMillionParagraphs", "records.cda.too-large",
            [] {
                return Open + QByteArray("<component><structuredBody><component><section><text>") + QByteArray("<p>x</p>").repeated(900'000)
                    + "</text></section></component></structuredBody></component>" + Close;
            }},
        Made{"AMillionCells", "records.cda.too-large",
            [] {
                return Open + QByteArray("<component><structuredBody><component><section><text><table><tr>") + QByteArray("<td>x</td>").repeated(900'000)
                    + "</tr></table></text></section></component></structuredBody></component>" + Close;
            }},
        Made{"ManyNotes", "ok", [] { return inSection(numbered(20'000, "<footnote ID=\"n%1\">x</footnote>")); }},
        Made{"ManyNamelessNotes", "ok", [] { return inSection(QByteArray("<footnote/>").repeated(100'000)); }},
        Made{"AMillionNotes", "records.cda.too-large", [] { return inSection(QByteArray("<footnote>x</footnote>").repeated(900'000)); }},
        Made{"ManyPictures", "ok",
            [] {
                return inSection(numbered(20'000, "<renderMultiMedia referencedObject=\"m%1\"/>"),
                    numbered(20'000, "<entry><observationMedia ID=\"m%1\"><value representation=\"B64\">QUJD</value></observationMedia></entry>"));
            }},
        Made{"APlainBodyOfTwoMillionParagraphs", "records.cda.too-large",
            [] {
                return Open + QByteArray("<component><nonXMLBody><text mediaType=\"text/plain\">") + QByteArray("x\n\n").repeated(2'000'000)
                    + "</text></nonXMLBody></component>" + Close;
            }},
        Made{"BeyondThirtyTwoMebibytes", "records.xml.too-large", [] { return Open + QByteArray(33 << 20, ' ') + Close; }},
        Made{"ThirtyMebibytesOfText", "ok", [] { return Open + QByteArray("<title>") + QByteArray(30 << 20, 'x') + "</title>" + Close; }},
        Made{"ThirtyMebibytesOfAmpersands", "ok", [] { return Open + QByteArray("<title>") + QByteArray("&amp;").repeated(6 << 20) + "</title>" + Close; }},
        Made{"NestedNamespaces", "ok", [] {
            QByteArray deep = Open;
            for (int i = 0; i < 150; ++i)
                deep += "<a xmlns=\"urn:" + QByteArray::number(i) + "\" xmlns:p" + QByteArray::number(i) + "=\"urn:hl7-org:v3\">";
            return deep + QByteArray("</a>").repeated(150) + Close;
        }}),
    [](const auto &made) { return std::string(made.param.name); });

TEST(Prescan, KnowsWhereSpacesWere)
{
    const auto tree = prescan("<a>\n <b/><c> <d/></c>mot <e/> </a>");
    ASSERT_OK(tree);
    const Node root(*tree, 0);
    EXPECT_TRUE(root.has(XmlTree::SpaceAtEnd));
    const Node b = root.firstChild();
    EXPECT_TRUE(b.has(XmlTree::SpaceBefore));
    const Node c = b.next();
    EXPECT_FALSE(c.has(XmlTree::SpaceBefore));
    EXPECT_TRUE(c.firstChild().has(XmlTree::SpaceBefore));
    EXPECT_EQ(c.next().raw(), "mot ");
}

TEST(Prescan, DecodesEntitiesOnDemand)
{
    std::string scratch;
    EXPECT_EQ(decode("a &lt;b&gt; &amp;amp; &#233;&#xE9;&#x1F600; &quot;&apos;", scratch), "a <b> &amp; éé😀 \"'");
    EXPECT_EQ(decode("&nope; & &;", scratch), "&nope; & &;");
    const std::string_view plain = "rien";
    EXPECT_EQ(decode(plain, scratch).data(), plain.data());
}

} // namespace
} // namespace havre::records::cda
