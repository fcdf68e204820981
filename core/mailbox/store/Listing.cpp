// Conversations as lists show them, and finding them by words.
#include "core/mailbox/store/MailStore.h"

namespace havre::mailbox::store {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

namespace {

// The last message that is not a machine's decides what one reads in the list.
constexpr const char *Listed =
    "SELECT c.number, c.subject, c.date, c.messages, c.unread, c.attachments, c.closed, c.quarantined, "
    "(SELECT preview FROM mail_message m WHERE m.conversation = c.number ORDER BY m.automatic, m.date DESC, m.number DESC LIMIT 1), "
    "(SELECT way FROM mail_message m WHERE m.conversation = c.number ORDER BY m.automatic, m.date DESC, m.number DESC LIMIT 1) "
    "FROM mail_conversation c ";

Conversation conversationOf(const Statement &row)
{
    Conversation one;
    one.number = row.integer(0);
    one.subject = row.text(1);
    one.date = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC);
    one.messages = static_cast<int>(row.integer(3));
    one.unread = static_cast<int>(row.integer(4));
    one.attachments = static_cast<int>(row.integer(5));
    one.closed = row.integer(6) != 0;
    one.quarantined = row.integer(7) != 0;
    one.preview = row.text(8);
    one.lastWay = static_cast<Way>(row.integer(9));
    return one;
}

Result<void> addPeople(Connection &c, Conversation &one, const QString &self)
{
    HAVRE_TRY(row, c.prepare("SELECT from_name, from_address, recipients, way FROM mail_message WHERE conversation = ?1 ORDER BY date"));
    row.bind(1, one.number);
    const auto add = [&one, &self](const Address &who) {
        if (who.address == self || who.address.isEmpty())
            return;
        for (Address &known : one.correspondents) {
            if (known.address == who.address) {
                if (known.name.isEmpty())
                    known.name = who.name;
                return;
            }
        }
        one.correspondents.append(who);
    };
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return {};
        if (static_cast<Way>(row.integer(3)) == Way::Received) {
            add({row.text(0), row.text(1)});
        } else {
            for (const Address &who : addressesOf(row.text(2).toUtf8()))
                add(who);
        }
    }
}

} // namespace

Result<QList<Conversation>> conversations(Connection &c, int limit, bool quarantined, const QString &self)
{
    QList<Conversation> all;
    {
        HAVRE_TRY(row, c.prepare((QByteArray(Listed) + "WHERE c.quarantined = ?1 ORDER BY c.date DESC LIMIT ?2").constData()));
        row.bind(1, quarantined).bind(2, limit > 0 ? limit : -1);
        while (true) {
            HAVRE_TRY(there, row.step());
            if (!there)
                break;
            all.append(conversationOf(row));
        }
    }
    for (Conversation &one : all)
        HAVRE_CHECK(addPeople(c, one, self));
    return all;
}

Result<std::optional<Conversation>> conversation(Connection &c, qint64 number, const QString &self)
{
    Conversation one;
    {
        HAVRE_TRY(row, c.prepare((QByteArray(Listed) + "WHERE c.number = ?1").constData()));
        row.bind(1, number);
        HAVRE_TRY(there, row.step());
        if (!there)
            return std::optional<Conversation>();
        one = conversationOf(row);
    }
    HAVRE_CHECK(addPeople(c, one, self));
    return std::optional(one);
}

Result<QList<qint64>> find(Connection &c, const QString &words, int limit, bool withQuarantined)
{
    QStringList terms;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        terms.append(u'"' + QString(word).remove(u'"') + QLatin1String("\"*"));
    QList<qint64> all;
    if (terms.isEmpty())
        return all;
    HAVRE_TRY(row, c.prepare("SELECT DISTINCT m.conversation FROM mail_search s JOIN mail_message m ON m.number = s.rowid "
                             "JOIN mail_conversation v ON v.number = m.conversation WHERE mail_search MATCH ?1 AND (?3 OR NOT v.quarantined) "
                             "ORDER BY v.date DESC LIMIT ?2"));
    row.bind(1, terms.join(u' ')).bind(2, limit > 0 ? limit : -1).bind(3, withQuarantined);
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append(row.integer(0));
    }
}

} // namespace havre::mailbox::store
