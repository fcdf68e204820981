// One document opened: facts, provenance, bodies of each kind, pictures from memory, export, forgetting.
#include "tests/support/Await.h"
#include "tests/support/InEnglish.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/records/DocumentDetail.h"
#include "ui/records/PageImages.h"

#include "core/journal/AccessJournal.h"

#include <QDir>
#include <QFile>
#include <QQmlContext>
#include <QQmlEngine>
#include <QSignalSpy>

using namespace havre;
using tests::waitUntil;
using ui::DocumentDetail;
using ui::StatefulList;

namespace {

struct DocumentDetailTest : testing::Test {
    tests::OpenVault vault;
    QQmlEngine engine;
    std::unique_ptr<DocumentDetail> detail = std::make_unique<DocumentDetail>();

    void SetUp() override { QQmlEngine::setContextForObject(detail.get(), engine.rootContext()); }
    void open(const QString &id)
    {
        detail->setSession(vault.session());
        detail->setDocumentId(id);
        ASSERT_TRUE(waitUntil([this] { return detail->state() == StatefulList::Ready || detail->state() == StatefulList::Failed; }));
    }
    // What an Image would get for this address.
    QString image(const QString &address, QSize size, bool *drawn)
    {
        auto *response = ui::PageImages::of(&engine)->requestImageResponse(address.mid(QStringLiteral("image://pages/").size()), size);
        QSignalSpy finished(response, &QQuickImageResponse::finished);
        waitUntil([&] { return finished.count() > 0; });
        std::unique_ptr<QQuickTextureFactory> factory(response->textureFactory());
        *drawn = factory != nullptr;
        const QString error = response->errorString();
        delete response;
        return error;
    }
};

} // namespace

TEST_F(DocumentDetailTest, ACdaIsReadAsItsNarrativeWithFactsAndPeople)
{
    open(vault.addCda(tests::sampleCda(QStringLiteral("Bilan sanguin"), QStringLiteral("canari"))));
    ASSERT_EQ(detail->state(), StatefulList::Ready);
    EXPECT_EQ(detail->body(), DocumentDetail::Narrative);
    EXPECT_EQ(detail->title(), QStringLiteral("Bilan sanguin"));
    EXPECT_EQ(detail->kind(), QStringLiteral("Résultat de biologie"));
    EXPECT_TRUE(detail->published().contains(QStringLiteral("Laboratoire du Parc"))) << detail->published().toStdString();
    EXPECT_TRUE(detail->received().contains(QStringLiteral("empreinte vérifiée"))) << detail->received().toStdString();
    EXPECT_TRUE(detail->verified());
    EXPECT_GT(detail->narrative()->rowCount(), 8);
    EXPECT_GE(detail->people()->rowCount(), 1);
    QStringList values;
    for (const QVariant &fact : detail->facts())
        values.append(fact.toMap().value(QStringLiteral("value")).toString());
    EXPECT_TRUE(values.join(u'|').contains(QStringLiteral("Camille Moreau"))) << values.join(u'|').toStdString();
    EXPECT_TRUE(values.contains(QStringLiteral("Vous et vos soignants")));
}

TEST_F(DocumentDetailTest, OpeningMakesItSeenAndIsJournalled)
{
    const QString id = vault.addText(QStringLiteral("Courrier"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9});
    open(id);
    ASSERT_EQ(detail->state(), StatefulList::Ready);
    ASSERT_TRUE(waitUntil([&] { return !tests::valueOf(tests::await(vault.library().document(DocumentId::fromString(id)))).unseen; }));
    const auto entries = tests::valueOf(tests::await(journal::list(vault.session()->core().space(), 0, 10)));
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(), [&](const auto &e) { return e.act == journal::Act::DocumentOpened && e.object == id; }));
}

