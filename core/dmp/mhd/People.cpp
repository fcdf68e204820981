#include "core/dmp/mhd/People_p.h"

#include "core/identity/Courtesy.h"

namespace havre::dmp::mhd {

using json::Element;
using json::text;

namespace {

// "#id" → the contained resource; something empty for any other reference.
Element contained(Element resource, const QString &reference)
{
    if (reference.startsWith(u'#')) {
        for (const Element candidate : json::list(resource, "contained")) {
            if (text(candidate, "id") == QStringView(reference).mid(1))
                return candidate;
        }
    }
    return json::member(resource, "");
}

Element target(Element resource, Element reference)
{
    return contained(resource, text(reference, "reference"));
}

QString nameOf(Element person)
{
    const Element name = json::first(person, "name");
    if (const QString whole = text(name, "text"); !whole.isEmpty())
        return whole;
    QStringList titles;
    for (const char *part : {"suffix", "prefix"})
        for (const Element word : json::list(name, part))
            titles << text(word);
    QStringList parts{identity::courtesy(titles)};
    for (const Element word : json::list(name, "given"))
        parts << text(word);
    parts << text(name, "family");
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString specialtyOf(Element role)
{
    for (const char *field : {"specialty", "code"}) {
        const Element concept_ = json::first(role, field);
        for (const QString &word : {text(json::first(concept_, "coding"), "display"), text(concept_, "text")}) {
            if (!word.isEmpty())
                return word;
        }
    }
    return {};
}

void addIdentifier(Element identifier, identity::Identifiers &ids)
{
    QString system = text(identifier, "system");
    if (system.startsWith(QLatin1String("urn:oid:")))
        ids.append({system.mid(8), text(identifier, "value")});
}

void addPatient(Element resource, Element reference, identity::Identifiers &ids)
{
    addIdentifier(json::member(reference, "identifier"), ids);
    for (const Element identifier : json::list(target(resource, reference), "identifier"))
        addIdentifier(identifier, ids);
    // A conditional reference: Patient?identifier=urn:oid:1.2.250.1.213.1.4.8|matricule
    const QString written = text(reference, "reference");
    const qsizetype start = written.indexOf(QLatin1String("?identifier=urn:oid:"));
    if (const qsizetype bar = written.indexOf(u'|'); start >= 0 && bar > start)
        ids.append({written.mid(start + 20, bar - start - 20), written.mid(bar + 1)});
}

} // namespace

QString organizationOf(Element resource, Element reference)
{
    const QString name = text(target(resource, reference), "name");
    return name.isEmpty() ? text(reference, "display") : name;
}

records::Author authorOf(Element resource, Element reference)
{
    const Element who = target(resource, reference);
    const QString type = text(who, "resourceType");
    const QString display = text(reference, "display");
    records::Author author;
    if (type == QLatin1String("Organization")) {
        author.organization = organizationOf(resource, reference);
    } else if (type == QLatin1String("Device")) {
        author.name = text(json::first(who, "deviceName"), "name");
    } else if (type == QLatin1String("PractitionerRole")) {
        const Element practitioner = json::member(who, "practitioner");
        author.name = nameOf(target(resource, practitioner));
        if (author.name.isEmpty())
            author.name = text(practitioner, "display");
        author.organization = organizationOf(resource, json::member(who, "organization"));
        author.specialty = specialtyOf(who);
    } else {
        author.name = nameOf(who); // Practitioner, Patient, RelatedPerson
        author.specialty = specialtyOf(json::member(who, "qualification"));
    }
    if (author.name.isEmpty() && type != QLatin1String("Organization"))
        author.name = display;
    return author;
}

identity::Identifiers patientIdsOf(Element resource)
{
    identity::Identifiers ids;
    addPatient(resource, json::member(resource, "subject"), ids);
    addPatient(resource, json::member(json::member(resource, "context"), "sourcePatientInfo"), ids);
    return ids;
}

} // namespace havre::dmp::mhd
