#include "tests/store/catalogue/ServedCatalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

namespace havre::tests {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not readable: %s", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

template <typename Visit>
void eachFile(const QString &folder, Visit visit)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        visit(path.mid(folder.size()), contentOf(path));
    }
}

} // namespace

ServedCatalogue::ServedCatalogue(const QDateTime &now) : server(now)
{
    const QString ours = qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/app/sandbox/catalogue/data");
    eachFile(ours, [this](const QString &name, const QByteArray &bytes) { write(in("source") + name, bytes); });
    fall();
    publish(now);
}

void ServedCatalogue::publish(const QDateTime &now)
{
    const auto done = cataloguetool::publish({in("source"), in("keys"), in("out"), now});
    if (!done)
        qFatal("not published: %s", qPrintable(done.error().code));
    published = *done;
    eachFile(in("out"), [this](const QString &name, const QByteArray &bytes) { server.put(name, bytes); });
}

void ServedCatalogue::setStatus(const QString &app, const QString &status)
{
    eachFile(in("source") + QStringLiteral("/apps"), [&](const QString &name, const QByteArray &bytes) {
        QJsonObject page = QJsonDocument::fromJson(bytes).object();
        QJsonArray apps = page.value(QLatin1String("apps")).toArray();
        for (auto one = apps.begin(); one != apps.end(); ++one) {
            QJsonObject object = one->toObject();
            if (object.value(QLatin1String("id")).toString() == app) {
                object.insert(QStringLiteral("status"), status);
                *one = object;
            }
        }
        page.insert(QStringLiteral("apps"), apps);
        write(in("source") + QStringLiteral("/apps") + name, QJsonDocument(page).toJson());
    });
}

void ServedCatalogue::fall()
{
    server.clear();
}

QUrl ServedCatalogue::address() const
{
    return QUrl(server.metadata().toString().chopped(9)); // without "/metadata"
}

QByteArray ServedCatalogue::root() const
{
    return contentOf(published.root);
}

session::Platform ServedCatalogue::platform() const
{
    session::Platform platform;
    platform.name = QStringLiteral("Mon espace santé");
    platform.issuer = QUrl(QStringLiteral("https://127.0.0.1:1/"));
    platform.clientId = QStringLiteral("havre");
    platform.fhirBase = QUrl(QStringLiteral("https://127.0.0.1:1/fhir"));
    platform.catalogue = address();
    platform.catalogueRoot = root();
    return platform;
}

} // namespace havre::tests
