// Shares that fail on the way: what never reached the server leaves nothing to mistake for the real one, what may have
// reached it can still be ended there.
#include "core/journal/AccessJournal.h"
#include "core/sharing/Shares.h"
#include "tests/core/dmp/Syncing.h"

namespace havre::tests {
namespace {

using sharing::Share;
using sharing::State;

FakeReply plain(int status)
{
    FakeReply reply;
    reply.status = status;
    reply.contentType = "application/json";
    reply.body = "{}";
    return reply;
}

struct Sharing : ::testing::Test, TestSpace {
    FakeDmp server{sharedCertificates()}; // an HTTPS server that answers as it is told
    FakeTokens tokens;
    records::Library library{*space};
    sharing::Shares shares{*space, library, nullptr, clock};
    DocumentId document;
    QStringList asked; // "POST /links", without names
    int announced = 201;
    int revoked = 200;
    qint64 cut = -1; // of the announcement's answer

    void SetUp() override
    {
        records::NewDocument arriving;
        arriving.document.title = QStringLiteral("Lettre");
        arriving.document.contentType = QStringLiteral("text/plain");
        arriving.bytes = "Une lettre";
        arriving.journalActor = QStringLiteral("Vous");
        document = valueOf(await(library.add(arriving)));
        use(server.base());
        server.instead = [this](const FakeRequest &r) {
            const QString what = r.path.section(u'/', -1);
            const bool announcing = what == QLatin1String("links");
            asked << (announcing || what == QLatin1String("revoke") ? what : QStringLiteral("file"));
            FakeReply reply = plain(announcing ? announced : what == QLatin1String("revoke") ? revoked : 201);
            if (announcing)
                reply.cutAfter = cut;
            return std::optional(reply);
        };
    }
    void use(const QUrl &url) { shares.setServer(url, server.endpoint().authorities, tokens); }
    Result<Share> create()
    {
        sharing::Wish wish;
        wish.documents = {document};
        return await(shares.create(wish));
    }
    QList<Share> list() { return valueOf(await(shares.list())); }
    QList<journal::Act> acts()
    {
        QList<journal::Act> found;
        for (const auto &entry : valueOf(await(journal::list(*space, 0, 50))))
            found.prepend(entry.act);
        return found;
    }
};

TEST_F(Sharing, WhatNeverReachedTheServerLeavesNoShare)
{
    use(QUrl(QStringLiteral("https://127.0.0.1:1/share/")));
    EXPECT_CODE(create(), "sharing.unreachable");
    EXPECT_TRUE(list().isEmpty());
    EXPECT_EQ(acts().last(), journal::Act::ShareRevoked) << "the journal told of it, and tells that it is over";
    for (const int no : {400, 401, 403, 413, 422, 429}) {
        use(server.base());
        announced = no;
        EXPECT_FALSE(create()) << no;
        EXPECT_TRUE(list().isEmpty()) << no;
    }
    EXPECT_FALSE(asked.contains(QLatin1String("revoke"))) << "nothing to end there";
    announced = 201;
    const Share real = valueOf(create());
    EXPECT_EQ(list().size(), 1);
    EXPECT_OK(await(shares.revoke(real.id))) << "the only number there is";
}

TEST_F(Sharing, WhatMayHaveReachedItIsEndedThere)
{
    cut = 0; // the answer is lost
    EXPECT_CODE(create(), "sharing.offline");
    EXPECT_EQ(asked, (QStringList{QStringLiteral("links"), QStringLiteral("revoke")}));
    EXPECT_TRUE(list().isEmpty()) << "the server says it is over";

    revoked = 503; // and now it cannot be asked either
    EXPECT_CODE(create(), "sharing.offline");
    ASSERT_EQ(list().size(), 1);
    EXPECT_EQ(list().first().state, State::Preparing) << "unfinished: nobody knows";
    const qint64 id = list().first().id;
    EXPECT_CODE(await(shares.revoke(id)), "sharing.unavailable");
    EXPECT_EQ(list().first().state, State::Preparing);
    revoked = 404; // it never arrived
    asked.clear();
    EXPECT_OK(await(shares.revoke(id)));
    EXPECT_EQ(asked, QStringList{QStringLiteral("revoke")});
    EXPECT_EQ(list().first().state, State::Revoked);
}

TEST_F(Sharing, RevokingWhatIsOverSaysSo)
{
    const Share share = valueOf(create());
    EXPECT_OK(await(shares.revoke(share.id)));
    asked.clear();
    EXPECT_CODE(await(shares.revoke(share.id)), "sharing.ended");
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(acts().count(journal::Act::ShareRevoked), 1);
    EXPECT_CODE(await(shares.revoke(share.id + 1)), "sharing.unknown");
}

} // namespace
} // namespace havre::tests
