// An RFC 5322 message → plain values, by GMime (which also decodes words, charsets and transfer encodings).
// Bounded: size, depth, number of parts, length of every text, what GMime would go back over (Endless.h). Nothing is
// fetched, nothing is executed.
// Threading: pure functions, any thread. Errors: Exhausted "mailbox.mime.too-large", Malformed
// "mailbox.mime.unreadable" (no header at all).
#pragma once

#include "core/foundation/Result.h"
#include "core/mailbox/Message.h"

namespace havre::mailbox::mime {

struct Leaf { // a part that is neither the text nor its HTML
    QString name; // a file name: no folder, no control character, at most 120 characters
    QString contentType; // lower case, as told: sniff before use
    QString contentId;
    qint64 size = 0;   // decoded
    QByteArray bytes;  // when asked for
};

struct Reading {
    QString messageId;
    QStringList references; // and In-Reply-To, oldest first
    Address from;
    QList<Address> replyTo;
    QList<Address> to; // To and Cc
    QString subject;
    QDateTime date; // null when it says none
    QString text;   // text/plain, at most MostText; empty when there is only HTML
    QString html;
    QList<Leaf> leaves;
    bool endsConversation = false; // X-MSS-MES: FIN
    bool automatic = false;        // Auto-Submitted, Precedence
};

inline constexpr qsizetype MostBytes = 48 * 1024 * 1024;
inline constexpr qsizetype MostText = 2'000'000; // characters

// withBytes: contents of the leaves too.
[[nodiscard]] Result<Reading> readMessage(const QByteArray &bytes, bool withBytes);
// Of one leaf, by its number. NotFound "mailbox.mime.no-part".
[[nodiscard]] Result<Leaf> readLeaf(const QByteArray &bytes, int number);

// What may stand in a file name: no control, no direction override, no folder.
[[nodiscard]] QString plainName(const QString &name);

} // namespace havre::mailbox::mime
