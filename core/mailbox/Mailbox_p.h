// What the parts of Mailbox share: listing (Mailbox.cpp), reading (Mailbox_reading.cpp), writing (Mailbox_writing.cpp),
// watching (Mailbox_watching.cpp). Threading: main thread.
#pragma once

#include "core/mailbox/sync/Flow_p.h"
#include "core/mailbox/sync/Watch_p.h"
#include "core/records/Library.h"

#include <QElapsedTimer>
#include <QTimer>

namespace havre::mailbox {

struct Mailbox::Private {
    Private(vault::Space &s, records::Library &l, ports::TokenSource &t, const Clock &c) : space(s), library(l), tokens(t), clock(c) {}
    vault::Space &space;
    records::Library &library;
    ports::TokenSource &tokens;
    const Clock &clock;
    Account account;
    QList<QSslCertificate> authorities;
    Printer printer; // may be empty
    FlowPtr flow; // while a run is under way
    WatchPtr watch;
    QTimer soon;       // a run for what was heard
    QElapsedTimer ran; // since the last of those began
    bool again = false; // something was heard during a run
    QUrl mute;          // a server without IDLE: not knocked at again before unwatch()
    [[nodiscard]] QString matricule() const { return account.self.address.section(u'@', 0, 0); }
    QThreadPool pool; // last: waits for its workers, which use the vault's blobs
};

// The message as it arrived. Corrupt "mailbox.damaged", Exhausted "mailbox.left-at-server". On a worker.
[[nodiscard]] Result<QByteArray> whole(vault::BlobStore &blobs, const store::Kept &kept);

} // namespace havre::mailbox
