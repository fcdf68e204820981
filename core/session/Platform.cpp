#include "core/session/Platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace havre::session {
namespace {

tl::unexpected<Error> malformed(QLatin1String field)
{
    return failure(Fault::Malformed, QLatin1String("platform.malformed"), QString(field));
}

// An absent address is empty; a present one must be whole and of that scheme.
Result<QUrl> address(const QJsonObject &object, QLatin1String field, QLatin1String scheme)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined() || value.toString().isEmpty())
        return QUrl();
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != scheme || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasFragment() || url.hasQuery())
        return malformed(field);
    return url;
}

Result<QList<QSslCertificate>> certificates(const QJsonObject &object, const QDir &folder)
{
    QList<QSslCertificate> all;
    for (const QJsonValue &value : object.value(QLatin1String("authorities")).toArray()) {
        QFile file(folder.filePath(value.toString()));
        if (!file.open(QIODevice::ReadOnly))
            return malformed(QLatin1String("authorities"));
        const QList<QSslCertificate> found = QSslCertificate::fromDevice(&file, QSsl::Pem);
        if (found.isEmpty())
            return malformed(QLatin1String("authorities"));
        all += found;
    }
    return all;
}

// A small file beside the descriptor; absent: empty.
Result<QByteArray> besides(const QJsonObject &object, QLatin1String field, const QDir &folder)
{
    const QString name = object.value(field).toString();
    if (name.isEmpty())
        return QByteArray();
    QFile file(folder.filePath(name));
    constexpr qint64 most = 512 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return malformed(field);
    return file.readAll();
}

} // namespace

Result<Platform> Platform::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Fault::NotFound, QLatin1String("platform.absent"));
    constexpr qint64 most = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return malformed(QLatin1String("file"));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return malformed(QLatin1String("json"));
    const QJsonObject object = document.object();
    const QJsonObject mail = object.value(QLatin1String("mail")).toObject();
    constexpr QLatin1String https("https");

    Platform platform;
    platform.name = object.value(QLatin1String("name")).toString();
    platform.clientId = object.value(QLatin1String("client")).toString();
    platform.acrValues = object.value(QLatin1String("acr")).toString();
    platform.redirectPath = object.value(QLatin1String("redirectPath")).toString();
    HAVRE_TRY(issuer, address(object, QLatin1String("issuer"), https));
    HAVRE_TRY(fhirBase, address(object, QLatin1String("fhirBase"), https));
    HAVRE_TRY(directory, address(object, QLatin1String("directory"), https));
    HAVRE_TRY(catalogue, address(object, QLatin1String("catalogue"), https));
    HAVRE_TRY(share, address(object, QLatin1String("share"), https));
    HAVRE_TRY(imap, address(mail, QLatin1String("imap"), QLatin1String("imaps")));
    HAVRE_TRY(smtp, address(mail, QLatin1String("smtp"), QLatin1String("smtps")));
    HAVRE_TRY(trusted, certificates(object, QFileInfo(path).absoluteDir()));
    HAVRE_TRY(catalogueRoot, besides(object, QLatin1String("catalogueRoot"), QFileInfo(path).absoluteDir()));
    platform.issuer = issuer;
    platform.fhirBase = fhirBase;
    platform.directory = directory;
    platform.catalogue = catalogue;
    platform.catalogueRoot = catalogueRoot;
    platform.share = share;
    platform.imap = imap;
    platform.smtp = smtp;
    platform.mailDomain = mail.value(QLatin1String("domain")).toString().toLower();
    for (const QJsonValue &domain : mail.value(QLatin1String("trusted")).toArray())
        platform.mailTrusted.append(domain.toString().toLower());
    platform.mailKeepsSent = mail.value(QLatin1String("keepsSent")).toBool();
    platform.testPeople = object.value(QLatin1String("testPeople")).toBool();
    platform.authorities = trusted;
    if (platform.issuer.isEmpty())
        return malformed(QLatin1String("issuer"));
    if (platform.clientId.isEmpty())
        return malformed(QLatin1String("client"));
    if (platform.name.isEmpty() || platform.name.size() > 80)
        return malformed(QLatin1String("name"));
    if (!platform.redirectPath.isEmpty() && !platform.redirectPath.startsWith(u'/'))
        return malformed(QLatin1String("redirectPath"));
    return platform;
}

} // namespace havre::session
