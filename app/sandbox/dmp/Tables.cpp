#include "app/sandbox/dmp/Tables.h"

#include <QFile>
#include <QHash>

static void takeTables()
{
    Q_INIT_RESOURCE(sandbox_tables);
}

namespace havre::sandbox {
namespace {

constexpr QLatin1String Loinc("2.16.840.1.113883.6.1");
constexpr QLatin1String AnsFormats("1.2.250.1.213.1.1.4.2.282");
constexpr QLatin1String IheFormats("1.3.6.1.4.1.19376.1.2.3");
constexpr QLatin1String LevelOne("1.3.6.1.4.1.19376.1.2.20");

QList<QStringList> rows(const char *name)
{
    takeTables();
    QFile file(QStringLiteral(":/sandbox/") + QLatin1String(name));
    QList<QStringList> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty())
            all.append(line.split(u'\t'));
    }
    return all;
}

const QHash<QString, QStringList> &types()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> found;
        for (const QStringList &row : rows("types.tsv"))
            found.insert(row.at(0), row);
        return found;
    }();
    return table;
}

const QHash<QString, Coded> &coded(const char *name)
{
    static QHash<QByteArray, QHash<QString, Coded>> tables;
    QHash<QString, Coded> &table = tables[QByteArray(name)];
    if (table.isEmpty()) {
        for (const QStringList &row : rows(name))
            table.insert(row.at(0), Coded{row.at(0), row.at(1), row.at(2)});
    }
    return table;
}

const QHash<QString, Coded> &formats()
{
    static const QHash<QString, Coded> table = [] {
        QHash<QString, Coded> found;
        for (const QStringList &row : rows("formats.tsv"))
            found.insert(row.at(0), Coded{row.at(1), row.at(2), row.at(3)});
        return found;
    }();
    return table;
}

Coded levelOneFormat(const QString &bodyType)
{
    const auto ihe = [](const char *code) { return Coded{QLatin1String(code), IheFormats, QStringLiteral("Document non structuré")}; };
    const auto french = [](const char *code) { return Coded{QLatin1String(code), AnsFormats, QStringLiteral("Document non structuré")}; };
    if (bodyType == QLatin1String("application/pdf"))
        return ihe("urn:ihe:iti:xds-sd:pdf:2008");
    if (bodyType == QLatin1String("image/jpeg"))
        return french("urn:ihe:iti-fr:xds-sd:jpeg:2010");
    if (bodyType == QLatin1String("image/tiff"))
        return french("urn:ihe:iti-fr:xds-sd:tiff:2010");
    if (bodyType == QLatin1String("text/rtf") || bodyType == QLatin1String("application/rtf"))
        return french("urn:ihe:iti-fr:xds-sd:rtf:2010");
    return ihe("urn:ihe:iti:xds-sd:text:2008");
}

} // namespace

Coded classOf(const Coded &type)
{
    const QString code = types().value(type.code, {QString(), QString(), QString(), QString()}).value(3);
    return coded("classes.tsv").value(code.isEmpty() ? QStringLiteral("10") : code);
}

Coded labelled(const Coded &type)
{
    Coded full = type;
    const QStringList row = types().value(type.code);
    if (row.size() >= 3) {
        full.system = full.system.isEmpty() ? row.at(1) : full.system;
        full.display = full.display.isEmpty() ? row.at(2) : full.display;
    }
    return full;
}

Coded formatOf(const QStringList &templateIds, const QString &bodyType)
{
    if (!bodyType.isEmpty() || templateIds.contains(LevelOne))
        return levelOneFormat(bodyType);
    QString longest;
    for (const QString &id : templateIds) {
        if (formats().contains(id) && id.size() > longest.size())
            longest = id;
    }
    if (!longest.isEmpty())
        return formats().value(longest);
    return {QStringLiteral("urn:asipSante:modelesHorsProfils:2011"), AnsFormats, QStringLiteral("Modèle hors profils")};
}

Coded formatOfFile(const QString &)
{
    return {QStringLiteral("urn:ihe:iti:xds:2017:mimeTypeSufficient"), IheFormats, QStringLiteral("Type MIME suffisant")};
}

Coded settingOf(const QString &code)
{
    return coded("settings.tsv").value(code);
}

QString systemUri(const QString &oid)
{
    static const QHash<QString, QString> known{
        {Loinc, QStringLiteral("http://loinc.org")},
        {QStringLiteral("2.16.840.1.113883.6.96"), QStringLiteral("http://snomed.info/sct")},
        {QStringLiteral("2.16.840.1.113883.5.25"), QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-Confidentiality")},
        {IheFormats, QStringLiteral("http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode")},
        {QStringLiteral("1.2.250.1.213.1.1.4.1"), QStringLiteral("https://mos.esante.gouv.fr/NOS/TRE_A03-ClasseDocument/FHIR/TRE-A03-ClasseDocument")},
        {QStringLiteral("1.2.250.1.213.1.1.4.13"), QStringLiteral("https://mos.esante.gouv.fr/NOS/TRE_A07-StatutVisibiliteDocument/FHIR/TRE-A07-StatutVisibiliteDocument")},
    };
    return known.value(oid, oid.contains(u':') ? oid : QStringLiteral("urn:oid:") + oid);
}

bool sameSystem(const QString &asked, const QString &oid)
{
    return asked == systemUri(oid) || asked == QStringLiteral("urn:oid:") + oid;
}

} // namespace havre::sandbox
