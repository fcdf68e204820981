// What the vault keeps of a session: the refresh token, and the person the ID token told of.
// Threading: inside read() and write() closures of the space.
#pragma once

#include "core/identity/Person.h"
#include "core/vault/sqlite/Connection.h"

#include <QDateTime>

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

// Null matricule before the first sign-in. The id is left null.
[[nodiscard]] Result<identity::Person> readPerson(vault::sqlite::Connection &connection);
// Refused "session.other-person" when another INS owns this space.
[[nodiscard]] Result<void> writePerson(vault::sqlite::Connection &connection, const identity::Person &person);

} // namespace havre::session
