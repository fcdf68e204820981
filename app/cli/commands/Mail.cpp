#include "app/cli/Commands.h"
#include "app/cli/FactJson.h"
#include "app/cli/MailJson.h"
#include "app/cli/Mailboxes.h"
#include "app/cli/Output.h"
#include "core/foundation/NewFile.h"
#include "core/journal/AccessJournal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace havre::cli {

QCoro::Task<Result<mailbox::Mailbox *>> mailboxOf(Context &context)
{
    auto opened = co_await context.unlock();
    if (!opened)
        co_return failure(opened.error());
    if (!(*opened)->isOwners()) // a health address is a grown person's own
        co_return failure(Fault::Refused, QLatin1String("mailbox.owners-only"));
    auto box = co_await (*opened)->openMailbox();
    co_return box;
}

namespace {

QString names(const QList<mailbox::Address> &all)
{
    QStringList list;
    for (const mailbox::Address &one : all)
        list.append(one.name.isEmpty() ? one.address : one.name);
    return list.join(QStringLiteral(", "));
}

// With what `mail save`, `mail file` and `mail forward` ask for: the message's id, its parts' numbers.
void printMessage(const mailbox::Message &message, const QString &text)
{
    print(QStringLiteral("%1 à %2, %3  %4\n%5").arg(names({message.from}), names(message.to), momentOf(message.date),
                                               message.id.toString(), text));
    if (!message.attachments.isEmpty())
        print(QStringLiteral("Pièces jointes :"));
    for (const mailbox::Attachment &part : message.attachments)
        print(QStringLiteral("  %1 %2  %3").arg(message.id.toString()).arg(part.part).arg(part.name));
    print(QString());
}

QString said(mailbox::OutboxState state)
{
    switch (state) {
    case mailbox::OutboxState::Waiting: return QStringLiteral("en attente");
    case mailbox::OutboxState::Sending: return QStringLiteral("en cours d’envoi");
    case mailbox::OutboxState::Unknown: return QStringLiteral("envoi incertain");
    case mailbox::OutboxState::Sent: return QStringLiteral("envoyé");
    case mailbox::OutboxState::Refused: return QStringLiteral("refusé");
    case mailbox::OutboxState::Dropped: return QStringLiteral("abandonné");
    }
    return {};
}

// --text FILE, else standard input: words for a doctor are not for an argument list.
Result<QString> textOf(const Arguments &arguments)
{
    QFile file(arguments.value("text", QStringLiteral("/dev/stdin")));
    if (!file.open(QIODevice::ReadOnly))
        return misused("--text");
    return QString::fromUtf8(file.read(1024 * 1024));
}

// The words themselves are a likely slip: said without repeating them.
int reportUnread(const Error &error, const Arguments &arguments, bool json)
{
    const QString said = QFileInfo::exists(arguments.value("text", QStringLiteral("/dev/stdin")))
        ? QStringLiteral("Le fichier donné à --text ne peut pas être lu.")
        : QStringLiteral("Il n’y a pas de fichier de ce nom. --text prend un nom de fichier ; les mots eux-mêmes se donnent par l’entrée standard.");
    return report(error, said, json);
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

QCoro::Task<Result<mailbox::Draft>> written(Context &context, mailbox::Mailbox *box, qint64 conversation, QString text)
{
    auto draft = co_await box->answer(conversation, context.arguments().has("all"));
    if (!draft)
        co_return failure(draft.error());
    draft->text = text;
    const QStringList documents = context.arguments().value("attach").split(u',', Qt::SkipEmptyParts);
    for (const QString &id : documents) {
        const DocumentId document = DocumentId::fromString(id);
        auto enclosure = co_await box->enclose(document);
        if (!enclosure)
            co_return failure(enclosure.error());
        draft->enclosures.append(*enclosure);
    }
    co_return draft;
}

} // namespace

QCoro::Task<int> mailSync(Context &context)
{
    const bool json = context.json();
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    auto done = co_await (*box)->synchronize();
    if (!done)
        co_return report(done.error(), json);
    if (json)
        context.answer(toJson(*done));
    else
        print(receivedSentence(*done) + sentSentence(*done));
    co_return 0;
}

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
    auto listing = words.isEmpty() ? (*box)->conversations(*limit, context.arguments().has("quarantined")) : (*box)->find(words, *limit);
    auto found = co_await listing;
    if (!found)
        co_return report(found.error(), json);
    auto unread = co_await (*box)->unread();
    auto aside = co_await (*box)->conversations(0, true);
    if (!aside)
        co_return report(aside.error(), json);
    printNone(found->isEmpty(), json, "Aucun message.");
    QJsonArray all;
    for (const mailbox::Conversation &one : *found) {
        all.append(toJson(one));
        if (!json)
            print(QStringLiteral("%1  %2  %3  %4 (%5)").arg(QString::number(one.number), momentOf(one.date),
                                                             names(one.correspondents), one.subject, standing(one)));
    }
    // A search finds them too, and marks them.
    if (!json && words.isEmpty() && !context.arguments().has("quarantined") && !aside->isEmpty())
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
    for (const mailbox::Message &one : *messages) {
        auto opened = co_await (*box)->open(one.id);
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
            printMessage(one, text);
        if (!json && !opened)
            printAside(QStringLiteral("%1 [%2]").arg(sentenceOf(opened.error()), opened.error().code));
    }
    auto seen = co_await (*box)->markSeen(*number);
    if (!seen)
        co_return report(seen.error(), json);
    QJsonObject object = toJson(*conversation);
    object.insert(QStringLiteral("conversation"), all);
    if (json)
        context.answer(object);
    co_return 0;
}

