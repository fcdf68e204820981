#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "store/catalogue/Catalogue.h"
#include "ui/store/Phrases.h"

#include <QJsonArray>

#include <algorithm>

namespace havre::cli {
namespace {

QString word(store::Verdict verdict)
{
    return verdict == store::Verdict::Met ? QStringLiteral("met") : verdict == store::Verdict::Partly ? QStringLiteral("partly") : QStringLiteral("unmet");
}

QString word(store::Status status)
{
    return status == store::Status::Online ? QStringLiteral("online")
        : status == store::Status::Suspended ? QStringLiteral("suspended") : QStringLiteral("withdrawn");
}

QString word(store::Kind kind)
{
    return kind == store::Kind::Bundle ? QStringLiteral("bundle") : kind == store::Kind::Inside ? QStringLiteral("inside") : QStringLiteral("browser");
}

QJsonObject rowOf(const store::App &app, const QString &language)
{
    return {{QStringLiteral("id"), app.id},
            {QStringLiteral("name"), app.name},
            {QStringLiteral("publisher"), app.publisher},
            {QStringLiteral("summary"), store::said(app.summary, language)},
            {QStringLiteral("themes"), QJsonArray::fromStringList(app.themes)},
            {QStringLiteral("kind"), word(app.kind)},
            {QStringLiteral("status"), word(app.status)},
            {QStringLiteral("approved"), app.decision.approved}};
}

QJsonObject wholeOf(const store::App &app, const QString &language)
{
    QJsonObject object = rowOf(app, language);
    QJsonArray criteria;
    for (const store::Criterion &one : app.criteria)
        criteria.append(QJsonObject{{QStringLiteral("domain"), one.domain},
                                    {QStringLiteral("verdict"), word(one.verdict)},
                                    {QStringLiteral("evidence"), store::said(one.evidence, language)},
                                    {QStringLiteral("date"), one.date.toString(Qt::ISODate)}});
    QJsonArray permissions;
    for (const store::Permission &one : app.permissions)
        permissions.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("why"), store::said(one.why, language)}});
    object.insert(QStringLiteral("version"), app.version);
    object.insert(QStringLiteral("description"), store::said(app.description, language));
    object.insert(QStringLiteral("price"), store::said(app.priceText, language));
    object.insert(QStringLiteral("place"), app.place);
    object.insert(QStringLiteral("certifiedHosting"), app.certifiedHosting);
    object.insert(QStringLiteral("entry"), app.entry.toString());
    object.insert(QStringLiteral("criteria"), criteria);
    object.insert(QStringLiteral("decision"), QJsonObject{{QStringLiteral("number"), app.decision.number},
                                                          {QStringLiteral("date"), app.decision.date.toString(Qt::ISODate)},
                                                          {QStringLiteral("reason"), store::said(app.decision.reason, language)}});
    object.insert(QStringLiteral("permissions"), permissions);
    return object;
}

QString language(const Context &context)
{
    return context.arguments().value("language", QStringLiteral("fr"));
}

// For people: nothing of an app that is online.
QString said(store::Status status)
{
    const QString word = ui::phrases::status(status).toLower();
    return word.isEmpty() ? word : QStringLiteral("  ") + word;
}

// The catalogue as it was last kept.
QCoro::Task<Result<store::Edition>> edition(Context &context)
{
    if (const QString said = language(context); said != QLatin1String("fr") && said != QLatin1String("en"))
        co_return misused("--language");
    auto unlocking = context.unlock();
    const auto opened = co_await unlocking;
    if (!opened)
        co_return failure(opened.error());
    store::Catalogue catalogue(store::sourceOf(**opened), (*opened)->space(), (*opened)->clock());
    auto loading = catalogue.load();
    Result<store::Edition> loaded = co_await loading;
    co_return loaded;
}

QString unknownThemeSentence(const store::Index &index, const QString &language)
{
    QStringList names;
    for (const store::Theme &theme : index.themes())
        names << QStringLiteral("%1 (%2)").arg(theme.id, store::said(theme.name, language));
    return QStringLiteral("Le catalogue n’a pas ce thème. Il y a : %1.").arg(names.join(QStringLiteral(", ")));
}

