// A message of ours as RFC 5322 bytes, by GMime: UTF-8 text and its enclosures. No header can be broken
// by what stands in a subject, a name or a file name. Threading: pure function, any thread.
#pragma once

#include "core/foundation/Result.h"
#include "core/mailbox/Message.h"

namespace havre::mailbox::mime {

struct Enclosed {
    QString name;
    QString contentType;
    QByteArray bytes;
};

struct NewMessage {
    QString messageId; // without brackets; fixed before the first try
    Address from;
    QList<Address> to;
    QString subject;
    QString text;
    QDateTime date;
    QStringList references; // oldest first; the last is what is answered
    QList<Enclosed> enclosures;
};

// CRLF line ends, 7 bit. Malformed "mailbox.address" when an address is none.
[[nodiscard]] Result<QByteArray> writeMessage(const NewMessage &message);

} // namespace havre::mailbox::mime
