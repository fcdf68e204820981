// The four phases of an import, and what is left of it when the vault is locked.
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/importing/ImportFlow.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::waitUntil;
using ui::ImportFlow;

namespace {

struct ImportFlowTest : testing::Test {
    tests::OpenVault vault;
    QTemporaryDir folder;
    ImportFlow flow;

    void SetUp() override { flow.setSession(vault.session()); }
    QUrl put(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    }
    static QByteArray golden()
    {
        QFile file(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/facts/mixed.xml"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    bool comesTo(ImportFlow::Phase phase)
    {
        return waitUntil([this, phase] { return flow.phase() == phase; }, 20000);
    }
    qint64 documents() { return tests::valueOf(await(vault.library().overview())).total; }
};

} // namespace

TEST_F(ImportFlowTest, NothingEntersBeforeThePersonSaidSo)
{
    flow.review({put("analyses.xml", golden()), put("note.txt", "Une note de la marée haute."), put("vide.pdf", "")});
    ASSERT_TRUE(comesTo(ImportFlow::Review));
    ASSERT_EQ(flow.rowCount(), 3);
    EXPECT_EQ(flow.fresh(), 2);
    EXPECT_EQ(flow.unreadable(), 1);
    EXPECT_EQ(flow.chosen(), 2);
    EXPECT_EQ(documents(), 0);
    EXPECT_EQ(flow.data(flow.index(0), ImportFlow::TitleRole).toString(), QStringLiteral("Analyses du port"));
    EXPECT_EQ(flow.data(flow.index(0), ImportFlow::OriginRole).toString(), QStringLiteral("analyses.xml"));
    const QString named = flow.data(flow.index(0), ImportFlow::NamedRole).toString();
    EXPECT_EQ(named, QStringLiteral("Établi pour Océane Brisefer\u202f: vérifiez")) << "the patient's name, not the author's";
    EXPECT_EQ(flow.data(flow.index(1), ImportFlow::NamedRole).toString(), QStringLiteral("Rien ne dit pour qui"));
    EXPECT_TRUE(flow.data(flow.index(0), ImportFlow::DetailRole).toString().contains(QStringLiteral("par Mélusine TEMPÊTE")));
    EXPECT_FALSE(flow.data(flow.index(2), ImportFlow::WhyRole).toString().isEmpty());
    EXPECT_EQ(flow.data(flow.index(2), ImportFlow::CodeRole).toString(), QStringLiteral("records.empty"));
    flow.toggle(2);
    EXPECT_FALSE(flow.data(flow.index(2), ImportFlow::ChosenRole).toBool()) << "what cannot be read cannot be ticked";
    flow.toggle(1);
    EXPECT_EQ(flow.chosen(), 1);
    flow.file();
    ASSERT_TRUE(comesTo(ImportFlow::Done));
    EXPECT_EQ(flow.added(), 1);
    EXPECT_EQ(flow.results(), 8);
    EXPECT_EQ(flow.rowCount(), 0) << "nothing failed";
    EXPECT_EQ(documents(), 1);
}

TEST_F(ImportFlowTest, WhatIsHereAlreadyIsNotTicked)
{
    const QUrl note = put("note.txt", "Une note.");
    flow.review({note});
    ASSERT_TRUE(comesTo(ImportFlow::Review));
    flow.file();
    ASSERT_TRUE(comesTo(ImportFlow::Done));
    flow.review({note});
    ASSERT_TRUE(comesTo(ImportFlow::Review));
    EXPECT_EQ(flow.known(), 1);
    EXPECT_EQ(flow.chosen(), 0);
    flow.file();
    EXPECT_EQ(flow.phase(), ImportFlow::Review) << "nothing to file";
}

TEST_F(ImportFlowTest, SaysWhatCannotBeFoundAndBeginsAgain)
{
    flow.review({QUrl::fromLocalFile(folder.filePath(QStringLiteral("absent.pdf")))});
    ASSERT_TRUE(waitUntil([this] { return flow.state() == ImportFlow::Failed; }));
    EXPECT_EQ(flow.error().code, QStringLiteral("records.import.absent"));
    EXPECT_EQ(flow.phase(), ImportFlow::Choose);
    flow.clear();
    EXPECT_EQ(flow.state(), ImportFlow::Ready);
    flow.review({QUrl(QStringLiteral("https://example.org/a.pdf"))});
    ASSERT_TRUE(waitUntil([this] { return flow.state() == ImportFlow::Failed; })) << "only files of this computer";
}

TEST_F(ImportFlowTest, ThePersonStopsReading)
{
    for (int i = 0; i < 50; ++i)
        put(qPrintable(QStringLiteral("%1.xml").arg(i)), golden());
    flow.review({QUrl::fromLocalFile(folder.path())});
    EXPECT_EQ(flow.phase(), ImportFlow::Reading);
    flow.stop();
    EXPECT_EQ(flow.phase(), ImportFlow::Choose);
    EXPECT_EQ(flow.rowCount(), 0);
    flow.review({put("note.txt", "Une note.")}); // and the stopped one does not come back
    ASSERT_TRUE(comesTo(ImportFlow::Review));
    EXPECT_EQ(flow.rowCount(), 1);
}

TEST_F(ImportFlowTest, LockingForgetsTheReviewAndStopsTheReading)
{
    flow.review({put("analyses.xml", golden())});
    ASSERT_TRUE(comesTo(ImportFlow::Review));
    ASSERT_EQ(flow.rowCount(), 1);
    vault.lock();
    EXPECT_EQ(flow.rowCount(), 0) << "no document in clear outlives the lock";
    EXPECT_EQ(flow.phase(), ImportFlow::Choose);
    vault.unlock();
    flow.setSession(vault.session());
    for (int i = 0; i < 50; ++i)
        put(qPrintable(QStringLiteral("%1.xml").arg(i)), golden());
    flow.review({QUrl::fromLocalFile(folder.path())});
    vault.lock(); // while the worker reads
    EXPECT_EQ(flow.phase(), ImportFlow::Choose);
    EXPECT_FALSE(waitUntil([this] { return flow.phase() != ImportFlow::Choose || flow.rowCount() > 0; }, 700));
    vault.unlock();
    flow.setSession(vault.session());
    EXPECT_EQ(documents(), 0);
}
