#include "store/catalogue/Opening.h"

#include "core/journal/AccessJournal.h"
#include "store/catalogue/Catalogue.h"

#include <QPointer>

namespace havre::store {
namespace {

Result<void> mayOpen(const App *app)
{
    if (!app)
        return failure(Fault::NotFound, QLatin1String("catalogue.not-found"));
    if (app->status != Status::Online)
        return failure(Fault::Refused, QLatin1String("catalogue.suspended"));
    if (app->kind != Kind::Browser)
        return failure(Fault::Unsupported, QLatin1String("catalogue.not-here"));
    return {};
}

} // namespace

QCoro::Task<Result<void>> openInBrowser(session::UnlockedSession &session, QString id)
{
    const QPointer<session::UnlockedSession> self(&session);
    Catalogue catalogue(sourceOf(session), session.space(), session.clock());
    auto loading = catalogue.load();
    const Result<Edition> kept = co_await loading;
    if (!kept)
        co_return failure(kept.error());
    const App *app = kept->index->app(id);
    const Result<void> may = mayOpen(app);
    if (!may)
        co_return failure(may.error());
    if (self.isNull())
        co_return failure(cancellation());
    auto noting = journal::note(self->space(), QStringLiteral("Vous"), journal::Act::AppOpened, app->id, app->name);
    const Result<void> noted = co_await noting;
    if (!noted)
        co_return failure(noted.error());
    if (self.isNull())
        co_return failure(cancellation());
    if (!self->browser())
        co_return failure(Fault::Unsupported, QLatin1String("browser.absent"));
    Result<void> opened = self->browser()->open(app->entry);
    co_return opened;
}

} // namespace havre::store
