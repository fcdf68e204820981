#include "store/permissions/Grants.h"

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

} // namespace havre::store::grants
