// The bad days: a server that lies, stalls, breaks off or is not who it says. What was good stays, what
// is wrong is named, and the next run finishes.
#include "tests/core/dmp/Syncing.h"

#include <QTimer>

using namespace havre;
using namespace havre::tests;

namespace {

bool isBinary(const FakeRequest &request, const char *id)
{
    return request.path.endsWith(QLatin1String("/Binary/") + QLatin1String(id));
}

bool isSearch(const FakeRequest &request)
{
    return request.path.endsWith(QLatin1String("/DocumentReference"));
}

} // namespace

TEST(SyncFaults, AWrongHashOrSizeNeverComesIn)
{
    Syncing s;
    s.server.add(1).sha1 = QByteArray(20, 'x');
    s.server.add(2).size = 3;
    s.server.add(3);
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.quarantined, 2);
    QStringList codes = Syncing::codes(report);
    codes.sort();
    EXPECT_EQ(codes, (QStringList{QStringLiteral("dmp.hash-mismatch"), QStringLiteral("dmp.size-mismatch")}));
    EXPECT_EQ(s.titles(), QStringList{QStringLiteral("Document 3")});

    for (auto &d : s.server.documents) { // the server is repaired
        d.sha1.reset();
        d.size.reset();
        d.updated = s.server.now.addSecs(1);
    }
    EXPECT_EQ(valueOf(s.run()).added, 2);
    EXPECT_EQ(s.rows().size(), 3);
}

TEST(SyncFaults, ARefusedTokenIsForgottenAndAskedForOnce)
{
    Syncing s;
    s.server.add(1);
    s.tokens.current = "expired";
    EXPECT_EQ(valueOf(s.run()).added, 1);
    EXPECT_EQ(s.tokens.rejected, 1);

    s.tokens.current = s.tokens.next = "never good";
    const auto refused = s.run();
    EXPECT_CODE(refused, "dmp.refused");
    EXPECT_EQ(s.tokens.rejected, 2) << "once, not for ever";
}

TEST(SyncFaults, WaitsWhenAskedTo)
{
    Syncing s;
    s.server.add(1);
    int busy = 2;
    s.server.instead = [&busy](const FakeRequest &) -> std::optional<FakeReply> {
        if (busy-- > 0)
            return FakeReply{503, "text/plain", "later", "Retry-After: 0\r\n", -1};
        return std::nullopt;
    };
    EXPECT_EQ(valueOf(s.run()).added, 1);

    s.server.instead = [](const FakeRequest &) { return FakeReply{503, "text/plain", "", "Retry-After: 3600\r\n", -1}; };
    const auto unavailable = s.run();
    EXPECT_CODE(unavailable, "dmp.unavailable");
}

TEST(SyncFaults, ABodyCutShortIsNotADocument)
{
    Syncing s;
    for (int i = 0; i < 6; ++i)
        s.server.add(i, QByteArray(50000, 'a') + QByteArray::number(i));
    s.server.instead = [&s](const FakeRequest &r) -> std::optional<FakeReply> {
        if (!isBinary(r, "e-3"))
            return std::nullopt;
        FakeReply cut = s.server.byTheBook(r);
        cut.cutAfter = 20000;
        return cut;
    };
    const auto broken = s.run();
    EXPECT_CODE(broken, "dmp.offline");
    const qsizetype before = s.rows().size();
    EXPECT_LT(before, 6);
    s.server.instead = {};
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.added, 6 - before);
    EXPECT_EQ(s.rows().size(), 6);
}

TEST(SyncFaults, PagesThatTurnInACircleEnd)
{
    Syncing s;
    s.server.add(1);
    s.server.instead = [&s](const FakeRequest &r) -> std::optional<FakeReply> {
        const QString self = s.server.base().toString() + QLatin1String("/DocumentReference?") + r.query.toString(QUrl::FullyEncoded);
        return FakeReply{200, "application/fhir+json", s.server.bundle(s.server.documents, 1, self), {}, -1};
    };
    const auto circle = s.run();
    EXPECT_CODE(circle, "dmp.mhd.cyclic-pages");
}

