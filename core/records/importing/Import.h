// Bringing files in from the disk: gathered (folders, zips and IHE XDM archives opened), sniffed by content, read,
// compared with what is here and with whose space it is, and shown for review; only then filed, one transaction a
// document. A review holds documents in clear: who keeps one drops it when the vault locks. One that is under way then
// stops and answers Cancelled. Threading: main thread; reading runs on workers.
#pragma once

#include "core/identity/Person.h"
#include "core/ports/Renderer.h"
#include "core/records/Library.h"

#include <QPointer>
#include <QStringList>

#include <atomic>
#include <memory>

namespace havre::records {

namespace importing {
inline constexpr int Files = 5'000;
inline constexpr int FolderDepth = 12;
inline constexpr qint64 TotalBytes = 512LL * 1024 * 1024; // of one review, all in memory
}

// Whose space it is, and who else has one here. A null INS: not known yet, the birth date then tells.
struct Owner {
    Owner() = default; // nobody known: every patient is as good as another
    Owner(identity::Ins known) { person.ins = std::move(known); } // NOLINT: an INS alone is one
    Owner(identity::Person itself, QList<identity::Person> beside = {}) : person(std::move(itself)), others(std::move(beside)) {}
    identity::Person person;
    QList<identity::Person> others;
};

struct Candidate {
    enum class Verdict { New, Known, OtherPerson, Unreadable };
    // In whose name it is: nobody's, the owner's, a name that does not tell, one that shares no word with theirs.
    enum class Naming { Nobody, Owner, Unsure, Other };
    QString origin;      // file name, and the member's name within an archive
    Verdict verdict = Verdict::New;
    Error reason;        // Unreadable: why
    PersonId whose;      // OtherPerson: the one among `others` it is about; null when somebody unknown
    Naming naming = Naming::Nobody;
    QString patient;     // the name it gives its patient, as written; empty when it gives none
    bool chosen = true;  // the person may change it; Known and Unreadable never are
    NewDocument arriving;
};

struct Review {
    QList<Candidate> candidates; // in the order given, folders by name
    [[nodiscard]] int count(Candidate::Verdict verdict) const;
};

struct Filed {
    int added = 0;
    QList<QPair<QString, Error>> failures; // origin, why
};

// Seen from outside while it works: how far it is, and a way to stop it. Threading: any.
struct ImportWatch {
    std::atomic_int done{0}; // files looked at, or documents filed
    std::atomic_bool stop{false};
};

class Import {
public:
    // `renderer`: the jail, which outlives every session. Without one PDFs are believed, and their words come with the next sync.
    Import(vault::Space &space, Library &library, ports::Renderer *renderer = nullptr)
        : m_space(space), m_library(&library), m_renderer(renderer) {}

    // What is here already, whatever way the same bytes came, is Known. A PDF that the jail cannot open is Unreadable.
    // NotFound "records.import.absent" when nothing is there,
    // Exhausted "records.import.too-many" (files or bytes), Cancelled when stopped or when the library goes.
    [[nodiscard]] QCoro::Task<Result<Review>> review(QStringList paths, Owner owner,
                                                     std::shared_ptr<ImportWatch> watch = {});
    // Files what is chosen, with its words: it is found by them as soon as this answers. A document of somebody else is filed only when the person chose it knowingly. Stopped,
    // it answers what is filed by then.
    [[nodiscard]] QCoro::Task<Result<Filed>> file(QList<Candidate> candidates, std::shared_ptr<ImportWatch> watch = {});

private:
    vault::Space &m_space;
    QPointer<Library> m_library;
    ports::Renderer *m_renderer;
};

} // namespace havre::records
