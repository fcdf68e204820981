// mail drafts: what was kept to be sent another time; listed, read, sent, removed.
#include "app/cli/Commands.h"
#include "app/cli/MailJson.h"
#include "app/cli/Mailboxes.h"
#include "app/cli/Output.h"

#include <QJsonArray>

#include <algorithm>

namespace havre::cli {

namespace {

using mailbox::Draft;

// Done in the box, with the draft that the call names.
using DraftWork = QCoro::Task<int> (*)(Context &, mailbox::Mailbox *, Draft);

QCoro::Task<int> withDraft(Context &context, DraftWork work)
{
    const bool json = context.json();
    const auto id = DraftId::fromString(context.arguments().words.value(3));
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    auto drafts = co_await (*box)->drafts();
    if (!drafts)
        co_return report(drafts.error(), json);
    const auto found = std::find_if(drafts->cbegin(), drafts->cend(), [&id](const Draft &one) { return one.id == id; });
    if (found == drafts->cend())
        co_return report({Fault::NotFound, QStringLiteral("mailbox.absent"), {}},
                         QStringLiteral("Ce brouillon n’est pas ici. « havre-cli mail drafts » montre ceux qu’il y a."), json);
    auto working = work(context, *box, *found);
    const int code = co_await working;
    co_return code;
}

QCoro::Task<int> show(Context &context, mailbox::Mailbox *, Draft draft)
{
    if (context.json()) {
        context.answer(toJson(draft));
        co_return 0;
    }
    print(draft.subject);
    print(QStringLiteral("À %1\n").arg(namesOf(draft.to)));
    print(draft.text);
    if (!draft.enclosures.isEmpty())
        print(QStringLiteral("Pièces jointes :"));
    for (const mailbox::Enclosure &one : draft.enclosures)
        print(QStringLiteral("  ") + one.name);
    co_return 0;
}

QCoro::Task<int> send(Context &context, mailbox::Mailbox *box, Draft draft)
{
    if (draft.text.trimmed().isEmpty() && draft.enclosures.isEmpty())
        co_return report(misused("ID").value(), QStringLiteral("Ce brouillon n’a ni mots ni document joint (ID) : rien n’est envoyé."), context.json());
    auto sending = sendLetter(context, box, draft);
    const int code = co_await sending;
    co_return code;
}

QCoro::Task<int> remove(Context &context, mailbox::Mailbox *box, Draft draft)
{
    auto dropping = box->drop(draft.id);
    const Result<void> dropped = co_await dropping;
    if (!dropped)
        co_return report(dropped.error(), context.json());
    if (context.json())
        context.answer(QJsonObject{{QStringLiteral("removed"), draft.id.toString()}});
    else
        print(QStringLiteral("Le brouillon est supprimé."));
    co_return 0;
}

} // namespace

QCoro::Task<int> sendLetter(Context &context, mailbox::Mailbox *box, Draft draft)
{
    auto queueing = box->send(draft);
    const Result<qint64> queued = co_await queueing;
    if (!queued)
        co_return report(queued.error(), context.json());
    if (context.json())
        context.answer(QJsonObject{{QStringLiteral("queued"), *queued}});
    else
        print(QStringLiteral("Il partira avec le prochain « mail sync » (numéro %1).").arg(*queued));
    co_return 0;
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
    for (const Draft &one : *drafts) {
        all.append(toJson(one));
        if (!json)
            print(QStringLiteral("%1  %2  %3").arg(one.id.toString(), namesOf(one.to), one.subject));
    }
    printNone(drafts->isEmpty(), json, "Aucun brouillon.");
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), all.size()}, {QStringLiteral("drafts"), all}});
    co_return 0;
}

QCoro::Task<int> mailDraftShow(Context &context)
{
    return withDraft(context, show);
}

QCoro::Task<int> mailDraftSend(Context &context)
{
    return withDraft(context, send);
}

QCoro::Task<int> mailDraftRemove(Context &context)
{
    return withDraft(context, remove);
}

} // namespace havre::cli