TEST_F(DocumentDetailTest, SaysWhenItWasOpenedBefore)
{
    const QString id = vault.addText(QStringLiteral("Courrier"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9});
    open(id);
    EXPECT_EQ(detail->lastOpened(), QString());
    detail->setDocumentId({});
    vault.clock.advance(24 * 3600);
    open(id);
    ASSERT_TRUE(waitUntil([this] { return !detail->lastOpened().isEmpty(); }));
    EXPECT_TRUE(detail->lastOpened().startsWith(QStringLiteral("hier"))) << detail->lastOpened().toStdString();
}

TEST_F(DocumentDetailTest, AFormerOpeningIsFoundBehindWhateverHappenedSince)
{
    const QString id = vault.addText(QStringLiteral("Courrier"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9});
    open(id);
    detail->setDocumentId({});
    vault.clock.advance(24 * 3600);
    const auto sync = [now = vault.clock.now()](vault::sqlite::Connection &connection) -> Result<void> {
        for (int i = 0; i < 300; ++i)
            HAVRE_CHECK(journal::append(connection, now, QStringLiteral("DMP"), journal::Act::DocumentReceived, DocumentId::random().toString(), QStringLiteral("Bilan")));
        return {};
    };
    ASSERT_OK(tests::await(vault.session()->core().space().write(sync)));
    open(id);
    ASSERT_TRUE(waitUntil([this] { return !detail->lastOpened().isEmpty(); }));
    EXPECT_TRUE(detail->lastOpened().startsWith(QStringLiteral("hier"))) << detail->lastOpened().toStdString();
}

TEST_F(DocumentDetailTest, InEnglishThePeopleAreSaidInEnglish)
{
    const tests::InEnglish english;
    open(vault.addCda(tests::sampleCda(QStringLiteral("Bilan sanguin"), QStringLiteral("canari"))));
    QStringList roles;
    for (int row = 0; row < detail->people()->rowCount(); ++row)
        roles.append(detail->people()->data(detail->people()->index(row), ui::FactsModel::LabelRole).toString());
    EXPECT_EQ(roles, (QStringList{QStringLiteral("Author"), QStringLiteral("Kept by")}));
}

TEST_F(DocumentDetailTest, PagesAreDrawnFromMemoryAndForgottenWhenClosed)
{
    open(vault.addPdf(QStringLiteral("Radiographie"), {2026, 2, 20}));
    ASSERT_EQ(detail->body(), DocumentDetail::Pages);
    ASSERT_EQ(detail->pages()->rowCount(), 3);
    const QString address = detail->pages()->data(detail->pages()->index(1), ui::PagesModel::SourceRole).toString();
    bool drawn = false;
    EXPECT_EQ(image(address, {300, 400}, &drawn), QString());
    EXPECT_TRUE(drawn);
    EXPECT_EQ(vault.renderer.counts->drawn, 1);
    EXPECT_EQ(vault.renderer.counts->held, 1);
    detail->setDocumentId({});
    EXPECT_EQ(vault.renderer.counts->held, 0) << "the jail ends with the document";
    EXPECT_NE(image(address, {300, 400}, &drawn), QString()) << "its address answers nothing any more";
    EXPECT_FALSE(drawn);
    EXPECT_NE(image(QStringLiteral("image://pages/guessed/0"), {300, 400}, &drawn), QString());
}

TEST_F(DocumentDetailTest, LockingForgetsTheOpenDocument)
{
    open(vault.addPdf(QStringLiteral("Radiographie"), {2026, 2, 20}));
    vault.lock();
    EXPECT_EQ(vault.renderer.counts->held, 0);
    EXPECT_EQ(detail->title(), QString());
    EXPECT_EQ(detail->pages()->rowCount(), 0);
    EXPECT_EQ(detail->state(), StatefulList::Idle);
}

TEST_F(DocumentDetailTest, LockingWhileItOpensEndsQuietly)
{
    const QString id = vault.addCda(tests::sampleCda(QStringLiteral("Bilan"), QStringLiteral("x")));
    detail->setSession(vault.session());
    detail->setDocumentId(id);
    vault.lock();
    EXPECT_FALSE(waitUntil([this] { return detail->state() == StatefulList::Ready || !detail->title().isEmpty(); }, 300));
}

