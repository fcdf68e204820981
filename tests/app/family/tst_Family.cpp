// What havre-family writes: enough of everything, valid, the same every time.
#include "app/sandbox/family/Family.h"
#include "app/sandbox/family/Names.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace {
using namespace havre::sandbox::family;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList filesIn(const QString &folder, const QStringList &patterns = {})
{
    QStringList found;
    QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(QDir(folder).relativeFilePath(files.next()));
    found.sort();
    return found;
}

// One folder for all tests of this file: writing takes a few seconds.
class WrittenFamily : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_first = new QTemporaryDir;
        s_second = new QTemporaryDir;
        const QString program = QString::fromLocal8Bit(qgetenv("HAVRE_BIN_DIR")) + QStringLiteral("/havre-family");
        for (const QTemporaryDir *folder : {s_first, s_second}) {
            QProcess process;
            process.start(program, {QStringLiteral("--out"), folder->path()});
            ASSERT_TRUE(process.waitForFinished(120000)) << program.toStdString();
            ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        }
    }
    static void TearDownTestSuite()
    {
        delete s_first;
        delete s_second;
    }
    static QString folder() { return s_first->path(); }
    static QString records() { return folder() + QStringLiteral("/records"); }
    static QStringList cda() { return filesIn(records(), {QStringLiteral("*.xml")}); }
    static QJsonArray people()
    {
        return QJsonDocument::fromJson(bytesOf(folder() + QStringLiteral("/people.json"))).array();
    }
    static inline QTemporaryDir *s_first = nullptr;
    static inline QTemporaryDir *s_second = nullptr;
};

struct Counted {
    int flagged = 0;
    int out = 0;
    QStringList wrong;
};

// Reads every observation of a CDA that has a range, and compares value, range and flag.
void countFlags(const QByteArray &bytes, const QString &name, Counted &counted)
{
    QXmlStreamReader xml(bytes);
    QString value, low, high, flag;
    bool inObservation = false, inRange = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto attribute = [&](const char *key) { return xml.attributes().value(QLatin1String(key)).toString(); };
        if (xml.isStartElement()) {
            if (xml.name() == u"observation") {
                inObservation = true;
                value = low = high = flag = QString();
            } else if (xml.name() == u"referenceRange") {
                inRange = true;
            } else if (inObservation && !inRange && xml.name() == u"value" && attribute("xsi:type") == QLatin1String("PQ")) {
                value = attribute("value");
            } else if (inObservation && !inRange && xml.name() == u"interpretationCode") {
                flag = attribute("code");
            } else if (inRange && xml.name() == u"low") {
                low = attribute("value");
            } else if (inRange && xml.name() == u"high") {
                high = attribute("value");
            }
        } else if (xml.isEndElement() && xml.name() == u"referenceRange") {
            inRange = false;
        } else if (xml.isEndElement() && xml.name() == u"observation") {
            inObservation = false;
            if (value.isEmpty() || (low.isEmpty() && high.isEmpty()))
                continue;
            const QString right = !low.isEmpty() && value.toDouble() < low.toDouble() ? QStringLiteral("L")
                : !high.isEmpty() && value.toDouble() > high.toDouble()               ? QStringLiteral("H")
                                                                                      : QStringLiteral("N");
            ++counted.flagged;
            counted.out += right == QLatin1String("N") ? 0 : 1;
            if (flag != right)
                counted.wrong.append(name + u' ' + value + u' ' + flag);
        }
    }
    EXPECT_FALSE(xml.hasError()) << name.toStdString();
}

} // namespace

TEST_F(WrittenFamily, HasEnoughDocumentsForEveryone)
{
    const auto all = filesIn(records(), {QStringLiteral("*.xml"), QStringLiteral("*.pdf"), QStringLiteral("*.jpg"), QStringLiteral("*.png")});
    EXPECT_GE(all.size(), 110);
    QHash<QString, int> perPerson;
    for (const QString &file : all)
        ++perPerson[file.section(u'/', 0, 0)];
    EXPECT_GE(perPerson.value(QStringLiteral("camille.moreau")), 55);
    EXPECT_EQ(perPerson.size(), people().size());
    for (const int count : perPerson)
        EXPECT_GE(count, 6);
}

TEST_F(WrittenFamily, CoversTheFifteenCategoriesAndTenYears)
{
    const auto family = loadFamily(QString(builtInData));
    ASSERT_TRUE(family) << family.error().detail.toStdString();
    QSet<QString> categories;
    QSet<int> years;
    for (const StoryDocument &document : family->documents) {
        categories.insert(family->catalogue.kinds.value(document.kind).category);
        years.insert(document.date.date().year());
    }
    const QSet<QString> expected{
        QStringLiteral("SYNTHESE"), QStringLiteral("ORD_SOIN"), QStringLiteral("RADIO_SC"), QStringLiteral("BIOLOGIE"),
        QStringLiteral("CPT_REND"), QStringLiteral("DEPISTAG"), QStringLiteral("CERT_MED"), QStringLiteral("AUTR_DOC"),
        QStringLiteral("DOC_ADM"), QStringLiteral("SYNTH_PML"), QStringLiteral("DIR_ANT"), QStringLiteral("CAR_VAC"),
        QStringLiteral("VDP"), QStringLiteral("REMB"), QStringLiteral("QUEST_SANTE")};
    EXPECT_EQ(categories, expected);
    for (int year = 2016; year <= 2026; ++year)
        EXPECT_TRUE(years.contains(year)) << year;
}

