#include "core/mailbox/Papers.h"

#include "core/crypto/Digest.h"
#include "core/mailbox/Twins_p.h"
#include "core/records/xdm/Submission.h"

#include <QFileInfo>

namespace havre::mailbox {

namespace {

using records::xdm::DocumentEntry;
using identity::Whose;

const QLatin1String Pdf("application/pdf");
const QLatin1String Xml("text/xml");
const QLatin1String Zip("application/zip");

Unfolded look(const QByteArray &bytes, const QString &name, const DocumentEntry *entry, const QString &matricule)
{
    Unfolded one;
    one.bytes = bytes;
    Paper &paper = one.paper;
    auto reading = records::readDocument(bytes);
    if (reading) {
        one.reading = std::move(*reading);
        paper.facts = one.reading.facts;
        paper.facts.contentType = one.reading.contentType;
        paper.whose = identity::whose(one.reading.patientIds, matricule);
    } else {
        paper.code = reading.error().code;
        paper.facts.contentType = records::sniffContentType(bytes);
    }
    if (entry && entry->listed) {
        records::xdm::complete(paper.facts, entry->facts);
        // The document's own word counts; the archive's only where it is silent.
        if (paper.whose == Whose::Unsaid)
            paper.whose = identity::whose(entry->patient.ids, matricule);
        if (paper.whose == Whose::Another)
            paper.patient = (entry->patient.person.givenName + u' ' + entry->patient.person.familyName).trimmed();
    }
    if (paper.facts.title.isEmpty())
        paper.facts.title = QFileInfo(name).completeBaseName().replace(u'_', u' ');
    paper.facts.size = bytes.size();
    paper.facts.sha256 = crypto::sha256(bytes);
    // A CDA that names nobody is nobody's.
    if (paper.code.isEmpty() && (paper.whose == Whose::Another || (paper.whose == Whose::Unsaid && one.reading.contentType == Xml)))
        paper.code = QStringLiteral("mailbox.other-person");
    return one;
}

} // namespace

QList<Unfolded> unfold(const QList<mime::Leaf> &leaves, const QString &matricule)
{
    QList<Unfolded> all;
    for (int part = 0; part < leaves.size(); ++part) {
        const mime::Leaf &leaf = leaves.at(part);
        const bool archive = records::sniffContentType(leaf.bytes) == Zip && records::xdm::isXdm(leaf.bytes);
        const auto set = archive ? records::xdm::read(leaf.bytes) : Result<records::xdm::SubmissionSet>();
        if (archive && set) {
            for (int member = 0; member < set->entries.size(); ++member) {
                const DocumentEntry &entry = set->entries.at(member);
                Unfolded one = look(entry.bytes, entry.file, &entry, matricule);
                one.paper.part = part;
                one.paper.member = member;
                all.append(std::move(one));
            }
            continue;
        }
        Unfolded one = look(leaf.bytes, leaf.name, nullptr, matricule);
        one.paper.part = part;
        if (!set)
            one.paper.code = set.error().code;
        all.append(std::move(one));
    }
    return paired(std::move(all), leaves);
}

Result<records::NewDocument> newDocument(const Unfolded &one, const Message &message)
{
    if (one.paper.code == QLatin1String("mailbox.other-person"))
        return failure(Fault::Refused, QLatin1String("mailbox.other-person"));
    if (!one.paper.code.isEmpty()) {
        HAVRE_TRY(reading, records::readDocument(one.bytes)); // its own error
        Q_UNUSED(reading)
        return failure(Fault::Unsupported, QLatin1String("records.unsupported-type"));
    }
    const QString sender = message.from.name.isEmpty() ? message.from.address : message.from.name;
    records::NewDocument out;
    out.bytes = one.bytes;
    out.document = one.paper.facts;
    out.document.origin = records::Origin::Imported;
    if (out.document.title.isEmpty())
        out.document.title = message.subject;
    if (!out.document.date.isValid())
        out.document.date = message.date;
    if (out.document.authors.isEmpty())
        out.document.authors.append({sender, {}, {}});
    out.text = one.reading.text;
    out.entries = one.reading.entries; // what is filed says its results and vaccinations as well
    out.textLater = one.reading.contentType == Pdf || one.reading.bodyContentType == Pdf;
    out.journalActor = sender;
    return out;
}

} // namespace havre::mailbox
