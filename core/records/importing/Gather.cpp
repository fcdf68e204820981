#include "core/records/importing/Gather_p.h"

#include "core/identity/SameName.h"
#include "core/identity/Whose.h"
#include "core/records/archive/Archive.h"
#include "core/records/reading/Reader.h"
#include "core/records/xdm/Submission.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>

#include <filesystem>

namespace havre::records {
namespace {

using identity::Whose;

const QLatin1String Pdf("application/pdf");
const QLatin1String Zip("application/zip");
const QLatin1String Text("text/plain");
const QString Within = QStringLiteral(" › ");           // a member of an archive
const QLatin1String OurBundle("bundle.fhir.json"); // beside the documents in what we export

bool isJson(const QByteArray &content)
{
    const QByteArray head = content.left(64).trimmed();
    return (head.startsWith('{') || head.startsWith('[')) && !QJsonDocument::fromJson(content).isNull();
}

class Gatherer {
public:
    Gatherer(const Owner &owner, ImportWatch &watch) : m_owner(owner), m_watch(watch) {}

    Result<void> path(const QString &path, int depth)
    {
        const QFileInfo about(path);
        if (about.isSymLink() && depth > 0)
            return {}; // inside a folder nothing leads elsewhere
        if (about.isDir())
            return folder(about, depth);
        if (!about.exists())
            return failure(Fault::NotFound, QLatin1String("records.import.absent"));
        const QString name = about.fileName();
        if (!about.isFile()) // a device, a pipe: it may never end
            return refused(name, {Fault::Unsupported, QStringLiteral("records.import.not-a-file"), {}});
        QFile file(path);
        if (about.size() > archive::MemberBytes)
            return refused(name, {Fault::Exhausted, QStringLiteral("records.too-large"), {}});
        if (!file.open(QIODevice::ReadOnly))
            return refused(name, {Fault::Refused, QStringLiteral("records.import.unreadable"), {}});
        return bytes(name, file.read(archive::MemberBytes + 1), about.lastModified(), true);
    }
    QList<Candidate> take() { return std::move(m_candidates); }

private:
    // One that cannot be looked into says so: nobody may believe that everything in it was brought.
    Result<void> folder(const QFileInfo &about, int depth)
    {
        const QString place = about.filePath();
        if (depth > importing::FolderDepth)
            return refused(about.fileName(), {Fault::Exhausted, QStringLiteral("records.import.too-deep"), {}});
        std::error_code error;
        const std::filesystem::directory_iterator opened(about.filesystemFilePath(), error);
        if (error)
            return refused(about.fileName(), {Fault::Refused, QStringLiteral("records.import.folder-closed"), {}});
        const auto entries = QDir(place).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        const bool ours = QFileInfo(place + QStringLiteral("/documents")).isDir();
        for (const QFileInfo &entry : entries)
            if (!ours || entry.fileName() != OurBundle)
                HAVRE_CHECK(path(entry.filePath(), depth + 1));
        return {};
    }

    Result<void> refused(const QString &origin, Error reason)
    {
        Candidate candidate;
        candidate.origin = origin;
        candidate.verdict = Candidate::Verdict::Unreadable;
        candidate.reason = std::move(reason);
        candidate.chosen = false;
        return append(std::move(candidate));
    }

    Result<void> append(Candidate candidate)
    {
        m_total += candidate.arriving.bytes.size();
        if (m_candidates.size() >= importing::Files || m_total > importing::TotalBytes)
            return failure(Fault::Exhausted, QLatin1String("records.import.too-many"));
        m_candidates.append(std::move(candidate));
        return {};
    }

    // `listed`: what an XDM archive says of it.
    Result<void> bytes(const QString &origin, const QByteArray &content, const QDateTime &modified, bool openArchives,
                       const xdm::DocumentEntry *listed = nullptr)
    {
        if (m_watch.stop)
            return failure(cancellation());
        // Looked at when this is over; what the jail is to open, when it has (Opening.cpp).
        bool later = false;
        const auto counted = qScopeGuard([this, &later] { m_watch.done += later ? 0 : 1; });
        if (content.isEmpty())
            return refused(origin, {Fault::Malformed, QStringLiteral("records.empty"), {}});
        if (openArchives && sniffContentType(content) == Zip)
            return archive(origin, content, modified);
        auto reading = readDocument(content);
        if (!reading)
            return refused(origin, reading.error());
        if (reading->contentType == Text && isJson(content)) // data of a program, words of nobody
            return refused(origin, {Fault::Unsupported, QStringLiteral("records.unsupported-type"), {}});
        if (listed)
            heed(*listed, *reading);
        Candidate candidate;
        candidate.origin = origin;
        NewDocument &arriving = candidate.arriving;
        arriving.document = reading->facts;
        arriving.document.contentType = reading->contentType;
        arriving.document.origin = Origin::Imported;
        if (arriving.document.title.isEmpty())
            arriving.document.title = QFileInfo(origin).completeBaseName();
        if (!arriving.document.date.isValid())
            arriving.document.date = modified;
        arriving.bytes = content;
        arriving.text = reading->text;
        arriving.textLater = reading->contentType == Pdf || reading->bodyContentType == Pdf;
        later = arriving.textLater;
        arriving.journalActor = QStringLiteral("Vous");
        arriving.entries = std::move(reading->entries);
        candidate.whose = amongOthers(*reading);
        if (!candidate.whose.isNull() || ofSomebodyElse(*reading)) {
            candidate.verdict = Candidate::Verdict::OtherPerson;
            candidate.chosen = false;
        }
        name(candidate, *reading);
        return append(std::move(candidate));
    }

