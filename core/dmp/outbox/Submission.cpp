#include "core/dmp/outbox/Submission.h"

#include "core/crypto/Digest.h"
#include "core/records/Confidentiality.h"
#include "core/records/kinds/Kinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace havre::dmp {

using records::Code;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

const Code Deposited{s("EXPPAT_2"), s("1.2.250.1.213.1.1.4.12"), s("Document déposé par le patient")};
const Code FromPatient{s("90"), s("1.2.250.1.213.1.1.4.1"), s("Document déposé par le patient")};
const Code Mime{s("urn:ihe:iti:xds:2017:mimeTypeSufficient"), s("1.3.6.1.4.1.19376.1.2.3"), s("mimeType Sufficient")};
const Code Normal{s("N"), s("2.16.840.1.113883.5.25"), s("Normal")};

QString systemOf(const QString &system)
{
    if (system == s("2.16.840.1.113883.6.1"))
        return s("http://loinc.org");
    if (system == s("2.16.840.1.113883.5.25"))
        return s("http://terminology.hl7.org/CodeSystem/v3-Confidentiality");
    return system.isEmpty() || system.contains(u':') ? system : s("urn:oid:") + system;
}

QJsonObject coding(const Code &code)
{
    return {{s("system"), systemOf(code.system)}, {s("code"), code.code}, {s("display"), code.display}};
}

QJsonObject coded(const Code &code)
{
    return {{s("coding"), QJsonArray{coding(code)}}};
}

QJsonObject uri(const QString &value)
{
    return {{s("system"), s("urn:ietf:rfc:3986")}, {s("value"), value}};
}

QJsonObject patientOf(const identity::Person &person)
{
    return {{s("resourceType"), s("Patient")},
            {s("id"), s("auteur")},
            {s("identifier"), QJsonArray{QJsonObject{{s("system"), QString(s("urn:oid:") + person.ins.oid())}, {s("value"), person.ins.matricule()}}}},
            {s("name"), QJsonArray{QJsonObject{{s("family"), person.familyName}, {s("given"), QJsonArray{person.givenName}}}}},
            {s("birthDate"), person.birthDate.toString(Qt::ISODate)}};
}

QJsonObject entry(const QString &url, const QString &request, const QJsonObject &resource, const QString &ifNoneExist = {})
{
    QJsonObject how{{s("method"), s("POST")}, {s("url"), request}};
    if (!ifNoneExist.isEmpty())
        how.insert(s("ifNoneExist"), ifNoneExist);
    return {{s("fullUrl"), url}, {s("resource"), resource}, {s("request"), how}};
}

QJsonObject step(const char *act, const QString &path, const QJsonValue &value = QJsonValue::Undefined)
{
    QJsonObject one{{s("op"), s(act)}, {s("path"), path}};
    if (!value.isUndefined())
        one.insert(s("value"), value);
    return one;
}

QByteArray written(const QJsonArray &steps)
{
    return QJsonDocument(steps).toJson(QJsonDocument::Compact);
}

