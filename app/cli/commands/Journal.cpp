#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/journal/AccessJournal.h"
#include "ui/journal/Sentences.h"

#include <QJsonArray>
#include <QMetaEnum>

namespace havre::cli {

QCoro::Task<int> accessJournal(Context &context)
{
    const bool json = context.json();
    const auto limit = context.arguments().number("limit", 50);
    if (!limit)
        co_return report(limit.error(), json);
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    auto entries = co_await journal::list((*opened)->space(), 0, *limit);
    if (!entries)
        co_return report(entries.error(), json);
    printNone(entries->isEmpty(), json, "Le journal est vide.");
    QJsonArray rows;
    for (const journal::Entry &entry : *entries) {
        const QString act = QString::fromLatin1(QMetaEnum::fromType<journal::Act>().valueToKey(static_cast<int>(entry.act)));
        if (json)
            rows << QJsonObject{{QStringLiteral("number"), entry.number},
                                {QStringLiteral("time"), entry.time.toUTC().toString(Qt::ISODate)},
                                {QStringLiteral("actor"), entry.actor},
                                {QStringLiteral("act"), act},
                                {QStringLiteral("object"), entry.object},
                                {QStringLiteral("label"), entry.label}};
        else
            print(QStringLiteral("%1  %2").arg(entry.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy hh:mm")), ui::journalSentence(entry)));
    }
    if (json)
        context.answer(QJsonObject{{QStringLiteral("entries"), rows}});
    co_return 0;
}

} // namespace havre::cli
