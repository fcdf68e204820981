// Drafts, and what waits to be sent (migrations/008_mailbox.sql, 016_mail_told.sql). Steps of read() and write() closures.
// Threading: the strand whose connection it is given.
#pragma once

#include "core/foundation/Result.h"
#include "core/mailbox/Message.h"
#include "core/vault/BlobStore.h"
#include "core/vault/sqlite/Connection.h"

#include <optional>

namespace havre::mailbox::store {

struct ToTell { // by the journal, once it has left
    QString people; // to whom, as it names them
    QList<QPair<QString, QString>> documents; // id, title
};

struct Queued {
    Outgoing row;
    qint64 conversation = 0;
    vault::StoredBlob blob;
    QDateTime tried; // last time; null: never
    ToTell toTell; // only for queue()
};

[[nodiscard]] Result<void> keepDraft(vault::sqlite::Connection &c, const Draft &draft);
[[nodiscard]] Result<void> dropDraft(vault::sqlite::Connection &c, const DraftId &id);
[[nodiscard]] Result<QList<Draft>> drafts(vault::sqlite::Connection &c); // newest first
// NotFound "mailbox.draft-absent".
[[nodiscard]] Result<Draft> draft(vault::sqlite::Connection &c, const DraftId &id);

[[nodiscard]] Result<qint64> queue(vault::sqlite::Connection &c, const Queued &message);
[[nodiscard]] Result<QList<Outgoing>> outbox(vault::sqlite::Connection &c, int limit); // newest first
// What is not over yet and may be tried at `now`, oldest first.
[[nodiscard]] Result<QList<Queued>> due(vault::sqlite::Connection &c, const QDateTime &now);
// A crash left some as Sending: nobody knows what the server did. Answers how many became Unknown.
[[nodiscard]] Result<int> recover(vault::sqlite::Connection &c);
// The message with this Message-ID has surely left: writes MessageSent and DocumentSent, the first time only. Nothing for one
// that was never in the outbox.
[[nodiscard]] Result<void> tell(vault::sqlite::Connection &c, const QString &messageId, const QDateTime &now);
// NotFound "mailbox.absent".
[[nodiscard]] Result<Queued> queued(vault::sqlite::Connection &c, qint64 number);
// What the person decided (Mailbox::sendAgain, giveUp): false when its state does not allow it.
[[nodiscard]] Result<bool> decide(vault::sqlite::Connection &c, qint64 number, OutboxState to);
// `next` null: at once when asked. False, and nothing changed, when it is over: the person gave it up meanwhile.
[[nodiscard]] Result<bool> move(vault::sqlite::Connection &c, qint64 number, OutboxState to, const QString &code,
                                const QDateTime &now, const QDateTime &next);

} // namespace havre::mailbox::store