QCoro::Task<int> printFound(Context &context, QString text)
{
    const bool json = context.json();
    const auto wanted = context.arguments().number("limit", 0);
    if (!wanted)
        co_return report(wanted.error(), json);
    const int limit = *wanted;
    auto reading = edition(context);
    const Result<store::Edition> found = co_await reading;
    if (!found)
        co_return report(found.error(), json);
    const QString theme = context.arguments().value("theme");
    const QList<store::Theme> &themes = found->index->themes();
    if (!theme.isEmpty() && std::none_of(themes.cbegin(), themes.cend(), [&](const store::Theme &one) { return one.id == theme; }))
        co_return report({Fault::Malformed, QStringLiteral("cli.usage"), QStringLiteral("--theme")}, unknownThemeSentence(*found->index, language(context)), json);
    QList<int> positions = found->index->find({text, theme, std::nullopt, false});
    const qsizetype count = positions.size();
    if (limit > 0)
        positions = positions.mid(0, limit);
    QJsonArray rows;
    for (const int position : positions) {
        const store::App &app = found->index->apps().at(position);
        if (json)
            rows.append(rowOf(app, language(context)));
        else
            print(QStringLiteral("%1  %2  (%3)%5\n      %4").arg(app.id, app.name, app.publisher, store::said(app.summary, language(context)), said(app.status)));
    }
    printNone(positions.isEmpty(), json, "Aucune application.");
    if (json)
        print(QJsonObject{{QStringLiteral("count"), count},
                          {QStringLiteral("readAt"), found->readAt.toUTC().toString(Qt::ISODate)},
                          {QStringLiteral("apps"), rows}});
    co_return 0;
}

} // namespace

QCoro::Task<int> catalogueRefresh(Context &context)
{
    const bool json = context.json();
    auto unlocking = context.unlock();
    const auto opened = co_await unlocking;
    if (!opened)
        co_return report(opened.error(), json);
    store::Catalogue catalogue(store::sourceOf(**opened), (*opened)->space(), (*opened)->clock());
    auto refreshing = catalogue.refresh();
    const Result<store::Edition> fresh = co_await refreshing;
    if (!fresh)
        co_return report(fresh.error(), json);
    if (json)
        print(QJsonObject{{QStringLiteral("apps"), fresh->index->apps().size()},
                          {QStringLiteral("themes"), fresh->index->themes().size()},
                          {QStringLiteral("readAt"), fresh->readAt.toUTC().toString(Qt::ISODate)}});
    else
        print(QStringLiteral("Le catalogue est à jour\u202f: %1 applications.").arg(fresh->index->apps().size()));
    co_return 0;
}

QCoro::Task<int> catalogueList(Context &context)
{
    const int code = co_await printFound(context, {});
    co_return code;
}

QCoro::Task<int> catalogueSearch(Context &context)
{
    const QString text = context.arguments().words.mid(2).join(u' ');
    const int code = co_await printFound(context, text);
    co_return code;
}

QCoro::Task<int> catalogueShow(Context &context)
{
    const bool json = context.json();
    auto reading = edition(context);
    const Result<store::Edition> found = co_await reading;
    if (!found)
        co_return report(found.error(), json);
    const store::App *app = found->index->app(context.arguments().words.value(2));
    if (!app)
        co_return report({Fault::NotFound, QStringLiteral("catalogue.not-found"), {}}, json);
    const QJsonObject whole = wholeOf(*app, language(context));
    if (json) {
        print(whole);
        co_return 0;
    }
    print(QStringLiteral("%1 %2 · %3").arg(app->name, app->version, app->publisher));
    print(store::said(app->description, language(context)));
    print(QStringLiteral("Prix : %1").arg(store::said(app->priceText, language(context))));
    print(QStringLiteral("Où vont vos données : %1").arg(ui::phrases::place(*app)));
    print(QStringLiteral("Dispositif médical : %1").arg(ui::phrases::device(app->device)));
    print(QStringLiteral("Commission\u202f: %1, %2").arg(app->decision.number, store::said(app->decision.reason, language(context))));
    for (const store::Criterion &one : app->criteria)
        print(QStringLiteral("  %1\u202f: %2. %3").arg(ui::phrases::domain(one.domain), ui::phrases::verdict(one.verdict), store::said(one.evidence, language(context))));
    for (const store::Permission &one : app->permissions)
        print(QStringLiteral("  demanderait %1\u202f: %2").arg(one.id, store::said(one.why, language(context))));
    co_return 0;
}

} // namespace havre::cli
