#include "ui/home/Visit.h"

#include "ui/home/LastVisit.h"

#include <algorithm>

namespace havre::ui {

namespace {

constexpr int JournalPage = 200;
constexpr int JournalPages = 10; // 2000 entries: more arrived than home could tell apart
constexpr int FewArrived = 40;   // up to here each is looked up; beyond, the most recent unread ones do
constexpr int DaysOfWarning = 7;
constexpr quint32 ManyRefused = 3; // from here on the vault makes whoever tries wait
constexpr int MostClinicians = 6;

struct Traces {
    QStringList arrived; // ids of documents received since the last visit, newest first
    std::optional<journal::Entry> line;
    LastVisit visit;
};

bool beginsVisit(journal::Act act)
{
    return act == journal::Act::Unlocked || act == journal::Act::VaultCreated;
}

// Somebody tried wrong passwords: that comes before anything else. One or two are a slip of one's own.
bool isWarning(const journal::Entry &entry, const QDateTime &now)
{
    return entry.act == journal::Act::UnlockRefused && entry.time.daysTo(now) < DaysOfWarning
        && journal::Refused::of(entry).count >= ManyRefused;
}

bool isWorthTelling(journal::Act act)
{
    using journal::Act;
    return act == Act::DocumentOpened || act == Act::DocumentExported || act == Act::SyncDone || act == Act::PackSaved || act == Act::PackPrinted
        || act == Act::EmergencyExported || act == Act::DocumentSent;
}

QList<journal::Entry> received(const QList<journal::Entry> &entries)
{
    QList<journal::Entry> found;
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(found),
                 [](const journal::Entry &entry) { return entry.act == journal::Act::DocumentReceived; });
    return found;
}

// The newest entries, down to what an earlier visit has seen.
QCoro::Task<Result<QList<journal::Entry>>> readEntries(QPointer<session::UnlockedSession> core, LastVisit stored)
{
    QList<journal::Entry> all;
    qint64 unlocking = 0;
    for (int page = 0; page < JournalPages; ++page) {
        if (!core)
            co_return failure(cancellation());
        const qint64 before = all.isEmpty() ? 0 : all.last().number;
        Result<QList<journal::Entry>> entries = co_await journal::list(core->space(), before, JournalPage);
        if (!entries)
            co_return failure(entries.error());
        all += *entries;
        for (const journal::Entry &entry : *entries)
            if (unlocking == 0 && beginsVisit(entry.act))
                unlocking = entry.number;
        const bool whole = entries->size() < JournalPage;
        if (whole || (unlocking > 0 && all.last().number <= stored.during(unlocking).former))
            break;
    }
    co_return all;
}

QCoro::Task<Result<Traces>> readTraces(QPointer<session::UnlockedSession> core)
{
    const QDateTime now = core->clock().now();
    Result<LastVisit> stored = co_await LastVisit::read(core);
    if (!stored)
        co_return failure(stored.error());
    if (!core)
        co_return failure(cancellation());
    Result<QList<journal::Entry>> entries = co_await readEntries(core, *stored);
    if (!entries)
        co_return failure(entries.error());
    Traces traces;
    qint64 unlocking = 0;
    for (const journal::Entry &entry : *entries) {
        if (unlocking == 0 && beginsVisit(entry.act))
            unlocking = entry.number;
        const bool warned = traces.line && traces.line->act == journal::Act::UnlockRefused;
        if (!warned && (isWarning(entry, now) || (!traces.line && isWorthTelling(entry.act))))
            traces.line = entry;
    }
    traces.visit = stored->during(unlocking);
    for (const journal::Entry &entry : received(*entries))
        if (entry.number > traces.visit.former)
            traces.arrived.append(entry.object);
    // What home is about to show has been looked at.
    if (!entries->isEmpty())
        traces.visit.looked = std::max(traces.visit.looked, entries->first().number);
    if (core && traces.visit != *stored) {
        Result<void> written = co_await LastVisit::write(core, traces.visit);
        if (!written && written.error().fault == Fault::Cancelled)
            co_return failure(written.error()); // otherwise: not remembered, shown as new once more
    }
    co_return traces;
}

QCoro::Task<Result<QList<records::Document>>> documentsOf(QPointer<session::UnlockedSession> core, QStringList ids)
{
    QList<records::Document> documents;
    for (const QString &id : ids) {
        if (!core)
            co_return failure(cancellation());
        Result<records::Document> document = co_await core->library().document(DocumentId::fromString(id));
        if (document)
            documents.append(*document);
        else if (document.error().fault != Fault::NotFound)
            co_return failure(document.error());
    }
    co_return documents;
}

QCoro::Task<Result<QList<records::Document>>> mostRecent(QPointer<session::UnlockedSession> core, bool unseenOnly, int limit)
{
    records::Query query;
    query.unseenOnly = unseenOnly;
    Result<QList<qint64>> positions = co_await core->library().find(query, limit);
    if (!positions)
        co_return failure(positions.error());
    if (!core)
        co_return failure(cancellation());
    Result<QList<records::Row>> rows = co_await core->library().rows(*positions);
    if (!rows)
        co_return failure(rows.error());
    QStringList ids;
    for (const records::Row &row : *rows)
        ids.append(row.id.toString());
    Result<QList<records::Document>> documents = co_await documentsOf(core, ids);
    co_return documents;
}

// New when home was last looked at, else unread, else the latest.
QCoro::Task<Result<QList<records::Document>>> documentsToShow(QPointer<session::UnlockedSession> core, QStringList arrived, bool unseen, int limit)
{
    if (arrived.isEmpty() || arrived.size() > FewArrived) {
        Result<QList<records::Document>> recent = co_await mostRecent(core, unseen, limit);
        co_return recent;
    }
    Result<QList<records::Document>> documents = co_await documentsOf(core, arrived);
    if (!documents)
        co_return failure(documents.error());
    std::sort(documents->begin(), documents->end(), [](const auto &a, const auto &b) { return a.position < b.position; });
    documents->resize(std::min<qsizetype>(documents->size(), limit));
    co_return documents;
}

} // namespace

