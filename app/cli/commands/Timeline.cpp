// timeline: everything over time.
#include "app/cli/Choices.h"
#include "app/cli/Commands.h"
#include "app/cli/DocumentJson.h"
#include "app/cli/FactJson.h"
#include "app/cli/Output.h"
#include "app/cli/Unlocked.h"

#include <QJsonArray>

namespace havre::cli {

namespace {

using health::Event;

QJsonObject toJson(const Event &event)
{
    QJsonArray facts;
    for (const health::Fact &fact : event.facts)
        facts << cli::toJson(fact);
    QJsonObject object{{QStringLiteral("kind"), eventName(event.kind)},
                       {QStringLiteral("time"), event.time.isValid() ? event.time.toUTC().toString(Qt::ISODate) : QString()},
                       {QStringLiteral("title"), event.title},
                       {QStringLiteral("author"), event.author},
                       {QStringLiteral("document"), event.document.isNull() ? QString() : event.document.toString()},
                       {QStringLiteral("facts"), facts}};
    if (event.kind == Event::Kind::Document) {
        object.insert(QStringLiteral("category"), categoryName(event.category));
        object.insert(QStringLiteral("results"), event.results);
    } else if (event.kind == Event::Kind::Message) {
        object.insert(QStringLiteral("conversation"), event.conversation);
        object.insert(QStringLiteral("sent"), event.sent);
        object.insert(QStringLiteral("others"), event.others);
    }
    return object;
}

// "22/11/2026  Document  Compte rendu  Dr Martin  [id]": with what the next command asks for.
void printEvent(const Event &event)
{
    const QString day = dayOf(event.time);
    switch (event.kind) {
    case Event::Kind::Document:
        return print(QStringLiteral("%1  document  %2  %3  [%4]").arg(day, event.title, event.author, event.document.toString()));
    case Event::Kind::Message:
        return print(QStringLiteral("%1  message %2  %3  %4  [%5]").arg(day, event.sent ? QStringLiteral("à") : QStringLiteral("de"), event.author,
                                                                                         event.title, QString::number(event.conversation)));
    case Event::Kind::Vaccination:
    case Event::Kind::Measure:
        for (const health::Fact &fact : event.facts)
            print(QStringLiteral("%1  [%2]").arg(lineOf(fact), QString::number(fact.id)));
    }
}

QCoro::Task<int> tell(Context &context, session::UnlockedSession &session, int limit)
{
    const bool json = context.json();
    auto reading = session.facts().catchUp();
    const Result<int> read = co_await reading;
    if (!read && read.error().fault != Fault::Exhausted)
        co_return report(read.error(), json);
    auto listing = session.facts().events(0, limit, eventsNamed(context.arguments().value("kind")));
    const Result<QList<Event>> events = co_await listing;
    if (!events)
        co_return report(events.error(), json);
    QJsonArray listed;
    for (const Event &event : *events) {
        if (json)
            listed << toJson(event);
        else
            printEvent(event);
    }
    printNone(events->isEmpty(), json, "Rien à montrer.");
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), listed.size()}, {QStringLiteral("events"), listed}});
    co_return 0;
}

} // namespace

QCoro::Task<int> timeline(Context &context)
{
    constexpr int Shown = 50;
    const auto limit = context.arguments().number("limit", Shown);
    if (!limit)
        co_return report(limit.error(), context.json());
    auto telling = unlocked<int>(context, tell, *limit);
    const int code = co_await telling;
    co_return code;
}

} // namespace havre::cli