TEST_F(DocumentDetailTest, WhatCannotBeShownSaysWhyAndKeepsItsFacts)
{
    vault.renderer.refuses = true;
    open(vault.addPdf(QStringLiteral("Radiographie"), {2026, 2, 20}));
    ASSERT_EQ(detail->state(), StatefulList::Ready);
    EXPECT_EQ(detail->body(), DocumentDetail::Unreadable);
    EXPECT_EQ(detail->bodyError().code, QStringLiteral("render.unreadable"));
    EXPECT_EQ(detail->title(), QStringLiteral("Radiographie"));

    records::NewDocument zip;
    zip.document.title = QStringLiteral("Archive");
    zip.document.contentType = QStringLiteral("application/zip");
    zip.bytes = QByteArray("PK\x03\x04", 4) + QByteArray(60, 'x');
    open(vault.add(zip));
    EXPECT_EQ(detail->bodyError().code, QStringLiteral("records.unsupported-type"));

    records::NewDocument broken;
    broken.document.title = QStringLiteral("Cassé");
    broken.document.contentType = QStringLiteral("text/xml");
    broken.bytes = "<?xml version=\"1.0\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>";
    open(vault.add(broken));
    EXPECT_EQ(detail->body(), DocumentDetail::Unreadable);
    EXPECT_TRUE(detail->bodyError().code.startsWith(QStringLiteral("records."))) << detail->bodyError().code.toStdString();
}

TEST_F(DocumentDetailTest, AnAbsentDocumentFails)
{
    open(DocumentId::random().toString());
    EXPECT_EQ(detail->state(), StatefulList::Failed);
    EXPECT_EQ(detail->error().code, QStringLiteral("records.absent"));
}

TEST_F(DocumentDetailTest, ExportsTheOriginalOnceUnderAHarmlessNameAndJournalsIt)
{
    const QString id = vault.addText(QStringLiteral("../../Bilan : \u202E sanguin/.<img src=x>"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9});
    open(id);
    QTemporaryDir out;
    QSignalSpy exported(detail.get(), &DocumentDetail::exported);
    detail->exportTo(QUrl::fromLocalFile(out.path()));
    ASSERT_TRUE(waitUntil([&] { return exported.count() == 1; }));
    detail->exportTo(QUrl::fromLocalFile(out.path()));
    ASSERT_TRUE(waitUntil([&] { return exported.count() == 2; }));
    const QStringList files = QDir(out.path()).entryList(QDir::Files, QDir::Name);
    ASSERT_EQ(files.size(), 2) << "the first copy is not replaced";
    for (const QString &name : files) {
        EXPECT_FALSE(name.contains(u'/') || name.contains(u'<') || name.contains(QChar(0x202E)) || name.startsWith(u'.')) << name.toStdString();
        EXPECT_TRUE(name.endsWith(QStringLiteral(".txt"))) << name.toStdString();
        QFile file(QDir(out.path()).filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), tests::valueOf(tests::await(vault.library().bytes(DocumentId::fromString(id)))));
    }
    const auto entries = tests::valueOf(tests::await(journal::list(vault.session()->core().space(), 0, 10)));
    EXPECT_EQ(std::count_if(entries.begin(), entries.end(), [](const auto &e) { return e.act == journal::Act::DocumentExported; }), 2);
}

TEST_F(DocumentDetailTest, AnExportThatCannotBeWrittenSaysSo)
{
    open(vault.addText(QStringLiteral("Courrier"), QStringLiteral("Dr Anne Lefèvre"), {2026, 2, 9}));
    QSignalSpy refused(detail.get(), &DocumentDetail::exportFailed);
    detail->exportTo(QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all")));
    ASSERT_TRUE(waitUntil([&] { return refused.count() == 1; }));
    EXPECT_EQ(refused.first().first().value<ui::ErrorText>().code, QStringLiteral("export.cannot-write"));
    EXPECT_FALSE(detail->exporting());
}
