#include "core/records/xdm/Origins_p.h"

#include "core/records/cda/Header_p.h"
#include "core/records/cda/Prescan.h"
#include "core/records/cda/Words_p.h"
#include "core/records/kinds/Kinds.h"
#include "core/records/xdm/Identifiers_p.h"

namespace havre::records::xdm {
namespace {

using cda::attribute;
using cda::Node;

const QLatin1String TypeTable("1.2.250.1.213.1.1.4.12");     // TRE_A05
const QLatin1String SettingTable("1.2.250.1.213.1.1.4.6");   // of what a patient says (JDV_J02, JDV_J04)

Code codeOf(Node node)
{
    return {attribute(node, "code"), attribute(node, "codeSystem"), attribute(node, "displayName")};
}

// XCN of an assignedAuthor or assignedEntity; a device is named by what it is.
QString xcn(Node entity)
{
    const Node id = entity.child("id");
    const Node name = cda::at(entity, {"assignedPerson", "name"});
    QString family;
    QString given;
    if (name) {
        family = cda::deepText(name.child("family"));
        given = cda::deepText(name.child("given"));
        if (family.isEmpty() && given.isEmpty())
            family = cda::deepText(name);
    } else {
        family = cda::deepText(cda::at(entity, {"assignedAuthoringDevice", "softwareName"}));
    }
    if (family.isEmpty())
        return {};
    const QString extension = attribute(id, "extension");
    QString out = component(extension) + u'^' + component(family) + u'^' + component(given);
    if (!extension.isEmpty())
        out += QStringLiteral("^^^^^^&") + component(attribute(id, "root")) + QStringLiteral("&ISO^D^^^")
            + (extension.contains(u'/') ? QLatin1String("EI") : QLatin1String("IDNPS"));
    return out;
}

Writer writerOf(Node author)
{
    Writer writer{xcn(author), {}, {}};
    if (const Node where = author.child("representedOrganization"))
        writer.institution = institution(cda::deepText(where.child("name")), attribute(where.child("id"), "root"),
                                         attribute(where.child("id"), "extension"));
    const Code role = codeOf(author.child("code"));
    if (!role.code.isEmpty())
        writer.specialty = component(role.code) + u'^' + component(role.display) + u'^' + component(role.system);
    return writer;
}

void fromHeader(Node document, Origins &origins)
{
    for (const Node author : document.children("author")) {
        const Writer writer = writerOf(author.child("assignedAuthor"));
        if (!writer.person.isEmpty())
            origins.writers.append(writer);
    }
    origins.legalAuthenticator = xcn(cda::at(document, {"legalAuthenticator", "assignedEntity"}));
    origins.facility = codeOf(cda::at(document, {"componentOf", "encompassingEncounter", "location", "healthCareFacility", "code"}));
    for (const Node of : document.children("documentationOf")) {
        const Node event = of.child("serviceEvent");
        if (const Code act = codeOf(event.child("code")); !act.code.isEmpty())
            origins.events.append(act);
        if (origins.practice.code.isEmpty())
            origins.practice = codeOf(cda::at(event, {"performer", "assignedEntity", "representedOrganization", "standardIndustryClassCode"}));
    }
    QStringList templates;
    for (const Node id : document.children("templateId"))
        templates.append(attribute(id, "root"));
    origins.format = kinds::formatOf(templates, attribute(cda::at(document, {"component", "nonXMLBody", "text"}), "mediaType"));
    origins.type = codeOf(document.child("code"));
    const cda::Header header = cda::headerOf(document);
    if (!header.language.isEmpty())
        origins.language = header.language;
    origins.creation = header.effectiveTime;
    origins.start = header.serviceStart;
    origins.stop = header.serviceEnd;
    origins.uniqueId = header.id;
}

} // namespace

Origins originsOf(const DocumentEntry &entry, const SourcePatient &patient)
{
    Origins origins;
    const Document &facts = entry.facts;
    if (facts.contentType == QLatin1String("text/xml"))
        if (const auto tree = cda::prescan(entry.bytes))
            if (const Node document = cda::findFirst(*tree, "ClinicalDocument"))
                fromHeader(document, origins);
    if (origins.writers.isEmpty())
        for (const Author &author : facts.authors)
            if (!author.name.isEmpty() || !author.organization.isEmpty())
                origins.writers.append({person(author.name), institution(author.organization), component(author.specialty)});
    // What nobody signed was brought by the patient.
    const bool own = origins.writers.isEmpty();
    if (own)
        origins.writers.append({patientAsAuthor(patient.person), {}, {}});
    if (!facts.type.code.isEmpty())
        origins.type = facts.type;
    if (origins.type.code.isEmpty())
        origins.type = {QStringLiteral("EXPPAT_2"), TypeTable, QStringLiteral("Autre document du patient")};
    if (!facts.format.code.isEmpty())
        origins.format = facts.format;
    if (origins.format.code.isEmpty()) // IHE: the content type says all
        origins.format = {QStringLiteral("urn:ihe:iti:xds:2017:mimeTypeSufficient"), QStringLiteral("1.3.6.1.4.1.19376.1.2.3"),
                          QStringLiteral("Type MIME suffisant")};
    const Code said{QStringLiteral("EXP_PATIENT"), SettingTable, QStringLiteral("Expression personnelle du patient")};
    if (origins.facility.code.isEmpty())
        origins.facility = said;
    if (origins.practice.code.isEmpty())
        origins.practice = said;
    if (!origins.creation.isValid())
        origins.creation = facts.date.isValid() ? facts.date : facts.receivedAt;
    if (!origins.start.isValid())
        origins.start = facts.date;
    if (!facts.masterIdentifier.isEmpty())
        origins.uniqueId = facts.masterIdentifier;
    if (origins.uniqueId.isEmpty())
        origins.uniqueId = oidOf(facts.id.isNull() ? QUuid::createUuid() : facts.id.uuid());
    return origins;
}

} // namespace havre::records::xdm
