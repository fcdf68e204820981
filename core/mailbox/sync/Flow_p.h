// One run with the mail servers. Its coroutines share it, so it outlives the Mailbox that began it; once
// `cancelled` is set nothing of the session (space, tokens) is touched any more.
// Rule in every coroutine here: after each co_await, flow->cancelled before anything else.
#pragma once

#include "core/foundation/Clock.h"
#include "core/mailbox/Mailbox.h"
#include "core/mailbox/imap/Session.h"
#include "core/mailbox/smtp/Submission.h"
#include "core/mailbox/store/MailStore.h"
#include "core/mailbox/store/OutboxStore.h"
#include "core/ports/TokenSource.h"
#include "core/vault/Space.h"

#include <QPointer>
#include <QThreadPool>

namespace havre::mailbox {

struct Flow {
    vault::Space *space = nullptr;
    ports::TokenSource *tokens = nullptr;
    const Clock *clock = nullptr;
    QThreadPool *pool = nullptr; // the mailbox's own: it waits for its workers before the vault closes
    QPointer<Mailbox> owner;
    Account account;
    QList<QSslCertificate> authorities;
    imap::SessionPtr imap;
    std::shared_ptr<smtp::Submission> smtp;
    QByteArray inbox = "INBOX";
    QByteArray sent; // empty: the server names none
    bool queued = false; // something was sent since the outbox was last looked at
    bool cancelled = false;
    SyncReport report;

    void cancel()
    {
        cancelled = true;
        if (imap)
            imap->close();
        if (smtp)
            smtp->close();
    }
    void arrived()
    {
        if (owner)
            Q_EMIT owner->changed();
    }
};
using FlowPtr = std::shared_ptr<Flow>;

[[nodiscard]] inline tl::unexpected<Error> stopped()
{
    return failure(cancellation());
}

// Opens flow->imap with the session's token; asks for another one once, when the server refuses it.
[[nodiscard]] QCoro::Task<Result<void>> signIn(FlowPtr flow);
// The same unless this run is signed in already, and learns which folder is Sent.
[[nodiscard]] QCoro::Task<Result<void>> connectImap(FlowPtr flow);
// Brings one folder in step: what is new, what was read or removed elsewhere, what was read here.
[[nodiscard]] QCoro::Task<Result<void>> syncFolder(FlowPtr flow, store::Role role);
// The messages `first`… of the selected folder, in batches, each stored in one transaction.
[[nodiscard]] QCoro::Task<Result<void>> fetchNew(FlowPtr flow, store::Folder folder, quint64 first);
// Everything in the outbox that may be tried now; "unknown" is asked for first.
[[nodiscard]] QCoro::Task<Result<void>> postAll(FlowPtr flow);

// A message as the server gave it, turned into what the store keeps. On a worker. The rules are applied here.
struct Raw {
    quint64 uid = 0;
    bool seen = false;
    QDateTime received;
    QByteArray bytes;
    qint64 size = 0; // of the whole message when `bytes` is only its head, too large to be kept; else 0
};
[[nodiscard]] Result<store::Arrival> arrivalOf(const Raw &raw, store::Role role, const Account &account, vault::BlobStore &blobs);
// Of one whose bytes lie in a blob already.
[[nodiscard]] store::Arrival arrivalOf(const Raw &raw, store::Role role, const Account &account, const vault::StoredBlob &blob);

} // namespace havre::mailbox
