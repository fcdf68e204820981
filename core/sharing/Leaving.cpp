#include "core/sharing/Leaving.h"

#include "core/journal/AccessJournal.h"
#include "core/vault/Space.h"

namespace havre::sharing {

using journal::Act;
using vault::sqlite::Connection;

namespace {

const QString Owner = QStringLiteral("Vous");

Act actOf(Way way)
{
    return way == Way::Saved ? Act::PackSaved : way == Way::Printed ? Act::PackPrinted : Act::PackFiled;
}

Result<QString> done(const Deed &deed)
{
    return deed ? deed() : Result<QString>(QString());
}

} // namespace

Result<void> tellPack(Connection &c, const QList<Pack::Entry> &entries, Way way, const QDateTime &now)
{
    for (const Pack::Entry &entry : entries)
        HAVRE_CHECK(journal::append(c, now, Owner, actOf(way), entry.document.toString(), entry.title));
    return entries.isEmpty() ? journal::append(c, now, Owner, actOf(way), {}, {}) : Result<void>();
}

QCoro::Task<Result<QString>> packLeaves(vault::Space &space, family::Rights rights, QList<Pack::Entry> entries, Way way, QDateTime now, Deed deed)
{
    const Result<void> allowed = rights.check(way == Way::Filed ? family::Act::Add : family::Act::Export, family::Item::Record);
    HAVRE_CO_CHECK(allowed);
    const auto work = [entries, way, now, deed](Connection &c) -> Result<QString> {
        HAVRE_CHECK(tellPack(c, entries, way, now));
        return done(deed);
    };
    auto writing = space.write(work);
    Result<QString> name = co_await writing;
    co_return name;
}

QCoro::Task<Result<QString>> sheetLeaves(vault::Space &space, family::Rights rights, ports::Sheet::Format format, Way way, QDateTime now, Deed deed)
{
    const Result<void> allowed = rights.check(family::Act::Export, family::Item::Record);
    HAVRE_CO_CHECK(allowed);
    const QString label = QLatin1String(way == Way::Printed ? "printed " : "saved ")
        + QLatin1String(format == ports::Sheet::Format::Card ? "card" : "page");
    const auto work = [label, now, deed](Connection &c) -> Result<QString> {
        HAVRE_CHECK(journal::append(c, now, Owner, Act::EmergencyExported, {}, label));
        return done(deed);
    };
    auto writing = space.write(work);
    Result<QString> name = co_await writing;
    co_return name;
}

} // namespace havre::sharing