TEST_F(WrittenFamily, IsTheSameEveryTime)
{
    const QStringList files = filesIn(folder());
    ASSERT_EQ(files, filesIn(s_second->path()));
    for (const QString &file : files)
        EXPECT_EQ(bytesOf(folder() + u'/' + file), bytesOf(s_second->path() + u'/' + file)) << file.toStdString();
}

TEST_F(WrittenFamily, EveryCdaIsValidAgainstTheSchema)
{
    const QString schema = QString::fromLocal8Bit(qgetenv("HAVRE_SOURCE_DIR"))
        + QStringLiteral("/../shared/data/cda/ans-TestContenuCDA-3-0/infrastructure/cda/CDA_extended.xsd");
    const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (!QFile::exists(schema) || xmllint.isEmpty())
        GTEST_SKIP() << "the schema or xmllint is not on this machine";
    QStringList arguments{QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--huge"), QStringLiteral("--schema"), schema};
    for (const QString &file : cda())
        arguments.append(records() + u'/' + file);
    QProcess process;
    process.start(xmllint, arguments);
    ASSERT_TRUE(process.waitForFinished(240000));
    const QByteArray told = process.readAllStandardError();
    EXPECT_EQ(process.exitCode(), 0) << told.toStdString().substr(0, 4000);
    EXPECT_EQ(told.count(" validates\n"), cda().size());
}

TEST_F(WrittenFamily, EveryInsHasItsKey)
{
    ASSERT_GE(people().size(), 6);
    for (const QJsonValue &person : people()) {
        const QJsonObject ins = person.toObject().value(QLatin1String("ins")).toObject();
        const QString matricule = ins.value(QLatin1String("matricule")).toString();
        EXPECT_EQ(ins.value(QLatin1String("oid")).toString(), QStringLiteral("1.2.250.1.213.1.4.10"));
        ASSERT_EQ(matricule.size(), 15);
        EXPECT_EQ(matricule.right(2).toInt(), 97 - matricule.left(13).toLongLong() % 97) << matricule.toStdString();
    }
}

TEST_F(WrittenFamily, FlagsAgreeWithRanges)
{
    Counted counted;
    for (const QString &file : cda())
        countFlags(bytesOf(records() + u'/' + file), file, counted);
    EXPECT_EQ(counted.wrong, QStringList());
    EXPECT_GT(counted.flagged, 150);
    EXPECT_GT(counted.out, 20);
}

TEST_F(WrittenFamily, EntriesFindTheirWords)
{
    static const QRegularExpression reference(QStringLiteral("<reference value=\"#([^\"]+)\""));
    for (const QString &file : cda()) {
        const QString text = QString::fromUtf8(bytesOf(records() + u'/' + file));
        for (auto it = reference.globalMatch(text); it.hasNext();) {
            const QString id = it.next().captured(1);
            EXPECT_TRUE(text.contains(QStringLiteral(" ID=\"%1\"").arg(id))) << file.toStdString() << ' ' << id.toStdString();
        }
    }
}

TEST_F(WrittenFamily, HasTheHardCases)
{
    int masked = 0, hidden = 0, replacing = 0, levelOne = 0, pictures = 0;
    for (const QString &file : cda()) {
        const QByteArray bytes = bytesOf(records() + u'/' + file);
        masked += bytes.contains("confidentialityCode code=\"MASQUE_PS\"");
        hidden += bytes.contains("confidentialityCode code=\"INVISIBLE_REPRESENTANTS_LEGAUX\"");
        replacing += bytes.contains("relatedDocument typeCode=\"RPLC\"");
        levelOne += bytes.contains("<nonXMLBody>");
        pictures += bytes.contains("<observationMedia");
    }
    EXPECT_GE(masked, 1);
    EXPECT_GE(hidden, 1);
    EXPECT_GE(replacing, 1);
    EXPECT_GE(levelOne, 1);
    EXPECT_GE(pictures, 1);
}

TEST_F(WrittenFamily, PapersCarryTheirMetadata)
{
    const auto papers = filesIn(records(), {QStringLiteral("*.pdf"), QStringLiteral("*.jpg"), QStringLiteral("*.png")});
    ASSERT_GE(papers.size(), 20);
    QSet<QString> identifiers;
    for (const QString &file : papers) {
        const QByteArray bytes = bytesOf(records() + u'/' + file);
        const QJsonObject meta = QJsonDocument::fromJson(bytesOf(records() + u'/' + file + QStringLiteral(".meta.json"))).object();
        EXPECT_TRUE(bytes.startsWith(file.endsWith(QLatin1String("pdf")) ? "%PDF-1." : file.endsWith(QLatin1String("jpg")) ? "\xff\xd8" : "\x89PNG"));
        EXPECT_LT(bytes.size(), 5'000'000) << file.toStdString();
        EXPECT_NE(meta.value(QLatin1String("author")).toObject().value(QLatin1String("name")).toString(), QStringLiteral("Louise Moreau")) << "a baby files nothing";
        identifiers.insert(meta.value(QLatin1String("masterIdentifier")).toString());
        for (const char *key : {"title", "date", "serviceStart", "contentType"})
            EXPECT_FALSE(meta.value(QLatin1String(key)).toString().isEmpty()) << file.toStdString() << ' ' << key;
        EXPECT_FALSE(meta.value(QLatin1String("typeCode")).toObject().value(QLatin1String("code")).toString().isEmpty());
        EXPECT_FALSE(meta.value(QLatin1String("classCode")).toObject().value(QLatin1String("code")).toString().isEmpty()) << file.toStdString();
    }
    EXPECT_EQ(identifiers.size(), papers.size());
}
