// How an order ends: what a failure says of it, and the steps that write it down, each with its line in the journal.
// Threading: the predicates any; the steps inside a write() closure.
#pragma once

#include "core/dmp/mhd/Reference.h"
#include "core/dmp/outbox/Order.h"
#include "core/foundation/Result.h"
#include "core/vault/sqlite/Connection.h"

namespace havre::dmp {

// How one try went. mayBeThere: it was sent, now or before, and no answer says what became of it.
struct Trial {
    Result<mhd::Reference> done = failure(cancellation());
    bool mayBeThere = false;
    [[nodiscard]] Trial failed(const Error &error) &&
    {
        done = failure(error);
        return std::move(*this);
    }
};

// The same question will get the same answer.
[[nodiscard]] bool isDefinite(const Error &error);
// The DMP has surely not done what it was asked: it said so, or was not asked at all.
[[nodiscard]] bool isAnswerNo(const Error &error);

// The order as it stands in the vault by now counts: it may have been taken back on its way. Answers it as it stands then.
[[nodiscard]] Result<Order> settleTrial(vault::sqlite::Connection &c, qint64 id, const Trial &trial, const QDateTime &now);
// What Outbox::withdraw() does.
[[nodiscard]] Result<Order::State> takeBack(vault::sqlite::Connection &c, qint64 id, const QDateTime &now);

} // namespace havre::dmp
