// Orders to the DMP as pages see them: taken back in one gesture, checked when they may have left, and never told silently.
#include "core/dmp/outbox/OrderStore.h"
#include "tests/support/Await.h"
#include "tests/support/NoBrowser.h"
#include "tests/ui/records/OpenVault.h"
#include "tests/ui/sharing/Handed.h"
#include "ui/sharing/DmpDoor.h"
#include "ui/sharing/OrderWords.h"
#include "ui/sharing/OrdersModel.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::waitUntil;
using dmp::Order;
using State = dmp::Order::State;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Orders : testing::Test {
    tests::NoBrowser browser;
    tests::OpenVault vault{tests::platformWithShares(), &browser};
    QString scan;

    void SetUp() override
    {
        tests::introduce(core());
        scan = vault.addPdf(s("Radiographie"), {2026, 2, 20});
    }
    session::UnlockedSession &core() { return vault.session()->core(); }
    QList<Order> all() { return tests::valueOf(await(core().outbox()->list())); }
    void left(qint64 id)
    {
        auto mark = [id](vault::sqlite::Connection &c) { return dmp::orders::leave(c, id); };
        ASSERT_TRUE(tests::valueOf(await(core().space().write(mark))));
        Q_EMIT core().outbox()->changed();
    }
};

} // namespace

TEST_F(Orders, OneGestureTakesBackWhatWaits)
{
    ui::DmpDoor door;
    door.setSession(vault.session());
    door.setDocumentId(scan);
    ASSERT_TRUE(waitUntil([&] { return door.canDeposit(); }));
    door.deposit();
    ASSERT_TRUE(waitUntil([&] { return !door.busy() && !door.order().isEmpty(); }));
    EXPECT_EQ(door.order().value(s("withdraw")).toString(), s("Retirer la demande"));
    door.withdraw();
    ASSERT_TRUE(waitUntil([&] { return !door.busy() && door.order().value(s("title")) == s("Demande retirée"); }));
    EXPECT_TRUE(door.order().value(s("text")).toString().contains(s("Rien n’a changé dans votre DMP")));
    EXPECT_TRUE(door.order().value(s("withdraw")).toString().isEmpty());
    EXPECT_TRUE(door.canDeposit()) << "one may change one's mind";
    ui::DmpDoor later;
    later.setSession(vault.session());
    later.setDocumentId(scan);
    ASSERT_TRUE(waitUntil([&] { return later.canDeposit(); }));
    EXPECT_TRUE(later.order().isEmpty()) << "what was taken back long ago is not told for ever";
}

TEST_F(Orders, WhatMayHaveLeftIsSaidToBeChecked)
{
    tests::putOrder(core(), scan, s("Radiographie"), Order::Kind::Deposit, State::Waiting, s("dmp.unavailable"));
    left(all().last().id);
    ui::OrdersModel orders;
    orders.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return orders.waiting() == 1; }));
    orders.withdraw(orders.data(orders.index(0), ui::OrdersModel::NumberRole).toLongLong());
    const auto line = [&] { return orders.data(orders.index(0), ui::OrdersModel::LineRole).toMap(); };
    ASSERT_TRUE(waitUntil([&] { return line().value(s("title")) == s("Dépôt retiré, à vérifier"); }));
    EXPECT_TRUE(line().value(s("text")).toString().contains(s("peut-être déjà partie")));
    EXPECT_TRUE(line().value(s("withdraw")).toString().isEmpty());
    EXPECT_EQ(orders.waiting(), 1) << "so that it is looked for at the next occasion";
    // It had left: that is told, here and on the document's page.
    const qint64 id = all().last().id;
    auto done = [id](vault::sqlite::Connection &c) { return dmp::orders::settle(c, id, State::Done, s("dmp.outbox.left")); };
    ASSERT_OK(await(core().space().write(done)));
    Q_EMIT core().outbox()->changed();
    ASSERT_TRUE(waitUntil([&] { return line().value(s("text")).toString().contains(s("avait atteint le DMP")); }));
    EXPECT_EQ(line().value(s("tone")).toString(), s("caution"));
    ui::DmpDoor door;
    door.setSession(vault.session());
    door.setDocumentId(scan);
    EXPECT_TRUE(waitUntil([&] { return door.order().value(s("text")).toString().contains(s("avait atteint le DMP")); }));
}

TEST_F(Orders, ARefusedOneKeepsItsReasonAndIsTriedAgainOrTakenBack)
{
    tests::putOrder(core(), scan, s("Radiographie"), Order::Kind::Deposit, State::Refused, s("dmp.forbidden"));
    ui::DmpDoor door;
    door.setSession(vault.session());
    door.setDocumentId(scan);
    ASSERT_TRUE(waitUntil([&] { return door.order().value(s("title")) == s("Dépôt refusé"); }));
    EXPECT_EQ(door.order().value(s("code")).toString(), s("dmp.forbidden"));
    EXPECT_FALSE(door.order().value(s("text")).toString().isEmpty());
    EXPECT_FALSE(door.order().value(s("text")).toString().contains(s("onnectez-vous"))) << "the session is not at fault";
    EXPECT_TRUE(door.order().value(s("remedy")).toString().isEmpty()) << "the same again is refused again";
    EXPECT_EQ(door.order().value(s("withdraw")).toString(), s("Retirer la demande"));
    EXPECT_TRUE(door.canDeposit()) << "once the platform has settled it";
    door.deposit();
    ASSERT_TRUE(waitUntil([&] { return !door.busy() && door.order().value(s("title")) == s("Dépôt en attente"); }));
    EXPECT_EQ(all().size(), 1) << "the same order";
    door.withdraw();
    EXPECT_TRUE(waitUntil([&] { return door.order().value(s("title")) == s("Demande retirée"); }));
}

// Every state of every kind has words, and the remedy is one that helps.
TEST(OrderWords, EveryOrderIsTold)
{
    for (const auto kind : {Order::Kind::Deposit, Order::Kind::Hide, Order::Kind::Show})
        for (const auto state : {State::Waiting, State::Done, State::Refused, State::Withdrawing, State::Withdrawn}) {
            Order order;
            order.kind = kind;
            order.state = state;
            order.tries = 1;
            order.code = state == State::Waiting || state == State::Refused ? s("dmp.refused") : QString();
            const QVariantMap line = ui::orderLine(order);
            EXPECT_FALSE(line.value(s("title")).toString().isEmpty());
            EXPECT_EQ(line.value(s("text")).toString().isEmpty(), state == State::Done);
            EXPECT_EQ(line.value(s("remedy")).toString().isEmpty(), line.value(s("action")).toString().isEmpty());
            if (state == State::Waiting) { // the session was refused: signing in helps, trying again does not
                EXPECT_EQ(line.value(s("remedy")).toString(), s("sign-in"));
            }
        }
}
