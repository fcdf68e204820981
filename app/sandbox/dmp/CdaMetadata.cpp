#include "app/sandbox/dmp/CdaMetadata.h"

#include "app/sandbox/dmp/Tables.h"

#include <pugixml.hpp>

namespace havre::sandbox {
namespace {

using Node = pugi::xml_node;

std::string_view localName(const char *name)
{
    const std::string_view whole(name);
    const auto colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

// Walks "a/b/c" by local names, the first of each.
Node at(Node node, std::string_view path)
{
    while (node && !path.empty()) {
        const auto slash = path.find('/');
        const std::string_view step = path.substr(0, slash);
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
        node = node.find_child([step](const Node &child) { return localName(child.name()) == step; });
    }
    return node;
}

QList<Node> all(const Node &parent, std::string_view name)
{
    QList<Node> found;
    for (const Node &child : parent.children()) {
        if (localName(child.name()) == name)
            found.append(child);
    }
    return found;
}

QString attribute(const Node &node, const char *name) { return QString::fromUtf8(node.attribute(name).value()).trimmed(); }
QString text(const Node &node) { return QString::fromUtf8(node.text().get()).simplified(); }
Identifier identifier(const Node &node) { return {attribute(node, "root"), attribute(node, "extension")}; }
QString joined(const Identifier &id) { return id.extension.isEmpty() ? id.root : id.root + u'^' + id.extension; }

Coded code(const Node &node)
{
    return {attribute(node, "code"), attribute(node, "codeSystem"), attribute(node, "displayName")};
}

// Parts of a name, or the whole text when it has no parts. `family` of use (CL) loses to that of birth.
void name(const Node &node, QString &family, QString &given)
{
    for (const Node &part : all(node, "family")) {
        if (family.isEmpty() || attribute(part, "qualifier") == QLatin1String("BR"))
            family = text(part);
    }
    for (const Node &part : all(node, "given")) {
        if (given.isEmpty() || attribute(part, "qualifier") == QLatin1String("BR"))
            given = text(part);
    }
    if (family.isEmpty() && given.isEmpty())
        family = text(node);
}

Writer writer(const Node &entity)
{
    Writer writer;
    const Node person = at(entity, "assignedPerson");
    name(at(person, "name"), writer.family, writer.given);
    writer.prefix = text(at(person, "name/prefix"));
    writer.title = text(at(person, "name/suffix"));
    writer.id = identifier(at(entity, "id"));
    writer.profession = code(at(entity, "code"));
    writer.organization = text(at(entity, "representedOrganization/name"));
    writer.organizationId = identifier(at(entity, "representedOrganization/id"));
    if (const Node device = at(entity, "assignedAuthoringDevice"))
        writer.device = text(at(device, "softwareName")).isEmpty() ? text(at(device, "manufacturerModelName"))
                                                                   : text(at(device, "softwareName"));
    return writer;
}

SourcePatient patient(const Node &role)
{
    SourcePatient patient;
    for (const Node &id : all(role, "id")) {
        if (!attribute(id, "extension").isEmpty())
            patient.ids.append(identifier(id));
    }
    name(at(role, "patient/name"), patient.family, patient.given);
    patient.birthDate = momentFromTs(attribute(at(role, "patient/birthTime"), "value").left(8)).time.date();
    const QString gender = attribute(at(role, "patient/administrativeGenderCode"), "code");
    patient.gender = gender == QLatin1String("F") ? QStringLiteral("female")
        : gender == QLatin1String("M")            ? QStringLiteral("male")
                                                  : QStringLiteral("unknown");
    return patient;
}

void service(const Node &document, Entry &entry)
{
    for (const Node &of : all(document, "documentationOf")) {
        const Node event = at(of, "serviceEvent");
        if (const Coded act = code(at(event, "code")); !act.code.isEmpty())
            entry.events.append(act);
        const Node time = at(event, "effectiveTime");
        if (entry.serviceStart.isNull()) {
            const QString low = attribute(at(time, "low"), "value");
            entry.serviceStart = momentFromTs(low.isEmpty() ? attribute(time, "value") : low);
            entry.serviceEnd = momentFromTs(attribute(at(time, "high"), "value"));
        }
        const Coded sector = code(at(event, "performer/assignedEntity/representedOrganization/standardIndustryClassCode"));
        if (entry.practice.code.isEmpty())
            entry.practice = sector;
    }
    const Node encounter = at(document, "componentOf/encompassingEncounter");
    entry.facility = code(at(encounter, "location/healthCareFacility/code"));
    if (entry.serviceStart.isNull())
        entry.serviceStart = momentFromTs(attribute(at(encounter, "effectiveTime/low"), "value"));
    if (entry.serviceStart.isNull())
        entry.serviceStart = entry.creation;
}

void relations(const Node &document, Entry &entry)
{
    for (const Node &related : all(document, "relatedDocument")) {
        const QString type = attribute(related, "typeCode");
        const QString relation = type == QLatin1String("RPLC") ? QStringLiteral("replaces")
            : type == QLatin1String("APND")                    ? QStringLiteral("appends")
            : type == QLatin1String("XFRM")                    ? QStringLiteral("transforms")
                                                               : QString();
        const QString target = joined(identifier(at(related, "parentDocument/id")));
        if (!relation.isEmpty() && !target.isEmpty())
            entry.relations.append({relation, target});
    }
}

} // namespace

std::optional<Entry> readCdaMetadata(const QByteArray &bytes)
{
    pugi::xml_document xml;
    if (!xml.load_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size()), pugi::parse_default | pugi::parse_trim_pcdata))
        return {};
    const Node document = xml.find_node([](const Node &node) { return localName(node.name()) == "ClinicalDocument"; });
    if (!document)
        return {};
    Entry entry;
    entry.masterIdentifier = joined(identifier(at(document, "id")));
    entry.setId = joined(identifier(at(document, "setId")));
    entry.title = text(at(document, "title"));
    entry.type = labelled(code(at(document, "code")));
    entry.klass = classOf(entry.type);
    entry.creation = momentFromTs(attribute(at(document, "effectiveTime"), "value"));
    if (const QString language = attribute(at(document, "languageCode"), "code"); !language.isEmpty())
        entry.language = language;
    if (const Coded level = code(at(document, "confidentialityCode")); !level.code.isEmpty())
        entry.confidentiality.append(level);
    QStringList templates;
    for (const Node &id : all(document, "templateId"))
        templates.append(attribute(id, "root"));
    entry.format = formatOf(templates, attribute(at(document, "component/nonXMLBody/text"), "mediaType"));
    for (const Node &author : all(document, "author"))
        entry.authors.append(writer(at(author, "assignedAuthor")));
    entry.authenticator = writer(at(document, "legalAuthenticator/assignedEntity"));
    const Node custodian = at(document, "custodian/assignedCustodian/representedCustodianOrganization");
    entry.custodian.organization = text(at(custodian, "name"));
    entry.custodian.organizationId = identifier(at(custodian, "id"));
    entry.patient = patient(at(document, "recordTarget/patientRole"));
    service(document, entry);
    relations(document, entry);
    entry.contentType = QStringLiteral("text/xml");
    return entry;
}

} // namespace havre::sandbox
