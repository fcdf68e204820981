// The mailbox itself, and what a message brought: sync, save, file.
#include "app/cli/Commands.h"
#include "app/cli/MailJson.h"
#include "app/cli/Mailboxes.h"
#include "app/cli/Output.h"
#include "core/foundation/NewFile.h"
#include "core/journal/AccessJournal.h"

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

QCoro::Task<int> mailSave(Context &context)
{
    const bool json = context.json();
    const auto id = MessageId::fromString(context.arguments().words.value(2));
    const QString output = context.arguments().value("output");
    const auto part = context.arguments().operand(3, "PARTIE");
    if (!part)
        co_return report(part.error(), json);
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
    const int part = context.arguments().words.value(3).toInt(); // Shapes.h has judged it
    // Which document of an archive; the first when nothing is said.
    const QString which = context.arguments().words.value(4);
    const int member = which.isEmpty() ? -1 : which.toInt();
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    const auto papers = co_await (*box)->papers(id);
    if (!papers)
        co_return report(papers.error(), json);
    auto filed = co_await (*box)->file(id, part, member);
    if (!filed)
        co_return report(filed.error(), json);
    const bool known = std::any_of(papers->cbegin(), papers->cend(), [&filed](const mailbox::Paper &one) { return one.filed == *filed; });
    if (json)
        context.answer(QJsonObject{{QStringLiteral("document"), filed->toString()}, {QStringLiteral("known"), known}});
    else
        print((known ? QStringLiteral("Déjà rangé : %1") : QStringLiteral("Rangé : %1")).arg(filed->toString()));
    co_return 0;
}

} // namespace havre::cli
