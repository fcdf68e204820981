#include "core/dmp/outbox/Settling_p.h"

#include "core/dmp/outbox/OrderStore.h"
#include "core/journal/AccessJournal.h"
#include "core/records/DocumentStore.h"

namespace havre::dmp {

using vault::sqlite::Connection;

namespace {

const QString You = QStringLiteral("Vous");

journal::Act actOf(Order::Kind kind)
{
    return kind == Order::Kind::Deposit ? journal::Act::DocumentDeposited
        : kind == Order::Kind::Hide     ? journal::Act::DocumentHidden
                                        : journal::Act::DocumentShown;
}

journal::Act withdrawalOf(Order::Kind kind)
{
    return kind == Order::Kind::Deposit ? journal::Act::DepositWithdrawn
        : kind == Order::Kind::Hide     ? journal::Act::HidingWithdrawn
                                        : journal::Act::ShowingWithdrawn;
}

// Done there: the journal, the order and what we know of the document move together. `late`: it was taken back, too late.
Result<void> writeDone(Connection &c, const Order &order, const mhd::Reference &reference, bool late, const QDateTime &now)
{
    if (order.kind == Order::Kind::Show)
        HAVRE_CHECK(records::store::unmask(c, order.document));
    HAVRE_CHECK(records::store::refresh(c, order.document, reference.told));
    HAVRE_CHECK(journal::append(c, now, You, actOf(order.kind), order.document.toString(), order.title));
    return orders::settle(c, order.id, Order::State::Done, late ? QString(QLatin1String("dmp.outbox.left")) : QString());
}

// Nothing changed there; that it was wished and taken back is told in the journal all the same.
Result<void> writeWithdrawn(Connection &c, const Order &order, const QDateTime &now)
{
    HAVRE_CHECK(journal::append(c, now, You, withdrawalOf(order.kind), order.document.toString(), order.title));
    return orders::mark(c, order.id, Order::State::Withdrawn);
}

} // namespace

bool isDefinite(const Error &error)
{
    if (error.code.startsWith(QLatin1String("session.")) || error.code.startsWith(QLatin1String("network.")))
        return false; // not the DMP speaks
    if (error.code == QLatin1String("dmp.refused"))
        return false; // the session: signing in again helps
    return error.code == QLatin1String("dmp.mhd.rejected") || error.fault == Fault::NotFound || error.fault == Fault::Corrupt || error.fault == Fault::Unsupported
        || error.code == QLatin1String("dmp.forbidden") || error.code == QLatin1String("dmp.too-large") || error.code == QLatin1String("family.not-allowed");
}

bool isAnswerNo(const Error &error)
{
    return error.code == QLatin1String("dmp.refused") || error.code == QLatin1String("dmp.forbidden") || error.code == QLatin1String("dmp.absent")
        || error.code == QLatin1String("dmp.changed") || error.code == QLatin1String("dmp.mhd.rejected")
        || error.code == QLatin1String("dmp.slow-down") || error.code == QLatin1String("network.tls")
        || error.code.startsWith(QLatin1String("session."));
}

Result<Order> settleTrial(Connection &c, qint64 id, const Trial &trial, const QDateTime &now)
{
    HAVRE_TRY(order, orders::one(c, id));
    const bool withdrawing = order.state == Order::State::Withdrawing;
    if (trial.done) {
        HAVRE_CHECK(writeDone(c, order, *trial.done, withdrawing, now));
    } else if (withdrawing && !trial.mayBeThere) {
        HAVRE_CHECK(writeWithdrawn(c, order, now));
    } else if (order.isOpen()) {
        const bool over = !withdrawing && isDefinite(trial.done.error());
        HAVRE_CHECK(orders::settle(c, id, over ? Order::State::Refused : order.state, trial.done.error().code, trial.mayBeThere));
    }
    return orders::one(c, id);
}

Result<Order::State> takeBack(Connection &c, qint64 id, const QDateTime &now)
{
    HAVRE_TRY(order, orders::one(c, id));
    if (order.state == Order::State::Done)
        return failure(Fault::Conflict, QLatin1String("dmp.outbox.left"));
    if (order.state == Order::State::Waiting || order.state == Order::State::Refused) {
        if (order.mayHaveLeft)
            HAVRE_CHECK(orders::mark(c, id, Order::State::Withdrawing));
        else
            HAVRE_CHECK(writeWithdrawn(c, order, now));
    }
    HAVRE_TRY(after, orders::one(c, id));
    return after.state;
}

} // namespace havre::dmp
