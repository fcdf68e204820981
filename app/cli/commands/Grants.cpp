#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "store/catalogue/Catalogue.h"
#include "store/permissions/Grants.h"

#include <QJsonArray>

namespace havre::cli {
namespace {

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

// What people read of an app's id: its name, when the catalogue kept knows it.
QCoro::Task<QString> nameOf(session::UnlockedSession *session, QString id)
{
    store::Catalogue catalogue(store::sourceOf(*session), session->space(), session->clock());
    auto loading = catalogue.load();
    const Result<store::Edition> edition = co_await loading;
    const store::App *app = edition ? edition->index->app(id) : nullptr;
    co_return app ? app->name : id;
}

} // namespace

QCoro::Task<int> catalogueGrants(Context &context)
{
    const bool json = context.json();
    auto unlocking = context.unlock();
    const auto opened = co_await unlocking;
    if (!opened)
        co_return report(opened.error(), json);
    auto listing = store::grants::list((*opened)->space(), context.arguments().words.value(2));
    const auto found = co_await listing;
    if (!found)
        co_return report(found.error(), json);
    QJsonArray rows;
    for (const store::grants::Grant &one : *found) {
        if (json)
            rows.append(QJsonObject{{QStringLiteral("app"), one.app},
                                    {QStringLiteral("permission"), one.permission},
                                    {QStringLiteral("given"), iso(one.given)},
                                    {QStringLiteral("until"), iso(one.until)}});
        else
            print(QStringLiteral("%1  %2  jusqu’au %3").arg(one.app, one.permission, one.until.toLocalTime().toString(QStringLiteral("dd/MM/yyyy"))));
    }
    if (json)
        context.answer(QJsonObject{{QStringLiteral("grants"), rows}});
    co_return 0;
}

QCoro::Task<int> catalogueRevoke(Context &context)
{
    const bool json = context.json();
    const QString app = context.arguments().words.value(2);
    if (app.isEmpty())
        co_return report({Fault::Malformed, QStringLiteral("cli.usage"), {}}, json);
    auto unlocking = context.unlock();
    const auto opened = co_await unlocking;
    if (!opened)
        co_return report(opened.error(), json);
    auto naming = nameOf(*opened, app);
    const QString name = co_await naming;
    auto taking = store::grants::takeBack((*opened)->space(), app, name, context.arguments().words.value(3));
    const Result<QStringList> taken = co_await taking;
    if (!taken)
        co_return report(taken.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("app"), app}, {QStringLiteral("revoked"), QJsonArray::fromStringList(*taken)}});
    else
        print(taken->isEmpty() ? QStringLiteral("Cette appli n’avait rien.") : QStringLiteral("Repris\u202f: %1.").arg(taken->join(QStringLiteral(", "))));
    co_return 0;
}

QCoro::Task<int> catalogueClear(Context &context)
{
    const bool json = context.json();
    const QString app = context.arguments().words.value(2);
    if (app.isEmpty())
        co_return report({Fault::Malformed, QStringLiteral("cli.usage"), {}}, json);
    auto unlocking = context.unlock();
    const auto opened = co_await unlocking;
    if (!opened)
        co_return report(opened.error(), json);
    auto naming = nameOf(*opened, app);
    const QString name = co_await naming;
    auto removing = store::grants::removeWritten((*opened)->space(), (*opened)->rights(), app, name);
    const Result<int> removed = co_await removing;
    if (!removed)
        co_return report(removed.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("app"), app}, {QStringLiteral("removed"), *removed}});
    else
        print(*removed == 0 ? QStringLiteral("Cette appli n’a rien ajouté.") : QStringLiteral("Mesures retirées\u202f: %1.").arg(*removed));
    co_return 0;
}

QCoro::Task<int> catalogueLog(Context &context)
{
    const bool json = context.json();
    const auto limit = context.arguments().number("limit", 500);
    if (!limit)
        co_return report(limit.error(), json);
    const QString app = context.arguments().words.value(2);
    if (app.isEmpty())
        co_return report({Fault::Malformed, QStringLiteral("cli.usage"), {}}, json);
    auto unlocking = context.unlock();
    const auto opened = co_await unlocking;
    if (!opened)
        co_return report(opened.error(), json);
    auto listing = store::grants::seen((*opened)->space(), app, *limit);
    const auto found = co_await listing;
    if (!found)
        co_return report(found.error(), json);
    QJsonArray rows;
    for (const store::grants::Item &one : *found) {
        if (json)
            rows.append(QJsonObject{{QStringLiteral("permission"), one.permission},
                                    {QStringLiteral("name"), one.name},
                                    {QStringLiteral("value"), one.value},
                                    {QStringLiteral("time"), iso(one.time)},
                                    {QStringLiteral("first"), iso(one.first)},
                                    {QStringLiteral("last"), iso(one.last)},
                                    {QStringLiteral("times"), one.times}});
        else
            print(QStringLiteral("%1  %2 %3  (%4)").arg(one.last.toLocalTime().toString(QStringLiteral("dd/MM/yyyy hh:mm")), one.name, one.value, one.permission));
    }
    if (json)
        context.answer(QJsonObject{{QStringLiteral("app"), app}, {QStringLiteral("items"), rows}});
    co_return 0;
}

} // namespace havre::cli
