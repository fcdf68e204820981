#include "app/cli/MailJson.h"

#include <QJsonArray>
#include <QMetaEnum>

#include <algorithm>

namespace havre::cli {

namespace {

QString time(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

template <typename Enum>
QString name(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QJsonObject person(const mailbox::Address &one)
{
    return {{QStringLiteral("name"), one.name}, {QStringLiteral("address"), one.address}};
}

QJsonArray people(const QList<mailbox::Address> &all)
{
    QJsonArray array;
    for (const mailbox::Address &one : all)
        array.append(person(one));
    return array;
}

} // namespace

QJsonObject toJson(const mailbox::Conversation &one)
{
    return {{QStringLiteral("number"), one.number},
            {QStringLiteral("subject"), one.subject},
            {QStringLiteral("correspondents"), people(one.correspondents)},
            {QStringLiteral("date"), time(one.date)},
            {QStringLiteral("preview"), one.preview},
            {QStringLiteral("lastWay"), name(one.lastWay)},
            {QStringLiteral("messages"), one.messages},
            {QStringLiteral("unread"), one.unread},
            {QStringLiteral("attachments"), one.attachments},
            {QStringLiteral("closed"), one.closed},
            {QStringLiteral("quarantined"), one.quarantined}};
}

QJsonObject toJson(const mailbox::Message &one)
{
    QJsonArray attachments;
    for (const mailbox::Attachment &part : one.attachments)
        attachments.append(QJsonObject{{QStringLiteral("part"), part.part},
                                       {QStringLiteral("name"), part.name},
                                       {QStringLiteral("contentType"), part.contentType},
                                       {QStringLiteral("size"), part.size}});
    return {{QStringLiteral("id"), one.id.toString()},
            {QStringLiteral("messageId"), one.messageId},
            {QStringLiteral("way"), name(one.way)},
            {QStringLiteral("from"), person(one.from)},
            {QStringLiteral("to"), people(one.to)},
            {QStringLiteral("subject"), one.subject},
            {QStringLiteral("date"), time(one.date)},
            {QStringLiteral("size"), one.size},
            {QStringLiteral("seen"), one.seen},
            {QStringLiteral("closes"), one.closes},
            {QStringLiteral("automatic"), one.automatic},
            {QStringLiteral("quarantine"), one.quarantine},
            {QStringLiteral("attachments"), attachments}};
}

QJsonObject toJson(const mailbox::Draft &one)
{
    QJsonArray enclosures;
    for (const mailbox::Enclosure &part : one.enclosures) {
        QJsonObject object{{QStringLiteral("name"), part.name}, {QStringLiteral("contentType"), part.contentType}, {QStringLiteral("size"), part.size}};
        if (part.message.isNull()) {
            object.insert(QStringLiteral("document"), part.document.toString());
        } else {
            object.insert(QStringLiteral("message"), part.message.toString());
            object.insert(QStringLiteral("part"), part.part);
        }
        enclosures.append(object);
    }
    return {{QStringLiteral("id"), one.id.toString()},
            {QStringLiteral("conversation"), one.conversation},
            {QStringLiteral("to"), people(one.to)},
            {QStringLiteral("subject"), one.subject},
            {QStringLiteral("text"), one.text},
            {QStringLiteral("enclosures"), enclosures},
            {QStringLiteral("changed"), time(one.changed)}};
}

QJsonObject toJson(const mailbox::Outgoing &one)
{
    return {{QStringLiteral("number"), one.number},
            {QStringLiteral("messageId"), one.messageId},
            {QStringLiteral("recipients"), QJsonArray::fromStringList(one.recipients)},
            {QStringLiteral("subject"), one.subject},
            {QStringLiteral("state"), name(one.state)},
            {QStringLiteral("tries"), one.tries},
            {QStringLiteral("code"), one.code},
            {QStringLiteral("queued"), time(one.queued)}};
}

QJsonObject toJson(const mailbox::SyncReport &report)
{
    return {{QStringLiteral("added"), report.added},
            {QStringLiteral("quarantined"), report.quarantined},
            {QStringLiteral("known"), report.known},
            {QStringLiteral("sent"), report.sent},
            {QStringLiteral("bytesIn"), report.bytesIn},
            {QStringLiteral("bytesOut"), report.bytesOut},
            {QStringLiteral("roundTrips"), report.roundTrips}};
}

QString namesOf(const QList<mailbox::Address> &all, const QList<mailbox::Address> &known)
{
    QStringList list;
    for (const mailbox::Address &one : all) {
        const auto called = std::find_if(known.cbegin(), known.cend(), [&one](const mailbox::Address &other) {
            return other.address == one.address && !other.name.isEmpty();
        });
        list.append(!one.name.isEmpty() ? one.name : called == known.cend() ? one.address : called->name);
    }
    return list.join(QStringLiteral(", "));
}

QString receivedSentence(const mailbox::SyncReport &report)
{
    const QString received = report.added < 2 ? QStringLiteral("%1 message reçu (%2 mis de côté)") : QStringLiteral("%1 messages reçus (%2 mis de côté)");
    return received.arg(report.added).arg(report.quarantined);
}

QString sentSentence(const mailbox::SyncReport &report)
{
    return (report.sent < 2 ? QStringLiteral(", %1 envoyé.") : QStringLiteral(", %1 envoyés.")).arg(report.sent);
}

} // namespace havre::cli
