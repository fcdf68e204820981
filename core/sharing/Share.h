// What the person lets somebody read for a while, and what became of it. Values; any thread.
#pragma once

#include "core/foundation/Ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace havre::sharing {

// Stored by number: append only.
enum class State { Preparing, Published, Revoked };

struct Item {
    DocumentId document; // null: the summary
    QString title;       // as it was
};

struct Share {
    qint64 id = 0;
    QString label;
    QDateTime created;
    QDateTime expires;
    QString server; // address of the share server
    QString handle; // 43 letters, its name there
    QString secret; // the right to end it
    QString link;   // a viewer's address and the shlink after it; empty once ended
    QString passcode;
    State state = State::Preparing;
    int openings = 0;
    int wrong = 0; // passcodes
    int told = 0;  // lines of the server's log that are in the journal
    QList<Item> items;
};

// One line of the server's log.
struct Opening {
    enum class Outcome { Opened, WrongPasscode, Late, Closed };
    QDateTime time;
    Outcome outcome = Outcome::Opened;
    QString recipient; // as they named themselves; not verified
};

// In their order, the same one once.
[[nodiscard]] inline QList<DocumentId> eachOnce(const QList<DocumentId> &documents)
{
    QList<DocumentId> once;
    for (const DocumentId &one : documents)
        if (!once.contains(one))
            once.append(one);
    return once;
}

} // namespace havre::sharing
