#include "app/sandbox/dmp/DocumentReference.h"

#include "app/sandbox/dmp/Tables.h"

namespace havre::sandbox {
namespace {

constexpr QLatin1String Profile("https://interop.esante.gouv.fr/ig/fhir/pdsm/StructureDefinition/pdsm-comprehensive-document-reference");

QString s(const char *text) { return QString::fromUtf8(text); }

QJsonObject coding(const Coded &code)
{
    QJsonObject object{{s("system"), systemUri(code.system)}, {s("code"), code.code}};
    if (!code.display.isEmpty())
        object.insert(s("display"), code.display);
    return object;
}

QJsonObject concept_(const Coded &code)
{
    return {{s("coding"), QJsonArray{coding(code)}}};
}

QJsonObject identifier(const Identifier &id)
{
    return {{s("system"), QString(s("urn:oid:") + id.root)}, {s("value"), id.extension}};
}

QJsonObject uri(const QString &oid)
{
    return {{s("system"), s("urn:ietf:rfc:3986")}, {s("value"), QString(s("urn:oid:") + oid)}};
}

QJsonObject humanName(const QString &family, const QString &given, const QString &prefix = {},
                      const QString &title = {})
{
    QJsonObject name;
    if (!family.isEmpty())
        name.insert(s("family"), family);
    if (!given.isEmpty())
        name.insert(s("given"), QJsonArray{given});
    if (!prefix.isEmpty())
        name.insert(s("prefix"), QJsonArray{prefix});
    if (!title.isEmpty())
        name.insert(s("suffix"), QJsonArray{title});
    return name;
}

QJsonObject organization(const Writer &writer, const QString &id)
{
    QJsonObject object{{s("resourceType"), s("Organization")}, {s("id"), id}, {s("name"), writer.organization}};
    if (!writer.organizationId.extension.isEmpty())
        object.insert(s("identifier"), QJsonArray{identifier(writer.organizationId)});
    return object;
}

// Adds what a writer needs to `contained` and answers the reference to it.
QJsonObject contain(const Writer &writer, const QString &id, QJsonArray &contained)
{
    const QString reference = s("#") + id;
    if (!writer.device.isEmpty() && writer.family.isEmpty()) {
        contained.append(QJsonObject{{s("resourceType"), s("Device")}, {s("id"), id},
                                     {s("deviceName"), QJsonArray{QJsonObject{{s("name"), writer.device}, {s("type"), s("user-friendly-name")}}}}});
        return {{s("reference"), reference}};
    }
    if (writer.family.isEmpty() && writer.given.isEmpty() && !writer.organization.isEmpty()) {
        contained.append(organization(writer, id));
        return {{s("reference"), reference}, {s("display"), writer.organization}};
    }
    const bool patient = writer.id.root.startsWith(s("1.2.250.1.213.1.4."));
    QJsonObject person{{s("resourceType"), patient ? s("Patient") : s("Practitioner")},
                       {s("id"), patient ? id : QString(id + s("-p"))},
                       {s("name"), QJsonArray{humanName(writer.family, writer.given, writer.prefix, writer.title)}}};
    if (!writer.id.extension.isEmpty())
        person.insert(s("identifier"), QJsonArray{identifier(writer.id)});
    contained.append(person);
    if (patient)
        return {{s("reference"), reference}, {s("display"), writer.fullName()}};
    QJsonObject role{{s("resourceType"), s("PractitionerRole")}, {s("id"), id},
                     {s("practitioner"), QJsonObject{{s("reference"), QString(reference + s("-p"))}}}};
    if (!writer.organization.isEmpty()) {
        contained.append(organization(writer, id + s("-o")));
        role.insert(s("organization"), QJsonObject{{s("reference"), QString(reference + s("-o"))}});
    }
    if (!writer.profession.code.isEmpty())
        role.insert(s("specialty"), QJsonArray{concept_(writer.profession)});
    else if (!writer.profession.display.isEmpty())
        role.insert(s("specialty"), QJsonArray{QJsonObject{{s("text"), writer.profession.display}}});
    contained.append(role);
    return {{s("reference"), reference}, {s("display"), writer.fullName()}};
}

QJsonObject sourcePatient(const SourcePatient &patient)
{
    QJsonArray ids;
    for (const Identifier &id : patient.ids)
        ids.append(identifier(id));
    QJsonObject object{{s("resourceType"), s("Patient")}, {s("id"), s("source-patient")}, {s("identifier"), ids},
                       {s("name"), QJsonArray{humanName(patient.family, patient.given)}}, {s("gender"), patient.gender}};
    if (patient.birthDate.isValid())
        object.insert(s("birthDate"), patient.birthDate.toString(Qt::ISODate));
    return object;
}

QJsonObject context(const Entry &entry)
{
    QJsonObject period{{s("start"), entry.serviceStart.dateTime()}};
    if (!entry.serviceEnd.isNull())
        period.insert(s("end"), entry.serviceEnd.dateTime());
    QJsonObject context{{s("period"), period}, {s("sourcePatientInfo"), QJsonObject{{s("reference"), s("#source-patient")}}}};
    QJsonArray events;
    for (const Coded &event : entry.events)
        events.append(concept_(event));
    if (!events.isEmpty())
        context.insert(s("event"), events);
    if (!entry.facility.code.isEmpty())
        context.insert(s("facilityType"), concept_(entry.facility));
    if (!entry.practice.code.isEmpty())
        context.insert(s("practiceSetting"), concept_(entry.practice));
    return context;
}

QJsonObject content(const Entry &entry, const QString &base)
{
    const QJsonObject attachment{{s("contentType"), entry.contentType}, {s("language"), entry.language},
                                 {s("url"), QString(base + s("/Binary/") + entry.id)}, {s("size"), entry.size},
                                 {s("hash"), QString::fromLatin1(entry.sha1.toBase64())}, {s("title"), entry.title},
                                 {s("creation"), entry.creation.dateTime()}};
    return {{s("attachment"), attachment}, {s("format"), coding(entry.format)}};
}

} // namespace

QString patientId(const Resident &person)
{
    return s("patient-") + person.matricule;
}

QJsonObject documentReference(const Entry &entry, const Resident &owner, const QString &base,
                              const std::function<QString(const QString &)> &targetOf)
{
    QJsonArray contained{sourcePatient(entry.patient)};
    QJsonArray authors;
    for (qsizetype i = 0; i < entry.authors.size(); ++i)
        authors.append(contain(entry.authors.at(i), s("author-") + QString::number(i + 1), contained));
    contained.append(organization(entry.custodian, s("custodian")));
    QJsonArray labels;
    for (const Coded &level : entry.confidentiality)
        labels.append(concept_(level));
    QJsonObject object{
        {s("resourceType"), s("DocumentReference")},
        {s("id"), entry.id},
        {s("meta"), QJsonObject{{s("versionId"), QString::number(entry.version)},
                                {s("lastUpdated"), entry.lastUpdated.toUTC().toString(Qt::ISODateWithMs)},
                                {s("profile"), QJsonArray{QString(Profile)}}}},
        {s("masterIdentifier"), uri(entry.masterIdentifier)},
        {s("status"), entry.status},
        {s("docStatus"), s("final")},
        {s("type"), concept_(entry.type)},
        {s("category"), QJsonArray{concept_(entry.klass)}},
        {s("subject"), QJsonObject{{s("reference"), QString(s("Patient/") + patientId(owner))},
                                   {s("identifier"), identifier({owner.oid, owner.matricule})}}},
        {s("date"), entry.creation.instant()},
        {s("author"), authors},
        {s("custodian"), QJsonObject{{s("reference"), s("#custodian")}, {s("display"), entry.custodian.organization}}},
        {s("securityLabel"), labels},
        {s("content"), QJsonArray{content(entry, base)}},
        {s("context"), context(entry)}};
    if (!entry.authenticator.family.isEmpty())
        object.insert(s("authenticator"), contain(entry.authenticator, s("authenticator"), contained));
    if (!entry.setId.isEmpty())
        object.insert(s("identifier"), QJsonArray{uri(entry.setId)});
    if (!entry.description.isEmpty())
        object.insert(s("description"), entry.description);
    QJsonArray relates;
    for (const Relation &relation : entry.relations) {
        const QString id = targetOf(relation.masterIdentifier);
        QJsonObject target{{s("identifier"), uri(relation.masterIdentifier)}};
        if (!id.isEmpty())
            target.insert(s("reference"), QString(s("DocumentReference/") + id));
        relates.append(QJsonObject{{s("code"), relation.code}, {s("target"), target}});
    }
    if (!relates.isEmpty())
        object.insert(s("relatesTo"), relates);
    object.insert(s("contained"), contained);
    return object;
}

QJsonObject patientResource(const Resident &person)
{
    return {{s("resourceType"), s("Patient")},
            {s("id"), patientId(person)},
            {s("active"), true}, // the record exists and is open (TD0.2)
            {s("identifier"), QJsonArray{identifier({person.oid, person.matricule})}},
            {s("name"), QJsonArray{humanName(person.familyName, person.givenName)}},
            {s("gender"), person.gender},
            {s("birthDate"), person.birthDate.toString(Qt::ISODate)}};
}

QJsonObject operationOutcome(const QString &severity, const QString &code, const QString &text)
{
    const QJsonObject issue{{s("severity"), severity}, {s("code"), code}, {s("diagnostics"), text}};
    return {{s("resourceType"), s("OperationOutcome")}, {s("issue"), QJsonArray{issue}}};
}

} // namespace havre::sandbox
