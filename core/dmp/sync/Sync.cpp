#include "core/dmp/sync/Sync.h"

#include "core/dmp/sync/Flow_p.h"
#include "core/journal/AccessJournal.h"
#include "core/records/DocumentStore.h"

#include <QCryptographicHash>

namespace havre::dmp {

using vault::sqlite::Connection;

namespace {

bool isAboutOneDocument(const QString &code)
{
    return code == QLatin1String("dmp.other-person") || code == QLatin1String("dmp.not-for-you")
        || code == QLatin1String("dmp.withheld") || code == QLatin1String("dmp.mhd.foreign-link");
}

} // namespace

bool Flow::halts(const Error &error)
{
    const bool pointless = error.fault == Fault::Offline || error.fault == Fault::Cancelled || error.fault == Fault::Locked
        || (error.fault == Fault::Refused && !isAboutOneDocument(error.code))
        || error.code.startsWith(QLatin1String("vault."));
    if (pointless && !halt) {
        halt = error;
        client->cancel(); // the other lanes need not find out one by one
    }
    return pointless;
}

void Flow::tell(SyncPhase phase, int done, int total)
{
    progress = {phase, done, total};
    if (owner)
        Q_EMIT owner->progressed();
}

namespace {

QString serviceOf(const Endpoint &endpoint)
{
    const QString name = endpoint.fhirBase.toString(QUrl::StripTrailingSlash) + u'\n' + endpoint.patient.oid() + u'\n'
        + endpoint.patient.matricule();
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
}

// That it happened, and when: what was brought is journalled document by document.
QCoro::Task<Result<void>> conclude(FlowPtr flow)
{
    const auto note = [now = flow->clock->now(), added = flow->report.added](Connection &c) -> Result<void> {
        HAVRE_CHECK(records::store::noteSync(c, now));
        return journal::append(c, now, QStringLiteral("DMP"), journal::Act::SyncDone, {}, QString::number(added));
    };
    auto writing = flow->space->write(note);
    const Result<void> noted = co_await writing;
    if (noted && !flow->stopped())
        flow->library->announceChange();
    co_return noted;
}

QCoro::Task<Result<SyncReport>> follow(FlowPtr flow)
{
    flow->tell(SyncPhase::Discovering, 0, 0);
    auto discovering = discover(flow);
    const Result<void> discovered = co_await discovering;
    HAVRE_CO_CHECK(discovered);
    auto fetching = fetchAll(flow);
    const Result<void> fetched = co_await fetching;
    HAVRE_CO_CHECK(fetched);
    auto indexing = indexAll(flow);
    const Result<void> indexed = co_await indexing;
    if (flow->stopped())
        co_return failure(flow->reason());
    if (!indexed) // every document is here; only the words of some PDFs are not
        flow->report.failures.append(indexed.error());
    if (flow->report.added > 0) {
        auto tidying = flow->library->tidy(flow->report.added);
        const Result<void> tidied = co_await tidying;
        if (flow->stopped())
            co_return failure(flow->reason());
        HAVRE_CO_CHECK(tidied);
    }
    auto concluding = conclude(flow);
    const Result<void> concluded = co_await concluding;
    if (flow->cancelled)
        co_return failure(flow->reason());
    HAVRE_CO_CHECK(concluded);
    co_return std::move(flow->report);
}

} // namespace

struct Sync::Private {
    vault::Space &space;
    records::Library &library;
    ports::TokenSource &tokens;
    ports::Renderer *renderer;
    const Clock &clock;
    FlowPtr flow; // while a run is under way
};

Sync::Sync(vault::Space &space, records::Library &library, ports::TokenSource &tokens, ports::Renderer *renderer,
           const Clock &clock, QObject *parent)
    : QObject(parent), d(new Private{space, library, tokens, renderer, clock, {}})
{
}

Sync::~Sync()
{
    cancel();
}

QCoro::Task<Result<SyncReport>> Sync::run(Endpoint endpoint, bool full)
{
    if (d->flow)
        co_return failure(Fault::Busy, QLatin1String("dmp.sync-running"));
    if (endpoint.patient.isNull())
        co_return failure(Fault::Refused, QLatin1String("dmp.no-identity"));
    if (endpoint.fhirBase.isEmpty())
        co_return failure(Fault::Unsupported, QLatin1String("dmp.none"));
    auto flow = std::make_shared<Flow>();
    flow->space = &d->space;
    flow->library = &d->library;
    flow->renderer = d->renderer;
    flow->clock = &d->clock;
    flow->owner = this;
    flow->client = std::make_shared<mhd::Client>(endpoint.fhirBase, endpoint.authorities, d->tokens);
    flow->reader = {endpoint.patient, endpoint.rights};
    flow->service = serviceOf(endpoint);
    flow->full = full;
    d->flow = flow;
    const QPointer<Sync> self(this);
    auto following = follow(flow);
    Result<SyncReport> report = co_await following;
    if (self) {
        self->d->flow.reset();
        Q_EMIT self->progressed();
        if (self)
            Q_EMIT self->finished();
    }
    co_return report;
}

void Sync::cancel()
{
    if (!d->flow)
        return;
    d->flow->cancelled = true;
    d->flow->client->cancel();
}

Progress Sync::progress() const
{
    return d->flow ? d->flow->progress : Progress{};
}

} // namespace havre::dmp
