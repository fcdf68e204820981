#include "core/health/fhir/Bundle.h"

#include "core/health/labs/Interpretation.h"
#include "core/health/vaccination/Vaccinations.h"
#include "core/records/cda/Decimal.h"

#include <QJsonArray>
#include <QUrl>

namespace havre::health {

using records::Code;
using records::cda::decimalOf;
using records::cda::Moment;
using records::cda::Observation;
using records::cda::Value;

namespace {

constexpr QLatin1String Ucum("http://unitsofmeasure.org");

void put(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString urn(const QUuid &uuid)
{
    return QStringLiteral("urn:uuid:") + uuid.toString(QUuid::WithoutBraces);
}

QString systemOf(const QString &oid)
{
    if (oid == QLatin1String("2.16.840.1.113883.6.1"))
        return QStringLiteral("http://loinc.org");
    if (oid == QLatin1String("2.16.840.1.113883.6.96"))
        return QStringLiteral("http://snomed.info/sct");
    if (oid == QLatin1String("2.16.840.1.113883.6.73"))
        return QStringLiteral("http://www.whocc.no/atc");
    return oid.isEmpty() || oid.contains(u':') ? oid : QStringLiteral("urn:oid:") + oid;
}

QJsonObject codeable(const Code &code, const QList<Code> &translations, const QString &text)
{
    QJsonArray codings;
    QList<Code> all{code};
    all += translations;
    for (const Code &one : all) {
        if (one.code.isEmpty())
            continue;
        QJsonObject coding{{QLatin1String("code"), one.code}};
        put(coding, QLatin1String("system"), systemOf(one.system));
        put(coding, QLatin1String("display"), one.display);
        codings.append(coding);
    }
    QJsonObject said;
    if (!codings.isEmpty())
        said.insert(QLatin1String("coding"), codings);
    put(said, QLatin1String("text"), text);
    return said;
}

// FHIR asks to keep the written precision ("7.40"); Qt's JSON numbers cannot, the originals beside the bundle do.
// What is no number goes without a value rather than as 0.
QJsonObject quantity(const QString &decimal, const QString &unit, const QString &comparator = {})
{
    QJsonObject object;
    if (const auto value = decimalOf(decimal))
        object.insert(QLatin1String("value"), *value);
    put(object, QLatin1String("comparator"), comparator);
    if (!unit.isEmpty()) {
        object.insert(QLatin1String("unit"), unit);
        object.insert(QLatin1String("system"), Ucum);
        object.insert(QLatin1String("code"), unit);
    }
    return object;
}

QString comparatorOf(const QString &sign)
{
    return sign == QStringLiteral("≤") ? QStringLiteral("<=") : sign == QStringLiteral("≥") ? QStringLiteral(">=") : sign;
}

void putValue(QJsonObject &resource, const Value &value)
{
    const auto number = numberOf(value);
    if (number) {
        const QString decimal = value.kind == Value::Kind::Quantity ? value.text : value.span.low.isEmpty() ? value.span.high : value.span.low;
        resource.insert(QLatin1String("valueQuantity"), quantity(decimal, number->unit, comparatorOf(number->comparator)));
    } else if (value.kind == Value::Kind::Interval) {
        resource.insert(QLatin1String("valueRange"), QJsonObject{{QLatin1String("low"), quantity(value.span.low, value.span.unit)},
                                                                 {QLatin1String("high"), quantity(value.span.high, value.span.unit)}});
    } else if (value.kind == Value::Kind::Ratio) {
        resource.insert(QLatin1String("valueRatio"), QJsonObject{{QLatin1String("numerator"), quantity(value.span.low, value.span.unit)},
                                                                 {QLatin1String("denominator"), quantity(value.span.high, value.unit)}});
    } else if (value.kind == Value::Kind::Coded) {
        resource.insert(QLatin1String("valueCodeableConcept"), codeable(value.code, {}, value.text));
    } else if (value.kind == Value::Kind::Truth) {
        resource.insert(QLatin1String("valueBoolean"), value.text == QLatin1String("true"));
    } else if (value.kind == Value::Kind::Nothing) {
        resource.insert(QLatin1String("dataAbsentReason"),
                        QJsonObject{{QLatin1String("coding"), QJsonArray{QJsonObject{
                                        {QLatin1String("system"), QLatin1String("http://terminology.hl7.org/CodeSystem/data-absent-reason")},
                                        {QLatin1String("code"), QLatin1String("unknown")}}}}});
    } else {
        resource.insert(QLatin1String("valueString"), value.text);
    }
}

void putRange(QJsonObject &resource, const Observation &said)
{
    QJsonObject range;
    if (decimalOf(said.usual.low))
        range.insert(QLatin1String("low"), quantity(said.usual.low, said.usual.unit));
    if (decimalOf(said.usual.high))
        range.insert(QLatin1String("high"), quantity(said.usual.high, said.usual.unit));
    put(range, QLatin1String("text"), said.usualText);
    if (!range.isEmpty())
        resource.insert(QLatin1String("referenceRange"), QJsonArray{range});
}

// An app of the catalogue wrote it: a software is a Device in R4, named here by its id in the catalogue.
void putDevice(QJsonObject &resource, const Source &source)
{
    if (source.app.isEmpty())
        return;
    resource.insert(QLatin1String("device"), QJsonObject{{QLatin1String("type"), QLatin1String("Device")},
                                                         {QLatin1String("identifier"), QJsonObject{{QLatin1String("value"), source.app}}},
                                                         {QLatin1String("display"), source.appName}});
}

QJsonObject observation(const Fact &fact, const QJsonObject &subject)
{
    const Observation &said = fact.observation;
    const bool vital = fact.kind == Kind::Vital || fact.kind == Kind::Measure;
    const QLatin1String category(vital ? "vital-signs" : fact.kind == Kind::Exam ? "exam" : "laboratory");
    QJsonObject resource{{QLatin1String("resourceType"), QLatin1String("Observation")},
                         {QLatin1String("status"), QLatin1String("final")},
                         {QLatin1String("subject"), subject},
                         {QLatin1String("code"), codeable(said.code, said.translations, fact.name)}};
    resource.insert(QLatin1String("category"),
                    QJsonArray{codeable({category, QStringLiteral("http://terminology.hl7.org/CodeSystem/observation-category"), {}}, {}, {})});
    put(resource, QLatin1String("effectiveDateTime"), fhirTime(said.time));
    putValue(resource, said.value);
    putRange(resource, said);
    QJsonArray flags;
    for (const QString &code : said.interpretation.split(u' ', Qt::SkipEmptyParts))
        flags.append(codeable({code, QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"), {}}, {}, {}));
    if (!flags.isEmpty())
        resource.insert(QLatin1String("interpretation"), flags);
    if (!said.laboratory.isEmpty())
        resource.insert(QLatin1String("performer"), QJsonArray{QJsonObject{{QLatin1String("display"), said.laboratory}}});
    putDevice(resource, fact.source);
    if (!said.specimen.isEmpty())
        resource.insert(QLatin1String("specimen"), QJsonObject{{QLatin1String("display"), said.specimen}});
    if (!said.method.isEmpty())
        resource.insert(QLatin1String("method"), QJsonObject{{QLatin1String("text"), said.method}});
    return resource;
}

// What it was; or the code of the IPS that says that none is known, in the same place (Immunization-uv-ips).
QJsonObject vaccineCode(const records::cda::Vaccination &said)
{
    const Code absence = absenceOf(said);
    if (absence.code.isEmpty())
        return codeable(said.vaccine, said.translations, said.product);
    const bool none = injectionOf(said) == Injection::NoneKnown;
    return codeable({absence.code, QStringLiteral("http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"),
                     none ? QStringLiteral("No known immunizations") : QStringLiteral("No information about immunizations")},
                    {}, absence.display);
}

QJsonObject immunization(const Fact &fact, const QJsonObject &patient)
{
    const auto &said = fact.vaccination;
    const bool given = injectionOf(said) == Injection::Given;
    QJsonObject resource{{QLatin1String("resourceType"), QLatin1String("Immunization")},
                         {QLatin1String("status"), given ? QLatin1String("completed") : QLatin1String("not-done")},
                         {QLatin1String("patient"), patient},
                         {QLatin1String("vaccineCode"), vaccineCode(said)}};
    const QString time = fhirTime(said.time);
    if (time.isEmpty()) // one of the two is asked for (R4 Immunization.occurrence[x])
        resource.insert(QLatin1String("occurrenceString"), said.time.written.isEmpty() ? QStringLiteral("unknown") : said.time.written);
    else
        resource.insert(QLatin1String("occurrenceDateTime"), time);
    put(resource, QLatin1String("lotNumber"), said.lot);
    if (said.dose > 0)
        resource.insert(QLatin1String("protocolApplied"), QJsonArray{QJsonObject{{QLatin1String("doseNumberPositiveInt"), said.dose}}});
    const QString who = said.performer.isEmpty() ? said.organization : said.performer;
    if (!who.isEmpty())
        resource.insert(QLatin1String("performer"),
                        QJsonArray{QJsonObject{{QLatin1String("actor"), QJsonObject{{QLatin1String("display"), who}}}}});
    if (said.refused && !said.reason.isEmpty())
        resource.insert(QLatin1String("statusReason"), QJsonObject{{QLatin1String("text"), said.reason}});
    return resource;
}

} // namespace

QUuid fhirFactId(const Fact &fact)
{
    static const QUuid space(QStringLiteral("{6f0cf3a2-5a65-4f4e-9d0a-8a2c5c2b7e11}"));
    return QUuid::createUuidV5(space, fact.source.document.toString() + u'/' + QString::number(fact.id));
}

QJsonObject fhirFact(const Fact &fact, const QJsonObject &subject)
{
    return fact.kind == Kind::Vaccination ? immunization(fact, subject) : observation(fact, subject);
}

QJsonObject fhirReference(const ExportedDocument &one, const QJsonObject &subject)
{
    const records::Document &document = one.document;
    QJsonObject attachment{{QLatin1String("contentType"), document.contentType},
                           {QLatin1String("url"), QString::fromLatin1(QUrl::toPercentEncoding(one.file, "/"))},
                           {QLatin1String("size"), document.size},
                           {QLatin1String("title"), document.title}};
    QJsonObject resource{{QLatin1String("resourceType"), QLatin1String("DocumentReference")},
                         {QLatin1String("status"), QLatin1String("current")},
                         {QLatin1String("subject"), subject},
                         {QLatin1String("content"), QJsonArray{QJsonObject{{QLatin1String("attachment"), attachment}}}}};
    if (!document.type.code.isEmpty())
        resource.insert(QLatin1String("type"), codeable(document.type, {}, document.type.display));
    if (document.date.isValid())
        resource.insert(QLatin1String("date"), document.date.toUTC().toString(Qt::ISODate));
    if (!document.masterIdentifier.isEmpty())
        resource.insert(QLatin1String("masterIdentifier"), QJsonObject{{QLatin1String("system"), QLatin1String("urn:ietf:rfc:3986")},
                                                                       {QLatin1String("value"), QString(QStringLiteral("urn:oid:") + document.masterIdentifier)}});
    QJsonArray authors;
    for (const records::Author &author : document.authors)
        authors.append(QJsonObject{{QLatin1String("display"), author.name.isEmpty() ? author.organization : author.name}});
    if (!authors.isEmpty())
        resource.insert(QLatin1String("author"), authors);
    return resource;
}

QJsonObject fhirPatient(const identity::Person &person)
{
    QJsonObject resource{{QLatin1String("resourceType"), QLatin1String("Patient")}};
    if (!person.familyName.isEmpty() || !person.givenName.isEmpty())
        resource.insert(QLatin1String("name"), QJsonArray{QJsonObject{{QLatin1String("use"), QLatin1String("official")},
                                                                     {QLatin1String("family"), person.familyName},
                                                                     {QLatin1String("given"), QJsonArray{person.givenName}}}});
    if (person.birthDate.isValid())
        resource.insert(QLatin1String("birthDate"), person.birthDate.toString(Qt::ISODate));
    if (!person.ins.isNull())
        resource.insert(QLatin1String("identifier"), QJsonArray{QJsonObject{{QLatin1String("system"), QString(QStringLiteral("urn:oid:") + person.ins.oid())},
                                                                           {QLatin1String("value"), person.ins.matricule()}}});
    return resource;
}

QJsonObject fhirObservation(const Fact &fact)
{
    QJsonObject resource = observation(fact, {});
    resource.remove(QLatin1String("subject"));
    return resource;
}

QString fhirTime(const Moment &moment)
{
    if (!moment.time.isValid())
        return {};
    const QString &written = moment.written;
    if (written.size() == 4)
        return written;
    if (written.size() == 6)
        return written.left(4) + u'-' + written.mid(4, 2);
    if (written.size() == 8)
        return moment.time.date().toString(Qt::ISODate);
    const QDateTime time = moment.time.timeSpec() == Qt::LocalTime ? moment.time.toUTC() : moment.time;
    return time.toString(Qt::ISODate);
}

QJsonObject fhirBundle(const identity::Person &person, const QList<ExportedDocument> &documents, const QList<Fact> &facts,
                       const QDateTime &now)
{
    QJsonArray entries;
    const auto add = [&entries](const QUuid &id, const QJsonObject &resource) {
        entries.append(QJsonObject{{QLatin1String("fullUrl"), urn(id)}, {QLatin1String("resource"), resource}});
    };
    const QUuid owner = person.id.isNull() ? QUuid(QStringLiteral("{6f0cf3a2-5a65-4f4e-9d0a-8a2c5c2b7e12}")) : person.id.uuid();
    const QJsonObject subject{{QLatin1String("reference"), urn(owner)}};
    add(owner, fhirPatient(person));
    for (const ExportedDocument &one : documents)
        add(one.document.id.uuid(), fhirReference(one, subject));
    for (const Fact &fact : facts)
        if (!isPlanned(fact)) // an Immunization is an event: what is to come stands in its original
            add(fhirFactId(fact), fhirFact(fact, subject));
    return {{QLatin1String("resourceType"), QLatin1String("Bundle")},
            {QLatin1String("type"), QLatin1String("collection")},
            {QLatin1String("timestamp"), now.toUTC().toString(Qt::ISODate)},
            {QLatin1String("entry"), entries}};
}

} // namespace havre::health
