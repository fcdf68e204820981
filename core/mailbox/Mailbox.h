// One person's health mailbox: everything read from the vault, brought and sent by the mail servers.
// Reading, drafting and queueing need no network. Sources: roadmap of the mailbox; interop.md §5.
// Threading: main thread; MIME and HTML on workers, SQL on the space's strands.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Result.h"
#include "core/mailbox/Message.h"
#include "core/ports/TokenSource.h"
#include "core/records/cda/Cda.h"

#include <QCoroTask>
#include <QSslCertificate>

#include <memory>

namespace havre::vault {
class Space;
}
namespace havre::records {
class Library;
}

namespace havre::mailbox {

struct SyncReport {
    int added = 0;
    int quarantined = 0; // of them
    int known = 0;
    int sent = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
};

struct Opened { // a message to be read
    Message message;
    records::cda::Cda body; // blocks and tables
    QString text;           // the plain text, one tap away
    int leftOut = 0;        // remote contents nobody fetched
};

struct Content {
    QString name;
    QString contentType; // sniffed
    QByteArray bytes;
};

class Mailbox final : public QObject {
    Q_OBJECT
public:
    Mailbox(vault::Space &space, records::Library &library, ports::TokenSource &tokens, const Clock &clock, QObject *parent = nullptr);
    ~Mailbox() override;

    // Before it is known, reading works and everything that sends answers Refused "mailbox.no-account".
    void setAccount(Account account, QList<QSslCertificate> authorities);
    [[nodiscard]] const Account &account() const;
    [[nodiscard]] bool isBusy() const;

    // Posts the outbox, then brings inbox and sent in step. Busy "mailbox.sync-running".
    [[nodiscard]] QCoro::Task<Result<SyncReport>> synchronize();
    void cancel();

    // Newest first. limit 0: all.
    [[nodiscard]] QCoro::Task<Result<QList<Conversation>>> conversations(int limit, bool quarantined);
    [[nodiscard]] QCoro::Task<Result<QList<Conversation>>> find(QString words, int limit);
    // NotFound "mailbox.absent", here and below.
    [[nodiscard]] QCoro::Task<Result<Conversation>> conversation(qint64 number);
    [[nodiscard]] QCoro::Task<Result<QList<Message>>> messages(qint64 conversation); // oldest first
    // Corrupt "mailbox.damaged" when the kept bytes are not what arrived.
    [[nodiscard]] QCoro::Task<Result<Opened>> open(MessageId id);
    [[nodiscard]] QCoro::Task<Result<Content>> attachment(MessageId id, int part);
    // Puts an attachment among the records; the one that is there already when it is known. Refused
    // "mailbox.other-person" when a CDA names another patient; and what records::readDocument answers.
    [[nodiscard]] QCoro::Task<Result<DocumentId>> file(MessageId id, int part);
    [[nodiscard]] QCoro::Task<Result<void>> markSeen(qint64 conversation);
    [[nodiscard]] QCoro::Task<Result<qint64>> unread();

    // An answer to the newest message of a conversation, not kept yet. Refused "mailbox.closed".
    [[nodiscard]] QCoro::Task<Result<Draft>> answer(qint64 conversation);
    // A document of the records as an enclosure. NotFound "records.absent".
    [[nodiscard]] QCoro::Task<Result<Enclosure>> enclose(DocumentId document);
    [[nodiscard]] QCoro::Task<Result<void>> keep(Draft draft);
    [[nodiscard]] QCoro::Task<Result<void>> drop(DraftId id);
    [[nodiscard]] QCoro::Task<Result<QList<Draft>>> drafts();
    // The rules are asked (Rules.h), the message is written with its Message-ID and queued, its draft goes: one
    // transaction. It leaves with the next synchronize().
    [[nodiscard]] QCoro::Task<Result<qint64>> send(Draft draft);
    [[nodiscard]] QCoro::Task<Result<QList<Outgoing>>> outbox(int limit);

Q_SIGNALS:
    void changed();     // conversations, counts or the outbox may differ
    void busyChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::mailbox
