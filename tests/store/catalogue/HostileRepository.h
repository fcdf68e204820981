// A TUF repository on a free loopback port which can be made to lie in every way: files are put there by hand,
// signed with any keys. Requests are noted in order.
#pragma once

#include "app/cataloguetool/Signing.h"
#include "tests/support/Await.h"

#include <QHash>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

namespace havre::tests {

class HostileRepository : public QObject {
public:
    explicit HostileRepository(const QDateTime &now);

    // A sound repository at version 1: keys 2 of 2 for root and targets, one for the others.
    void publishRoot(int version, const cataloguetool::Pairs &signers);
    void publishTargets(int version);
    void publishSnapshot(int version);
    void publishTimestamp(int version);
    void publishAll(int version); // targets, snapshot, timestamp
    void delegate(const QString &name, const QStringList &patterns, bool terminating = false, int version = 1);

    void put(const QString &path, const QByteArray &bytes) { m_files.insert(path, bytes); }
    void take(const QString &path) { m_files.remove(path); }
    void clear() { m_files.clear(); }
    [[nodiscard]] QByteArray file(const QString &path) const { return m_files.value(path); }
    void addTarget(const QString &path, const QByteArray &bytes, const QString &role = QStringLiteral("targets"));

    [[nodiscard]] QUrl metadata() const;
    [[nodiscard]] QUrl targets() const;

    QDateTime now;
    QDateTime expires; // of what is published next
    cataloguetool::Roles roles;
    QHash<QString, cataloguetool::Trust> delegated;
    QHash<QString, cataloguetool::Pairs> signers; // who really signs; the roles' own pairs unless changed
    bool silent = false;  // takes requests and never answers
    QStringList requests; // "/metadata/timestamp.json", in order

private:
    [[nodiscard]] cataloguetool::Pairs signersOf(const QString &role) const;
    void answer(QTcpSocket *socket);
    QTcpServer m_server;
    QHash<QString, QByteArray> m_files; // by path
    QHash<QString, QJsonObject> m_targets; // by role: its "targets"
    QJsonArray m_delegations;
    QJsonObject m_meta; // of the snapshot
    int m_targetsVersion = 1;
};

} // namespace havre::tests
