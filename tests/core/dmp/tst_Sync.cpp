// The good days: everything comes, once, and only what is new is asked for again.
#include "tests/core/dmp/Syncing.h"

#include "core/journal/AccessJournal.h"

using namespace havre;
using namespace havre::tests;

TEST(Sync, BringsEverythingOverSeveralPages)
{
    Syncing s;
    s.server.pageSize = 3;
    for (int i = 0; i < 8; ++i)
        s.server.add(i);
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.discovered, 8);
    EXPECT_EQ(report.added, 8);
    EXPECT_TRUE(report.failures.isEmpty());
    EXPECT_EQ(s.server.searches(), 3);
    EXPECT_EQ(s.server.requests.size(), 3 + 8);
    EXPECT_EQ(s.titles().first(), QStringLiteral("Document 7")) << "newest act first";
    for (const auto &row : s.rows()) {
        const auto document = valueOf(await(s.library.document(row.id)));
        EXPECT_TRUE(document.digestVerified);
        EXPECT_EQ(document.origin, records::Origin::Dmp);
        EXPECT_EQ(document.category, records::Category::Biology);
        EXPECT_EQ(document.authors.value(0).name, QStringLiteral("Dr Zoé Martin"));
        EXPECT_TRUE(valueOf(await(s.library.bytes(row.id))).startsWith("Compte rendu numero"));
    }
    records::Query query;
    query.text = QStringLiteral("rien à signaler");
    EXPECT_EQ(valueOf(await(s.library.find(query))).size(), 8) << "their words are searchable";
    EXPECT_EQ(valueOf(await(s.library.overview())).lastSync, s.clock.now());
}

TEST(Sync, AsksOnceWhenNothingChanged)
{
    Syncing s;
    for (int i = 0; i < 5; ++i)
        s.server.add(i);
    ASSERT_OK(s.run());
    s.server.requests.clear();
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.added, 0);
    ASSERT_EQ(s.server.requests.size(), 1);
    EXPECT_EQ(s.server.requests.first().query.queryItemValue(QStringLiteral("_lastUpdated"), QUrl::FullyDecoded),
              QStringLiteral("gt2026-03-02T08:55:00Z")) << "the server's time less the overlap";
    const auto entries = valueOf(await(journal::list(*s.space, 0, 100)));
    EXPECT_EQ(std::count_if(entries.begin(), entries.end(), [](const auto &e) { return e.act == journal::Act::SyncDone; }), 2);
    EXPECT_EQ(std::count_if(entries.begin(), entries.end(), [](const auto &e) { return e.act == journal::Act::DocumentReceived; }), 5);
}

TEST(Sync, BringsOnlyWhatIsNew)
{
    Syncing s;
    s.server.add(1);
    ASSERT_OK(s.run());
    s.server.now = s.server.now.addDays(1);
    s.server.add(2).updated = s.server.now;
    s.server.requests.clear();
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.discovered, 1);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(s.server.requests.size(), 2);
    const auto full = valueOf(s.run(true));
    EXPECT_EQ(full.discovered, 2) << "in full everything is listed again";
    EXPECT_EQ(full.known, 2);
    EXPECT_EQ(full.added, 0);
}

TEST(Sync, AMetadataEditIsNotASecondDocument)
{
    Syncing s;
    s.server.add(1);
    ASSERT_OK(s.run());
    ASSERT_FALSE(s.rows().first().masked);
    s.server.documents[0].id = QStringLiteral("e-1-edited"); // the DMP gives another entryUUID
    s.server.documents[0].confidentiality = {QStringLiteral("MASQUE_PS")};
    s.server.documents[0].title = QStringLiteral("Compte rendu corrigé");
    s.server.documents[0].updated = s.server.now.addSecs(1);
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.known, 1);
    EXPECT_EQ(report.added, 0);
    ASSERT_EQ(s.rows().size(), 1);
    EXPECT_TRUE(s.rows().first().masked);
    EXPECT_EQ(s.titles(), QStringList{QStringLiteral("Compte rendu corrigé")});
    records::Query query;
    query.text = QStringLiteral("corrige");
    EXPECT_EQ(valueOf(await(s.library.find(query))).size(), 1) << "found by its new title";
    query.text = QStringLiteral("document");
    EXPECT_TRUE(valueOf(await(s.library.find(query))).isEmpty()) << "and no more by the old one";
    EXPECT_EQ(valueOf(await(s.library.document(s.rows().first().id))).entryId, QStringLiteral("e-1-edited"));
}

