#include "core/session/SessionStore.h"

#include "core/journal/AccessJournal.h"

namespace havre::session {

using vault::sqlite::Connection;

Result<StoredSession> readSession(Connection &connection)
{
    HAVRE_TRY(statement, connection.prepare("SELECT issuer, subject, refresh_token FROM session WHERE only_row = 1"));
    HAVRE_TRY(row, statement.step());
    if (!row)
        return StoredSession{};
    return StoredSession{statement.text(0), statement.text(1), statement.text(2).toLatin1()};
}

Result<void> writeSession(Connection &connection, const StoredSession &session, const QDateTime &now)
{
    HAVRE_TRY(statement, connection.prepare("INSERT OR REPLACE INTO session(only_row, issuer, subject, refresh_token, "
                                            "signed_in_at) VALUES(1, ?, ?, ?, ?)"));
    statement.bind(1, session.issuer)
        .bind(2, session.subject)
        .bind(3, QString::fromLatin1(session.refreshToken))
        .bind(4, now.toMSecsSinceEpoch());
    return statement.run();
}

Result<void> rotate(Connection &connection, const QByteArray &from, const QByteArray &to)
{
    HAVRE_TRY(statement, connection.prepare("UPDATE session SET refresh_token = ? WHERE only_row = 1 AND refresh_token = ?"));
    statement.bind(1, QString::fromLatin1(to)).bind(2, QString::fromLatin1(from));
    HAVRE_CHECK(statement.run());
    if (connection.changes() != 1)
        return failure(Fault::Refused, QLatin1String("session.signed-out"));
    return {};
}

Result<void> forgetSession(Connection &connection)
{
    return connection.execute("DELETE FROM session");
}

Result<bool> tellsTurning(Connection &connection, const QDateTime &time, const PersonId &to)
{
    HAVRE_TRY(line, connection.prepare("SELECT 1 FROM journal WHERE time = ?1 AND act = ?2 AND object = ?3"));
    line.bind(1, time.toMSecsSinceEpoch()).bind(2, static_cast<qint64>(journal::Act::SpaceOpened)).bind(3, to.toString());
    return line.step();
}

void apart(Connection &connection, const std::function<Result<void>(Connection &)> &work)
{
    if (!connection.execute("SAVEPOINT apart"))
        return;
    if (!work(connection))
        (void)connection.execute("ROLLBACK TO apart");
    (void)connection.execute("RELEASE apart");
}

} // namespace havre::session
