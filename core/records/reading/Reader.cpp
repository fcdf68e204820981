#include "core/records/reading/Reader.h"

#include "core/records/cda/Cda.h"
#include "core/records/kinds/Kinds.h"

namespace havre::records {
namespace {

Document factsOf(const cda::Header &header)
{
    Document facts;
    facts.masterIdentifier = header.id;
    facts.title = header.title;
    facts.type = header.code;
    facts.klass = kinds::classOf(header.code);
    facts.category = kinds::kindOf(header.templateIds, header.code).category;
    facts.date = header.serviceStart.isValid() ? header.serviceStart : header.effectiveTime;
    facts.authors = header.authors;
    facts.custodian = header.custodian;
    if (!header.confidentiality.code.isEmpty())
        facts.confidentiality = {header.confidentiality.code};
    facts.setId = header.setId;
    facts.version = header.version;
    facts.replaces = header.replaces;
    return facts;
}

Result<Reading> readXml(const QByteArray &bytes, Reading reading)
{
    auto document = cda::readCda(bytes);
    if (!document)
        return failure(std::move(document).error());
    reading.facts = factsOf(document->header);
    reading.text = document->plainText();
    reading.entries = std::move(document->entries);
    reading.patientIds = document->header.patient.ids;
    const cda::Patient &patient = document->header.patient;
    reading.patientBirth = patient.birthDate;
    reading.patientName = QStringList{patient.given, patient.family}.join(u' ').trimmed();
    // A level 1 body, or a document that is nothing but one enclosed file.
    if (!document->attachments.isEmpty()
        && (document->blocks.isEmpty() || document->attachments.first().key == QLatin1String("body"))) {
        reading.body = document->attachments.first().bytes;
        reading.bodyContentType = sniffContentType(reading.body);
    }
    reading.facts.format = kinds::formatOf(document->header.templateIds, reading.bodyContentType);
    return reading;
}

} // namespace

Result<cda::Cda> readPlainText(const QByteArray &bytes)
{
    if (bytes.size() > MaxTextBytes || bytes.count('\n') >= cda::MaxBlocks)
        return failure(Fault::Exhausted, QLatin1String("records.text.too-large"));
    cda::Cda lines;
    const QString text = QString::fromUtf8(bytes);
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines.blocks.emplace_back().runs = {{(line.endsWith(u'\r') ? line.chopped(1) : line).toString(), cda::Run::Plain, {}}};
    return lines;
}

Result<Reading> readDocument(const QByteArray &bytes)
{
    Reading reading;
    reading.contentType = sniffContentType(bytes);
    if (reading.contentType == QLatin1String("text/xml")) {
        auto read = readXml(bytes, std::move(reading));
        if (read) {
            read->facts.contentType = read->contentType;
            read->facts.size = bytes.size();
        }
        return read;
    }
    if (reading.contentType == QLatin1String("application/octet-stream")
        || reading.contentType == QLatin1String("application/zip"))
        return failure(Fault::Unsupported, QLatin1String("records.unsupported-type"));
    if (reading.contentType == QLatin1String("text/plain"))
        reading.text = QString::fromUtf8(bytes.left(MaxTextBytes)); // the rest is kept, not searched
    reading.facts.contentType = reading.contentType;
    reading.facts.size = bytes.size();
    return reading;
}

QByteArray pdfWithin(const QByteArray &bytes)
{
    const auto reading = readDocument(bytes);
    const QLatin1String pdf("application/pdf");
    if (!reading)
        return {};
    return reading->contentType == pdf ? bytes : reading->bodyContentType == pdf ? reading->body : QByteArray();
}

} // namespace havre::records
