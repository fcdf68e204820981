#include "core/dmp/mhd/Reference.h"

#include "core/dmp/mhd/Json_p.h"
#include "core/dmp/mhd/People_p.h"
#include "core/foundation/Day.h"
#include "core/records/kinds/Kinds.h"

#include <QRegularExpression>

namespace havre::dmp::mhd {

using json::Element;
using json::text;

namespace {

QString withoutOid(QString value)
{
    return value.startsWith(QLatin1String("urn:oid:")) ? value.mid(8) : value;
}

records::Code codeOf(Element coding)
{
    QString system = withoutOid(text(coding, "system"));
    if (system == QLatin1String("http://loinc.org"))
        system = QStringLiteral("2.16.840.1.113883.6.1"); // as CDA writes it, so that both agree
    return {text(coding, "code"), system, text(coding, "display")};
}

records::Code conceptOf(Element concept_)
{
    records::Code code = codeOf(json::first(concept_, "coding"));
    if (code.display.isEmpty())
        code.display = text(concept_, "text");
    return code;
}

// instant, dateTime or date; a year or a month counts from its first day.
QDateTime timeOf(const QString &written)
{
    if (written.isEmpty())
        return {};
    if (written.size() > 10)
        return QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
    static const QLatin1String rest("0000-01-01");
    return dayAlone(QDate::fromString(written + QString(rest).mid(written.size()), Qt::ISODate));
}

QString firstOf(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

// base64 of 20 bytes as FHIR wants it; some servers send the 40 hexadecimal digits.
QByteArray sha1Of(const QString &written)
{
    const QByteArray latin = written.toLatin1();
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]{40}$"));
    if (hex.match(written).hasMatch())
        return QByteArray::fromHex(latin);
    const auto decoded = QByteArray::fromBase64Encoding(latin, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decoded.size() == 40 && hex.match(QString::fromLatin1(decoded.decoded)).hasMatch())
        return QByteArray::fromHex(decoded.decoded);
    return decoded.decoded;
}

bool isId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9.-]{1,64}$"));
    return pattern.match(id).hasMatch();
}

void readRelations(Element resource, records::Document &told)
{
    for (const Element relation : json::list(resource, "relatesTo")) {
        if (text(relation, "code") == QLatin1String("replaces"))
            told.replaces = withoutOid(text(json::member(json::member(relation, "target"), "identifier"), "value"));
    }
}

// A label that cannot be read, or a code of it, must not widen who may see the document: it is kept as unknown.
QList<QStringList> labelsOf(Element resource)
{
    const QString unknown = QStringLiteral("?");
    QList<QStringList> labels;
    for (const Element label : json::list(resource, "securityLabel")) {
        QStringList codes;
        for (const Element coding : json::list(label, "coding")) {
            const QString code = text(coding, "code");
            codes << (code.isEmpty() ? unknown : code);
        }
        labels << (codes.isEmpty() ? QStringList{unknown} : codes);
    }
    return labels;
}

records::Document told(Element resource)
{
    const Element content = json::first(resource, "content");
    const Element attachment = json::member(content, "attachment");
    const Element period = json::member(json::member(resource, "context"), "period");
    records::Document document;
    document.entryId = text(resource, "id");
    document.masterIdentifier = withoutOid(text(json::member(resource, "masterIdentifier"), "value"));
    document.type = conceptOf(json::member(resource, "type"));
    document.klass = conceptOf(json::first(resource, "category"));
    document.format = codeOf(json::member(content, "format"));
    document.title = firstOf({text(attachment, "title"), text(resource, "description"), document.type.display,
                              document.klass.display});
    document.category = records::kinds::kindOf(document).category;
    document.date = timeOf(firstOf({text(period, "start"), text(attachment, "creation"), text(resource, "date")}));
    for (const Element author : json::list(resource, "author")) {
        if (const auto person = authorOf(resource, author); person != records::Author())
            document.authors.append(person);
    }
    document.custodian = organizationOf(resource, json::member(resource, "custodian"));
    document.contentType = text(attachment, "contentType");
    document.origin = records::Origin::Dmp;
    readRelations(resource, document);
    return document;
}