QCoro::Task<Result<Visit>> readVisit(QPointer<session::UnlockedSession> core, int limit)
{
    Visit visit;
    Result<records::Overview> overview = co_await core->library().overview();
    if (!overview)
        co_return failure(overview.error());
    visit.overview = *overview;
    if (!core)
        co_return failure(cancellation());
    Result<QList<Clinician>> clinicians = co_await readClinicians(core, MostClinicians);
    if (!clinicians)
        co_return failure(clinicians.error());
    visit.clinicians = *clinicians;
    if (!core)
        co_return failure(cancellation());
    Result<Traces> traces = co_await readTraces(core);
    if (!traces)
        co_return failure(traces.error());
    visit.line = traces->line;
    visit.arrived = traces->arrived.size();
    if (!core)
        co_return failure(cancellation());

    visit.shown = visit.arrived > 0 ? Visit::Shown::Arrived
        : visit.overview.unseen > 0 ? Visit::Shown::Unread
                                    : Visit::Shown::Latest;
    Result<QList<records::Document>> documents = co_await documentsToShow(core, traces->arrived, visit.overview.unseen > 0, limit);
    if (!documents)
        co_return failure(documents.error());
    visit.documents = *documents;
    if (!core)
        co_return failure(cancellation());
    // Counted in an index; the results themselves are read once home is drawn.
    auto counting = core->facts().counts();
    const Result<QList<QPair<health::Kind, int>>> counts = co_await counting;
    if (!counts)
        co_return failure(counts.error());
    for (const auto &[kind, count] : *counts)
        visit.results += kind == health::Kind::Lab || kind == health::Kind::Exam ? count : 0;
    co_return visit;
}

} // namespace havre::ui
