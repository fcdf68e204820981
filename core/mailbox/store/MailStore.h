// The mailbox's SQL (migrations/008_mailbox.sql): folders, messages, conversations, contacts. Each function
// is one step inside a read() or write() closure of the space and keeps nothing.
// Threading: the strand whose connection it is given.
#pragma once

#include "core/foundation/Result.h"
#include "core/mailbox/Message.h"
#include "core/vault/BlobStore.h"
#include "core/vault/sqlite/Connection.h"

#include <optional>

namespace havre::mailbox::store {

enum class Role { Inbox = 0, Sent = 1 };

struct Folder {
    Role role = Role::Inbox;
    QString name;
    quint64 validity = 0;
    quint64 next = 0;
    quint64 modseq = 0;
};

struct Arrival { // a message with what only the store wants of it
    Message message; // id, conversation are filled here
    Role role = Role::Inbox;
    quint64 uid = 0;
    QStringList references;
    vault::StoredBlob blob;
    QString text; // for the index
};

[[nodiscard]] Result<std::optional<Folder>> folder(vault::sqlite::Connection &c, Role role);
[[nodiscard]] Result<void> keepFolder(vault::sqlite::Connection &c, const Folder &folder);
// UIDVALIDITY changed: no message here is known by its number any more; what arrives again is recognised.
[[nodiscard]] Result<void> forgetNumbers(vault::sqlite::Connection &c, Role role);

// Puts it into its conversation. A message already here (same bytes, or what we sent ourselves) only
// gets its number: answers false.
[[nodiscard]] Result<bool> insert(vault::sqlite::Connection &c, const Arrival &arrival);
// Many at once, their conversations counted when all are in.
struct Added {
    int messages = 0;    // that were not here
    int quarantined = 0; // of them
};
[[nodiscard]] Result<Added> insertAll(vault::sqlite::Connection &c, const QList<Arrival> &arrivals);
// What the server says of known messages: read elsewhere, gone.
[[nodiscard]] Result<void> flagged(vault::sqlite::Connection &c, Role role, quint64 uid, bool seen);
[[nodiscard]] Result<void> vanished(vault::sqlite::Connection &c, Role role, quint64 first, quint64 last);
[[nodiscard]] Result<QList<quint64>> readHere(vault::sqlite::Connection &c, Role role);
[[nodiscard]] Result<void> toldServer(vault::sqlite::Connection &c, Role role, const QList<quint64> &uids);

[[nodiscard]] Result<QList<Conversation>> conversations(vault::sqlite::Connection &c, int limit, bool quarantined, const QString &self);
[[nodiscard]] Result<std::optional<Conversation>> conversation(vault::sqlite::Connection &c, qint64 number, const QString &self);
[[nodiscard]] Result<QList<Message>> messages(vault::sqlite::Connection &c, qint64 conversation); // oldest first
// NotFound "mailbox.absent".
struct Kept {
    Message message;
    BlobId blob;
    QByteArray sha256;
    QStringList references; // for an answer: all that came before, then itself
};
[[nodiscard]] Result<Kept> kept(vault::sqlite::Connection &c, const MessageId &id);
// Those of its messages; whether one of them was new.
[[nodiscard]] Result<bool> markSeen(vault::sqlite::Connection &c, qint64 conversation, const QList<MessageId> &messages);
[[nodiscard]] Result<qint64> unread(vault::sqlite::Connection &c);
[[nodiscard]] Result<QStringList> contacts(vault::sqlite::Connection &c);
[[nodiscard]] Result<QList<Address>> correspondents(vault::sqlite::Connection &c); // the contacts by name, who wrote last first
// Conversations whose words all begin like these, newest first. withQuarantined: those set aside among them.
[[nodiscard]] Result<QList<qint64>> find(vault::sqlite::Connection &c, const QString &words, int limit, bool withQuarantined = true);
// Counts, dates and states of one conversation, from its messages.
[[nodiscard]] Result<void> recount(vault::sqlite::Connection &c, qint64 conversation);

[[nodiscard]] QByteArray toJson(const QList<Address> &addresses);
[[nodiscard]] QList<Address> addressesOf(const QByteArray &json);

} // namespace havre::mailbox::store