TEST(SyncFaults, TheTokenGoesToNobodyElse)
{
    Syncing s;
    FakeDmp thief(sharedCertificates());
    s.server.add(1);
    s.server.instead = [&](const FakeRequest &) -> std::optional<FakeReply> {
        return FakeReply{200, "application/fhir+json",
                         s.server.bundle({}, 0, thief.base().toString() + QLatin1String("/DocumentReference?_page=2")), {}, -1};
    };
    const auto page = s.run();
    EXPECT_CODE(page, "dmp.mhd.foreign-link");
    s.server.instead = [&](const FakeRequest &r) -> std::optional<FakeReply> {
        if (isSearch(r))
            return std::nullopt;
        return FakeReply{302, "text/plain", {}, "Location: " + thief.base().toEncoded() + "/Binary/e-1\r\n", -1};
    };
    EXPECT_EQ(Syncing::codes(valueOf(s.run())), QStringList{QStringLiteral("network.redirect")});
    EXPECT_TRUE(thief.requests.isEmpty());
}

TEST(SyncFaults, AListCutShortIsTold)
{
    Syncing s;
    s.server.add(1);
    s.server.instead = [&s](const FakeRequest &r) -> std::optional<FakeReply> {
        if (isSearch(r))
            return FakeReply{200, "application/fhir+json", s.server.bundle(s.server.documents, 7, {}), {}, -1};
        return std::nullopt;
    };
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.added, 1) << "what came is kept";
    EXPECT_EQ(Syncing::codes(report), QStringList{QStringLiteral("dmp.mhd.bundle-truncated")});
    s.server.instead = {};
    s.server.requests.clear();
    ASSERT_OK(s.run());
    EXPECT_FALSE(s.server.requests.first().query.hasQueryItem(QStringLiteral("_lastUpdated"))) << "listed whole once more";
}

TEST(SyncFaults, WhatIsNotFhirIsNamed)
{
    Syncing s;
    const struct {
        FakeReply reply;
        const char *code;
    } cases[] = {
        {{200, "text/html", "<html>portal</html>", {}, -1}, "dmp.mhd.not-fhir"},
        {{200, "application/fhir+json", "{\"resourceType\":", {}, -1}, "dmp.mhd.malformed-json"},
        {{200, "application/fhir+json", QByteArray("{\"a\":").repeated(100) + "1" + QByteArray(100, '}'), {}, -1}, "dmp.mhd.malformed-json"},
        {{200, "application/fhir+json", "{\"resourceType\":\"Patient\"}", {}, -1}, "dmp.mhd.not-a-bundle"},
        {{400, "application/fhir+json", "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"invalid\"}]}", {}, -1}, "dmp.mhd.rejected"},
        {{200, "application/fhir+json", "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"fatal\",\"code\":\"exception\"}]}}]}", {}, -1}, "dmp.mhd.rejected"},
        {{200, "application/fhir+json", QByteArray(33 * 1024 * 1024, ' '), {}, -1}, "dmp.too-large"},
        {{403, "text/plain", "no", {}, -1}, "dmp.closed"},
        {{408, "text/plain", "late", {}, -1}, "dmp.unavailable"},
        {{429, "text/plain", "slowly", "Retry-After: 3600\r\n", -1}, "dmp.slow-down"},
        {{404, "text/plain", "no", {}, -1}, "dmp.absent"},
        {{500, "text/plain", "oops", {}, -1}, "dmp.unavailable"},
    };
    for (const auto &one : cases) {
        s.server.instead = [&one](const FakeRequest &) { return one.reply; };
        const auto answer = s.run();
        EXPECT_CODE(answer, one.code);
    }
}

TEST(SyncFaults, OneDocumentMissingDoesNotStopTheOthers)
{
    Syncing s;
    for (int i = 0; i < 5; ++i)
        s.server.add(i);
    s.server.instead = [](const FakeRequest &r) -> std::optional<FakeReply> {
        if (isBinary(r, "e-2"))
            return FakeReply{404, "text/plain", "gone", {}, -1};
        return std::nullopt;
    };
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.added, 4);
    EXPECT_EQ(Syncing::codes(report), QStringList{QStringLiteral("dmp.absent")});
    s.server.instead = {};
    EXPECT_EQ(valueOf(s.run()).added, 1);
}

