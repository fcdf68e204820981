#include "app/sandbox/family/Catalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace havre::sandbox::family {
namespace {

constexpr QLatin1String loinc{"2.16.840.1.113883.6.1"};
constexpr QLatin1String typeComplement{"1.2.250.1.213.1.1.4.12"};
constexpr QLatin1String classSystem{"1.2.250.1.213.1.1.4.1"};
constexpr QLatin1String iheFormat{"1.3.6.1.4.1.19376.1.2.3"};
constexpr QLatin1String frenchFormat{"1.2.250.1.213.1.1.4.2.282"};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

// LOINC codes look like "11502-2"; all others of JDV_J07 are French complements.
QString typeSystem(const QString &code)
{
    return code.size() > 2 && code.at(code.size() - 2) == u'-' && code.at(0).isDigit() ? QString(loinc)
                                                                                     : QString(typeComplement);
}

QString formatSystem(const QString &code)
{
    return code.startsWith(QLatin1String("urn:ihe:")) && !code.startsWith(QLatin1String("urn:ihe:iti-fr:"))
        ? QString(iheFormat) : QString(frenchFormat);
}

Limits limits(const QJsonArray &pair)
{
    Limits found;
    if (pair.at(0).isDouble())
        found.low = pair.at(0).toDouble();
    if (pair.at(1).isDouble())
        found.high = pair.at(1).toDouble();
    return found;
}

DocumentKind readKind(const QJsonObject &object, const QHash<QString, Code3> &classes)
{
    DocumentKind kind;
    const QString code = text(object, "type");
    kind.type = {code, text(object, "display"), typeSystem(code)};
    kind.klass = classes.value(text(object, "class"));
    const QString format = object.value(QLatin1String("format")).toString(QStringLiteral("urn:asipSante:modelesHorsProfils:2011"));
    kind.format = {format, text(object, "formatDisplay").isEmpty() ? kind.type.display : text(object, "formatDisplay"),
                   formatSystem(format)};
    kind.category = text(object, "category");
    kind.title = object.value(QLatin1String("title")).toString(kind.type.display);
    for (const QJsonValue &value : object.value(QLatin1String("templates")).toArray())
        kind.templates.append(value.toString().split(u'|'));
    const QJsonArray service = object.value(QLatin1String("service")).toArray();
    kind.service = service.isEmpty()
        ? Code3{QStringLiteral("11429006"), QStringLiteral("consultation"), QStringLiteral("2.16.840.1.113883.6.96")}
        : Code3{service.at(0).toString(), service.at(1).toString(), service.at(2).toString(QString(loinc))};
    return kind;
}

SectionKind readSection(const QJsonObject &object)
{
    SectionKind section;
    section.code = {text(object, "code"), text(object, "display"), QString(loinc)};
    section.title = object.value(QLatin1String("title")).toString(section.code.display);
    for (const QJsonValue &value : object.value(QLatin1String("templates")).toArray())
        section.templates.append(value.toString());
    return section;
}

Analyte readAnalyte(const QJsonObject &object)
{
    Analyte analyte;
    analyte.label = text(object, "label");
    analyte.code = {text(object, "loinc"), analyte.label, QString(loinc)};
    analyte.unit = text(object, "unit");
    analyte.ucum = object.value(QLatin1String("ucum")).toString(analyte.unit);
    analyte.decimals = object.value(QLatin1String("decimals")).toInt();
    analyte.chapter = text(object, "chapter");
    const QJsonObject usual = object.value(QLatin1String("usual")).toObject();
    for (auto it = usual.begin(); it != usual.end(); ++it)
        analyte.usual.insert(it.key(), limits(it.value().toArray()));
    return analyte;
}

Vaccine readVaccine(const QJsonObject &object)
{
    return {text(object, "name"), text(object, "diseases"),
            {text(object, "atc"), text(object, "name"), QStringLiteral("2.16.840.1.113883.6.73")},
            object.value(QLatin1String("oral")).toBool()};
}

template <typename Value, typename Read>
QHash<QString, Value> readAll(const QJsonObject &object, Read read)
{
    QHash<QString, Value> all;
    for (auto it = object.begin(); it != object.end(); ++it)
        all.insert(it.key(), read(it.value().toObject()));
    return all;
}

} // namespace

Result<QJsonObject> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QLatin1String("sandbox.family.data-missing"), QFileInfo(path).fileName());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(Fault::Malformed, QLatin1String("sandbox.family.data-malformed"),
                       QFileInfo(path).fileName() + u' ' + error.errorString() + u' ' + QString::number(error.offset));
    return document.object();
}

Result<Catalogue> loadCatalogue(const QString &dataFolder)
{
    HAVRE_TRY(kinds, readJson(dataFolder + QStringLiteral("/kinds.json")));
    HAVRE_TRY(sections, readJson(dataFolder + QStringLiteral("/sections.json")));
    HAVRE_TRY(analytes, readJson(dataFolder + QStringLiteral("/analytes.json")));
    HAVRE_TRY(vaccines, readJson(dataFolder + QStringLiteral("/vaccines.json")));

    Catalogue catalogue;
    const QJsonObject classes = kinds.value(QLatin1String("classes")).toObject();
    for (auto it = classes.begin(); it != classes.end(); ++it)
        catalogue.classes.insert(it.key(), {it.key(), it.value().toString(), QString(classSystem)});
    catalogue.kinds = readAll<DocumentKind>(kinds.value(QLatin1String("kinds")).toObject(),
        [&](const QJsonObject &object) { return readKind(object, catalogue.classes); });
    catalogue.sections = readAll<SectionKind>(sections, readSection);
    catalogue.analytes = readAll<Analyte>(analytes, readAnalyte);
    catalogue.vaccines = readAll<Vaccine>(vaccines, readVaccine);
    return catalogue;
}

} // namespace havre::sandbox::family
