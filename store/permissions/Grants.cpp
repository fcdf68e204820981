#include "store/permissions/Grants.h"

#include "core/health/facts/FactStore.h"
#include "core/journal/AccessJournal.h"

namespace havre::store::grants {

using vault::sqlite::Connection;

QString labelOf(const QString &permission, const QString &name)
{
    return permission + u' ' + name;
}

QCoro::Task<Result<QList<Grant>>> list(vault::Space &space, QString app)
{
    const QDateTime now = space.clock().now();
    auto work = [app, now](Connection &c) { return valid(c, app, now); };
    Result<QList<Grant>> found = co_await space.read(work);
    co_return found;
}

QCoro::Task<Result<QList<Item>>> seen(vault::Space &space, QString app, int limit)
{
    auto work = [app, limit](Connection &c) { return items(c, app, limit); };
    Result<QList<Item>> found = co_await space.read(work);
    co_return found;
}

QCoro::Task<Result<QStringList>> takeBack(vault::Space &space, QString app, QString name, QString permission)
{
    const QDateTime now = space.clock().now();
    auto work = [app, name, permission, now](Connection &c) -> Result<QStringList> {
        HAVRE_TRY(taken, revoke(c, app, permission));
        for (const QString &one : taken)
            HAVRE_CHECK(journal::append(c, now, QStringLiteral("Vous"), journal::Act::GrantRevoked, app, labelOf(one, name)));
        return taken;
    };
    Result<QStringList> taken = co_await space.write(work);
    co_return taken;
}

QCoro::Task<Result<int>> written(vault::Space &space, QString app)
{
    auto work = [app](Connection &c) { return health::store::measuresBy(c, app); };
    Result<int> count = co_await space.read(work);
    co_return count;
}

QCoro::Task<Result<int>> removeWritten(vault::Space &space, family::Rights rights, QString app, QString name)
{
    HAVRE_CO_CHECK(rights.check(family::Act::Remove, family::Item::Record));
    const QDateTime now = space.clock().now();
    auto work = [app, name, now](Connection &c) -> Result<int> {
        HAVRE_TRY(count, health::store::measuresBy(c, app));
        if (count == 0)
            return 0;
        HAVRE_CHECK(health::store::removeBy(c, app));
        HAVRE_CHECK(journal::append(c, now, QStringLiteral("Vous"), journal::Act::AppMeasuresRemoved, app, QString::number(count) + u' ' + name));
        return count;
    };
    Result<int> count = co_await space.write(work);
    co_return count;
}

} // namespace havre::store::grants
