#include "core/records/cda/Header_p.h"

#include "core/identity/Courtesy.h"

namespace havre::records::cda {
namespace {

// XDS uniqueId: the root alone, or root^extension (IHE ITI TF-3 §4.2.3.2.26).
QString identifier(Node id)
{
    const QString extension = attribute(id, "extension");
    return extension.isEmpty() ? attribute(id, "root") : attribute(id, "root") + u'^' + extension;
}

Code codeOf(Node code)
{
    return {attribute(code, "code"), attribute(code, "codeSystem"), attribute(code, "displayName")};
}

// Several family or given names stand side by side, told apart by a qualifier: BR at birth, CL in use.
QString part(Node name, std::string_view element, std::initializer_list<std::string_view> qualifiers)
{
    for (const std::string_view wanted : qualifiers)
        for (const Node candidate : name.children(element))
            if (candidate.attribute("qualifier") == wanted)
                if (const QString value = deepText(candidate); !value.isEmpty())
                    return value;
    return deepText(name.child(element));
}

Patient patientOf(Node document)
{
    const Node role = at(document, {"recordTarget", "patientRole"});
    const Node person = role.child("patient");
    const Node name = person.child("name");
    Patient patient;
    for (const Node id : role.children("id"))
        if (!id.attribute("root").empty())
            patient.ids.append({attribute(id, "root"), attribute(id, "extension")});
    patient.family = part(name, "family", {"BR", "", "CL"});
    patient.given = part(name, "given", {"BR", "", "CL"});
    if (patient.family.isEmpty() && patient.given.isEmpty())
        patient.family = deepText(name);
    patient.birthDate = timestamp(person.child("birthTime").attribute("value")).date();
    patient.gender = attribute(person.child("administrativeGenderCode"), "code");
    return patient;
}

QList<Author> authorsOf(const QList<Participant> &participants)
{
    QList<Author> authors;
    for (const Participant &one : participants)
        if (one.role == QLatin1String("Auteur"))
            authors.append({one.name, one.organization, one.specialty});
    return authors;
}

void serviceTimes(Node document, Header &header)
{
    for (const Node of : document.children("documentationOf")) {
        const Node time = at(of, {"serviceEvent", "effectiveTime"});
        if (!time)
            continue;
        const QDateTime instant = timestamp(time.attribute("value"));
        header.serviceStart = instant.isValid() ? instant : timestamp(time.child("low").attribute("value"));
        header.serviceEnd = instant.isValid() ? instant : timestamp(time.child("high").attribute("value"));
        if (header.serviceStart.isValid())
            return;
    }
}

} // namespace

QString personName(Node name)
{
    QStringList words;
    const auto add = [&](QString word) {
        if (!word.isEmpty())
            words.append(std::move(word));
    };
    QStringList titles; // in France suffix carries "DR": it reads better in front
    for (const std::string_view element : {"prefix", "suffix"})
        for (const Node title : name.children(element))
            titles.append(deepText(title));
    add(identity::courtesy(titles));
    add(part(name, "given", {"CL", "", "BR"}));
    add(part(name, "family", {"CL", "", "BR"}));
    return words.isEmpty() || !name.child("family") ? deepText(name) : words.join(u' ');
}

Header headerOf(Node document)
{
    Header header;
    header.id = identifier(document.child("id"));
    header.setId = identifier(document.child("setId"));
    header.version = document.child("versionNumber").number("value", 0);
    header.code = codeOf(document.child("code"));
    header.title = deepText(document.child("title"));
    if (header.title.isEmpty())
        header.title = header.code.display.simplified();
    for (const Node id : document.children("templateId"))
        header.templateIds.append(attribute(id, "root"));
    header.effectiveTime = timestamp(document.child("effectiveTime").attribute("value"));
    header.confidentiality = codeOf(document.child("confidentialityCode"));
    header.language = attribute(document.child("languageCode"), "code");
    for (const Node related : document.children("relatedDocument"))
        if (related.attribute("typeCode") == "RPLC")
            header.replaces = identifier(at(related, {"parentDocument", "id"}));
    serviceTimes(document, header);
    header.patient = patientOf(document);
    header.participants = participantsOf(document);
    header.authors = authorsOf(header.participants);
    header.custodian
        = deepText(at(document, {"custodian", "assignedCustodian", "representedCustodianOrganization", "name"}));
    return header;
}

} // namespace havre::records::cda
