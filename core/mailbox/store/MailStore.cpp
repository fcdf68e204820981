#include "core/mailbox/store/MailStore.h"

#include "core/mailbox/Rules.h"
#include "core/mailbox/store/Threads_p.h"
#include "core/records/search/Fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace havre::mailbox::store {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

namespace {

constexpr qsizetype MostIndexed = 500'000; // characters of one message

constexpr const char *Columns =
    "SELECT number, id, conversation, way, message_id, from_name, from_address, reply_name, reply_address, recipients, subject, "
    "date, size, seen, closes, automatic, quarantine, preview, attachments, blob, sha256 FROM mail_message ";

QByteArray toJson(const QList<Attachment> &attachments)
{
    QJsonArray all;
    for (const Attachment &one : attachments)
        all.append(QJsonArray{one.part, one.name, one.contentType, one.size});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<Attachment> attachmentsOf(const QByteArray &json)
{
    QList<Attachment> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonArray one = value.toArray();
        all.append({one.at(0).toInt(), one.at(1).toString(), one.at(2).toString(), one.at(3).toInteger()});
    }
    return all;
}

Message messageOf(const Statement &row)
{
    Message message;
    message.id = MessageId(QUuid::fromRfc4122(row.bytes(1)));
    message.conversation = row.integer(2);
    message.way = static_cast<Way>(row.integer(3));
    message.messageId = row.text(4);
    message.from = {row.text(5), row.text(6)};
    message.replyTo = {row.text(7), row.text(8)};
    message.to = addressesOf(row.text(9).toUtf8());
    message.subject = row.text(10);
    message.date = QDateTime::fromMSecsSinceEpoch(row.integer(11), Qt::UTC);
    message.size = row.integer(12);
    message.seen = row.integer(13) != 0;
    message.closes = row.integer(14) != 0;
    message.automatic = row.integer(15) != 0;
    message.quarantine = row.text(16);
    message.preview = row.text(17);
    message.attachments = attachmentsOf(row.text(18).toUtf8());
    return message;
}

// The same bytes again, or the copy in Sent of what left from here. The same bytes have the same Message-ID, and its
// index is what keeps a message from costing a walk over all that are here.
Result<qint64> known(Connection &c, const Arrival &arrival)
{
    HAVRE_TRY(row, c.prepare("SELECT number FROM mail_message WHERE message_id = ?3 AND role = ?1 AND uid = 0 AND "
                             "(sha256 = ?2 OR (?4 = 1 AND message_id != ''))"));
    row.bind(1, static_cast<int>(arrival.role)).bind(2, arrival.blob.sha256).bind(3, arrival.message.messageId);
    row.bind(4, arrival.role == Role::Sent);
    HAVRE_TRY(there, row.step());
    return there ? row.integer(0) : qint64(0);
}

Result<void> keepContact(Connection &c, const Message &message)
{
    if (message.way != Way::Received || !message.quarantine.isEmpty())
        return {};
    HAVRE_TRY(row, c.prepare("INSERT INTO mail_contact(address, name, wrote, last) VALUES(?1, ?2, ?3, ?3) ON CONFLICT(address) "
                             "DO UPDATE SET wrote = min(wrote, excluded.wrote), last = max(last, excluded.last)"));
    for (const Address &one : {message.from, message.replyTo})
        HAVRE_CHECK(row.bind(1, one.address).bind(2, one.name).bind(3, message.date.toMSecsSinceEpoch()).run());
    return {};
}

Result<void> index(Connection &c, qint64 number, const Arrival &arrival)
{
    QString author = arrival.message.from.name + u' ' + arrival.message.from.address;
    for (const Address &one : arrival.message.to)
        author += u' ' + one.name;
    HAVRE_TRY(row, c.prepare("INSERT INTO mail_search(rowid, subject, author, body) VALUES(?1, ?2, ?3, ?4)"));
    row.bind(1, number).bind(2, records::openedLigatures(arrival.message.subject)).bind(3, author);
    return row.bind(4, records::openedLigatures(arrival.text.left(MostIndexed).normalized(QString::NormalizationForm_C))).run();
}

} // namespace

