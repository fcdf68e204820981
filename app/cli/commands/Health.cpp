// facts list | show, trend.
#include "app/cli/Commands.h"
#include "app/cli/FactJson.h"
#include "app/cli/Output.h"
#include "core/health/labs/Wording.h"
#include "core/health/measures/HomePressure.h"
#include "core/records/search/Fold.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace havre::cli {

namespace {

constexpr qsizetype MostNamed = 12; // codes in one sentence

// The vault open, and every document it holds read; on a full disk, those that are.
QCoro::Task<Result<health::Facts *>> openFacts(Context &context)
{
    auto opening = context.unlock();
    const auto opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    health::Facts *facts = &(*opened)->facts();
    auto reading = facts->catchUp();
    const Result<int> read = co_await reading;
    if (!read && read.error().fault != Fault::Exhausted)
        co_return failure(read.error());
    co_return facts;
}

// Why no analysis is called so, and what a person reads of it: it may name those that are.
struct Nameless {
    Error error;
    QString said;
};

tl::unexpected<Nameless> nameless(Error error, QString said)
{
    return tl::make_unexpected(Nameless{std::move(error), std::move(said)});
}

QString severalSentence(const QList<health::store::Latest> &found)
{
    QStringList names;
    for (const auto &one : found.first(std::min<qsizetype>(found.size(), MostNamed)))
        names << QStringLiteral("%1 [%2]").arg(one.fact.name, one.fact.analyte);
    if (found.size() > MostNamed)
        names << QStringLiteral("…");
    return QStringLiteral("Plusieurs analyses s’appellent ainsi : %1. Donnez le code de l’une d’elles.").arg(names.join(QStringLiteral(", ")));
}

// The key of one analysis. By its code, else by what people call it: its whole name first, then the words that the search knows it by.
QCoro::Task<tl::expected<QString, Nameless>> analyteCalled(health::Facts *facts, QString called)
{
    health::store::Filter filter;
    filter.analyte = called;
    filter.limit = 1;
    auto listing = facts->list(filter);
    const auto coded = co_await listing;
    if (!coded)
        co_return nameless(coded.error(), sentenceOf(coded.error()));
    if (!coded->isEmpty())
        co_return QString(called);
    auto looking = facts->find(called);
    auto found = co_await looking;
    if (!found)
        co_return nameless(found.error(), sentenceOf(found.error()));
    const QString name = records::sortKey(called);
    QList<health::store::Latest> exact;
    std::copy_if(found->begin(), found->end(), std::back_inserter(exact),
                 [&name](const auto &one) { return records::sortKey(one.fact.name) == name; });
    const QList<health::store::Latest> candidates = exact.isEmpty() ? *found : exact;
    if (candidates.isEmpty())
        co_return nameless({Fault::NotFound, QStringLiteral("health.facts.absent"), {}},
                           QStringLiteral("Aucune analyse n’a ce code ni ce nom. « havre-cli facts list » les montre toutes."));
    if (candidates.size() > 1)
        co_return nameless({Fault::Conflict, QStringLiteral("health.trend.several"), {}}, severalSentence(candidates));
    co_return QString(candidates.first().fact.analyte);
}

int printFacts(const Context &context, const QList<health::Fact> &facts)
{
    const bool json = context.json();
    QJsonArray listed;
    for (const health::Fact &fact : facts) {
        if (json)
            listed << toJson(fact);
        else
            print(QStringLiteral("%1  %2%3").arg(fact.id, 6).arg(lineOf(fact), codeInBrackets(fact)));
    }
    printNone(facts.isEmpty(), json, "Aucun fait.");
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), listed.size()}, {QStringLiteral("facts"), listed}});
    return 0;
}

// Of one number of a blood pressure taken at home, as the window says it of both; empty of all else.
QString atHome(const health::Fact &fact, const QDate &birth)
{
    switch (health::homeStanding(fact, birth)) {
    case health::Interpretation::High: return QStringLiteral("  au-dessus du repère de 135/85 à la maison");
    case health::Interpretation::Usual: return QStringLiteral("  sous le repère de 135/85 à la maison");
    default: return {};
    }
}

