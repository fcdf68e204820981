// One thing the person wants done at the DMP. Values; any thread.
#pragma once

#include "core/foundation/Ids.h"

#include <QDateTime>
#include <QString>

namespace havre::dmp {

struct Order {
    // Stored by number: append only.
    enum class Kind { Deposit, Hide, Show }; // Hide, Show: from and to professionals
    // Refused: surely, and not sent again unless the person says so. Withdrawing: taken back while it may be at the DMP
    // already; looked for there first, and only then Withdrawn, or Done when it had left.
    enum class State { Waiting, Done, Refused, Withdrawing, Withdrawn };

    qint64 id = 0;
    Kind kind = Kind::Deposit;
    DocumentId document;
    QString title;  // as it was
    QString master; // XDS uniqueId
    QDateTime created;
    State state = State::Waiting;
    int tries = 0;
    QString code; // of the last failure; of a Done one "dmp.outbox.left" when it was taken back too late
    bool mayHaveLeft = false; // it was sent, and nobody knows yet whether it arrived

    [[nodiscard]] bool isOpen() const { return state == State::Waiting || state == State::Withdrawing; }
};

} // namespace havre::dmp
