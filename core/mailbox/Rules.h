// The rules of the health space (interop.md §5): who is a correspondent, when a conversation is over, what
// a subject is for people, how much one message holds. Decided here, shown elsewhere.
// Threading: pure functions.
#pragma once

#include "core/foundation/Result.h"
#include "core/mailbox/Message.h"

namespace havre::mailbox::rules {

// A message with all it carries, as it travels (25 MB; 1 MB = 10^6).
inline constexpr qint64 MostMessage = 25'000'000;
// base64 makes 4 of 3 and adds line ends: what enclosures may weigh together.
[[nodiscard]] qint64 travelling(qint64 bytes);
// A document goes twice: for people, and in the archive for their software (Travelling.h).
[[nodiscard]] qint64 carried(qint64 bytes);

// The domain of the address is on the list, or below one that is.
[[nodiscard]] bool isTrusted(const QString &address, const QStringList &domains);
// Why a message is set aside; empty when it is not. "mailbox.stranger"
[[nodiscard]] QString quarantine(const Address &from, const QStringList &domains);
// Reply-To counts only when it names a trusted address.
[[nodiscard]] Address replyAddress(const Address &from, const QList<Address> &replyTo, const QStringList &domains);

// Without "XDM/1.0/DDM+" and without "[FIN]".
[[nodiscard]] QString shownSubject(const QString &subject);
// X-MSS-MES: FIN, or [FIN] in the subject. Only the professional's word counts.
[[nodiscard]] bool closes(bool header, const QString &subject);
// Folded, without any number of "Re:", "Tr:", "Fwd:"…: what a thread without references is known by.
[[nodiscard]] QString threadSubject(const QString &subject);
[[nodiscard]] QString replySubject(const QString &subject);
[[nodiscard]] QString passingSubject(const QString &subject); // "Tr: …"
// To whom else the newest message of `all` that a person wrote was written, of those who wrote first themselves.
void addOthers(QList<Address> &to, const QList<Message> &all, const QStringList &contacts, const QString &self);
// And who got that message and is not among `answerable`.
[[nodiscard]] QList<Address> unanswerable(const QList<Address> &answerable, const QList<Message> &all, const QString &self);

struct Occasion { // what is known when somebody wants to send
    QStringList recipients;
    QStringList contacts; // who wrote first
    QStringList trusted;
    bool closed = false;
    qint64 size = 0; // travelling
};
// Refused "mailbox.no-recipient", "mailbox.closed", "mailbox.stranger", "mailbox.not-a-contact"; Exhausted
// "mailbox.too-large".
[[nodiscard]] Result<void> maySend(const Occasion &occasion);

} // namespace havre::mailbox::rules