QString urn() { return s("urn:uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

QByteArray submission(const identity::Person &patient, const records::Document &document, const QByteArray &bytes, const QDateTime &now)
{
    const QString time = now.toUTC().toString(Qt::ISODate);
    const QString started = document.date.isValid() ? document.date.toUTC().toString(Qt::ISODate) : time;
    const QJsonObject subject{{s("identifier"), patientOf(patient).value(s("identifier")).toArray().first()}};
    const QJsonObject author{{s("reference"), s("#auteur")}};
    const QString binary = urn();
    const QString reference = urn();
    const QString master = s("urn:oid:") + document.masterIdentifier;
    const Code type = document.type.code.isEmpty() ? Deposited : document.type;
    const Code klass = records::kinds::classOf(type).code.isEmpty() ? FromPatient : records::kinds::classOf(type);
    const QJsonObject attachment{{s("contentType"), document.contentType}, {s("url"), binary}, {s("size"), bytes.size()},
                                 {s("hash"), QString::fromLatin1(crypto::sha1(bytes).toBase64())}, {s("title"), document.title},
                                 {s("creation"), started}, {s("language"), s("fr-FR")}};
    const QJsonObject content{{s("attachment"), attachment}, {s("format"), coding(document.format.code.isEmpty() ? Mime : document.format)}};
    const QJsonObject metadata{
        {s("resourceType"), s("DocumentReference")},
        {s("contained"), QJsonArray{patientOf(patient)}},
        {s("masterIdentifier"), uri(master)},
        {s("status"), s("current")},
        {s("type"), coded(type)},
        {s("category"), QJsonArray{coded(klass)}},
        {s("subject"), subject},
        {s("date"), time},
        {s("author"), QJsonArray{author}},
        {s("securityLabel"), QJsonArray{coded(Normal)}},
        {s("content"), QJsonArray{content}},
        {s("context"), QJsonObject{{s("period"), QJsonObject{{s("start"), started}}},
                                   {s("facilityType"), coded({s("EXP_PATIENT"), s("1.2.250.1.213.1.1.4.6"), s("Expression personnelle du patient")})},
                                   {s("practiceSetting"), coded({s("EXP_PATIENT"), s("1.2.250.1.213.1.1.4.6"), s("Expression personnelle du patient")})}}}};
    const QJsonObject set{{s("resourceType"), s("List")},
                          {s("contained"), QJsonArray{patientOf(patient)}},
                          {s("identifier"), QJsonArray{uri(urn())}},
                          {s("status"), s("current")},
                          {s("mode"), s("working")},
                          {s("code"), coded({s("submissionset"), s("http://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes"), {}})},
                          {s("subject"), subject},
                          {s("date"), time},
                          {s("source"), author},
                          {s("entry"), QJsonArray{QJsonObject{{s("item"), QJsonObject{{s("reference"), reference}}}}}}};
    const QJsonObject original{{s("resourceType"), s("Binary")}, {s("contentType"), document.contentType},
                               {s("data"), QString::fromLatin1(bytes.toBase64())}};
    const QJsonObject bundle{{s("resourceType"), s("Bundle")},
                             {s("type"), s("transaction")},
                             {s("entry"), QJsonArray{entry(urn(), s("List"), set),
                                                     entry(reference, s("DocumentReference"), metadata, s("identifier=urn:ietf:rfc:3986|") + master),
                                                     entry(binary, s("Binary"), original)}}};
    return QJsonDocument(bundle).toJson(QJsonDocument::Compact);
}

QByteArray visibilityPatch(const QList<QStringList> &labels, bool hidden)
{
    const QString mask = records::MaskedFromProfessionals;
    const auto saysSo = [&mask](const QStringList &codes) { return codes.contains(mask); };
    const qsizetype masked = std::find_if(labels.cbegin(), labels.cend(), saysSo) - labels.cbegin();
    if (hidden == (masked < labels.size()))
        return {};
    if (!hidden) {
        const QStringList &codes = labels.at(masked);
        const QString code = s("/securityLabel/%1/coding/%2").arg(masked).arg(codes.indexOf(mask));
        if (codes.count(mask) == codes.size())
            return written({step("test", code + s("/code"), mask), step("replace", s("/securityLabel/%1").arg(masked), coded(Normal))});
        return written({step("test", code + s("/code"), mask), step("remove", code)}); // the label says more than that
    }
    const QJsonObject label = coded({mask, s("https://mos.esante.gouv.fr/NOS/TRE_A07-StatutVisibiliteDocument/FHIR/TRE-A07-StatutVisibiliteDocument"), {}});
    // The label that says who may read in general, and nothing else, is replaced; one that hides from others stays beside it.
    if (const qsizetype at = labels.indexOf(QStringList{Normal.code}); at >= 0)
        return written({step("test", s("/securityLabel/%1/coding/0/code").arg(at), Normal.code), step("replace", s("/securityLabel/%1").arg(at), label)});
    if (labels.isEmpty())
        return written({step("add", s("/securityLabel"), QJsonArray{label})});
    return written({step("add", s("/securityLabel/-"), label)});
}

QString newUniqueId()
{
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    QString digits;
    while (!bytes.isEmpty()) { // long division by ten, most significant byte first
        int rest = 0;
        QByteArray quotient;
        for (const char byte : std::as_const(bytes)) {
            const int value = rest * 256 + static_cast<unsigned char>(byte);
            rest = value % 10;
            if (const int digit = value / 10; digit || !quotient.isEmpty())
                quotient.append(static_cast<char>(digit));
        }
        digits.prepend(QChar(u'0' + rest));
        bytes = quotient;
    }
    return s("2.25.") + digits;
}

} // namespace havre::dmp
