// What the person wants done at the DMP, done exactly once: an order is in the vault before anything leaves, and stays until
// the DMP has surely done it. A lost answer is no answer: before trying again, Havre looks whether it was done. A deposit
// carries the name it was given when ordered and asks the server not to take it twice; a change of visibility names the
// version it was decided on (If-Match).
// What the DMP surely refused (an answer 4xx that the same question will get again) is Refused, keeps its reason and waits for
// the person; everything else is tried again. What is taken back before it left is gone at once; what may have left is looked
// for at the next sending, before anything else.
// Threading: main thread; what is sent is built on a worker. Destroying it ends what is under way as Cancelled; the order waits.
// Errors: those of mhd/Client.h, and Conflict "dmp.outbox.already" (it is there, or hidden, or shown
// already), Conflict "dmp.outbox.waiting" (asked already, and not sent yet), Refused "dmp.outbox.not-yours" (it is not in the DMP),
// Exhausted "dmp.too-large" (5 MB a deposit, interop.md §1.8), Busy "dmp.outbox-running"; of withdrawing, NotFound
// "dmp.outbox.no-such-order", Conflict "dmp.outbox.left" (it is done already; also in a report, of what had left before it was
// taken back).
#pragma once

#include "core/dmp/outbox/Order.h"
#include "core/dmp/sync/Sync.h"
#include "core/identity/Person.h"

namespace havre::dmp {

struct OutboxReport {
    int done = 0;
    int waiting = 0;
    int refused = 0;
    int withdrawn = 0; // taken back, and surely not there
    QList<Error> failures;
};

class Outbox final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 MaxDeposit = 5'000'000; // bytes

    Outbox(vault::Space &space, records::Library &library, ports::TokenSource &tokens, const Clock &clock, QObject *parent = nullptr);
    ~Outbox() override;

    // Durable when it answers; nothing has left yet. One that was refused, given again, waits again.
    [[nodiscard]] QCoro::Task<Result<qint64>> order(Order::Kind kind, DocumentId document);
    [[nodiscard]] QCoro::Task<Result<QList<Order>>> list();
    // Takes back what waits or was refused. Answers Withdrawn, or Withdrawing when it may have left.
    [[nodiscard]] QCoro::Task<Result<Order::State>> withdraw(qint64 id);
    // Tries everything that waits, oldest first. A failure of one does not stop the others, unless nobody answers.
    [[nodiscard]] QCoro::Task<Result<OutboxReport>> send(Endpoint endpoint, identity::Person person);

Q_SIGNALS:
    void changed();

private:
    struct Private;
    friend struct OutboxFlow;
    std::unique_ptr<Private> d;
};

} // namespace havre::dmp
