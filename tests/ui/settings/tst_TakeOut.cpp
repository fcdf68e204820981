// Everything out of the vault: originals byte for byte, a FHIR bundle beside them, a trace in the journal.
#include "core/health/measures/Measures.h"
#include "core/journal/AccessJournal.h"
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/settings/TakeOut.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::valueOf;
using tests::waitUntil;
using ui::StatefulList;
using ui::TakeOut;

namespace {

struct TakeOutTest : testing::Test {
    tests::OpenVault vault;
    QTemporaryDir out;
    TakeOut all;

    void SetUp() override
    {
        all.setSession(vault.session());
        vault.addText(QStringLiteral("Courrier"), QStringLiteral("Dr A"), {2026, 1, 1}, records::Category::Report, QStringLiteral("Marée haute."));
        vault.addText(QStringLiteral("Courrier"), QStringLiteral("Dr B"), {2026, 1, 1}, records::Category::Report, QStringLiteral("Marée basse."));
    }
    bool isThere(const char *name) const { return QFile::exists(out.filePath(all.folder() + u'/' + QString::fromLatin1(name))); }
    QUrl place() const { return QUrl::fromLocalFile(out.path()); }
    bool ends(StatefulList::State state)
    {
        return waitUntil([&] { return all.state() != StatefulList::Loading; }, 20000) && all.state() == state;
    }
};

QByteArray read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST_F(TakeOutTest, EachOriginalAndABundleAreThereAndJournalled)
{
    const QDateTime now = vault.clock.now();
    const auto weight = valueOf(health::measured(*health::measureKind(QStringLiteral("weight")), {QStringLiteral("61,4")}, now, now));
    ASSERT_OK(await(vault.session()->core().facts().add(weight)));
    all.into(place());
    EXPECT_EQ(all.state(), StatefulList::Loading);
    ASSERT_TRUE(ends(StatefulList::Ready)) << all.error().code.toStdString();
    EXPECT_EQ(all.documents(), 2);
    EXPECT_EQ(all.facts(), 1);
    EXPECT_EQ(all.folder(), QStringLiteral("Havre 2026-03-02"));
    const QDir folder(out.filePath(all.folder()));
    const QStringList files = QDir(folder.filePath(QStringLiteral("documents"))).entryList(QDir::Files, QDir::Name);
    ASSERT_EQ(files, (QStringList{QStringLiteral("Courrier 2026-01-01 (2).txt"), QStringLiteral("Courrier 2026-01-01.txt")})) << "the same name twice loses nothing";
    QList<QByteArray> texts;
    for (const QString &name : files)
        texts << read(folder.filePath(QStringLiteral("documents/") + name));
    std::sort(texts.begin(), texts.end());
    EXPECT_NE(texts.at(0), texts.at(1));
    const QString bundlePath = folder.filePath(QStringLiteral("bundle.fhir.json"));
    EXPECT_EQ(QFile::permissions(bundlePath) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QJsonArray entries = QJsonDocument::fromJson(read(bundlePath))[QStringLiteral("entry")].toArray();
    QStringList kinds;
    for (const QJsonValue &entry : entries) {
        const QJsonValue resource = entry[QStringLiteral("resource")];
        kinds << resource[QStringLiteral("resourceType")].toString();
        if (kinds.last() != QStringLiteral("DocumentReference"))
            continue;
        const QString url = resource[QStringLiteral("content")][0][QStringLiteral("attachment")][QStringLiteral("url")].toString();
        EXPECT_FALSE(url.contains(u' ')) << "a FHIR url holds no blank";
        EXPECT_TRUE(QFile::exists(folder.filePath(QUrl(url).path()))) << qPrintable(url);
    }
    EXPECT_EQ(kinds.count(QStringLiteral("DocumentReference")), 2);
    EXPECT_EQ(kinds.count(QStringLiteral("Observation")), 1);
    const auto journal = valueOf(await(journal::list(vault.session()->core().space(), 0, 20)));
    EXPECT_EQ(std::count_if(journal.begin(), journal.end(), [](const auto &e) { return e.act == journal::Act::DocumentExported; }), 2);
}

TEST_F(TakeOutTest, ADamagedOneIsNamedAndTheOthersGo)
{
    QDirIterator files(vault.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    QString damaged;
    while (files.hasNext() && damaged.isEmpty())
        if (files.next(); files.filePath().contains(QStringLiteral("/blobs/")))
            damaged = files.filePath();
    QFile blob(damaged);
    ASSERT_TRUE(blob.open(QIODevice::ReadWrite)) << damaged.toStdString();
    blob.seek(blob.size() - 1);
    const char last = blob.peek(1).at(0);
    blob.putChar(static_cast<char>(last ^ 1));
    blob.close();
    all.into(place());
    ASSERT_TRUE(ends(StatefulList::Ready)) << all.error().code.toStdString();
    EXPECT_EQ(all.documents(), 1);
    EXPECT_EQ(all.unreadable(), 1);
    EXPECT_EQ(all.unreadableTitles(), QStringLiteral("Courrier"));
    EXPECT_TRUE(QFile::exists(out.filePath(all.folder() + QStringLiteral("/bundle.fhir.json"))));
}

TEST_F(TakeOutTest, ASecondTimeIsAFolderOfItsOwn)
{
    all.into(place());
    ASSERT_TRUE(ends(StatefulList::Ready));
    all.into(place());
    ASSERT_TRUE(ends(StatefulList::Ready));
    EXPECT_EQ(all.folder(), QStringLiteral("Havre 2026-03-02 (2)"));
    EXPECT_EQ(QDir(out.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

TEST_F(TakeOutTest, APlaceThatCannotBeWrittenIsSaidAndTriedAgain)
{
    all.into(QUrl::fromLocalFile(QStringLiteral("/proc/nowhere")));
    ASSERT_TRUE(ends(StatefulList::Failed));
    EXPECT_EQ(all.error().code, QStringLiteral("export.cannot-write"));
    all.into(place());
    EXPECT_TRUE(ends(StatefulList::Ready));
}

TEST_F(TakeOutTest, StoppingAndLockingEndIt)
{
    all.into(place());
    all.stop();
    ASSERT_TRUE(ends(StatefulList::Idle));
    EXPECT_FALSE(isThere("bundle.fhir.json"));
    EXPECT_TRUE(isThere("COPIE INACHEVEE.txt")) << "who finds the folder knows that it is not all";
    all.into(place());
    vault.lock();
    ASSERT_TRUE(ends(StatefulList::Idle));
    EXPECT_FALSE(isThere("bundle.fhir.json"));
    EXPECT_TRUE(isThere("COPIE INACHEVEE.txt"));
    vault.unlock();
    all.setSession(vault.session());
    all.into(place());
    EXPECT_TRUE(ends(StatefulList::Ready));
    EXPECT_TRUE(isThere("bundle.fhir.json"));
    EXPECT_FALSE(isThere("COPIE INACHEVEE.txt"));
}

TEST_F(TakeOutTest, ItHoldsTheIdleLockAndNothingElseDoes)
{
    EXPECT_FALSE(vault.session()->isBusy());
    all.into(place());
    EXPECT_TRUE(vault.session()->isBusy());
    ASSERT_TRUE(ends(StatefulList::Ready));
    EXPECT_TRUE(waitUntil([&] { return !vault.session()->isBusy(); }));
}
