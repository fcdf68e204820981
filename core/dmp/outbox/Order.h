// One thing the person wants done at the DMP. Values; any thread.
#pragma once

#include "core/foundation/Ids.h"

#include <QDateTime>
#include <QString>

namespace havre::dmp {

struct Order {
    // Stored by number: append only.
    enum class Kind { Deposit, Hide, Show }; // Hide, Show: from and to professionals
    enum class State { Waiting, Done, Refused };

    qint64 id = 0;
    Kind kind = Kind::Deposit;
    DocumentId document;
    QString title;  // as it was
    QString master; // XDS uniqueId
    QDateTime created;
    State state = State::Waiting;
    int tries = 0;
    QString code; // of the last failure
};

} // namespace havre::dmp
