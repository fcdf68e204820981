#include "core/mailbox/Travelling.h"

#include "core/mailbox/mime/Reading.h"
#include "core/records/ExportName.h"
#include "core/records/reading/Reader.h"
#include "core/records/xdm/Submission.h"

namespace havre::mailbox {

QString travellingName(const records::Document &document, const QString &contentType)
{
    const QString date = document.date.isValid() ? document.date.toString(QStringLiteral("yyyyMMdd ")) : QString();
    return mime::plainName(date + QString(document.title).replace(u'/', u'-')) + records::extensionOf(contentType);
}

bool wantsPaper(const records::Document &document, const QByteArray &bytes)
{
    if (!document.contentType.endsWith(QLatin1String("xml")))
        return false;
    const auto reading = records::readDocument(bytes);
    return reading && reading->bodyContentType.isEmpty();
}

Result<QList<mime::Enclosed>> enclosuresOf(const Parcel &parcel)
{
    QList<mime::Enclosed> all;
    if (parcel.documents.isEmpty())
        return all;
    records::xdm::SubmissionSet set;
    set.patient.person = parcel.sender;
    set.title = parcel.subject;
    set.time = parcel.time;
    set.recipients = parcel.recipients;
    for (const Carried &one : parcel.documents) {
        const QString pdf = QStringLiteral("application/pdf");
        if (!one.paper.isEmpty()) {
            all.append({travellingName(one.facts, pdf), pdf, one.paper});
            if (parcel.sender.ins.isNull())
                all.append({travellingName(one.facts, one.facts.contentType), one.facts.contentType, one.bytes});
        } else {
            const auto reading = records::readDocument(one.bytes);
            const bool paper = reading && reading->bodyContentType == pdf;
            const QString type = paper ? pdf : one.facts.contentType;
            all.append({travellingName(one.facts, type), type, paper ? reading->body : one.bytes});
        }
        records::xdm::DocumentEntry entry;
        entry.facts = one.facts;
        entry.bytes = one.bytes;
        set.entries.append(std::move(entry));
    }
    if (parcel.sender.ins.isNull())
        return all;
    HAVRE_TRY(archive, records::xdm::write(set));
    all.append({QStringLiteral("IHE_XDM.zip"), QStringLiteral("application/zip"), archive});
    return all;
}

} // namespace havre::mailbox
