#include "core/records/xdm/Submission.h"

#include "core/crypto/Digest.h"
#include "core/records/archive/Archive.h"
#include "core/records/kinds/Kinds.h"
#include "core/records/reading/Reader.h"
#include "core/records/xdm/Metadata_p.h"

namespace havre::records::xdm {
namespace {

QString path(const QString &name)
{
    return QString(name).replace(u'\\', u'/').toUpper();
}
QString lastName(const QString &name)
{
    return path(name).section(u'/', -1);
}
// The archive's own index, notice and style sheets: not documents.
bool isFurniture(const QString &name)
{
    const QString last = lastName(name);
    return last == QLatin1String("INDEX.HTM") || last == QLatin1String("INDEX.HTML") || last == QLatin1String("README.TXT")
        || last.endsWith(QLatin1String(".XSL")) || last.endsWith(QLatin1String(".CSS")) || last.startsWith(u'.') || last.isEmpty()
        || path(name).startsWith(QLatin1String("__MACOSX/"));
}

struct Parcel {
    QList<Member> members;
    QList<bool> taken;

    // By its name beside the METADATA.XML, by its name anywhere, else by its digest.
    [[nodiscard]] int find(const QString &folder, const DocumentEntry &entry) const
    {
        const QString wanted = path(entry.file);
        for (const QString &place : {folder + wanted, wanted})
            for (int i = 0; i < members.size(); ++i)
                if (!taken.at(i) && path(members.at(i).name) == place)
                    return i;
        for (int i = 0; i < members.size(); ++i)
            if (!taken.at(i) && !lastName(wanted).isEmpty() && lastName(members.at(i).name) == lastName(wanted))
                return i;
        for (int i = 0; i < members.size(); ++i)
            if (!taken.at(i) && entry.facts.sha256.size() == 20 && crypto::sha1(members.at(i).bytes) == entry.facts.sha256)
                return i;
        return -1;
    }
};

void fill(DocumentEntry &entry, const Member &member)
{
    const bool announced = entry.facts.sha256.size() == 20;
    entry.verified = announced && crypto::sha1(member.bytes) == entry.facts.sha256
        && (entry.facts.size == 0 || entry.facts.size == member.bytes.size());
    entry.file = member.name;
    entry.bytes = member.bytes;
    entry.facts.size = member.bytes.size();
    entry.facts.sha256 = crypto::sha256(member.bytes);
    entry.facts.contentType = sniffContentType(member.bytes);
}

} // namespace

Result<SubmissionSet> read(const QByteArray &zip)
{
    HAVRE_TRY(members, unpack(zip));
    Parcel parcel{members, QList<bool>(members.size(), false)};
    SubmissionSet set;
    for (int i = 0; i < members.size(); ++i) {
        if (lastName(members.at(i).name) != QLatin1String("METADATA.XML"))
            continue;
        parcel.taken[i] = true;
        auto told = readMetadata(members.at(i).bytes);
        if (!told)
            continue; // the documents are there all the same
        const QString folder = path(members.at(i).name).chopped(12);
        if (!set.time.isValid()) {
            set.time = told->time;
            set.title = told->title;
            set.comments = told->comments;
            set.uniqueId = told->uniqueId;
            set.patient = told->patient;
        }
        for (DocumentEntry &entry : told->entries) {
            const int at = parcel.find(folder, entry);
            if (at < 0)
                continue;
            parcel.taken[at] = true;
            fill(entry, members.at(at));
            set.entries.append(entry);
        }
    }
    for (int i = 0; i < members.size(); ++i) {
        if (parcel.taken.at(i) || isFurniture(members.at(i).name))
            continue;
        DocumentEntry entry;
        fill(entry, members.at(i));
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
