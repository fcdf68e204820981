#include "store/permissions/Broker.h"

#include "core/health/facts/FactStore.h"
#include "core/health/facts/Passing.h"
#include "core/health/labs/Wording.h"
#include "core/health/measures/Measures.h"
#include "core/journal/AccessJournal.h"
#include "store/permissions/Bounds.h"
#include "store/permissions/Grants.h"
#include "store/permissions/Scope.h"

#include <QHash>

#include <algorithm>

namespace havre::store {

using health::Fact;
using vault::sqlite::Connection;

namespace {

constexpr int DaysOfMonth = 30;
constexpr int MonthsOfYear = 12;

struct Asking { // what a closure needs to decide by itself
    QString app;
    QString name;
    QString permission;
    QDateTime now;
    bool once = false;
};

Result<void> mustHold(Connection &c, const Asking &asking)
{
    if (asking.once)
        return {};
    HAVRE_TRY(held, grants::valid(c, asking.app, asking.now));
    const bool holds = std::any_of(held.cbegin(), held.cend(), [&](const grants::Grant &one) { return one.permission == asking.permission; });
    if (!holds)
        return failure(Fault::Refused, QLatin1String("catalogue.denied"));
    return {};
}

// What a permission opens that may be passed on; at most so many of each code, 0: all.
Result<QList<Fact>> opened(Connection &c, const Scope &scope, const family::Rights &rights, int limit)
{
    QList<Fact> facts;
    for (const char *code : scope.codes) {
        health::store::Filter filter;
        filter.kinds = {health::Kind::Lab, health::Kind::Vital, health::Kind::Measure};
        filter.analyte = QLatin1String(code);
        filter.earlier = false;
        filter.limit = limit;
        HAVRE_TRY(some, health::store::list(c, filter));
        HAVRE_TRY(passed, health::passable(c, rights, some, health::Towards::Anyone));
        facts += passed;
    }
    return facts;
}

// What it said already, of the same moment and with the same figures; empty when it did not, or it was taken away since.
Result<QList<Fact>> saidBefore(Connection &c, const Asking &asking, const QList<Fact> &facts)
{
    QList<Fact> found;
    for (const Fact &fact : facts) {
        health::store::Filter filter;
        filter.analyte = fact.analyte;
        filter.app = asking.app;
        filter.at = fact.time;
        HAVRE_TRY(kept, health::store::list(c, filter));
        const auto same = std::find_if(kept.cbegin(), kept.cend(), [&](const Fact &one) { return one.observation.value == fact.observation.value; });
        if (same == kept.cend())
            return QList<Fact>();
        found.append(*same);
    }
    return found;
}

// Each thing, then one line of the journal: "12 health.glucose.read". One writes one measure at a time.
Result<void> tell(Connection &c, const Asking &asking, journal::Act act, const QList<Fact> &facts)
{
    for (const Fact &fact : facts)
        HAVRE_CHECK(grants::note(c, {asking.app, asking.permission, fact.name, health::valueText(fact.observation.value), fact.time, asking.now, asking.now, 1}));
    return journal::append(c, asking.now, asking.name, act, asking.app,
                           QString::number(act == journal::Act::AppWrote ? 1 : facts.size()) + u' ' + asking.permission);
}

} // namespace

Broker::Broker(vault::Space &space, health::Facts &facts, family::Standing standing, App app)
    : m_space(space), m_facts(&facts), m_standing(standing), m_app(std::move(app))
{
}

bool Broker::mayAsk(const QString &permission) const
{
    return scopeOf(permission)
        && std::any_of(m_app.permissions.cbegin(), m_app.permissions.cend(), [&](const Permission &one) { return one.id == permission; });
}

Result<void> Broker::check(const QString &permission) const
{
    if (m_stopped)
        return failure(Fault::Refused, QLatin1String("catalogue.revoked"));
    if (!mayAsk(permission))
        return failure(Fault::Unsupported, QLatin1String("catalogue.app-scope"));
    return {};
}

QCoro::Task<Result<QStringList>> Broker::granted()
{
    const QPointer<Broker> self(this);
    auto listing = grants::list(m_space, m_app.id);
    const Result<QList<grants::Grant>> held = co_await listing;
    if (!held)
        co_return failure(held.error());
    if (self.isNull() || m_stopped)
        co_return failure(Fault::Refused, QLatin1String("catalogue.revoked"));
    QSet<QString> all = m_once;
    for (const grants::Grant &one : *held)
        if (mayAsk(one.permission))
            all.insert(one.permission);
    QStringList sorted(all.cbegin(), all.cend());
    sorted.sort();
    co_return sorted;
}

QCoro::Task<Result<QHash<QString, Amount>>> Broker::amounts(QStringList permissions) const
{
    permissions.removeIf([this](const QString &one) { return !mayAsk(one); });
    auto work = [permissions, rights = m_standing.now()](Connection &c) -> Result<QHash<QString, Amount>> {
        QHash<QString, Amount> all;
        for (const QString &one : permissions) {
            const Scope &scope = *scopeOf(one);
            HAVRE_TRY(facts, opened(c, scope, rights, 0));
            Amount amount;
            amount.count = facts.size();
            amount.daily = scope.daily;
            for (const Fact &fact : facts)
                if (fact.time.isValid() && (!amount.since.isValid() || fact.time < amount.since))
                    amount.since = fact.time;
            all.insert(one, amount);
        }
        return all;
    };
    auto reading = m_space.read(work);
    Result<QHash<QString, Amount>> counted = co_await reading;
    co_return counted;
}

QCoro::Task<Result<QStringList>> Broker::give(QStringList permissions, Lasting lasting)
{
    const QPointer<Broker> self(this);
    permissions.removeIf([this](const QString &one) { return !mayAsk(one); });
    permissions.removeDuplicates();
    const QDateTime now = m_space.clock().now();
    const QDateTime until = lasting == Lasting::Year ? now.addMonths(MonthsOfYear) : now.addDays(DaysOfMonth);
    const bool kept = lasting != Lasting::Once;
    auto work = [permissions, now, until, kept, id = m_app.id, name = m_app.name](Connection &c) -> Result<void> {
        for (const QString &one : permissions) {
            if (kept)
                HAVRE_CHECK(grants::give(c, {id, one, now, until}));
            HAVRE_CHECK(journal::append(c, now, QStringLiteral("Vous"), journal::Act::GrantGiven, id, grants::labelOf(one, name)));
        }
        return {};
    };
    auto writing = m_space.write(work);
    const Result<void> written = co_await writing;
    if (!written)
        co_return failure(written.error());
    if (self.isNull())
        co_return failure(cancellation());
    if (!kept)
        m_once += QSet<QString>(permissions.cbegin(), permissions.cend());
    auto listing = granted();
    Result<QStringList> all = co_await listing;
    co_return all;
}

QCoro::Task<Result<QList<Fact>>> Broker::read(QString permission, QDateTime since, int limit)
{
    const QPointer<Broker> self(this);
    HAVRE_CO_CHECK(check(permission));
    HAVRE_CO_CHECK(m_standing.now().check(family::Act::Share, family::Item::Record));
    if (scopeOf(permission)->codes.isEmpty()) // it only writes
        co_return failure(Fault::Unsupported, QLatin1String("catalogue.app-scope"));
    const Asking asking{m_app.id, m_app.name, permission, m_space.clock().now(), m_once.contains(permission)};
    auto work = [asking, since, limit, rights = m_standing.now()](Connection &c) -> Result<QList<Fact>> {
        HAVRE_CHECK(mustHold(c, asking));
        HAVRE_TRY(facts, opened(c, *scopeOf(asking.permission), rights, limit));
        facts.removeIf([&](const Fact &fact) { return since.isValid() && (!fact.time.isValid() || fact.time < since); });
        std::stable_sort(facts.begin(), facts.end(), [](const Fact &a, const Fact &b) { return a.time > b.time; });
        facts = facts.mid(0, limit);
        HAVRE_CHECK(tell(c, asking, journal::Act::AppRead, facts));
        return facts;
    };
    auto writing = m_space.write(work);
    Result<QList<Fact>> facts = co_await writing;
    if (self.isNull() || m_stopped) // taken back while it was read: it goes nowhere
        co_return failure(Fault::Refused, QLatin1String("catalogue.revoked"));
    co_return facts;
}

QCoro::Task<Result<QList<Fact>>> Broker::add(QString permission, QStringList numbers, QDateTime time)
{
    const QPointer<Broker> self(this);
    HAVRE_CO_CHECK(check(permission));
    HAVRE_CO_CHECK(m_standing.now().check(family::Act::Add, family::Item::Record));
    const Scope *scope = scopeOf(permission);
    const health::MeasureKind *kind = scope->measure ? health::measureKind(QLatin1String(scope->measure)) : nullptr;
    if (!kind)
        co_return failure(Fault::Unsupported, QLatin1String("catalogue.app-scope"));
    const QDateTime now = m_space.clock().now();
    const auto measured = health::measured(*kind, numbers, time, now);
    if (!measured)
        co_return failure(measured.error());
    const Asking asking{m_app.id, m_app.name, permission, now, m_once.contains(permission)};
    const Writing writing{m_app.id, permission, scope->daily, static_cast<int>(kind->parts.size()), time, now};
    auto work = [asking, writing, facts = *measured](Connection &c) -> Result<QList<Fact>> {
        HAVRE_CHECK(mustHold(c, asking));
        HAVRE_TRY(before, saidBefore(c, asking, facts));
        if (!before.isEmpty())
            return before;
        HAVRE_CHECK(withinBounds(c, writing));
        QList<Fact> added = facts;
        for (Fact &fact : added) {
            fact.source.app = asking.app;
            fact.source.appName = asking.name;
            HAVRE_TRY(id, health::store::add(c, fact));
            fact.id = id;
        }
        HAVRE_CHECK(tell(c, asking, journal::Act::AppWrote, added));
        return added;
    };
    auto adding = m_space.write(work);
    Result<QList<Fact>> added = co_await adding;
    if (self.isNull())
        co_return failure(cancellation());
    if (!added && added.error().code == QLatin1String("catalogue.app-limit"))
        tellFull(permission);
    if (added && m_facts)
        Q_EMIT m_facts->changed();
    if (m_stopped)
        co_return failure(Fault::Refused, QLatin1String("catalogue.revoked"));
    co_return added;
}

// "0 health.glucose.write": it wanted more than its day holds.
void Broker::tellFull(const QString &permission)
{
    if (m_full.contains(permission))
        return;
    m_full.insert(permission);
    QCoro::connect(journal::note(m_space, m_app.name, journal::Act::AppWrote, m_app.id, QStringLiteral("0 ") + permission), this, [](const Result<void> &) {});
}

QCoro::Task<Result<QStringList>> Broker::takeBack()
{
    const QSet<QString> once = std::exchange(m_once, {});
    const QDateTime now = m_space.clock().now();
    auto work = [once, now, id = m_app.id, name = m_app.name](Connection &c) -> Result<QStringList> {
        HAVRE_TRY(kept, grants::revoke(c, id, {}));
        for (const QString &one : once)
            if (!kept.contains(one))
                kept.append(one);
        for (const QString &one : kept)
            HAVRE_CHECK(journal::append(c, now, QStringLiteral("Vous"), journal::Act::GrantRevoked, id, grants::labelOf(one, name)));
        return kept;
    };
    auto writing = m_space.write(work);
    Result<QStringList> taken = co_await writing;
    co_return taken;
}

} // namespace havre::store