TEST(Sync, TheSameDocumentByAnotherWayStaysOne)
{
    Syncing s;
    s.server.add(1);
    records::NewDocument mail;
    mail.document.masterIdentifier = s.server.documents.first().master;
    mail.document.title = QStringLiteral("Reçu par messagerie");
    mail.bytes = s.server.documents.first().bytes;
    ASSERT_OK(await(s.library.add(mail)));
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.known, 1);
    EXPECT_EQ(s.server.requests.size(), 1) << "not fetched again";
    EXPECT_EQ(s.titles(), QStringList{QStringLiteral("Reçu par messagerie")});
}

TEST(Sync, TellsHowFarItIs)
{
    Syncing s;
    for (int i = 0; i < 6; ++i)
        s.server.add(i);
    QList<dmp::SyncPhase> phases;
    int last = -1;
    QObject::connect(s.sync.get(), &dmp::Sync::progressed, [&] {
        const auto progress = s.sync->progress();
        if (phases.isEmpty() || phases.last() != progress.phase)
            phases << progress.phase;
        if (progress.phase == dmp::SyncPhase::Fetching) {
            EXPECT_EQ(progress.total, 6);
            EXPECT_GT(progress.done, last);
            last = progress.done;
        }
    });
    ASSERT_OK(s.run());
    EXPECT_EQ(last, 6);
    EXPECT_EQ(phases, (QList<dmp::SyncPhase>{dmp::SyncPhase::Discovering, dmp::SyncPhase::Fetching, dmp::SyncPhase::Idle}));
}

namespace {

// A jail that reads every PDF the same.
class FakeRenderer final : public ports::Renderer {
    struct Open final : ports::OpenDocument {
        int pageCount() const override { return 1; }
        QSizeF pageSize(int) const override { return {595, 842}; }
        QCoro::Task<Result<ports::PixelPage>> page(int, QSize) override { co_return ports::PixelPage{}; }
        QCoro::Task<Result<QString>> text() override { co_return QStringLiteral("Échographie de la thyroïde"); }
    };

public:
    QCoro::Task<Result<std::shared_ptr<ports::OpenDocument>>> open(QByteArray bytes, QString) override
    {
        ++opened;
        if (!bytes.startsWith("%PDF"))
            co_return failure(Fault::Malformed, QLatin1String("render.unreadable"));
        co_return std::make_shared<Open>();
    }
    int opened = 0;
};

} // namespace

TEST(Sync, ReadsThePdfsOnceThereIsAJail)
{
    Syncing s;
    auto &pdf = s.server.add(1, "%PDF-1.4\nnot much\n%%EOF\n");
    pdf.contentType = QStringLiteral("application/pdf");
    ASSERT_OK(s.run()); // no renderer
    records::Query query;
    query.text = QStringLiteral("thyroid");
    EXPECT_TRUE(valueOf(await(s.library.find(query))).isEmpty());
    FakeRenderer renderer;
    dmp::Sync later(*s.space, s.library, s.tokens, &renderer, s.clock);
    ASSERT_OK(await(later.run(s.server.endpoint())));
    EXPECT_EQ(valueOf(await(s.library.find(query))).size(), 1);
    EXPECT_EQ(renderer.opened, 1);
    ASSERT_OK(await(later.run(s.server.endpoint())));
    EXPECT_EQ(renderer.opened, 1) << "once is enough";
}