QCoro::Task<Result<QDate>> birthOf(Context &context)
{
    auto opening = context.unlock(); // kept
    const auto session = co_await opening;
    HAVRE_CO_CHECK(session);
    auto asking = (*session)->card();
    const Result<family::Card> card = co_await asking;
    HAVRE_CO_CHECK(card);
    co_return Result<QDate>(card->person.birthDate);
}

Result<health::store::Filter> filterOf(const Arguments &arguments)
{
    health::store::Filter filter;
    const auto kinds = arguments.value("kind").split(u',', Qt::SkipEmptyParts);
    for (const QString &name : kinds) {
        const auto kind = kindNamed(name);
        if (!kind)
            return misused("--kind");
        filter.kinds << *kind;
    }
    if (const QString id = arguments.value("document"); !id.isEmpty()) {
        filter.document = DocumentId::fromString(id);
        if (filter.document.isNull()) // thirty-two zeros: nobody's, and not everybody's
            return misused("--document");
    }
    HAVRE_TRY(limit, arguments.number("limit", 0));
    filter.limit = limit;
    return filter;
}

} // namespace

QCoro::Task<int> factsList(Context &context)
{
    const bool json = context.json();
    auto filter = filterOf(context.arguments());
    if (!filter)
        co_return report(filter.error(), json);
    auto opening = openFacts(context);
    const auto facts = co_await opening;
    if (!facts)
        co_return report(facts.error(), json);
    if (const QString called = context.arguments().words.value(2); !called.isEmpty()) {
        auto naming = analyteCalled(*facts, called);
        const auto analyte = co_await naming;
        if (!analyte)
            co_return report(analyte.error().error, analyte.error().said, json);
        filter->analyte = *analyte;
    }
    auto listing = (*facts)->list(*filter);
    const auto found = co_await listing;
    co_return found ? printFacts(context, *found) : report(found.error(), json);
}

QCoro::Task<int> factsShow(Context &context)
{
    const bool json = context.json();
    const auto id = context.arguments().operand(2, "N");
    if (!id)
        co_return report(id.error(), json);
    auto opening = openFacts(context);
    const auto facts = co_await opening;
    if (!facts)
        co_return report(facts.error(), json);
    auto asking = (*facts)->fact(*id);
    const auto fact = co_await asking;
    if (!fact)
        co_return report(fact.error(), json);
    if (json) {
        context.answer(toJson(*fact));
    } else {
        print(lineOf(*fact) + codeInBrackets(*fact));
        print(QStringList{fact->source.title, fact->source.author}.join(QStringLiteral("  ")));
    }
    co_return 0;
}

QCoro::Task<int> trend(Context &context)
{
    const bool json = context.json();
    const QString code = context.arguments().words.value(1);
    auto opening = openFacts(context);
    const auto facts = co_await opening;
    if (!facts)
        co_return report(facts.error(), json);
    auto naming = analyteCalled(*facts, code);
    const auto analyte = co_await naming;
    if (!analyte)
        co_return report(analyte.error().error, analyte.error().said, json);
    health::store::Filter filter;
    filter.analyte = *analyte;
    filter.kinds = {health::Kind::Lab, health::Kind::Vital, health::Kind::Exam, health::Kind::Measure};
    auto listing = (*facts)->list(filter);
    const auto found = co_await listing;
    if (!found)
        co_return report(found.error(), json);
    const health::Trend trend = health::trendOf(*found);
    if (trend.isEmpty())
        co_return report({Fault::NotFound, QStringLiteral("health.facts.absent"), {}}, json);
    if (json) {
        context.answer(toJson(trend));
        co_return 0;
    }
    auto asking = birthOf(context);
    const auto birth = co_await asking;
    if (!birth)
        co_return report(birth.error(), json);
    print(trend.name);
    for (const health::Series &series : trend.series) {
        print(QStringLiteral("  ") + health::unitText(series.unit));
        for (const health::Point &point : series.points)
            print(QStringLiteral("    %1 %2%3").arg(lineOf(point.fact),
                                                   point.converted ? QStringLiteral("= %1 %2").arg(french(point.value), health::unitText(series.unit)) : QString(),
                                                   atHome(point.fact, *birth)));
    }
    for (const health::Fact &fact : trend.others)
        print(QStringLiteral("    ") + lineOf(fact));
    co_return 0;
}

} // namespace havre::cli
