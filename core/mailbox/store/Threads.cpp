// Which conversation a message belongs to: by its references, else by subject and correspondent.
#include "core/mailbox/Rules.h"
#include "core/mailbox/store/Threads_p.h"

namespace havre::mailbox::store {

using vault::sqlite::Connection;

namespace {

Result<qint64> byReference(Connection &c, const QString &messageId)
{
    HAVRE_TRY(row, c.prepare("SELECT conversation FROM mail_reference WHERE message_id = ?1"));
    row.bind(1, messageId);
    HAVRE_TRY(there, row.step());
    return there ? row.integer(0) : qint64(0);
}

// Only for answers: two letters of the same name from the same doctor are two conversations.
Result<qint64> bySubject(Connection &c, const Arrival &arrival)
{
    const QString key = rules::threadSubject(arrival.message.subject);
    if (key.isEmpty() || key == rules::shownSubject(arrival.message.subject).toCaseFolded().left(200))
        return qint64(0);
    HAVRE_TRY(row, c.prepare("SELECT c.number FROM mail_conversation c JOIN mail_message m ON m.conversation = c.number "
                             "WHERE c.subject_key = ?1 AND (m.from_address = ?2 OR instr(m.recipients, ?3) > 0) "
                             "ORDER BY c.date DESC LIMIT 1"));
    const QString other = arrival.message.way == Way::Received ? arrival.message.from.address
                                                               : arrival.message.to.value(0).address;
    row.bind(1, key).bind(2, other).bind(3, QString(u'"' + other + u'"'));
    HAVRE_TRY(there, row.step());
    return there ? row.integer(0) : qint64(0);
}

Result<void> merge(Connection &c, qint64 into, qint64 from)
{
    HAVRE_TRY(messages, c.prepare("UPDATE mail_message SET conversation = ?1 WHERE conversation = ?2"));
    HAVRE_CHECK(messages.bind(1, into).bind(2, from).run());
    HAVRE_TRY(names, c.prepare("UPDATE mail_reference SET conversation = ?1 WHERE conversation = ?2"));
    HAVRE_CHECK(names.bind(1, into).bind(2, from).run());
    HAVRE_TRY(drafts, c.prepare("UPDATE mail_draft SET conversation = ?1 WHERE conversation = ?2"));
    HAVRE_CHECK(drafts.bind(1, into).bind(2, from).run());
    HAVRE_TRY(gone, c.prepare("DELETE FROM mail_conversation WHERE number = ?1"));
    return gone.bind(1, from).run();
}

Result<qint64> begin(Connection &c, const Arrival &arrival)
{
    HAVRE_TRY(row, c.prepare("INSERT INTO mail_conversation(subject, subject_key, date, messages, unread, attachments, closed, quarantined) "
                             "VALUES(?1, ?2, ?3, 0, 0, 0, 0, 0)"));
    row.bind(1, rules::shownSubject(arrival.message.subject)).bind(2, rules::threadSubject(arrival.message.subject));
    HAVRE_CHECK(row.bind(3, arrival.message.date.toMSecsSinceEpoch()).run());
    return c.lastInsertId();
}

} // namespace

Result<qint64> conversationOf(Connection &c, const Arrival &arrival)
{
    // A stranger's claim to belong to a conversation is not believed, nor that two of them are one.
    const bool believed = arrival.message.quarantine.isEmpty();
    QStringList names = believed ? arrival.references + QStringList{arrival.message.messageId} : QStringList();
    names.removeAll(QString());
    qint64 found = 0;
    for (const QString &name : std::as_const(names)) {
        HAVRE_TRY(other, byReference(c, name));
        if (other != 0 && found != 0 && other != found)
            HAVRE_CHECK(merge(c, found, other));
        if (found == 0)
            found = other;
    }
    if (found == 0 && believed && arrival.references.isEmpty()) {
        HAVRE_TRY(similar, bySubject(c, arrival));
        found = similar;
    }
    if (found == 0) {
        HAVRE_TRY(fresh, begin(c, arrival));
        found = fresh;
    }
    HAVRE_TRY(insertion, c.prepare("INSERT OR IGNORE INTO mail_reference(message_id, conversation) VALUES(?1, ?2)"));
    for (const QString &name : std::as_const(names))
        HAVRE_CHECK(insertion.bind(1, name).bind(2, found).run());
    return qint64(found);
}

} // namespace havre::mailbox::store
