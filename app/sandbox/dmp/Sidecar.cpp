#include "app/sandbox/dmp/Sidecar.h"

#include "app/sandbox/dmp/Tables.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace havre::sandbox {
namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

Coded code(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString(), QString(), QString()};
    const QJsonObject object = value.toObject();
    return {text(object, "code"), text(object, "system"), text(object, "display")};
}

// One object, or a list of them.
QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isObject() ? QJsonArray{value} : QJsonArray();
}

Coded visibility(const QString &code)
{
    const bool hl7 = code.size() == 1; // N, R, V
    return {code, hl7 ? QStringLiteral("2.16.840.1.113883.5.25") : QStringLiteral("1.2.250.1.213.1.1.4.13"), QString()};
}

} // namespace

QString contentTypeOf(const QString &fileName)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("xml"), QStringLiteral("text/xml")},        {QStringLiteral("pdf"), QStringLiteral("application/pdf")},
        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},      {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("png"), QStringLiteral("image/png")},       {QStringLiteral("tif"), QStringLiteral("image/tiff")},
        {QStringLiteral("tiff"), QStringLiteral("image/tiff")},     {QStringLiteral("txt"), QStringLiteral("text/plain")},
        {QStringLiteral("rtf"), QStringLiteral("text/rtf")},
    };
    return types.value(QFileInfo(fileName).suffix().toLower());
}

QString suffixOf(const QString &contentType)
{
    for (const char *suffix : {"xml", "pdf", "jpg", "png", "tif", "txt", "rtf"})
        if (contentTypeOf(QStringLiteral("a.") + QLatin1String(suffix)) == contentType)
            return QLatin1String(suffix);
    return {};
}

Entry readSidecar(const QByteArray &json, const QString &fileName, const QDateTime &fileTime)
{
    const QJsonObject meta = QJsonDocument::fromJson(json).object();
    Entry entry;
    entry.masterIdentifier = text(meta, "masterIdentifier");
    entry.masterIdentifier.remove(QLatin1String("urn:oid:"));
    entry.setId = text(meta, "setId");
    entry.title = text(meta, "title").isEmpty() ? QFileInfo(fileName).completeBaseName() : text(meta, "title");
    entry.description = text(meta, "description");
    entry.type = labelled(meta.contains(QLatin1String("typeCode")) ? code(meta.value(QLatin1String("typeCode")))
                                                                   : Coded{QStringLiteral("EXPPAT_2"), QString(), QString()});
    entry.klass = code(meta.value(QLatin1String("classCode")));
    if (entry.klass.system.isEmpty() || entry.klass.display.isEmpty())
        entry.klass = classOf(entry.type);
    entry.contentType = text(meta, "contentType").isEmpty() ? contentTypeOf(fileName) : text(meta, "contentType");
    const Coded format = code(meta.value(QLatin1String("formatCode")));
    entry.format = format.code.isEmpty() ? formatOfFile(entry.contentType) : format;
    entry.creation = momentFromIso(text(meta, "date"));
    if (entry.creation.isNull())
        entry.creation.time = fileTime;
    entry.serviceStart = momentFromIso(text(meta, "serviceStart"));
    if (entry.serviceStart.isNull())
        entry.serviceStart = entry.creation;
    for (const QJsonValue &value : listOf(meta.value(QLatin1String("author")))) {
        const QJsonObject object = value.toObject();
        Writer author;
        author.family = text(object, "name");
        author.organization = text(object, "organization");
        author.profession.display = text(object, "specialty");
        entry.authors.append(author);
    }
    entry.custodian.organization = text(meta, "custodian");
    const bool deposited = entry.klass.code == QLatin1String("90");
    entry.practice = settingOf(text(meta, "practiceSetting").isEmpty() && deposited ? QStringLiteral("EXP_PATIENT") : text(meta, "practiceSetting"));
    entry.facility = settingOf(text(meta, "facility").isEmpty() && deposited ? QStringLiteral("EXP_PATIENT") : text(meta, "facility"));
    for (const QJsonValue &value : meta.value(QLatin1String("confidentiality")).toArray())
        entry.confidentiality.append(visibility(value.toString()));
    const QJsonObject patient = meta.value(QLatin1String("patient")).toObject();
    if (!text(patient, "matricule").isEmpty())
        entry.patient.ids.append({text(patient, "oid"), text(patient, "matricule")});
    if (const QString replaced = text(meta, "replaces"); !replaced.isEmpty())
        entry.relations.append({QStringLiteral("replaces"), replaced});
    return entry;
}

} // namespace havre::sandbox