QCoro::Task<int> mailSave(Context &context)
{
    const bool json = context.json();
    const auto id = MessageId::fromString(context.arguments().words.value(2));
    const QString output = context.arguments().value("output");
    const auto part = context.arguments().operand(3, "PARTIE");
    if (id.isNull() || !part)
        co_return report(id.isNull() ? misused("ID").value() : part.error(), json);
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    auto content = co_await (*box)->attachment(id, static_cast<int>(*part));
    if (!content)
        co_return report(content.error(), json);
    if (const auto free = mayWrite(output); !free)
        co_return report(free.error(), json);
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    // Journalled before the bytes leave, as an export of a document is.
    auto noted = co_await journal::note((*opened)->space(), QStringLiteral("Vous"), journal::Act::DocumentExported, {}, content->name);
    if (!noted)
        co_return report(noted.error(), json);
    const auto saved = writeNew(output, content->bytes);
    if (!saved)
        co_return report(saved.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("written"), content->bytes.size()}, {QStringLiteral("name"), content->name}});
    else
        print(QStringLiteral("C’est écrit : %1.").arg(output));
    co_return 0;
}

QCoro::Task<int> mailFile(Context &context)
{
    const bool json = context.json();
    const auto id = MessageId::fromString(context.arguments().words.value(2));
    bool isNumber = false;
    const int part = context.arguments().words.value(3).toInt(&isNumber);
    if (id.isNull() || !isNumber)
        co_return report(misused(id.isNull() ? "ID" : "PARTIE").value(), json);
    // Which document of an archive; the first when nothing is said.
    const QString which = context.arguments().words.value(4);
    bool isMember = which.isEmpty();
    const int member = which.isEmpty() ? -1 : which.toInt(&isMember);
    if (!isMember || (!which.isEmpty() && member < 0))
        co_return report(misused("MEMBRE").value(), json);
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    auto filed = co_await (*box)->file(id, part, member);
    if (!filed)
        co_return report(filed.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("document"), filed->toString()}});
    else
        print(filed->toString());
    co_return 0;
}

