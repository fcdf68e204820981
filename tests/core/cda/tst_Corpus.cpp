// Real documents of many makers, where ../shared/data/cda is there: each opens or says why not, and no
// word of a narrative is lost. What the words are is counted by another parser (pugixml), walking
// section/text without knowing our reader.
#include "core/records/cda/Cda.h"
#include "tests/support/Await.h"
#include "tests/support/CpuTime.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <pugixml.hpp>

#include <cstring>

#include <sys/resource.h>

namespace havre::records::cda {
namespace {

QString corpus()
{
    return qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/../shared/data/cda");
}

using Words = QHash<QString, int>;

void count(const QString &text, Words &into)
{
    QString word;
    for (const QChar c : text + u' ')
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty())
            ++into[std::exchange(word, {})];
}

void textBelow(pugi::xml_node node, QString &into)
{
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element)
            textBelow(child, into);
        else
            into += QString::fromUtf8(child.value());
        into += u' ';
    }
}

bool named(pugi::xml_node node, const char *name)
{
    const char *colon = strchr(node.name(), ':');
    return strcmp(colon ? colon + 1 : node.name(), name) == 0;
}

void narratives(pugi::xml_node node, QString &into)
{
    for (const pugi::xml_node child : node.children()) {
        if (named(node, "section") && named(child, "text"))
            textBelow(child, into);
        narratives(child, into);
    }
}

Words ourWords(const Cda &cda)
{
    // Cell and run borders part words for them as for us.
    QString text;
    for (const Block &block : cda.blocks) {
        for (const Run &run : block.runs)
            text += run.text + u' ';
        for (const Block::Cell &cell : block.cells)
            for (const Run &run : cell.runs)
                text += run.text + u' ';
    }
    Words words;
    count(text, words);
    return words;
}

TEST(Corpus, OpensOrSaysWhyAndLosesNoWord)
{
    if (!QDir(corpus()).exists())
        GTEST_SKIP() << "no corpus beside the sources: put it in ../shared/data/cda";
    int opened = 0, refused = 0;
    qint64 expected = 0, found = 0;
    QDirIterator it(corpus(), {QStringLiteral("*.xml"), QStringLiteral("*.ccd")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const tests::CpuTime timer;
        const auto cda = readCda(bytes);
        EXPECT_LT(timer.milliseconds(), 2000 * tests::Slowness) << qPrintable(file.fileName());
        if (!cda) {
            EXPECT_TRUE(cda.error().code.startsWith(QLatin1String("records."))) << qPrintable(file.fileName());
            ++refused;
            // The fragments of HL7 are sections alone and schemas; whole documents must open.
            EXPECT_FALSE(bytes.contains("<ClinicalDocument") && bytes.contains("urn:hl7-org:v3"))
                << qPrintable(file.fileName()) << " " << cda.error().code.toStdString();
            continue;
        }
        ++opened;
        EXPECT_FALSE(cda->header.code.code.isEmpty()) << qPrintable(file.fileName());
        EXPECT_TRUE(cda->header.effectiveTime.isValid() || !file.fileName().contains(QLatin1String("ExemplesCDA"))) << qPrintable(file.fileName());
        pugi::xml_document other;
        ASSERT_TRUE(other.load_buffer(bytes.constData(), size_t(bytes.size())));
        QString text;
        narratives(other, text);
        Words theirs;
        count(text, theirs);
        const Words ours = ourWords(*cda);
        qint64 all = 0, kept = 0;
        for (auto word = theirs.cbegin(); word != theirs.cend(); ++word) {
            all += word.value();
            kept += std::min(word.value(), ours.value(word.key()));
            if (word.value() > ours.value(word.key()))
                printf("corpus: lost %s in %s\n", qPrintable(word.key()), qPrintable(file.fileName()));
        }
        expected += all;
        found += kept;
        EXPECT_GE(double(kept), 0.99 * double(all) - 1) << qPrintable(file.fileName()) << ": " << kept << " of " << all;
        EXPECT_TRUE(all == 0 || !cda->blocks.isEmpty());
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    printf("corpus: %d opened, %d refused; %lld of %lld words of narrative (%.3f %%); %ld MiB at most\n", opened, refused,
        static_cast<long long>(found), static_cast<long long>(expected), 100.0 * double(found) / double(expected), usage.ru_maxrss / 1024);
    EXPECT_GE(opened, 80);
    EXPECT_GE(double(found), 0.999 * double(expected));
#if !defined(__SANITIZE_ADDRESS__)
    EXPECT_LT(usage.ru_maxrss / 1024, 200);
#endif
}

} // namespace
} // namespace havre::records::cda
