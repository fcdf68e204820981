// A share that expires, for a professional without an account: sealed here, document by document, under a key that only
// the link carries; kept by the share server until its time, opened with a passcode. Each document shared, each opening
// and each revocation has its line in the journal of accesses.
// Threading: main thread; sealing runs on workers. Destroying it ends what is under way as Cancelled.
// Errors: those of ShareServer.h, and Unsupported "sharing.no-server", Malformed "sharing.nothing" (no document chosen),
// Malformed "sharing.lifetime", NotFound "sharing.unknown", Busy "sharing.running", Conflict "sharing.ended" (revoking what
// is revoked), and the library's.
#pragma once

#include "core/foundation/Clock.h"
#include "core/ports/Renderer.h"
#include "core/sharing/ShareServer.h"

#include <QObject>

namespace havre::vault {
class Space;
}
namespace havre::records {
class Library;
}

namespace havre::sharing {

struct Wish {
    static constexpr int DefaultMinutes = 15;
    static constexpr int MaxMinutes = 7 * 24 * 60;
    static constexpr int MaxDocuments = 100;

    QList<DocumentId> documents;
    QString label;
    int minutes = DefaultMinutes;
};

class Shares final : public QObject {
    Q_OBJECT
public:
    // renderer may be null: then pages are not drawn.
    Shares(vault::Space &space, records::Library &library, ports::Renderer *renderer, const Clock &clock, QObject *parent = nullptr);
    ~Shares() override;
    void setServer(QUrl server, QList<QSslCertificate> authorities, ports::TokenSource &tokens);

    // When it fails: what never reached the server leaves no share and no number; what may have reached it, and could not
    // be ended there at once, stays as Preparing until it is revoked.
    [[nodiscard]] QCoro::Task<Result<Share>> create(Wish wish);
    [[nodiscard]] QCoro::Task<Result<QList<Share>>> list(); // newest first
    // What the server saw; openings not yet in the journal are written there.
    [[nodiscard]] QCoro::Task<Result<Status>> log(qint64 id);
    // Asks the server, unless it said before that this one is over.
    [[nodiscard]] QCoro::Task<Result<void>> revoke(qint64 id);
    // Leaves what create() is doing; the server keeps nothing that can be read.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total); // documents sent
    void changed();

private:
    struct Private;
    friend struct ShareFlow;
    std::unique_ptr<Private> d;
};

} // namespace havre::sharing