    static bool isFurniture(const QString &name)
    {
        const QString last = name.section(u'/', -1);
        return last.startsWith(u'.') || name.startsWith(QLatin1String("__MACOSX/")) || last == OurBundle;
    }

    // The document's own word counts; the archive's only where it is silent.
    static void heed(const xdm::DocumentEntry &listed, Reading &reading)
    {
        if (listed.listed)
            xdm::complete(reading.facts, listed.facts);
        const identity::Person &patient = listed.patient.person;
        if (identity::whose(reading.patientIds, patient.ins.matricule()) == Whose::Unsaid)
            reading.patientIds = listed.patient.ids;
        if (!reading.patientBirth.isValid())
            reading.patientBirth = patient.birthDate;
        if (reading.patientName.isEmpty())
            reading.patientName = QStringList{patient.givenName, patient.familyName}.join(u' ').trimmed();
    }

    Result<void> archive(const QString &origin, const QByteArray &content, const QDateTime &modified)
    {
        if (xdm::isXdm(content)) {
            const auto set = xdm::read(content);
            if (!set)
                return refused(origin, set.error());
            for (const xdm::DocumentEntry &entry : set->entries)
                HAVRE_CHECK(bytes(origin + Within + entry.file, entry.bytes, modified, false, &entry));
            return {};
        }
        auto members = unpack(content);
        if (!members)
            return refused(origin, members.error());
        for (const Member &member : *members)
            if (!isFurniture(member.name))
                HAVRE_CHECK(bytes(origin + Within + member.name, member.bytes, modified, false));
        return {};
    }

    // A CDA names its patient: another INS, or another day of birth, is another person; neither says nothing.
    [[nodiscard]] bool ofSomebodyElse(const Reading &reading) const
    {
        const Whose known = isAbout(reading, m_owner.person);
        if (known != Whose::Unsaid)
            return known == Whose::Another;
        return m_owner.person.birthDate.isValid() && reading.patientBirth.isValid()
            && m_owner.person.birthDate != reading.patientBirth;
    }

    // What the file says for itself, for the person to check: a name proves nothing. Of an owner whose name is not known yet
    // every name is unsure.
    void name(Candidate &candidate, const Reading &reading) const
    {
        using Naming = Candidate::Naming;
        candidate.patient = reading.patientName;
        if (isAbout(reading, m_owner.person) == Whose::Theirs) {
            candidate.naming = Naming::Owner;
            return;
        }
        if (candidate.patient.isEmpty())
            return;
        const identity::Likeness likeness = identity::likeness(candidate.patient, m_owner.person);
        candidate.naming = likeness == identity::Likeness::Same ? Naming::Owner
            : likeness == identity::Likeness::Other ? Naming::Other : Naming::Unsure;
    }

    [[nodiscard]] PersonId amongOthers(const Reading &reading) const
    {
        if (isAbout(reading, m_owner.person) == Whose::Theirs)
            return {};
        for (const identity::Person &other : m_owner.others) {
            if (isAbout(reading, other) == Whose::Theirs)
                return other.id;
        }
        return {};
    }

    // Of somebody whose INS is not known yet no document can be told by it.
    static Whose isAbout(const Reading &reading, const identity::Person &person)
    {
        return person.ins.isNull() ? Whose::Unsaid : identity::whose(reading.patientIds, person.ins.matricule());
    }

    Owner m_owner;
    ImportWatch &m_watch;
    qint64 m_total = 0;
    QList<Candidate> m_candidates;
};

} // namespace

Result<QList<Candidate>> gather(const QStringList &paths, const Owner &owner, ImportWatch &watch)
{
    Gatherer gatherer(owner, watch);
    for (const QString &path : paths)
        HAVRE_CHECK(gatherer.path(path, 0));
    return gatherer.take();
}

} // namespace havre::records
