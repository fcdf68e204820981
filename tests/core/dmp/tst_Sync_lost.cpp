// A disk loses a document's bytes: what the DMP still has comes back by itself, under the same id, and once.
#include "tests/core/dmp/Syncing.h"

#include "core/vault/Verify.h"

using namespace havre;
using namespace havre::tests;

namespace {

struct SyncLost : Syncing, ::testing::Test {
    SyncLost()
    {
        for (int i = 0; i < 3; ++i)
            server.add(i);
        EXPECT_TRUE(run().has_value());
        server.requests.clear();
    }
    records::Document second() { return valueOf(await(library.document(rows().at(1).id))); }
    Result<QByteArray> bytesOf(const DocumentId &id) { return await(library.bytes(id)); }
    // One page for three documents; whether it took the list up where it had ended, or at its start.
    [[nodiscard]] bool askedForAll() const
    {
        return !server.requests.first().query.hasQueryItem(QStringLiteral("_lastUpdated"));
    }
};

} // namespace

TEST_F(SyncLost, WhatIsGoneComesBackUnderItsOwnId)
{
    const records::Document lost = second();
    ASSERT_OK(space->blobs().remove(lost.blob));
    EXPECT_CODE(await(library.content(lost.id)), "vault.blob-absent");
    const auto report = valueOf(run());
    EXPECT_TRUE(report.failures.isEmpty());
    EXPECT_TRUE(askedForAll());
    EXPECT_EQ(server.requests.size(), 1 + 1) << "the others are not fetched again";
    EXPECT_EQ(rows().size(), 3);
    EXPECT_TRUE(valueOf(bytesOf(lost.id)).startsWith("Compte rendu numero"));
    records::Query query;
    query.text = QStringLiteral("rien à signaler");
    EXPECT_EQ(valueOf(await(library.find(query))).size(), 3) << "indexed once";
    server.requests.clear();
    ASSERT_OK(run());
    EXPECT_EQ(server.requests.size(), 1);
    EXPECT_FALSE(askedForAll()) << "the next run is as short as ever";
}

TEST_F(SyncLost, WhatAVerificationFoundComesBackToo)
{
    const records::Document lost = second();
    const records::Document other = valueOf(await(library.document(rows().at(0).id)));
    // Another's whole bytes in its place.
    const auto swap = [lost, other](vault::sqlite::Connection &c) -> Result<void> {
        HAVRE_TRY(update, c.prepare("UPDATE document SET blob = ?1 WHERE id = ?2"));
        return update.bind(1, other.blob.uuid().toRfc4122()).bind(2, lost.id.uuid().toRfc4122()).run();
    };
    ASSERT_OK(await(space->write(swap)));
    const vault::VerifyReport found = valueOf(await(vault::verify(*space)));
    EXPECT_EQ(found.lostDocuments, QList<qint64>{lost.position});
    ASSERT_OK(await(library.noteLost(found.lostDocuments)));
    ASSERT_OK(run());
    ASSERT_OK(bytesOf(lost.id));
    EXPECT_TRUE(valueOf(await(vault::verify(*space))).judged().has_value());
}

TEST_F(SyncLost, WhatTheDmpHasNoMoreIsAskedForOnce)
{
    const records::Document lost = second();
    server.documents.removeAt(1);
    ASSERT_OK(space->blobs().remove(lost.blob));
    EXPECT_CODE(bytesOf(lost.id), "vault.blob-absent");
    ASSERT_OK(run());
    EXPECT_TRUE(askedForAll());
    server.requests.clear();
    ASSERT_OK(run());
    EXPECT_FALSE(askedForAll());
    EXPECT_CODE(bytesOf(lost.id), "vault.blob-absent");
    server.requests.clear();
    ASSERT_OK(run());
    EXPECT_TRUE(askedForAll()) << "somebody wanted to read it again";
}

TEST_F(SyncLost, OtherBytesUnderItsNameDoNotTakeItsPlace)
{
    const records::Document lost = second();
    server.documents[1].bytes = "Compte rendu d'un autre jour";
    ASSERT_OK(space->blobs().remove(lost.blob));
    EXPECT_CODE(bytesOf(lost.id), "vault.blob-absent");
    const auto report = valueOf(run());
    EXPECT_EQ(report.added, 0);
    EXPECT_CODE(bytesOf(lost.id), "vault.blob-absent");
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(SyncLost, TheSameFileBroughtInGivesItsBytesBack)
{
    const records::Document lost = second();
    const QByteArray bytes = valueOf(bytesOf(lost.id));
    records::NewDocument file;
    file.bytes = bytes;
    file.document.title = QStringLiteral("Copie");
    EXPECT_CODE(await(library.add(file)), "records.known");
    ASSERT_OK(space->blobs().remove(lost.blob));
    EXPECT_CODE(bytesOf(lost.id), "vault.blob-absent");
    EXPECT_EQ(valueOf(await(library.add(file))), lost.id);
    EXPECT_EQ(valueOf(bytesOf(lost.id)), bytes);
    EXPECT_EQ(second().title, lost.title);
}
