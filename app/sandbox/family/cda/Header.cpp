#include "app/sandbox/family/Calendar.h"
#include "app/sandbox/family/Names.h"
#include "app/sandbox/family/cda/Parts.h"

namespace havre::sandbox::family {
namespace {

QString word(const StoryDocument &document, const QString &id)
{
    return document.person + u'/' + id;
}

// The set is named by its first version, whichever version this is.
QString firstOf(const Telling &telling)
{
    QString id = telling.document.id;
    QString older = telling.document.replaces;
    while (!older.isEmpty()) {
        id = older;
        older.clear();
        for (const StoryDocument &other : telling.family.documents)
            if (other.person == telling.document.person && other.id == id)
                older = other.replaces;
    }
    return id;
}

void writeConfidentiality(XmlOut &xml, const QString &code)
{
    if (code == QLatin1String("MASQUE_PS"))
        writeCode(xml, {code, QStringLiteral("Masqué aux professionnels de santé"), QStringLiteral("1.2.250.1.213.1.1.4.13")},
                  "confidentialityCode");
    else if (code == QLatin1String("INVISIBLE_REPRESENTANTS_LEGAUX"))
        writeCode(xml, {code, QStringLiteral("Non visible par les représentants légaux du patient"),
                        QStringLiteral("1.2.250.1.213.1.1.4.13")}, "confidentialityCode");
    else
        writeCode(xml, {QStringLiteral("N"), QStringLiteral("Normal"), QStringLiteral("2.16.840.1.113883.5.25")},
                  "confidentialityCode");
}

void writeIdentity(XmlOut &xml, const Telling &telling)
{
    const StoryDocument &document = telling.document;
    xml.leaf("realmCode", {{"code", QStringLiteral("FR")}});
    xml.leaf("typeId", {{"root", QStringLiteral("2.16.840.1.113883.1.3")}, {"extension", QStringLiteral("POCD_HD000040")}});
    writeTemplates(xml, {"2.16.840.1.113883.2.8.2.1", "1.2.250.1.213.1.1.1.1"});
    if (document.form == StoryDocument::Form::CdaPdf)
        writeTemplates(xml, {"1.3.6.1.4.1.19376.1.2.20"});
    else
        for (const QStringList &root : telling.kind.templates)
            xml.leaf("templateId", {{"root", root.value(0)}, {"extension", root.value(1)}});
    xml.leaf("id", {{"root", oidOf(word(document, document.id))}});
    writeCode(xml, telling.kind.type);
    xml.words("title", telling.family.titleOf(document));
    xml.leaf("effectiveTime", {{"value", hl7Stamp(document.date)}});
    writeConfidentiality(xml, document.confidentiality.first());
    xml.leaf("languageCode", {{"code", QStringLiteral("fr-FR")}});
    xml.leaf("setId", {{"root", oidOf(QStringLiteral("set/") + word(document, firstOf(telling)))}});
    xml.leaf("versionNumber", {{"value", QString::number(document.version)}});
}

void writePrescriber(XmlOut &xml, const Telling &telling)
{
    const QString &key = telling.document.prescriber;
    const Professional who = telling.family.professionals.value(key);
    xml.open("participant", {{"typeCode", QStringLiteral("REF")}});
    xml.open("associatedEntity", {{"classCode", QStringLiteral("PROV")}});
    xml.leaf("id", {{"root", QStringLiteral("1.2.250.1.71.4.2.1")}, {"extension", who.personId}});
    writeCode(xml, who.specialty);
    xml.open("associatedPerson");
    xml.open("name");
    xml.words("given", who.givenName);
    xml.words("family", who.familyName);
    xml.close();
    xml.close();
    writeOrganization(xml, "scopingOrganization", telling.family.organizationOf(key), false);
    xml.close();
    xml.close();
}

void writeService(XmlOut &xml, const Telling &telling)
{
    xml.open("documentationOf");
    xml.open("serviceEvent");
    writeCode(xml, telling.kind.service);
    xml.open("effectiveTime");
    xml.leaf("low", {{"value", hl7Stamp(telling.document.begin)}});
    xml.leaf("high", {{"value", hl7Stamp(telling.document.end)}});
    xml.close();
    xml.open("performer", {{"typeCode", QStringLiteral("PRF")}});
    writeProfessional(xml, "assignedEntity", telling, telling.document.author, true);
    xml.close();
    xml.close();
    xml.close();
}

void writeEncounter(XmlOut &xml, const Telling &telling)
{
    const Organization where = telling.family.organizationOf(telling.document.author);
    const bool stay = telling.document.begin.date() != telling.document.end.date()
        && where.setting.code == QLatin1String("ETABLISSEMENT");
    const QString code = stay ? QStringLiteral("IMP") : QStringLiteral("AMB");
    xml.open("componentOf");
    xml.open("encompassingEncounter");
    xml.leaf("code", {{"code", code},
             {"displayName", stay ? QStringLiteral("Hospitalisation (établissement, y compris HAD)")
                                  : QStringLiteral("Ambulatoire (hors établissement)")},
             {"codeSystem", QStringLiteral("2.16.840.1.113883.5.4")}});
    xml.open("effectiveTime");
    xml.leaf("low", {{"value", hl7Stamp(telling.document.begin)}});
    xml.leaf("high", {{"value", hl7Stamp(telling.document.end)}});
    xml.close();
    xml.open("location");
    xml.open("healthCareFacility");
    writeCode(xml, where.facility);
    xml.open("location");
    xml.words("name", where.name);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

void writeHeader(XmlOut &xml, const Telling &telling)
{
    const StoryDocument &document = telling.document;
    writeIdentity(xml, telling);
    writePatient(xml, telling.patient);
    xml.open("author");
    xml.leaf("time", {{"value", hl7Stamp(document.date)}});
    writeProfessional(xml, "assignedAuthor", telling, document.author, false);
    xml.close();
    xml.open("custodian");
    xml.open("assignedCustodian");
    writeOrganization(xml, "representedCustodianOrganization", telling.family.organizationOf(document.author), false);
    xml.close();
    xml.close();
    xml.open("legalAuthenticator");
    xml.leaf("time", {{"value", hl7Stamp(document.date)}});
    xml.leaf("signatureCode", {{"code", QStringLiteral("S")}});
    writeProfessional(xml, "assignedEntity", telling, document.author, true);
    xml.close();
    if (!document.prescriber.isEmpty())
        writePrescriber(xml, telling);
    writeService(xml, telling);
    if (!document.replaces.isEmpty()) {
        xml.open("relatedDocument", {{"typeCode", QStringLiteral("RPLC")}});
        xml.open("parentDocument");
        xml.leaf("id", {{"root", oidOf(word(document, document.replaces))}});
        xml.close();
        xml.close();
    }
    writeEncounter(xml, telling);
}

} // namespace havre::sandbox::family
