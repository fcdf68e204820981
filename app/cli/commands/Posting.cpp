// What waits to leave, what becomes of messages nobody knows the fate of, and letters as they come.
#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/MailJson.h"
#include "app/cli/Mailboxes.h"
#include "app/cli/Output.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QPromise>
#include <QTimer>

#include <cstdio>

namespace havre::cli {

namespace {

constexpr int Between = 5 * 60 * 1000; // ms: where the server does not tell by itself, or the connection broke

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

QCoro::Task<Result<mailbox::Outgoing>> rowOf(mailbox::Mailbox *box, qint64 number)
{
    auto asking = box->outbox(0);
    const Result<QList<mailbox::Outgoing>> rows = co_await asking;
    HAVRE_CO_CHECK(rows);
    for (const mailbox::Outgoing &row : *rows)
        if (row.number == number)
            co_return mailbox::Outgoing(row);
    co_return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
}

QCoro::Task<int> decide(Context &context, bool again)
{
    const bool json = context.json();
    const auto number = context.arguments().operand(2, "N");
    if (!number)
        co_return report(number.error(), json);
    auto box = co_await mailboxOf(context);
    if (!box)
        co_return report(box.error(), json);
    const auto before = co_await rowOf(*box, *number);
    if (!before)
        co_return report(before.error(), json);
    auto deciding = again ? (*box)->sendAgain(*number) : (*box)->giveUp(*number);
    const Result<void> decided = co_await deciding;
    if (!decided)
        co_return report(decided.error(), json);
    const auto row = co_await rowOf(*box, *number);
    if (!row)
        co_return report(row.error(), json);
    if (json)
        context.answer(toJson(*row));
    else
        print(again ? QStringLiteral("Il repartira avec le prochain « mail sync ».") : QStringLiteral("Il ne partira pas."));
    co_return 0;
}

} // namespace

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

QCoro::Task<int> mailResend(Context &context)
{
    return decide(context, true);
}

QCoro::Task<int> mailDrop(Context &context)
{
    return decide(context, false);
}

QCoro::Task<int> mailWatch(Context &context)
{
    const bool json = context.json();
    auto opened = co_await mailboxOf(context);
    if (!opened)
        co_return report(opened.error(), json);
    mailbox::Mailbox *box = *opened;
    QPromise<void> ending;
    ending.start();
    const Interrupt interrupt([&ending] { ending.finish(); });
    QTimer round;
    QObject::connect(box, &mailbox::Mailbox::synchronized, &round, [&context, json](const mailbox::SyncReport &report) {
        if (json)
            context.answer(toJson(report));
        else if (report.added > 0 || report.sent > 0)
            print(receivedSentence(report) + sentSentence(report));
        std::fflush(stdout); // whoever reads it is not at the end of it
    });
    if (!json)
        printAside(QStringLiteral("Les messages sont attendus ; Ctrl+C arrête."));
    const auto first = co_await box->synchronize();
    if (!first)
        co_return report(first.error(), json);
    QObject::connect(&round, &QTimer::timeout, box, [box] {
        QCoro::connect(box->synchronize(), box, [](const Result<mailbox::SyncReport> &) {}); // offline: the next one
    });
    round.start(Between);
    box->watch();
    QFuture<void> end = ending.future();
    co_await end;
    box->unwatch();
    co_return 0;
}

} // namespace havre::cli