TEST(SyncFaults, OneDocumentWithheldDoesNotStopTheOthers)
{
    Syncing s;
    for (int i = 0; i < 12; ++i)
        s.server.add(i);
    s.server.instead = [](const FakeRequest &r) -> std::optional<FakeReply> {
        if (isBinary(r, "e-11")) // the newest: asked for first
            return FakeReply{403, "text/plain", "masked", {}, -1};
        return std::nullopt;
    };
    const auto report = valueOf(s.run());
    EXPECT_EQ(report.added, 11);
    EXPECT_EQ(Syncing::codes(report), QStringList{QStringLiteral("dmp.withheld")});
    s.server.instead = {};
    EXPECT_EQ(valueOf(s.run()).added, 1);
}

TEST(SyncFaults, AServerWithoutOurAuthorityOrItsOwnNameIsRefused)
{
    Syncing s;
    const Certificates others;
    FakeDmp stranger(others);
    dmp::Endpoint endpoint = stranger.endpoint();
    endpoint.authorities = sharedCertificates().authorities;
    const auto unknown = await(s.sync->run(endpoint));
    EXPECT_CODE(unknown, "network.tls");
    EXPECT_TRUE(stranger.requests.isEmpty());

    const Certificates nameless{QString()};
    FakeDmp commonName(nameless);
    const auto old = await(s.sync->run(commonName.endpoint()));
    EXPECT_CODE(old, "network.tls");
    EXPECT_TRUE(commonName.requests.isEmpty()) << "nothing, and no token, leaves before the name is checked";
}

TEST(SyncFaults, NoServerAtAllIsOffline)
{
    Syncing s;
    dmp::Endpoint endpoint = s.server.endpoint();
    {
        FakeDmp gone(sharedCertificates());
        endpoint.fhirBase = gone.base();
    }
    const auto offline = await(s.sync->run(endpoint));
    EXPECT_CODE(offline, "dmp.offline");
}

TEST(SyncFaults, TwoRunsAtOnceAreOne)
{
    Syncing s;
    s.server.add(1);
    auto first = s.sync->run(s.server.endpoint());
    const auto second = s.run();
    EXPECT_CODE(second, "dmp.sync-running");
    EXPECT_EQ(valueOf(await(std::move(first))).added, 1);
}

// Some servers answer the Binary resource itself: what it holds is the document, and one that holds none is left out.
TEST(SyncFaults, ABinaryResourceIsOpened)
{
    for (const bool broken : {false, true}) {
        Syncing s;
        const QByteArray bytes = s.server.add(1).bytes;
        s.server.instead = [&](const FakeRequest &r) -> std::optional<FakeReply> {
            if (!r.path.contains(QLatin1String("/Binary/")))
                return std::nullopt;
            return FakeReply{200, "application/fhir+json",
                             "{\"resourceType\":\"Binary\",\"data\":\"" + (broken ? QByteArray("***") : bytes.toBase64()) + "\"}", {}, -1};
        };
        const auto report = valueOf(s.run());
        EXPECT_EQ(report.added, broken ? 0 : 1);
        EXPECT_EQ(Syncing::codes(report), broken ? QStringList{QStringLiteral("dmp.mhd.malformed-json")} : QStringList());
    }
}

TEST(SyncFaults, CancelledAndDestroyedAnywhereItEndsCancelled)
{
    for (int after = 0; after < 12; ++after) {
        Syncing s;
        for (int i = 0; i < 8; ++i)
            s.server.add(i);
        int seen = 0;
        const bool destroy = after % 2 == 1;
        s.server.instead = [&](const FakeRequest &) -> std::optional<FakeReply> {
            if (seen++ == after)
                QTimer::singleShot(0, [&s, destroy] { destroy ? s.sync.reset() : s.sync->cancel(); });
            return std::nullopt;
        };
        const auto cancelled = s.run();
        if (after < 9)
            EXPECT_CODE(cancelled, "foundation.cancelled");
        s.server.instead = {};
        s.sync = std::make_unique<dmp::Sync>(*s.space, s.library, s.tokens, nullptr, s.clock);
        ASSERT_OK(s.run());
        EXPECT_EQ(s.rows().size(), 8);
    }
}
