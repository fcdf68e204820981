#include "core/mailbox/store/OutboxStore.h"

#include "core/journal/AccessJournal.h"
#include "core/mailbox/store/MailStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace havre::mailbox::store {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

namespace {

QString toJson(const QList<Enclosure> &enclosures)
{
    QJsonArray all;
    for (const Enclosure &one : enclosures)
        all.append(QJsonArray{one.document.toString(), one.name, one.contentType, one.size, one.message.toString(), one.part});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Enclosure> enclosuresOf(const QString &json)
{
    QList<Enclosure> all;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray one = value.toArray();
        all.append({DocumentId::fromString(one.at(0).toString()), one.at(1).toString(), one.at(2).toString(), one.at(3).toInteger(),
                    MessageId::fromString(one.at(4).toString()), one.at(5).toInt()});
    }
    return all;
}

QString toJson(const ToTell &toTell)
{
    QJsonArray documents;
    for (const auto &[id, title] : toTell.documents)
        documents.append(QJsonArray{id, title});
    const QJsonObject all{{QStringLiteral("people"), toTell.people}, {QStringLiteral("documents"), documents}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Draft draftOf(const Statement &row)
{
    return {DraftId(QUuid::fromRfc4122(row.bytes(0))), row.integer(1), addressesOf(row.text(2).toUtf8()), row.text(3), row.text(4),
            enclosuresOf(row.text(5)), QDateTime::fromMSecsSinceEpoch(row.integer(6), Qt::UTC)};
}

constexpr const char *OutboxColumns = "SELECT number, message_id, recipients, subject, state, tries, code, queued, conversation, blob, "
                                      "sha256, tried FROM mail_outbox ";

Queued queuedOf(const Statement &row)
{
    Queued one;
    one.row = {row.integer(0), row.integer(8), row.text(1), row.text(2).split(u' ', Qt::SkipEmptyParts), row.text(3),
               static_cast<OutboxState>(row.integer(4)), static_cast<int>(row.integer(5)), row.text(6),
               QDateTime::fromMSecsSinceEpoch(row.integer(7), Qt::UTC)};
    one.conversation = row.integer(8);
    one.blob.id = BlobId(QUuid::fromRfc4122(row.bytes(9)));
    one.blob.sha256 = row.bytes(10);
    if (row.integer(11) > 0)
        one.tried = QDateTime::fromMSecsSinceEpoch(row.integer(11), Qt::UTC);
    return one;
}

} // namespace

Result<void> keepDraft(Connection &c, const Draft &draft)
{
    HAVRE_TRY(row, c.prepare("INSERT INTO mail_draft(id, conversation, recipients, subject, body, enclosures, changed) "
                             "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(id) DO UPDATE SET conversation = excluded.conversation, "
                             "recipients = excluded.recipients, subject = excluded.subject, body = excluded.body, "
                             "enclosures = excluded.enclosures, changed = excluded.changed"));
    row.bind(1, draft.id.uuid().toRfc4122()).bind(2, draft.conversation).bind(3, QString::fromUtf8(store::toJson(draft.to)));
    return row.bind(4, draft.subject).bind(5, draft.text).bind(6, toJson(draft.enclosures)).bind(7, draft.changed.toMSecsSinceEpoch()).run();
}

Result<void> dropDraft(Connection &c, const DraftId &id)
{
    HAVRE_TRY(row, c.prepare("DELETE FROM mail_draft WHERE id = ?1"));
    return row.bind(1, id.uuid().toRfc4122()).run();
}

Result<QList<Draft>> drafts(Connection &c)
{
    HAVRE_TRY(row, c.prepare("SELECT id, conversation, recipients, subject, body, enclosures, changed FROM mail_draft ORDER BY changed DESC"));
    QList<Draft> all;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append(draftOf(row));
    }
}

Result<Draft> draft(Connection &c, const DraftId &id)
{
    HAVRE_TRY(row, c.prepare("SELECT id, conversation, recipients, subject, body, enclosures, changed FROM mail_draft WHERE id = ?1"));
    row.bind(1, id.uuid().toRfc4122());
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("mailbox.draft-absent"));
    return draftOf(row);
}