// Sent, or with --draft kept.
static QCoro::Task<int> finish(Context &context, mailbox::Mailbox *box, mailbox::Draft draft)
{
    const bool json = context.json();
    if (context.arguments().has("draft")) {
        auto kept = co_await box->keep(draft);
        if (!kept)
            co_return report(kept.error(), json);
        if (json)
            context.answer(toJson(draft));
        else
            print(QStringLiteral("Le brouillon est gardé."));
        co_return 0;
    }
    auto queued = co_await box->send(draft);
    if (!queued)
        co_return report(queued.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("queued"), *queued}});
    else
        print(QStringLiteral("Il partira avec le prochain « mail sync » (numéro %1).").arg(*queued));
    co_return 0;
}

QCoro::Task<int> mailReply(Context &context)
{
    const bool json = context.json();
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    const auto conversation = context.arguments().operand(2, "N");
    if (!conversation)
        co_return report(conversation.error(), json);
    const auto text = textOf(context.arguments());
    if (!text)
        co_return reportUnread(text.error(), context.arguments(), json);
    auto draft = co_await written(context, *box, *conversation, *text);
    if (!draft)
        co_return report(draft.error(), json);
    if (draft->text.trimmed().isEmpty() && draft->enclosures.isEmpty())
        co_return report(misused("--text").value(), QStringLiteral("Cette réponse n’a ni mots ni document joint : rien n’est envoyé. "
                                                                   "Donnez-les par --text, l’entrée standard ou --attach."), json);
    co_return co_await finish(context, *box, *draft);
}

QCoro::Task<int> mailForward(Context &context)
{
    const bool json = context.json();
    const auto id = MessageId::fromString(context.arguments().words.value(2));
    const auto number = context.arguments().operand(3, "N");
    if (id.isNull() || !number)
        co_return report(id.isNull() ? misused("ID").value() : number.error(), json);
    const Result<QString> words = context.arguments().options.contains(QStringLiteral("text")) ? textOf(context.arguments()) : Result<QString>();
    if (!words)
        co_return reportUnread(words.error(), context.arguments(), json);
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    // Without words of one's own it is still worth sending: what is passed on is what one reads.
    // Named by a conversation with them: who is written to is not for an argument list either.
    auto whom = co_await (*box)->conversation(*number);
    if (!whom)
        co_return report(whom.error(), json);
    auto draft = co_await (*box)->passOn(id, whom->correspondents.value(0).address);
    if (!draft)
        co_return report(draft.error(), json);
    draft->text.prepend(*words);
    co_return co_await finish(context, *box, *draft);
}

QCoro::Task<int> mailDrafts(Context &context)
{
    const bool json = context.json();
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    auto drafts = co_await (*box)->drafts();
    if (!drafts)
        co_return report(drafts.error(), json);
    QJsonArray all;
    for (const mailbox::Draft &one : *drafts) {
        all.append(toJson(one));
        if (!json)
            print(QStringLiteral("%1  %2").arg(one.id.toString(), one.subject));
    }
    printNone(drafts->isEmpty(), json, "Aucun brouillon.");
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), all.size()}, {QStringLiteral("drafts"), all}});
    co_return 0;
}

QCoro::Task<int> mailOutbox(Context &context)
{
    const bool json = context.json();
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    const auto limit = context.arguments().number("limit", 0);
    if (!limit)
        co_return report(limit.error(), json);
    auto rows = co_await (*box)->outbox(*limit);
    if (!rows)
        co_return report(rows.error(), json);
    QJsonArray all;
    for (const mailbox::Outgoing &one : *rows) {
        all.append(toJson(one));
        if (!json)
            print(QStringLiteral("%1  %2  %3").arg(one.number).arg(said(one.state), one.subject));
        if (!json && !one.code.isEmpty())
            print(QStringLiteral("      %1 [%2]").arg(sentenceOf({Fault::Internal, one.code, {}}), one.code));
    }
    printNone(rows->isEmpty(), json, "Aucun message à envoyer.");
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), all.size()}, {QStringLiteral("outbox"), all}});
    co_return 0;
}

} // namespace havre::cli