Result<Reference> referenceOf(Element resource)
{
    const Element attachment = json::member(json::first(resource, "content"), "attachment");
    Reference reference;
    reference.told = told(resource);
    reference.address = text(attachment, "url");
    if (!isId(reference.told.entryId) || reference.address.isEmpty())
        return failure(Fault::Malformed, QLatin1String("dmp.mhd.reference-malformed"));
    const Element meta = json::member(resource, "meta");
    reference.lastUpdated = firstOf({text(meta, "lastUpdated"), text(meta, "versionId")});
    reference.labels = labelsOf(resource);
    for (const QStringList &codes : std::as_const(reference.labels))
        reference.told.confidentiality << codes;
    reference.contentType = reference.told.contentType;
    reference.size = json::number(attachment, "size", -1);
    reference.sha1 = sha1Of(text(attachment, "hash"));
    reference.patient = patientIdsOf(resource);
    const QString status = text(resource, "status");
    reference.current = status.isEmpty() || status == QLatin1String("current");
    reference.json = json::written(resource);
    return reference;
}

bool refuses(Element outcome)
{
    for (const Element issue : json::list(outcome, "issue")) {
        const QString severity = text(issue, "severity");
        if (severity == QLatin1String("error") || severity == QLatin1String("fatal"))
            return true;
    }
    return false;
}

QString codesOf(Element outcome)
{
    QStringList codes;
    static const QRegularExpression code(QStringLiteral("^[a-z-]{1,30}$"));
    for (const Element issue : json::list(outcome, "issue")) {
        if (const QString word = text(issue, "code"); code.match(word).hasMatch())
            codes << word;
    }
    return codes.mid(0, 5).join(u',');
}

} // namespace

Result<SearchPage> readSearchPage(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    HAVRE_TRY(bundle, json::parse(parser, bytes));
    const QString kind = text(bundle, "resourceType");
    if (kind == QLatin1String("OperationOutcome"))
        return failure(Fault::Malformed, QLatin1String("dmp.mhd.rejected"), codesOf(bundle));
    if (kind != QLatin1String("Bundle") || text(bundle, "type") != QLatin1String("searchset"))
        return failure(Fault::Malformed, QLatin1String("dmp.mhd.not-a-bundle"));
    SearchPage page;
    page.total = json::number(bundle, "total", -1);
    page.serverTime = timeOf(text(json::member(bundle, "meta"), "lastUpdated"));
    for (const Element link : json::list(bundle, "link")) {
        if (text(link, "relation") == QLatin1String("next"))
            page.next = text(link, "url");
    }
    for (const Element entry : json::list(bundle, "entry")) {
        const Element resource = json::member(entry, "resource");
        const QString type = text(resource, "resourceType");
        if (type == QLatin1String("OperationOutcome") && refuses(resource))
            return failure(Fault::Malformed, QLatin1String("dmp.mhd.rejected"), codesOf(resource));
        if (type != QLatin1String("DocumentReference"))
            continue; // included resources, warnings
        auto reference = referenceOf(resource);
        if (!reference)
            page.unreadable.append(reference.error());
        else if (reference->current)
            page.references.append(std::move(*reference));
    }
    return page;
}

Result<Reference> readReference(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    HAVRE_TRY(resource, json::parse(parser, bytes));
    return referenceOf(resource);
}

QString outcomeCodes(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    const auto outcome = json::parse(parser, bytes);
    return outcome && text(*outcome, "resourceType") == QLatin1String("OperationOutcome") ? codesOf(*outcome) : QString();
}

Result<QByteArray> readBinary(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    HAVRE_TRY(resource, json::parse(parser, bytes));
    const std::string_view data = json::raw(resource, "data");
    auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(data.data(), static_cast<qsizetype>(data.size())),
                                                  QByteArray::AbortOnBase64DecodingErrors);
    if (text(resource, "resourceType") != QLatin1String("Binary") || !decoded || decoded.decoded.isEmpty())
        return failure(Fault::Malformed, QLatin1String("dmp.mhd.malformed-json"));
    return std::move(decoded.decoded);
}

} // namespace havre::dmp::mhd