Result<qint64> queue(Connection &c, const Queued &message)
{
    HAVRE_TRY(row, c.prepare("INSERT INTO mail_outbox(message_id, conversation, recipients, subject, blob, sha256, state, tries, code, "
                             "queued, tried, next, to_tell) VALUES(?1, ?2, ?3, ?4, ?5, ?6, 0, 0, '', ?7, 0, 0, ?8)"));
    row.bind(1, message.row.messageId).bind(2, message.conversation).bind(3, message.row.recipients.join(u' '));
    row.bind(4, message.row.subject).bind(5, message.blob.id.uuid().toRfc4122()).bind(6, message.blob.sha256);
    HAVRE_CHECK(row.bind(7, message.row.queued.toMSecsSinceEpoch()).bind(8, toJson(message.toTell)).run());
    return c.lastInsertId();
}

Result<void> tell(Connection &c, const QString &messageId, const QDateTime &now)
{
    if (messageId.isEmpty())
        return {};
    QByteArray json;
    {
        HAVRE_TRY(row, c.prepare("SELECT to_tell FROM mail_outbox WHERE message_id = ?1 AND to_tell != ''"));
        row.bind(1, messageId);
        HAVRE_TRY(there, row.step());
        if (!there)
            return {};
        json = row.text(0).toUtf8();
    }
    HAVRE_TRY(told, c.prepare("UPDATE mail_outbox SET to_tell = '' WHERE message_id = ?1"));
    HAVRE_CHECK(told.bind(1, messageId).run());
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QString actor = QStringLiteral("Vous");
    HAVRE_CHECK(journal::append(c, now, actor, journal::Act::MessageSent, {}, all.value(QLatin1String("people")).toString()));
    for (const QJsonValue &one : all.value(QLatin1String("documents")).toArray())
        HAVRE_CHECK(journal::append(c, now, actor, journal::Act::DocumentSent, one.toArray().at(0).toString(), one.toArray().at(1).toString()));
    return {};
}

Result<QList<Outgoing>> outbox(Connection &c, int limit)
{
    HAVRE_TRY(row, c.prepare((QByteArray(OutboxColumns) + "ORDER BY number DESC LIMIT ?1").constData()));
    row.bind(1, limit > 0 ? limit : -1);
    QList<Outgoing> all;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append(queuedOf(row).row);
    }
}

Result<Queued> queued(Connection &c, qint64 number)
{
    HAVRE_TRY(row, c.prepare((QByteArray(OutboxColumns) + "WHERE number = ?1").constData()));
    row.bind(1, number);
    HAVRE_TRY(there, row.step());
    if (!there)
        return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
    return queuedOf(row);
}

Result<QList<Queued>> due(Connection &c, const QDateTime &now)
{
    HAVRE_TRY(row, c.prepare((QByteArray(OutboxColumns) + "WHERE state IN (0, 2) AND next <= ?1 ORDER BY number").constData()));
    row.bind(1, now.toMSecsSinceEpoch());
    QList<Queued> all;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return all;
        all.append(queuedOf(row));
    }
}

Result<int> recover(Connection &c)
{
    HAVRE_CHECK(c.execute("UPDATE mail_outbox SET state = 2, code = 'mailbox.send-unknown' WHERE state = 1"));
    return c.changes();
}

Result<bool> decide(Connection &c, qint64 number, OutboxState to)
{
    // Never one that is on the wire; and what waits needs no second go.
    HAVRE_TRY(row, c.prepare("UPDATE mail_outbox SET state = ?2, next = 0, code = CASE WHEN ?2 = 0 THEN '' ELSE code END "
                             "WHERE number = ?1 AND (state IN (2, 4) OR (state = 0 AND ?2 = 5))"));
    HAVRE_CHECK(row.bind(1, number).bind(2, static_cast<int>(to)).run());
    return c.changes() > 0;
}

Result<bool> move(Connection &c, qint64 number, OutboxState to, const QString &code, const QDateTime &now, const QDateTime &next)
{
    HAVRE_TRY(row, c.prepare("UPDATE mail_outbox SET state = ?2, code = ?3, tried = ?4, next = ?5, "
                             "tries = tries + CASE WHEN ?2 = 1 THEN 1 ELSE 0 END WHERE number = ?1 AND state < 3"));
    row.bind(1, number).bind(2, static_cast<int>(to)).bind(3, code).bind(4, now.toMSecsSinceEpoch());
    HAVRE_CHECK(row.bind(5, next.isValid() ? next.toMSecsSinceEpoch() : qint64(0)).run());
    return c.changes() > 0;
}

} // namespace havre::mailbox::store
