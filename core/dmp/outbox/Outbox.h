// What the person wants done at the DMP, done exactly once: an order is in the vault before anything leaves, and stays until
// the DMP has surely done it. A lost answer is no answer: before trying again, Havre looks whether it was done. A deposit
// carries the name it was given when ordered and asks the server not to take it twice; a change of visibility names the
// version it was decided on (If-Match).
// Threading: main thread. Destroying it ends what is under way as Cancelled; the order waits.
// Errors: those of mhd/Client.h, and Refused "dmp.outbox.not-yours" (the document is of the DMP already, or not there),
// Exhausted "dmp.too-large" (5 MB a deposit, interop.md §1.8), Busy "dmp.outbox-running".
#pragma once

#include "core/dmp/outbox/Order.h"
#include "core/dmp/sync/Sync.h"
#include "core/identity/Person.h"

namespace havre::dmp {

struct OutboxReport {
    int done = 0;
    int waiting = 0;
    int refused = 0;
    QList<Error> failures;
};

class Outbox final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 MaxDeposit = 5'000'000; // bytes

    Outbox(vault::Space &space, records::Library &library, ports::TokenSource &tokens, const Clock &clock, QObject *parent = nullptr);
    ~Outbox() override;

    // Durable when it answers; nothing has left yet.
    [[nodiscard]] QCoro::Task<Result<qint64>> order(Order::Kind kind, DocumentId document);
    [[nodiscard]] QCoro::Task<Result<QList<Order>>> list();
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
