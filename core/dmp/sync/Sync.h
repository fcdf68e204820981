// Keeping the library in step with the DMP: discover (ITI-67), plan, fetch (ITI-68), verify size and
// hash, store one transaction per document, remember how far it came. Incremental by _lastUpdated.
// Interrupted anywhere, the next run finishes: nothing lost, doubled or half (security.md CR-1).
// Threading: main thread; parsing and hashing on workers.
#pragma once

#include "core/family/rights/Rights.h"
#include "core/foundation/Clock.h"
#include "core/foundation/Result.h"
#include "core/identity/Ins.h"
#include "core/ports/Renderer.h"
#include "core/ports/TokenSource.h"

#include <QCoroTask>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

namespace havre::vault {
class Space;
}
namespace havre::records {
class Library;
}

namespace havre::dmp {
Q_NAMESPACE

enum class SyncPhase { Idle, Discovering, Fetching, Indexing };
Q_ENUM_NS(SyncPhase)

struct Progress {
    SyncPhase phase = SyncPhase::Idle;
    int done = 0;
    int total = 0;
};

struct SyncReport {
    int discovered = 0;
    int added = 0;
    int known = 0;
    int quarantined = 0; // of another person, hidden from the reader, or a wrong hash or size
    int foreign = 0;     // among them: of another person
    QList<Error> failures; // one per document left out; the next run tries again
};

struct Endpoint {
    QUrl fhirBase;
    QList<QSslCertificate> authorities;
    identity::Ins patient;
    family::Rights rights = family::Rights::own(); // of the person signed in; what they may not see is never asked for
};

class Sync final : public QObject {
    Q_OBJECT
public:
    // renderer may be null: then PDF text is not indexed.
    Sync(vault::Space &space, records::Library &library, ports::TokenSource &tokens,
         ports::Renderer *renderer, const Clock &clock, QObject *parent = nullptr);
    ~Sync() override;

    // Busy "dmp.sync-running", Refused "dmp.no-identity" (whose record is not known yet), and what
    // mhd/Client.h names; Malformed "dmp.mhd.cyclic-pages", Exhausted "dmp.mhd.too-many". In the report:
    // "dmp.mhd.bundle-truncated", "dmp.size-mismatch", "dmp.hash-mismatch", "dmp.other-person".
    [[nodiscard]] QCoro::Task<Result<SyncReport>> run(Endpoint endpoint, bool full = false);
    void cancel();
    [[nodiscard]] Progress progress() const;

Q_SIGNALS:
    void progressed();
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::dmp
