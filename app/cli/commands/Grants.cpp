#include "app/cli/Commands.h"
#include "app/cli/Unlocked.h"
#include "store/catalogue/Catalogue.h"
#include "store/permissions/Grants.h"

#include <QJsonArray>

namespace havre::cli {
namespace {

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

// What people read of an app's id: its name, when the catalogue kept knows it; the id of one that is gone from there and
// left something here. NotFound "catalogue.not-found" when nobody knows it.
QCoro::Task<Result<QString>> nameOf(session::UnlockedSession *session, QString id)
{
    store::Catalogue catalogue(store::sourceOf(*session), session->space(), session->clock());
    auto loading = catalogue.load();
    const Result<store::Edition> edition = co_await loading;
    if (const store::App *app = edition ? edition->index->app(id) : nullptr)
        co_return QString(app->name);
    auto listing = store::grants::list(session->space(), id);
    const auto given = co_await listing;
    HAVRE_CO_CHECK(given);
    auto looking = store::grants::seen(session->space(), id, 1);
    const auto seen = co_await looking;
    HAVRE_CO_CHECK(seen);
    if (given->isEmpty() && seen->isEmpty())
        co_return failure(Fault::NotFound, QLatin1String("catalogue.not-found"));
    co_return QString(id);
}

// The same for all that is done to one app: the table sees to it that it is named.
template <typename... Given>
QCoro::Task<int> ofApp(Context &context, Work<QString, Given...> work, std::type_identity_t<Given>... given)
{
    const QString app = context.arguments().words.value(2);
    auto working = unlocked<QString, Given...>(context, work, app, std::move(given)...);
    const int code = co_await working;
    co_return code;
}

QCoro::Task<int> listed(Context &context, session::UnlockedSession &session)
{
    const QString app = context.arguments().words.value(2);
    if (!app.isEmpty()) {
        auto naming = nameOf(&session, app);
        const Result<QString> known = co_await naming;
        if (!known)
            co_return report(known.error(), context.json());
    }
    auto listing = store::grants::list(session.space(), app);
    const auto found = co_await listing;
    if (!found)
        co_return report(found.error(), context.json());
    printNone(found->isEmpty(), context.json(), app.isEmpty() ? "Aucune appli n’a d’accès." : "Cette appli n’a pas d’accès.");
    QJsonArray rows;
    for (const store::grants::Grant &one : *found) {
        if (context.json())
            rows.append(QJsonObject{{QStringLiteral("app"), one.app},
                                    {QStringLiteral("permission"), one.permission},
                                    {QStringLiteral("given"), iso(one.given)},
                                    {QStringLiteral("until"), iso(one.until)}});
        else
            print(QStringLiteral("%1  %2  jusqu’au %3").arg(one.app, one.permission, one.until.toLocalTime().toString(QStringLiteral("dd/MM/yyyy"))));
    }
    if (context.json())
        context.answer(QJsonObject{{QStringLiteral("grants"), rows}});
    co_return 0;
}

QCoro::Task<int> revoked(Context &context, session::UnlockedSession &session, QString app)
{
    auto naming = nameOf(&session, app);
    const Result<QString> name = co_await naming;
    if (!name)
        co_return report(name.error(), context.json());
    auto taking = store::grants::takeBack(session.space(), app, *name, context.arguments().words.value(3));
    const Result<QStringList> taken = co_await taking;
    if (!taken)
        co_return report(taken.error(), context.json());
    if (context.json())
        context.answer(QJsonObject{{QStringLiteral("app"), app}, {QStringLiteral("revoked"), QJsonArray::fromStringList(*taken)}});
    else
        print(taken->isEmpty() ? QStringLiteral("Cette appli n’avait rien.") : QStringLiteral("Repris\u202f: %1.").arg(taken->join(QStringLiteral(", "))));
    co_return 0;
}

QCoro::Task<int> cleared(Context &context, session::UnlockedSession &session, QString app)
{
    auto naming = nameOf(&session, app);
    const Result<QString> name = co_await naming;
    if (!name)
        co_return report(name.error(), context.json());
    auto removing = store::grants::removeWritten(session.space(), session.rights(), app, *name);
    const Result<int> removed = co_await removing;
    if (!removed)
        co_return report(removed.error(), context.json());
    if (context.json())
        context.answer(QJsonObject{{QStringLiteral("app"), app}, {QStringLiteral("removed"), *removed}});
    else
        print(*removed == 0 ? QStringLiteral("Cette appli n’a rien ajouté.") : QStringLiteral("Mesures retirées\u202f: %1.").arg(*removed));
    co_return 0;
}

QCoro::Task<int> seen(Context &context, session::UnlockedSession &session, QString app, int limit)
{
    auto naming = nameOf(&session, app);
    const Result<QString> known = co_await naming;
    if (!known)
        co_return report(known.error(), context.json());
    auto listing = store::grants::seen(session.space(), app, limit);
    const auto found = co_await listing;
    if (!found)
        co_return report(found.error(), context.json());
    printNone(found->isEmpty(), context.json(), "Cette appli n’a rien lu ni ajouté.");
    QJsonArray rows;
    for (const store::grants::Item &one : *found) {
        if (context.json())
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
    if (context.json())
        context.answer(QJsonObject{{QStringLiteral("app"), app}, {QStringLiteral("items"), rows}});
    co_return 0;
}

} // namespace

QCoro::Task<int> catalogueGrants(Context &context)
{
    return unlocked(context, listed);
}

QCoro::Task<int> catalogueRevoke(Context &context)
{
    return ofApp(context, revoked);
}

QCoro::Task<int> catalogueClear(Context &context)
{
    return ofApp(context, cleared);
}

QCoro::Task<int> catalogueLog(Context &context)
{
    const auto limit = context.arguments().number("limit", 500);
    if (!limit)
        co_return report(limit.error(), context.json());
    auto working = ofApp(context, seen, *limit);
    const int code = co_await working;
    co_return code;
}

} // namespace havre::cli
