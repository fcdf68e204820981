// The mailbox in words of its own: messages, conversations, drafts, what waits to be sent.
// Sources: interop.md §5, RFC 5322. Threading: values.
#pragma once

#include "core/foundation/Ids.h"
#include "core/identity/Person.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace havre {
using MessageId = Id<struct MessageTag>;
using DraftId = Id<struct DraftTag>;
} // namespace havre

namespace havre::mailbox {
Q_NAMESPACE

struct Address {
    QString name;
    QString address; // lower case
    bool operator==(const Address &) const = default;
};

// Stored by number: append only.
enum class Way { Received, Sent };
Q_ENUM_NS(Way)
// Waiting: to be tried. Sending: handed to the server, no answer yet; after a crash this is where asking
// begins. Unknown: the answer was lost, the server's Sent decides. Sent, Refused, Dropped (by the person): over.
enum class OutboxState { Waiting, Sending, Unknown, Sent, Refused, Dropped };
Q_ENUM_NS(OutboxState)

struct Attachment {
    int part = 0; // its number within the message
    QString name; // a plain file name, never a path
    QString contentType;
    qint64 size = 0; // decoded
    bool operator==(const Attachment &) const = default;
};

struct Message {
    MessageId id;
    qint64 conversation = 0;
    Way way = Way::Received;
    QString messageId; // between the angle brackets
    Address from;
    Address replyTo; // where an answer goes; the sender's unless another trusted address was given
    QList<Address> to; // and copies
    QString subject;   // without what software writes for software
    QDateTime date;
    qint64 size = 0;
    bool seen = false;
    bool closes = false; // the professional ended the conversation
    bool automatic = false; // a machine answered (RFC 3834)
    QString quarantine;  // why it is set aside: a code; empty when it is not
    QString preview;     // the first words
    QList<Attachment> attachments;
    bool operator==(const Message &) const = default;
};

struct Conversation {
    qint64 number = 0;
    QString subject;
    QList<Address> correspondents; // everybody but oneself
    QDateTime date; // of the newest message
    QString preview;
    Way lastWay = Way::Received;
    int messages = 0;
    int unread = 0;
    int attachments = 0;
    bool closed = false;
    bool quarantined = false;
    bool operator==(const Conversation &) const = default;
};

struct Enclosure { // what goes out with a message: a document of the records, or what came with another message
    DocumentId document;
    QString name;
    QString contentType;
    qint64 size = 0;
    MessageId message = {}; // null: it is a document
    int part = 0;
    bool operator==(const Enclosure &) const = default;
};

struct Draft {
    DraftId id;
    qint64 conversation = 0; // 0: a new one
    QList<Address> to;
    QString subject;
    QString text;
    QList<Enclosure> enclosures;
    QDateTime changed;
    bool operator==(const Draft &) const = default;
};

struct Outgoing { // a row of the outbox
    qint64 number = 0;
    qint64 conversation = 0; // 0: none
    QString messageId;
    QStringList recipients;
    QString subject;
    OutboxState state = OutboxState::Waiting;
    int tries = 0;
    QString code; // why it waits or was refused
    QDateTime queued;
    bool operator==(const Outgoing &) const = default;
};

// Where this person's mail is and whom to believe (core/session/Platform.h).
struct Account {
    QUrl imap;
    QUrl smtp;
    Address self;
    identity::Person person; // whose it is, as archives for professionals name them
    QStringList trusted;    // domains
    bool keepsSent = false; // the server files what it accepts in Sent by itself
};

} // namespace havre::mailbox