QByteArray toJson(const QList<Address> &addresses)
{
    QJsonArray all;
    for (const Address &one : addresses)
        all.append(QJsonArray{one.name, one.address});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<Address> addressesOf(const QByteArray &json)
{
    QList<Address> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        all.append({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
    return all;
}

// The conversation of a new one, which is to be counted again; 0: it was here.
static Result<qint64> place(Connection &c, const Arrival &arrival)
{
    HAVRE_TRY(before, known(c, arrival));
    if (before != 0) {
        HAVRE_TRY(number, c.prepare("UPDATE mail_message SET uid = ?2 WHERE number = ?1"));
        HAVRE_CHECK(number.bind(1, before).bind(2, static_cast<qint64>(arrival.uid)).run());
        return qint64(0);
    }
    HAVRE_TRY(conversation, conversationOf(c, arrival));
    const Message &m = arrival.message;
    HAVRE_TRY(row, c.prepare("INSERT INTO mail_message(id, conversation, role, uid, way, message_id, from_name, from_address, "
                             "reply_name, reply_address, recipients, subject, date, size, sha256, blob, seen, seen_here, closes, "
                             "automatic, quarantine, preview, attachments) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                             "?13, ?14, ?15, ?16, ?17, 0, ?18, ?19, ?20, ?21, ?22)"));
    row.bind(1, MessageId::random().uuid().toRfc4122()).bind(2, conversation).bind(3, static_cast<int>(arrival.role));
    row.bind(4, static_cast<qint64>(arrival.uid)).bind(5, static_cast<int>(m.way)).bind(6, m.messageId);
    row.bind(7, m.from.name).bind(8, m.from.address).bind(9, m.replyTo.name).bind(10, m.replyTo.address);
    row.bind(11, QString::fromUtf8(toJson(m.to))).bind(12, rules::shownSubject(m.subject)).bind(13, m.date.toMSecsSinceEpoch());
    row.bind(14, m.size).bind(15, arrival.blob.sha256).bind(16, arrival.blob.id.uuid().toRfc4122()).bind(17, m.seen);
    row.bind(18, m.closes).bind(19, m.automatic).bind(20, m.quarantine).bind(21, m.preview);
    row.bind(22, QString::fromUtf8(toJson(m.attachments)));
    HAVRE_CHECK(row.run());
    HAVRE_CHECK(index(c, c.lastInsertId(), arrival));
    HAVRE_CHECK(keepContact(c, m));
    return qint64(conversation);
}

Result<bool> insert(Connection &c, const Arrival &arrival)
{
    HAVRE_TRY(conversation, place(c, arrival));
    if (conversation != 0)
        HAVRE_CHECK(recount(c, conversation));
    return conversation != 0;
}

Result<Added> insertAll(Connection &c, const QList<Arrival> &arrivals)
{
    Added added;
    QSet<qint64> touched; // counted once each: a long conversation is not walked again for each of its messages
    for (const Arrival &one : arrivals) {
        HAVRE_TRY(conversation, place(c, one));
        if (conversation == 0)
            continue;
        touched.insert(conversation);
        ++added.messages;
        added.quarantined += one.message.quarantine.isEmpty() ? 0 : 1;
    }
    for (const qint64 conversation : std::as_const(touched))
        HAVRE_CHECK(recount(c, conversation));
    return added;
}

Result<void> recount(Connection &c, qint64 conversation)
{
    // The last word of a professional decides: who writes again opens again.
    HAVRE_TRY(row, c.prepare(
        "UPDATE mail_conversation SET (date, messages, unread, attachments, quarantined, closed) = ("
        "SELECT coalesce(max(date), 0), count(*), coalesce(sum(seen = 0 AND way = 0), 0), coalesce(sum(attachments != '[]'), 0), "
        "coalesce(max(quarantine != ''), 0), "
        "coalesce((SELECT closes FROM mail_message WHERE conversation = ?1 AND way = 0 ORDER BY date DESC, number DESC LIMIT 1), 0) "
        "FROM mail_message WHERE conversation = ?1) WHERE number = ?1"));
    return row.bind(1, conversation).run();
}

Result<QList<Message>> messages(Connection &c, qint64 conversation)
{
    HAVRE_TRY(row, c.prepare((QByteArray(Columns) + "WHERE conversation = ?1 ORDER BY date, number").constData()));
    row.bind(1, conversation);
    QList<Message> all;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append(messageOf(row));
    }
}

Result<Kept> kept(Connection &c, const MessageId &id)
{
    Kept found;
    {
        HAVRE_TRY(row, c.prepare((QByteArray(Columns) + "WHERE id = ?1").constData()));
        row.bind(1, id.uuid().toRfc4122());
        HAVRE_TRY(there, row.step());
        if (!there)
            return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
        found.message = messageOf(row);
        found.blob = BlobId(QUuid::fromRfc4122(row.bytes(19)));
        found.sha256 = row.bytes(20);
    }
    HAVRE_TRY(before, messages(c, found.message.conversation));
    for (const Message &one : before)
        if (!one.messageId.isEmpty() && one.id != id && one.date <= found.message.date)
            found.references.append(one.messageId);
    if (!found.message.messageId.isEmpty())
        found.references.append(found.message.messageId);
    return found;
}

Result<bool> markSeen(Connection &c, qint64 conversation, const QList<MessageId> &messages)
{
    HAVRE_TRY(row, c.prepare("UPDATE mail_message SET seen = 1, seen_here = 1 WHERE id = ?1 AND conversation = ?2 AND seen = 0"));
    bool fresh = false;
    for (const MessageId &id : messages) {
        HAVRE_CHECK(row.bind(1, id.uuid().toRfc4122()).bind(2, conversation).run());
        fresh = fresh || c.changes() > 0;
    }
    if (fresh)
        HAVRE_CHECK(recount(c, conversation));
    return fresh;
}

Result<qint64> unread(Connection &c)
{
    HAVRE_TRY(row, c.prepare("SELECT coalesce(sum(unread), 0) FROM mail_conversation WHERE unread > 0 AND quarantined = 0"));
    HAVRE_CHECK(row.step());
    return row.integer(0);
}

Result<QStringList> contacts(Connection &c)
{
    HAVRE_TRY(row, c.prepare("SELECT address FROM mail_contact"));
    QStringList all;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append(row.text(0));
    }
}

Result<QList<Address>> correspondents(Connection &c)
{
    HAVRE_TRY(row, c.prepare("SELECT name, address FROM mail_contact ORDER BY last DESC, address"));
    QList<Address> all;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append({row.text(0), row.text(1)});
    }
}

} // namespace havre::mailbox::store
