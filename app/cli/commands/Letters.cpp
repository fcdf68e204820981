// What one writes: an answer, a message passed on. Drafts.cpp has what was kept.
#include "app/cli/Commands.h"
#include "app/cli/GivenText.h"
#include "app/cli/MailJson.h"
#include "app/cli/Mailboxes.h"
#include "app/cli/Output.h"

namespace havre::cli {

namespace {

QCoro::Task<Result<mailbox::Draft>> written(Context &context, mailbox::Mailbox *box, qint64 conversation, QString text)
{
    auto draft = co_await box->answer(conversation, context.arguments().has("all"));
    if (!draft)
        co_return failure(draft.error());
    draft->text = text;
    QStringList documents = context.arguments().value("attach").split(u',', Qt::SkipEmptyParts);
    documents.removeDuplicates();
    for (const QString &id : documents) {
        const DocumentId document = DocumentId::fromString(id);
        auto enclosure = co_await box->enclose(document);
        if (!enclosure)
            co_return failure(enclosure.error());
        draft->enclosures.append(*enclosure);
    }
    co_return draft;
}

// Sent, or with --draft kept.
QCoro::Task<int> finish(Context &context, mailbox::Mailbox *box, mailbox::Draft draft)
{
    const bool json = context.json();
    if (context.arguments().has("draft")) {
        auto kept = co_await box->keep(draft);
        if (!kept)
            co_return report(kept.error(), json);
        if (json)
            context.answer(toJson(draft));
        else
            print(QStringLiteral("Le brouillon est gardé : %1. « havre-cli mail drafts send » l’envoie.").arg(draft.id.toString()));
        co_return 0;
    }
    auto sending = sendLetter(context, box, draft);
    const int code = co_await sending;
    co_return code;
}

} // namespace

QCoro::Task<int> mailReply(Context &context)
{
    const bool json = context.json();
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    const auto conversation = context.arguments().operand(2, "N");
    if (!conversation)
        co_return report(conversation.error(), json);
    const auto text = givenText(context.arguments());
    if (!text)
        co_return reportText(text.error(), context.arguments(), json);
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
    if (!number)
        co_return report(number.error(), json);
    const Result<QString> words = context.arguments().options.contains(QStringLiteral("text")) ? givenText(context.arguments()) : Result<QString>();
    if (!words)
        co_return reportText(words.error(), context.arguments(), json);
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

} // namespace havre::cli
