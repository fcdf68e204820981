#include "core/records/xdm/Submission.h"

#include "core/crypto/Digest.h"
#include "core/records/kinds/Kinds.h"
#include "core/records/reading/Reader.h"
#include "core/records/xdm/Metadata_p.h"
#include "core/records/xdm/Parcel_p.h"

#include <algorithm>

namespace havre::records::xdm {
namespace {

// The archive's own index, notice and style sheets: not documents.
bool isFurniture(const QString &name)
{
    const QString last = Parcel::lastName(name);
    return last == QLatin1String("INDEX.HTM") || last == QLatin1String("INDEX.HTML") || last == QLatin1String("README.TXT")
        || last.endsWith(QLatin1String(".XSL")) || last.endsWith(QLatin1String(".CSS")) || last.startsWith(u'.') || last.isEmpty()
        || Parcel::path(name).startsWith(QLatin1String("__MACOSX/"));
}

void fill(DocumentEntry &entry, Parcel &parcel, qsizetype at)
{
    const Member &member = parcel.members().at(at);
    const bool announced = entry.facts.sha256.size() == 20;
    entry.verified = announced && (entry.facts.size == 0 || entry.facts.size == member.bytes.size()) && parcel.sha1(at) == entry.facts.sha256;
    entry.file = member.name;
    entry.bytes = member.bytes;
    entry.facts.size = member.bytes.size();
    entry.facts.sha256 = crypto::sha256(member.bytes);
    entry.facts.contentType = sniffContentType(member.bytes);
}

} // namespace

Result<SubmissionSet> read(const QByteArray &zip)
{
    HAVRE_TRY(unpacked, unpack(zip));
    Parcel parcel(std::move(unpacked));
    const QList<Member> &members = parcel.members();
    SubmissionSet set;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (Parcel::lastName(members.at(i).name) != QLatin1String("METADATA.XML"))
            continue;
        parcel.take(i);
        auto told = readMetadata(members.at(i).bytes);
        if (!told)
            continue; // the documents are there all the same
        const QString folder = Parcel::path(members.at(i).name).chopped(12);
        if (!set.time.isValid()) {
            set.time = told->time;
            set.title = told->title;
            set.comments = told->comments;
            set.uniqueId = told->uniqueId;
            set.patient = told->patient;
        }
        // No archive holds more documents than that; what is told beyond is of none.
        told->entries.resize(std::min<qsizetype>(told->entries.size(), archive::Members));
        for (DocumentEntry &entry : told->entries) {
            const qsizetype at = parcel.find(folder, entry);
            if (at < 0)
                continue;
            parcel.take(at);
            fill(entry, parcel, at);
            set.entries.append(entry);
        }
    }
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (parcel.isTaken(i) || isFurniture(members.at(i).name))
            continue;
        DocumentEntry entry;
        fill(entry, parcel, i);
        entry.patient = set.patient;
        set.entries.append(entry);
    }
    if (set.entries.isEmpty())
        return failure(Fault::Malformed, QLatin1String("records.xdm.empty"));
    return set;
}

void complete(Document &facts, const Document &told)
{
    if (facts.title.isEmpty())
        facts.title = told.title;
    if (facts.type.code.isEmpty())
        facts.type = told.type;
    if (facts.klass.code.isEmpty())
        facts.klass = told.klass;
    if (facts.format.code.isEmpty())
        facts.format = told.format;
    if (facts.category == Category::Other) // the model of a CDA says more than its codes
        facts.category = kinds::kindOf(facts).category;
    if (!facts.date.isValid())
        facts.date = told.date;
    if (facts.authors.isEmpty())
        facts.authors = told.authors;
    if (facts.confidentiality.isEmpty())
        facts.confidentiality = told.confidentiality;
    if (facts.masterIdentifier.isEmpty())
        facts.masterIdentifier = told.masterIdentifier;
}

bool isXdm(const QByteArray &zip)
{
    if (!zip.startsWith("PK"))
        return false;
    const QByteArray directory = zip.right(256 * 1024).toUpper(); // names stand at the end, in clear
    return directory.contains("IHE_XDM") || directory.contains("METADATA.XML");
}

} // namespace havre::records::xdm
