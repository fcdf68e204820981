// Orders to the DMP: what was surely refused stays refused with its reason, what may pass waits, and what is taken back
// is taken back, or said to have left already.
#include "tests/core/dmp/Sending.h"

#include "core/dmp/outbox/OrderStore.h"
#include "core/records/DocumentStore.h"

#include <QTimer>

using namespace havre;
using namespace havre::tests;
using dmp::Order;
using State = dmp::Order::State;

namespace {

FakeReply outcome(int status, const char *code = "forbidden")
{
    return {status, "application/fhir+json",
            QByteArray("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"") + code + "\"}]}", {}, -1};
}

bool isDeposit(const FakeRequest &request)
{
    return request.method == "POST";
}

} // namespace

TEST(Outbox, WhatTheDmpRefusesStaysRefusedWithItsReason)
{
    Sending s;
    ASSERT_OK(s.deposit("Lettre"));
    s.server.instead = [](const FakeRequest &r) { return isDeposit(r) ? std::optional(outcome(403)) : std::nullopt; };
    const auto report = valueOf(s.send());
    EXPECT_EQ(report.refused, 1);
    EXPECT_EQ(s.last().state, State::Refused);
    EXPECT_EQ(s.last().code, QStringLiteral("dmp.forbidden"));
    // Later failures are not its own: nobody sends it again by himself, and its reason stands.
    s.server.instead = [](const FakeRequest &) { return std::optional(outcome(500)); };
    const auto later = valueOf(s.send());
    EXPECT_EQ(later.waiting + later.refused + later.done, 0);
    EXPECT_EQ(s.last().code, QStringLiteral("dmp.forbidden"));
    // Given once more by hand, it goes.
    s.server.instead = {};
    ASSERT_OK(s.again());
    EXPECT_EQ(valueOf(s.send()).done, 1);
    EXPECT_EQ(s.orders().size(), 1) << "the same order, not a second one";
    EXPECT_EQ(s.server.documents.size(), 1);
}

TEST(Outbox, WhatMayPassWaits)
{
    for (const int status : {401, 408, 429, 500, 503}) {
        Sending s;
        ASSERT_OK(s.deposit("Lettre"));
        s.server.instead = [status](const FakeRequest &) {
            FakeReply later = outcome(status);
            later.extra = "Retry-After: 3600\r\n"; // longer than anybody waits
            return std::optional(later);
        };
        const auto report = valueOf(s.send());
        EXPECT_EQ(report.waiting, 1) << status;
        EXPECT_EQ(s.last().state, State::Waiting) << status;
        s.server.instead = {};
        EXPECT_EQ(valueOf(s.send()).done, 1) << status;
    }
    Sending cafe; // a portal that asks to accept its terms is not the DMP
    ASSERT_OK(cafe.deposit("Lettre"));
    cafe.server.instead = [](const FakeRequest &) { return std::optional(FakeReply{200, "text/html", "<p>Bienvenue", {}, -1}); };
    EXPECT_EQ(valueOf(cafe.send()).waiting, 1);
}

TEST(Outbox, WhatHasNotLeftIsTakenBackAtOnce)
{
    Sending s;
    const qint64 order = valueOf(s.deposit("Lettre"));
    s.server.instead = [](const FakeRequest &) { return std::optional(outcome(503)); }; // it was not even asked for its name
    EXPECT_EQ(valueOf(s.send()).waiting, 1);
    EXPECT_FALSE(s.last().mayHaveLeft);
    EXPECT_EQ(valueOf(s.withdraw(order)), State::Withdrawn);
    EXPECT_EQ(s.acts().last(), journal::Act::DepositWithdrawn);
    s.server.instead = {};
    EXPECT_EQ(valueOf(s.send()).done, 0);
    EXPECT_TRUE(s.server.documents.isEmpty());
    EXPECT_EQ(valueOf(s.withdraw(order)), State::Withdrawn) << "twice is once";
    EXPECT_EQ(s.acts().count(journal::Act::DepositWithdrawn), 1);
    EXPECT_CODE(s.withdraw(order + 1), "dmp.outbox.no-such-order");
    EXPECT_NE(valueOf(s.again()), order) << "changed one's mind: another order";
    EXPECT_EQ(valueOf(s.send()).done, 1);
    EXPECT_CODE(s.withdraw(s.last().id), "dmp.outbox.left");
}

TEST(Outbox, ARefusedOneIsTakenBackByHand)
{
    Sending s;
    const qint64 order = valueOf(s.deposit("Lettre"));
    s.server.instead = [](const FakeRequest &r) { return isDeposit(r) ? std::optional(outcome(422, "invariant")) : std::nullopt; };
    EXPECT_EQ(valueOf(s.send()).refused, 1);
    EXPECT_FALSE(s.last().mayHaveLeft) << "the DMP said no";
    EXPECT_EQ(valueOf(s.withdraw(order)), State::Withdrawn);
    EXPECT_EQ(s.last().code, QStringLiteral("dmp.mhd.rejected")) << "why stays known";
}

// The answer is lost: nobody knows. Taken back then, it is looked for first, and told as it is.
TEST(Outbox, WhatMayHaveLeftIsLookedForFirst)
{
    for (const bool arrived : {true, false}) {
        Sending s;
        const qint64 order = valueOf(s.deposit("Lettre"));
        s.server.instead = [&s, arrived](const FakeRequest &r) -> std::optional<FakeReply> {
            if (!isDeposit(r))
                return std::nullopt;
            if (arrived)
                s.server.take(r);
            FakeReply lost = outcome(200);
            lost.cutAfter = 0;
            return lost;
        };
        EXPECT_EQ(valueOf(s.send()).waiting, 1);
        EXPECT_TRUE(s.last().mayHaveLeft);
        EXPECT_EQ(valueOf(s.withdraw(order)), State::Withdrawing);
        // Nobody answers: it is not forgotten, and nothing is sent.
        s.server.instead = [](const FakeRequest &) { return std::optional(outcome(500)); };
        EXPECT_EQ(valueOf(s.send()).waiting, 1);
        EXPECT_EQ(s.last().state, State::Withdrawing);
        EXPECT_TRUE(s.last().mayHaveLeft);
        s.server.instead = {};
        const auto report = valueOf(s.send());
        EXPECT_EQ(s.server.documents.size(), arrived ? 1 : 0) << "never sent again";
        EXPECT_EQ(s.last().state, arrived ? State::Done : State::Withdrawn);
        if (arrived) {
            ASSERT_EQ(report.failures.size(), 1);
            EXPECT_EQ(report.failures.first().code, QStringLiteral("dmp.outbox.left"));
            EXPECT_EQ(s.acts().last(), journal::Act::DocumentDeposited);
            EXPECT_FALSE(valueOf(await(s.library.document(s.document))).entryId.isEmpty()) << "so that it can be hidden";
        } else {
            EXPECT_EQ(report.withdrawn, 1);
            EXPECT_EQ(s.acts().last(), journal::Act::DepositWithdrawn);
        }
    }
}

TEST(Outbox, TakenBackWhileItIsOnItsWay)
{
    Sending s;
    const qint64 order = valueOf(s.deposit("Lettre"));
    std::optional<QCoro::Task<Result<State>>> taking;
    s.server.instead = [&](const FakeRequest &r) -> std::optional<FakeReply> {
        if (!isDeposit(r) && !taking) // it is being looked for: nothing has left
            taking = s.outbox->withdraw(order);
        return std::nullopt;
    };
    const auto report = valueOf(s.send());
    EXPECT_EQ(valueOf(await(std::move(*taking))), State::Withdrawn);
    EXPECT_EQ(report.withdrawn, 1);
    EXPECT_TRUE(s.server.documents.isEmpty());

    taking.reset();
    const qint64 second = valueOf(s.again());
    s.server.instead = [&](const FakeRequest &r) -> std::optional<FakeReply> {
        if (isDeposit(r))
            taking = s.outbox->withdraw(second);
        return std::nullopt;
    };
    EXPECT_EQ(valueOf(s.send()).failures.first().code, QStringLiteral("dmp.outbox.left"));
    EXPECT_EQ(valueOf(await(std::move(*taking))), State::Withdrawing);
    EXPECT_EQ(s.last().state, State::Done);
}

// Who may see it: taken back, the DMP is looked at, and nothing is changed.
TEST(Outbox, HidingIsTakenBackToo)
{
    for (const bool arrived : {true, false}) {
        Sending s;
        ASSERT_OK(s.deposit("Lettre"));
        ASSERT_EQ(valueOf(s.send()).done, 1);
        const qint64 order = valueOf(s.order(Order::Kind::Hide));
        s.server.instead = [&s, arrived](const FakeRequest &r) -> std::optional<FakeReply> {
            if (r.method != "PATCH")
                return std::nullopt;
            if (arrived)
                s.server.documents.first().confidentiality = QStringList{QStringLiteral("MASQUE_PS")};
            FakeReply lost = outcome(200);
            lost.cutAfter = 0;
            return lost;
        };
        EXPECT_EQ(valueOf(s.send()).waiting, 1);
        EXPECT_EQ(valueOf(s.withdraw(order)), State::Withdrawing);
        EXPECT_EQ(valueOf(s.send()).waiting, 0);
        EXPECT_EQ(s.last().state, arrived ? State::Done : State::Withdrawn);
        EXPECT_EQ(s.acts().last(), arrived ? journal::Act::DocumentHidden : journal::Act::HidingWithdrawn);
    }
}

// The journal says it as it does of a deposit: once, with the document and its title.
TEST(Outbox, TakingBackWhoMaySeeItIsJournalled)
{
    Sending s;
    ASSERT_OK(s.deposit("Lettre"));
    ASSERT_EQ(valueOf(s.send()).done, 1);
    const qint64 hiding = valueOf(s.order(Order::Kind::Hide));
    EXPECT_EQ(valueOf(s.withdraw(hiding)), State::Withdrawn);
    EXPECT_EQ(valueOf(s.withdraw(hiding)), State::Withdrawn) << "twice is once";
    EXPECT_EQ(s.acts().count(journal::Act::HidingWithdrawn), 1);
    const journal::Entry entry = valueOf(await(journal::list(*s.space, 0, 1))).value(0);
    EXPECT_EQ(entry.act, journal::Act::HidingWithdrawn);
    EXPECT_EQ(entry.object, s.document.toString());
    EXPECT_EQ(entry.label, QStringLiteral("Lettre"));
    EXPECT_EQ(entry.actor, QStringLiteral("Vous"));

    auto masked = [&s](vault::sqlite::Connection &c) -> Result<void> { // hidden meanwhile: only then can it be shown
        HAVRE_TRY(document, records::store::document(c, s.document));
        document.confidentiality = QStringList{QStringLiteral("N"), QStringLiteral("MASQUE_PS")};
        return records::store::refresh(c, s.document, document);
    };
    ASSERT_OK(await(s.space->write(masked)));
    EXPECT_EQ(valueOf(s.withdraw(valueOf(s.order(Order::Kind::Show)))), State::Withdrawn);
    EXPECT_EQ(s.acts().last(), journal::Act::ShowingWithdrawn);
    EXPECT_EQ(s.acts().count(journal::Act::HidingWithdrawn), 1);
    EXPECT_OK(await(journal::verify(*s.space)));
}

// A crash after it left: what was written down before says so.
TEST(Outbox, ACrashDoesNotHideThatItLeft)
{
    Sending s;
    const qint64 order = valueOf(s.deposit("Lettre"));
    auto left = [order](vault::sqlite::Connection &c) { return dmp::orders::leave(c, order); };
    ASSERT_TRUE(valueOf(await(s.space->write(left))));
    EXPECT_EQ(valueOf(s.withdraw(order)), State::Withdrawing);
    EXPECT_FALSE(valueOf(await(s.space->write(left)))) << "and nothing leaves any more";
    EXPECT_EQ(valueOf(s.again()), order) << "one may change one's mind before it is looked for";
    EXPECT_EQ(s.last().state, State::Waiting);
}

// Asked twice is asked once: what is so, or waits to be so, is said instead of ordered.
TEST(Outbox, WhatIsSoIsNotOrderedAgain)
{
    Sending s;
    ASSERT_OK(s.deposit("Lettre"));
    EXPECT_CODE(s.again(), "dmp.outbox.waiting");
    EXPECT_CODE(s.order(Order::Kind::Hide), "dmp.outbox.not-yours"); // not there yet
    ASSERT_EQ(valueOf(s.send()).done, 1);
    EXPECT_CODE(s.again(), "dmp.outbox.already");
    EXPECT_CODE(s.order(Order::Kind::Show), "dmp.outbox.already");
    s.server.instead = [&s](const FakeRequest &r) -> std::optional<FakeReply> {
        if (r.method != "PATCH")
            return std::nullopt;
        s.server.documents.first().confidentiality = QStringList{QStringLiteral("MASQUE_PS")};
        return outcome(200);
    };
    ASSERT_OK(s.order(Order::Kind::Hide));
    EXPECT_CODE(s.order(Order::Kind::Hide), "dmp.outbox.waiting");
    ASSERT_EQ(valueOf(s.send()).done, 1);
    EXPECT_CODE(s.order(Order::Kind::Hide), "dmp.outbox.already");
    ASSERT_OK(s.order(Order::Kind::Show));
    EXPECT_OK(s.order(Order::Kind::Hide)) << "one changes one's mind while the other waits";
    EXPECT_EQ(s.orders().size(), 4) << "none too many";
}

// The vault is locked while something is on its way, be it on a worker: the flow leaves as Cancelled, the order waits.
TEST(Outbox, LockedAnywhereItEndsCancelledAndTheOrderWaits)
{
    for (int after = 0; after < 3; ++after) { // it is looked for, sent, looked for again
        Sending s;
        ASSERT_OK(s.deposit("Lettre"));
        int seen = 0;
        s.server.instead = [&](const FakeRequest &r) -> std::optional<FakeReply> {
            FakeReply reply = s.server.byTheBook(r);
            if (seen++ == after)
                QTimer::singleShot(0, [&s] { s.outbox.reset(); });
            return reply;
        };
        EXPECT_CODE(s.send(), "foundation.cancelled");
        s.server.instead = {};
        s.outbox = std::make_unique<dmp::Outbox>(*s.space, s.library, s.tokens, s.clock);
        EXPECT_EQ(s.last().state, State::Waiting);
        EXPECT_EQ(valueOf(s.send()).done, 1);
        EXPECT_EQ(s.server.documents.size(), 1) << "once";
    }
}
