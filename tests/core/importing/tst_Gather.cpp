// What files and folders are before anything is compared with what is here: whose, and what was not looked into.
#include "core/records/importing/Gather_p.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace havre::records {
namespace {

using tests::valueOf;
using Verdict = Candidate::Verdict;

struct GatherTest : testing::Test {
    QTemporaryDir folder;
    ImportWatch watch;

    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QList<Candidate> found(const QString &path, const Owner &owner = {}) { return valueOf(gather({path}, owner, watch)); }
};

// The number of before 2021 is no INS: alone it says nothing, beside theirs it changes nothing; another INS does.
TEST_F(GatherTest, OnlyAnInsTellsWhoseItIs)
{
    const auto verdict = [this](const QByteArray &ids) {
        const QString path = put(QStringLiteral("bilan.xml"),
                                 "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><typeId root=\"2.16.840.1.113883.1.3\" extension=\"POCD_HD000040\"/>"
                                 "<id root=\"1.2.3\" extension=\"4\"/><code code=\"11502-2\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Bilan</title>"
                                 "<effectiveTime value=\"20260101\"/><recordTarget><patientRole>"
                                     + ids + "<patient/></patientRole></recordTarget><component><structuredBody/></component></ClinicalDocument>");
        return found(path, *identity::Ins::parse(QStringLiteral("279035121518989"), identity::TestOid)).value(0).verdict;
    };
    const QByteArray insC = "<id root=\"1.2.250.1.213.1.4.2\" extension=\"0123456789012345678901\"/>";
    const QByteArray mine = "<id root=\"1.2.250.1.213.1.4.10\" extension=\"2790351215189\"/>";
    const QByteArray other = "<id root=\"1.2.250.1.213.1.4.8\" extension=\"255081416802538\"/>";
    EXPECT_EQ(verdict(insC), Verdict::New);
    EXPECT_EQ(verdict(insC + mine), Verdict::New);
    EXPECT_EQ(verdict(mine + other), Verdict::OtherPerson) << "of two people";
}

// What was not looked into is told: nobody may believe that it was brought.
TEST_F(GatherTest, SaysWhichFoldersAreTooDeep)
{
    put(QStringLiteral("dossier/1/2/3/4/5/6/7/8/9/10/11/12/note.txt"), "Une note.");
    put(QStringLiteral("dossier/1/2/3/4/5/6/7/8/9/10/11/12/13/perdue.txt"), "Une note que personne ne verrait.");
    static_assert(importing::FolderDepth == 12);
    const auto all = found(folder.filePath(QStringLiteral("dossier")));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at(0).origin, QStringLiteral("13"));
    EXPECT_EQ(all.at(0).verdict, Verdict::Unreadable);
    EXPECT_EQ(all.at(0).reason.code, QStringLiteral("records.import.too-deep"));
    EXPECT_EQ(all.at(1).arriving.document.title, QStringLiteral("note"));
}

TEST_F(GatherTest, SaysWhichFoldersAreClosed)
{
    put(QStringLiteral("dossier/ferme/perdue.txt"), "Une note que personne ne verrait.");
    put(QStringLiteral("dossier/note.txt"), "Une note.");
    const QString closed = folder.filePath(QStringLiteral("dossier/ferme"));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    ASSERT_TRUE(QFile::setPermissions(closed, {}));
    const bool root = ::geteuid() == 0; // to whom nothing is closed
    ASSERT_TRUE(!root || ::seteuid(65534) == 0);
    const auto all = gather({folder.filePath(QStringLiteral("dossier"))}, {}, watch);
    ASSERT_TRUE(!root || ::seteuid(0) == 0);
    QFile::setPermissions(closed, QFile::Permissions(0x7700));
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->at(0).origin, QStringLiteral("ferme"));
    EXPECT_EQ(all->at(0).reason.code, QStringLiteral("records.import.folder-closed"));
    EXPECT_FALSE(all->at(0).chosen);
}

TEST_F(GatherTest, SaysWhatIsNoOrdinaryFileAndReadsTheOthers)
{
    const auto all = gather({QStringLiteral("/dev/zero"), put(QStringLiteral("note.txt"), "Une note.")}, {}, watch);
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->at(0).reason.code, QStringLiteral("records.import.not-a-file"));
    EXPECT_TRUE(all->at(1).chosen);
}

} // namespace
} // namespace havre::records
