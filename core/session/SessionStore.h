// What the vault keeps of a session: the refresh token, and the person the ID token told of.
// Threading: inside read() and write() closures of the space.
#pragma once

#include "core/family/Card.h"
#include "core/vault/sqlite/Connection.h"

#include <QDateTime>

#include <functional>

namespace havre::session {

struct StoredSession {
    QString issuer;
    QString subject;
    QByteArray refreshToken; // empty: signed out
};

[[nodiscard]] Result<StoredSession> readSession(vault::sqlite::Connection &connection);
[[nodiscard]] Result<void> writeSession(vault::sqlite::Connection &connection, const StoredSession &session, const QDateTime &now);
// A rotated token replaces exactly the one it came from. Refused "session.signed-out" when that one is
// no longer here (the person signed out meanwhile).
[[nodiscard]] Result<void> rotate(vault::sqlite::Connection &connection, const QByteArray &from, const QByteArray &to);
[[nodiscard]] Result<void> forgetSession(vault::sqlite::Connection &connection);

// Whether the owner's journal has the line that they turned to this space then (TurningLine_p.h).
[[nodiscard]] Result<bool> tellsTurning(vault::sqlite::Connection &connection, const QDateTime &time, const PersonId &to);
// Work within a transaction whose failure undoes it alone: what else is written there stays.
void apart(vault::sqlite::Connection &connection, const std::function<Result<void>(vault::sqlite::Connection &)> &work);

// The person the ID token told of is whose space it is.
using family::readPerson;
using family::writePerson;

} // namespace havre::session
