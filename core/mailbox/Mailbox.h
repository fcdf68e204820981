// One person's health mailbox: everything read from the vault, brought and sent by the mail servers.
// Reading, drafting and queueing need no network. Sources: roadmap of the mailbox; interop.md §5.
// Threading: main thread; MIME and HTML on workers, SQL on the space's strands.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Result.h"
#include "core/mailbox/Message.h"
#include "core/mailbox/Papers.h"
#include "core/ports/TokenSource.h"
#include "core/records/cda/Cda.h"

#include <QCoroTask>
#include <QSslCertificate>

#include <functional>
#include <memory>

namespace havre::vault {
class Space;
}
namespace havre::records {
class Library;
}

namespace havre::mailbox {

struct Flow;

struct SyncReport {
    int added = 0;
    int quarantined = 0; // of them
    int known = 0;
    int sent = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    int roundTrips = 0;
};

struct Opened { // a message to be read
    Message message;
    records::cda::Cda body; // blocks and tables
    QString text;           // the plain text, one tap away
    int leftOut = 0;        // remote contents nobody fetched
    bool cut = false;       // `body` is only the beginning of a very long text
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

    // How a document without pages of its own is put on paper for who has no software; else it travels as it is.
    using Printer = std::function<QCoro::Task<Result<QByteArray>>(records::Document, QByteArray)>;
    void setPrinter(Printer printer);

    // Before it is known, reading works and everything that sends answers Refused "mailbox.no-account".
    void setAccount(Account account, QList<QSslCertificate> authorities);
    [[nodiscard]] const Account &account() const;
    [[nodiscard]] bool isBusy() const;

    // Posts the outbox, then brings inbox and sent in step. Busy "mailbox.sync-running".
    [[nodiscard]] QCoro::Task<Result<SyncReport>> synchronize();
    void cancel();

    // New messages come by themselves: a second connection hears of them (IMAP IDLE), a run brings them. Nothing without an
    // account. Ends with unwatch(), with the mailbox, where the server has no IDLE, and when nobody is signed in any more.
    void watch();
    void unwatch();
    [[nodiscard]] bool isWatching() const;

    // Newest first. limit 0: all.
    [[nodiscard]] QCoro::Task<Result<QList<Conversation>>> conversations(int limit, bool quarantined);
    [[nodiscard]] QCoro::Task<Result<QList<Conversation>>> find(QString words, int limit, bool withQuarantined = true);
    // NotFound "mailbox.absent", here and below.
    [[nodiscard]] QCoro::Task<Result<Conversation>> conversation(qint64 number);
    [[nodiscard]] QCoro::Task<Result<QList<Message>>> messages(qint64 conversation); // oldest first
    // Corrupt "mailbox.damaged" when the kept bytes are not what arrived; Exhausted "mailbox.left-at-server" of a
    // message too large to be kept: what its Message tells is all there is.
    [[nodiscard]] QCoro::Task<Result<Opened>> open(MessageId id);
    [[nodiscard]] QCoro::Task<Result<Content>> attachment(MessageId id, int part);
    // What a message brought, archives opened, compared with the box's owner and with the records.
    [[nodiscard]] QCoro::Task<Result<QList<Paper>>> papers(MessageId id);
    // Puts one of them among the records; the one that is there already when it is known. `member` of an archive.
    // What newDocument() answers (Papers.h).
    [[nodiscard]] QCoro::Task<Result<DocumentId>> file(MessageId id, int part, int member = -1);
    // The person looks at it: these of its messages are read, and the journal says so.
    [[nodiscard]] QCoro::Task<Result<void>> markSeen(qint64 conversation, QList<MessageId> messages);
    [[nodiscard]] QCoro::Task<Result<qint64>> unread();

    // An answer to the newest message of a conversation, not kept yet; `everybody`: also to those it was written to as
    // well, who wrote themselves before. Refused "mailbox.closed".
    [[nodiscard]] QCoro::Task<Result<Draft>> answer(qint64 conversation, bool everybody = false);
    // That message with all that came with it, for somebody else who wrote first; not kept yet, a conversation of its own.
    // Refused "mailbox.stranger" for what was set aside, "mailbox.not-a-contact"; what open() answers.
    [[nodiscard]] QCoro::Task<Result<Draft>> passOn(MessageId id, QString to);
    // A document of the records as an enclosure. NotFound "records.absent".
    [[nodiscard]] QCoro::Task<Result<Enclosure>> enclose(DocumentId document);
    [[nodiscard]] QCoro::Task<Result<void>> keep(Draft draft);
    [[nodiscard]] QCoro::Task<Result<void>> drop(DraftId id);
    [[nodiscard]] QCoro::Task<Result<QList<Draft>>> drafts();
    // The rules are asked (Rules.h), the message is written with its Message-ID and queued, its draft goes: one
    // transaction. It leaves with the synchronize() under way, else with the next.
    [[nodiscard]] QCoro::Task<Result<qint64>> send(Draft draft);
    [[nodiscard]] QCoro::Task<Result<QList<Outgoing>>> outbox(int limit);
    // The words of one of its rows, as they will leave.
    [[nodiscard]] QCoro::Task<Result<QString>> queuedText(qint64 number);
    // The person decides about one that is Unknown or Refused: it goes again under the same Message-ID, or it never
    // goes. One that is Waiting may be dropped too. Refused "mailbox.outbox-dropped" of one that was dropped before,
    // "mailbox.outbox-over" of one that left or is leaving; NotFound "mailbox.absent".
    [[nodiscard]] QCoro::Task<Result<void>> sendAgain(qint64 number);
    [[nodiscard]] QCoro::Task<Result<void>> giveUp(qint64 number);

Q_SIGNALS:
    void changed();       // conversations, counts or the outbox may differ
    void draftsChanged(); // what is being written; none of these
    void papersChanged(); // of what came with messages, something is among the records now
    void busyChanged();
    void synchronized(havre::mailbox::SyncReport report); // a run ended well

private:
    void lookSoon();
    [[nodiscard]] std::shared_ptr<Flow> newFlow();
    [[nodiscard]] QCoro::Task<Result<DocumentId>> put(Unfolded one, Message message);
    [[nodiscard]] QCoro::Task<Result<void>> decide(qint64 number, OutboxState to);
    void outboxChanged();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::mailbox
