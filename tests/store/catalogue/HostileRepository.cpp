#include "tests/store/catalogue/HostileRepository.h"

#include "core/crypto/Digest.h"

#include <QTcpSocket>

namespace havre::tests {

using namespace cataloguetool;

HostileRepository::HostileRepository(const QDateTime &start) : now(start), expires(start.addDays(30))
{
    const auto pair = [] { return crypto::SigningPair::generate(crypto::Scheme::Ed25519); };
    roles = {{QStringLiteral("root"), {{pair(), pair()}, 2}},
             {QStringLiteral("targets"), {{pair(), pair()}, 2}},
             {QStringLiteral("snapshot"), {{pair()}, 1}},
             {QStringLiteral("timestamp"), {{pair()}, 1}}};
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
    QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    publishRoot(1, roles.value(QStringLiteral("root")).pairs);
    publishAll(1);
}

Pairs HostileRepository::signersOf(const QString &role) const
{
    if (signers.contains(role))
        return signers.value(role);
    return roles.contains(role) ? roles.value(role).pairs : delegated.value(role).pairs;
}

void HostileRepository::publishRoot(int version, const Pairs &by)
{
    put(QStringLiteral("/metadata/%1.root.json").arg(version), envelope(rootBody(version, expires, roles), by));
}

void HostileRepository::publishTargets(int version)
{
    m_targetsVersion = version;
    QJsonObject object = body("targets", version, expires);
    object.insert(QStringLiteral("targets"), m_targets.value(QStringLiteral("targets")));
    if (!m_delegations.isEmpty()) {
        QList<Pairs> all;
        for (const Trust &trust : delegated)
            all.append(trust.pairs);
        object.insert(QStringLiteral("delegations"),
                      QJsonObject{{QStringLiteral("keys"), keysOf(all)}, {QStringLiteral("roles"), m_delegations}});
    }
    const QByteArray bytes = envelope(object, signersOf(QStringLiteral("targets")));
    put(QStringLiteral("/metadata/%1.targets.json").arg(version), bytes);
    m_meta.insert(QStringLiteral("targets.json"), pointer(version, bytes));
}

void HostileRepository::publishSnapshot(int version)
{
    QJsonObject object = body("snapshot", version, expires);
    object.insert(QStringLiteral("meta"), m_meta);
    put(QStringLiteral("/metadata/%1.snapshot.json").arg(version), envelope(object, signersOf(QStringLiteral("snapshot"))));
}

void HostileRepository::publishTimestamp(int version)
{
    const QByteArray snapshot = file(QStringLiteral("/metadata/%1.snapshot.json").arg(version));
    QJsonObject object = body("timestamp", version, expires);
    object.insert(QStringLiteral("meta"), QJsonObject{{QStringLiteral("snapshot.json"), pointer(version, snapshot)}});
    put(QStringLiteral("/metadata/timestamp.json"), envelope(object, signersOf(QStringLiteral("timestamp"))));
}

void HostileRepository::publishAll(int version)
{
    publishTargets(version);
    publishSnapshot(version);
    publishTimestamp(version);
}

void HostileRepository::delegate(const QString &name, const QStringList &patterns, bool terminating, int version)
{
    if (!delegated.contains(name)) {
        delegated.insert(name, {{crypto::SigningPair::generate(crypto::Scheme::Ed25519)}, 1});
        m_delegations.append(delegation(name, delegated.value(name), patterns, terminating));
    }
    QJsonObject object = body("targets", version, expires);
    object.insert(QStringLiteral("targets"), m_targets.value(name));
    const QByteArray bytes = envelope(object, signersOf(name));
    put(QStringLiteral("/metadata/%1.%2.json").arg(version).arg(QString::fromLatin1(QUrl::toPercentEncoding(name))), bytes);
    m_meta.insert(name + QStringLiteral(".json"), pointer(version, bytes));
}

void HostileRepository::addTarget(const QString &path, const QByteArray &bytes, const QString &role)
{
    m_targets[role].insert(path, target(bytes));
    const QString hash = QString::fromLatin1(crypto::sha256(bytes).toHex());
    QString place = path;
    place.insert(path.lastIndexOf(u'/') + 1, hash + u'.');
    put(QStringLiteral("/targets/") + place, bytes);
}

QUrl HostileRepository::metadata() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/metadata").arg(m_server.serverPort()));
}

QUrl HostileRepository::targets() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/targets/").arg(m_server.serverPort()));
}

void HostileRepository::answer(QTcpSocket *socket)
{
    if (!socket->peek(64 * 1024).contains("\r\n\r\n"))
        return;
    const QByteArray head = socket->readAll();
    const QString path = QString::fromLatin1(head.split(' ').value(1));
    requests.append(path);
    if (silent)
        return;
    const bool found = m_files.contains(path);
    const QByteArray bytes = m_files.value(path);
    socket->write((found ? QByteArrayLiteral("HTTP/1.1 200 OK") : QByteArrayLiteral("HTTP/1.1 404 Not Found"))
                  + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
    socket->disconnectFromHost();
}

} // namespace havre::tests
