#include "tests/core/dmp/FakeDmp.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

namespace havre::tests {

namespace {

void openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

} // namespace

Certificates::Certificates(const QString &san)
{
    const QString in = folder.path();
    openssl(in, words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -keyout ca.key -out ca.pem "
                      "-subj /CN=Test-authority -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign"));
    openssl(in, words("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout server.key -out server.csr "
                      "-subj /CN=127.0.0.1"));
    QFile extensions(folder.filePath(QStringLiteral("ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        qFatal("no extensions file");
    extensions.write("extendedKeyUsage=serverAuth\n");
    if (!san.isEmpty())
        extensions.write("subjectAltName=" + san.toLatin1() + '\n');
    extensions.close();
    openssl(in, words("x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -out server.pem -extfile ext"));

    authorities = QSslCertificate::fromPath(authorityFile());
    QFile key(folder.filePath(QStringLiteral("server.key")));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no server key");
    server = QSslConfiguration::defaultConfiguration();
    server.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(QStringLiteral("server.pem"))).value(0));
    server.setPrivateKey(QSslKey(&key, QSsl::Ec));
    server.setPeerVerifyMode(QSslSocket::VerifyNone);
}

} // namespace havre::tests
