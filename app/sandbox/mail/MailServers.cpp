#include "app/sandbox/mail/MailServers.h"

#include "app/sandbox/mail/Boxes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

static void registerConfigurations()
{
    Q_INIT_RESOURCE(sandbox_mail); // in a static library: nobody else would
}

namespace havre::sandbox {
namespace {

constexpr int StartMsecs = 20000;

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size())
        return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    return {};
}

quint16 freePort(quint16 wished)
{
    QTcpServer probe;
    if (wished != 0 && probe.listen(QHostAddress(QHostAddress::LocalHost), wished))
        return wished;
    (void)probe.listen(QHostAddress(QHostAddress::LocalHost), 0);
    return probe.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(500);
}

QString program(const char *name)
{
    const QString found = QStandardPaths::findExecutable(QLatin1String(name));
    return found.isEmpty() ? QStandardPaths::findExecutable(QLatin1String(name), {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")}) : found;
}

Result<void> configure(const MailPlace &place, const ServerCredentials &tls, quint16 imap, quint16 smtp)
{
    QByteArray chain;
    for (const QSslCertificate &one : tls.chain)
        chain += one.toPem();
    HAVRE_CHECK(write(place.folder + QStringLiteral("/server.pem"), chain));
    HAVRE_CHECK(write(place.folder + QStringLiteral("/server-key.pem"), tls.key.toPem()));
    // Inside there is one user, whoever started us; Debian's Exim wants its own name to exist.
    HAVRE_CHECK(write(place.folder + QStringLiteral("/passwd"),
                      "Debian-exim:x:1000:1000::/:/bin/false\nhavre:x:1000:1000::/:/bin/false\n"));
    HAVRE_CHECK(write(place.folder + QStringLiteral("/group"), "Debian-exim:x:1000:\nhavre:x:1000:\n"));
    for (const char *name : {"dovecot.conf", "oauth2.conf", "exim.conf"}) {
        QFile pattern(QStringLiteral(":/sandbox-mail/") + QLatin1String(name));
        if (!pattern.open(QIODevice::ReadOnly))
            return failure(Fault::Internal, QLatin1String("sandbox.mail"));
        QByteArray text = pattern.readAll();
        text.replace("@folder@", place.folder.toUtf8()).replace("@authority@", tls.authorityFile.toUtf8());
        text.replace("@introspection@", place.introspection.toEncoded()).replace("@imap@", QByteArray::number(imap));
        text.replace("@smtp@", QByteArray::number(smtp));
        HAVRE_CHECK(write(place.folder + u'/' + QLatin1String(name), text));
    }
    return {};
}

QStringList jailArguments(const QString &folder, const QString &dovecot, const QString &exim)
{
    const QString both = QStringLiteral("\"$0\" -F -c \"$2/dovecot.conf\" & \"$1\" -C \"$2/exim.conf\" -bdf -q5s & wait -n");
    return {QStringLiteral("--unshare-user"), QStringLiteral("--uid"), QStringLiteral("1000"), QStringLiteral("--gid"),
            QStringLiteral("1000"), QStringLiteral("--unshare-pid"), QStringLiteral("--unshare-ipc"),
            QStringLiteral("--die-with-parent"), QStringLiteral("--new-session"),
            QStringLiteral("--ro-bind"), QStringLiteral("/"), QStringLiteral("/"),
            QStringLiteral("--tmpfs"), QStringLiteral("/tmp"),
            QStringLiteral("--dev"), QStringLiteral("/dev"), QStringLiteral("--proc"), QStringLiteral("/proc"),
            QStringLiteral("--bind"), folder, folder,
            QStringLiteral("--ro-bind"), QString(folder + QStringLiteral("/passwd")), QStringLiteral("/etc/passwd"),
            QStringLiteral("--ro-bind"), QString(folder + QStringLiteral("/group")), QStringLiteral("/etc/group"),
            QStringLiteral("--"), QStringLiteral("/bin/bash"), QStringLiteral("-c"), both, dovecot, exim, folder};
}

} // namespace

Result<std::unique_ptr<MailServers>> MailServers::start(const MailPlace &asked, const ServerCredentials &credentials,
                                                        const QList<Resident> &people)
{
    registerConfigurations();
    const QString dovecot = program("dovecot");
    const QString exim = program("exim4");
    const QString jail = program("bwrap");
    if (dovecot.isEmpty() || exim.isEmpty() || jail.isEmpty())
        return failure(Fault::Unsupported, QLatin1String("sandbox.mail-absent"));
    MailPlace place = asked;
    ServerCredentials tls = credentials;
    place.folder = QDir(place.folder).absolutePath();
    for (const char *part : {"", "/run", "/state", "/spool", "/home"})
        if (!QDir().mkpath(place.folder + QLatin1String(part)))
            return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    // The state may lie below /tmp, which is empty inside: the authority comes along.
    QFile::remove(place.folder + QStringLiteral("/authority.pem"));
    if (!QFile::copy(credentials.authorityFile, place.folder + QStringLiteral("/authority.pem")))
        return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    tls.authorityFile = place.folder + QStringLiteral("/authority.pem");

    std::unique_ptr<MailServers> servers(new MailServers);
    servers->m_imap = freePort(place.imap);
    servers->m_smtp = freePort(place.smtp);
    HAVRE_CHECK(configure(place, tls, servers->m_imap, servers->m_smtp));
    HAVRE_CHECK(provideBoxes(place.folder, place.letters, people));
    QProcess &process = servers->m_jail;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(jail, jailArguments(place.folder, dovecot, exim));
    QElapsedTimer waited;
    waited.start();
    while (!answers(servers->m_imap) || !answers(servers->m_smtp)) {
        if (process.waitForFinished(50) || process.state() == QProcess::NotRunning || waited.elapsed() > StartMsecs)
            return failure(Fault::Internal, QLatin1String("sandbox.mail"), QString::fromLocal8Bit(process.readAll().right(400)));
    }
    return servers;
}

MailServers::~MailServers()
{
    // Killing the jail's init ends everything in it.
    m_jail.kill();
    m_jail.waitForFinished(5000);
}

QUrl MailServers::imap() const
{
    return QUrl(QStringLiteral("imaps://127.0.0.1:%1").arg(m_imap));
}

QUrl MailServers::smtp() const
{
    return QUrl(QStringLiteral("smtps://127.0.0.1:%1").arg(m_smtp));
}

QString MailServers::addressOf(const Resident &person)
{
    return person.matricule + u'@' + Domain;
}

} // namespace havre::sandbox
