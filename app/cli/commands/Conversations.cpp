// What came: conversations listed, one read.
#include "app/cli/Commands.h"
#include "app/cli/FactJson.h"
#include "app/cli/MailJson.h"
#include "app/cli/Mailboxes.h"
#include "app/cli/Output.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace havre::cli {

namespace {

// With what `mail save`, `mail file` and `mail forward` ask for: the message's id, its parts' numbers.
void printMessage(const mailbox::Message &message, const QString &text, const QList<mailbox::Address> &known)
{
    print(QStringLiteral("%1 à %2, %3  %4\n%5").arg(namesOf({message.from}, known), namesOf(message.to, known), momentOf(message.date),
                                               message.id.toString(), text));
    if (!message.attachments.isEmpty())
        print(QStringLiteral("Pièces jointes :"));
    for (const mailbox::Attachment &part : message.attachments)
        print(QStringLiteral("  %1 %2  %3").arg(message.id.toString()).arg(part.part).arg(part.name));
    print(QString());
}

// How a conversation stands, in few words.
QString standing(const mailbox::Conversation &one)
{
    QStringList marks{QStringLiteral("non lus : %1").arg(one.unread)};
    if (one.closed)
        marks.append(QStringLiteral("terminée"));
    if (one.quarantined)
        marks.append(QStringLiteral("mise de côté"));
    return marks.join(QStringLiteral(", "));
}

// Its subject, and before any of its words whether they may be believed and answered.
void printHead(const mailbox::Conversation &one, const QList<mailbox::Message> &messages)
{
    print(one.subject);
    const auto aside = std::find_if(messages.cbegin(), messages.cend(), [](const mailbox::Message &each) { return !each.quarantine.isEmpty(); });
    if (aside != messages.cend()) {
        QString reason = sentenceOf({Fault::Refused, aside->quarantine, {}});
        reason.replace(0, 1, reason.left(1).toLower());
        print(QStringLiteral("Mis de côté : %1 N’ouvrez pas ses liens, ne donnez aucun numéro. [%2]").arg(reason, aside->quarantine));
    }
    if (one.closed)
        print(sentenceOf({Fault::Refused, QStringLiteral("mailbox.closed"), {}}));
    print(QString());
}

} // namespace

QCoro::Task<int> mailList(Context &context)
{
    const bool json = context.json();
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    const auto limit = context.arguments().number("limit", 0);
    if (!limit)
        co_return report(limit.error(), json);
    const QString words = context.arguments().words.mid(2).join(u' ');
    const bool quarantined = words.isEmpty() && context.arguments().has("quarantined");
    const auto aside = co_await (*box)->conversations(0, true); // all of them: they are counted whatever is listed
    if (!aside)
        co_return report(aside.error(), json);
    Result<QList<mailbox::Conversation>> found = *limit > 0 ? aside->mid(0, *limit) : *aside;
    if (!quarantined) {
        auto listing = words.isEmpty() ? (*box)->conversations(*limit, false) : (*box)->find(words, *limit);
        found = co_await listing;
    }
    if (!found)
        co_return report(found.error(), json);
    auto unread = co_await (*box)->unread();
    printNone(found->isEmpty(), json, "Aucun message.");
    QJsonArray all;
    for (const mailbox::Conversation &one : *found) {
        all.append(toJson(one));
        if (!json)
            print(QStringLiteral("%1  %2  %3  %4 (%5)").arg(QString::number(one.number), momentOf(one.date),
                                                             namesOf(one.correspondents), one.subject, standing(one)));
    }
    // A search finds them too, and marks them.
    if (!json && words.isEmpty() && !quarantined && !aside->isEmpty())
        print(QStringLiteral("Mis de côté : %1. « havre-cli mail list --quarantined » le montre.").arg(aside->size()));
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), all.size()}, {QStringLiteral("unread"), unread.value_or(0)},
                                   {QStringLiteral("setAside"), aside->size()}, {QStringLiteral("conversations"), all}});
    co_return 0;
}

QCoro::Task<int> mailShow(Context &context)
{
    const bool json = context.json();
    const auto number = context.arguments().operand(2, "N");
    if (!number)
        co_return report(number.error(), json);
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    auto conversation = co_await (*box)->conversation(*number);
    if (!conversation)
        co_return report(conversation.error(), json);
    auto messages = co_await (*box)->messages(*number);
    if (!messages)
        co_return report(messages.error(), json);
    if (!json)
        printHead(*conversation, *messages);
    QJsonArray all;
    QList<mailbox::Address> known = conversation->correspondents; // what one sends goes to a mere address
    for (const mailbox::Message &one : *messages)
        known << one.from;
    QList<MessageId> told;
    std::optional<Error> failed; // the first that cannot be read
    for (const mailbox::Message &one : *messages) {
        auto opened = co_await (*box)->open(one.id);
        // Of one too large to be kept, what is told here is all there is.
        if (opened || opened.error().code == QLatin1String("mailbox.left-at-server"))
            told.append(one.id);
        else if (!failed)
            failed = opened.error();
        QJsonObject object = toJson(one);
        const QString text = opened ? opened->body.plainText() : QString();
        object.insert(QStringLiteral("text"), text);
        if (opened) {
            object.insert(QStringLiteral("leftOut"), opened->leftOut);
            object.insert(QStringLiteral("cut"), opened->cut);
        } else {
            object.insert(QStringLiteral("error"), opened.error().code);
        }
        all.append(object);
        if (!json)
            printMessage(one, text, known);
        if (!json && !opened)
            printAside(QStringLiteral("%1 [%2]").arg(sentenceOf(opened.error()), opened.error().code));
    }
    if (!told.isEmpty()) {
        auto seen = co_await (*box)->markSeen(*number, told);
        if (!seen)
            co_return report(seen.error(), json);
    }
    QJsonObject object = toJson(*conversation);
    object.insert(QStringLiteral("conversation"), all);
    if (json)
        context.answer(object);
    if (!failed)
        co_return 0;
    co_return json ? report(*failed, false) : exitCode(*failed); // for people it was said in its place
}

} // namespace havre::cli
