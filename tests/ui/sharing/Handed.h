// A vault whose owner hands things out: who they are, shares as the server would have left them, documents at the DMP.
// Everybody is imaginary, the INS is of the test domain.
#pragma once

#include "core/dmp/outbox/Order.h"
#include "core/journal/AccessJournal.h"
#include "core/session/UnlockedSession.h"

namespace havre::tests {

// A platform that hosts shares, and nobody answers at.
[[nodiscard]] session::Platform platformWithShares();

// Camille Moreau, born 12 June 1983, a test INS: as the first sign-in leaves them.
void introduce(session::UnlockedSession &core);

// A share as it stands after its making; `minutes` from `created`. Answers its number.
qint64 putShare(session::UnlockedSession &core, const QString &label, const QStringList &titles, const QDateTime &created, int minutes,
                sharing::State state = sharing::State::Published, int openings = 0, int wrong = 0);

// The document is at the DMP now, under a name of its own; `masked` from professionals.
void putAtDmp(session::UnlockedSession &core, const QString &documentId, bool masked = false);

// An order about a document, as the outbox left it.
void putOrder(session::UnlockedSession &core, const QString &documentId, const QString &title, dmp::Order::Kind kind, dmp::Order::State state,
              const QString &code);

// What Camille wrote into her emergency sheet, last looked at on `day`.
void writeSheet(session::UnlockedSession &core, const QDate &day);

// What the journal says of these acts, newest first: "PackSaved Bilan sanguin".
[[nodiscard]] QStringList journalled(session::UnlockedSession &core, const QList<journal::Act> &acts);

} // namespace havre::tests
