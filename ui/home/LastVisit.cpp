#include "ui/home/LastVisit.h"

#include "core/settings/Settings.h"

namespace havre::ui {

namespace {
QString key()
{
    return QStringLiteral("home.last-visit");
}
}

QCoro::Task<Result<LastVisit>> LastVisit::read(QPointer<session::UnlockedSession> core)
{
    const settings::Settings settings(core->space());
    const QString name = key();
    const Result<QStringList> stored = co_await settings.value<QStringList>(name);
    if (!stored)
        co_return failure(stored.error());
    LastVisit visit;
    if (stored->size() == 3)
        visit = {stored->at(0).toLongLong(), stored->at(1).toLongLong(), stored->at(2).toLongLong()};
    co_return visit;
}

QCoro::Task<Result<void>> LastVisit::write(QPointer<session::UnlockedSession> core, LastVisit visit)
{
    settings::Settings settings(core->space());
    const QStringList numbers{QString::number(visit.visit), QString::number(visit.former), QString::number(visit.looked)};
    const QString name = key();
    const Result<void> written = co_await settings.setValue<QStringList>(name, numbers);
    co_return written;
}

} // namespace havre::ui
