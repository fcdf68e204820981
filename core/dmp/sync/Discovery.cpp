// Discovery: page after page of ITI-67, each noted in one transaction; the cursor moves with the last.
#include "core/dmp/sync/Flow_p.h"
#include "core/records/Lost.h"

#include <QSet>

namespace havre::dmp {

using vault::sqlite::Connection;

namespace {

constexpr int MaxPages = 1000;
constexpr int MaxEntries = 100000;
constexpr int OverlapSeconds = 300; // clocks differ between a server's nodes; what is known costs nothing

struct Turned {
    int pages = 0;
    int entries = 0;
    int hidden = 0; // of them: never told
    qint64 total = -1;
    QDateTime serverTime; // of the first page: what changes from then on is the next run's
    bool incomplete = false;
    QSet<QString> seen;
};

Result<void> bounded(const Turned &turned, const QUrl &next)
{
    if (turned.seen.contains(next.toString(QUrl::FullyEncoded)))
        return failure(Fault::Malformed, QLatin1String("dmp.mhd.cyclic-pages"));
    if (turned.pages >= MaxPages || turned.entries > MaxEntries)
        return failure(Fault::Exhausted, QLatin1String("dmp.mhd.too-many"));
    return {};
}

// What the last page moves the cursor to; empty leaves it where it is.
QString newCursor(const Turned &turned)
{
    if (turned.incomplete || !turned.serverTime.isValid())
        return {};
    return turned.serverTime.toUTC().addSecs(-OverlapSeconds).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"));
}

// Where the list is taken up; at its start where bytes were lost, since what was stored long ago is not told again.
Result<QString> beginning(Connection &c, const QString &service)
{
    HAVRE_TRY(anyLost, records::lost::toAsk(c));
    return anyLost ? Result<QString>(QString()) : entries::cursor(c, service);
}

} // namespace

QCoro::Task<Result<void>> discover(FlowPtr flow)
{
    QString since;
    if (!flow->full) {
        const auto ask = [service = flow->service](Connection &c) { return beginning(c, service); };
        auto reading = flow->space->read(ask);
        const Result<QString> cursor = co_await reading;
        if (flow->stopped())
            co_return failure(flow->reason());
        if (!cursor)
            co_return failure(cursor.error());
        since = *cursor;
    }
    Turned turned;
    QUrl url = flow->client->searchUrl(flow->reader.patient, since);
    while (!url.isEmpty()) {
        HAVRE_CO_CHECK(bounded(turned, url));
        turned.seen.insert(url.toString(QUrl::FullyEncoded));
        auto searching = flow->client->search(url);
        Result<mhd::Found> found = co_await searching;
        if (flow->stopped())
            co_return failure(flow->reason());
        if (!found)
            co_return failure(found.error());
        if (turned.pages++ == 0) {
            turned.serverTime = found->serverTime;
            turned.total = found->page.total;
        }
        turned.entries += static_cast<int>(found->page.references.size() + found->page.unreadable.size());
        flow->report.failures += found->page.unreadable;
        turned.incomplete = turned.incomplete || !found->page.unreadable.isEmpty();
        url = found->next;
        if (url.isEmpty() && turned.total > turned.entries) { // a list cut short must not pass for a whole one
            turned.incomplete = true;
            flow->report.failures.append(Error{Fault::Malformed, QString(QLatin1String("dmp.mhd.bundle-truncated")), {}});
        }
        const auto note = [references = found->page.references, reader = flow->reader, again = flow->full, whole = since.isEmpty(),
                           service = flow->service, cursor = url.isEmpty() ? newCursor(turned) : QString()](
                              Connection &c) -> Result<entries::Noted> {
            if (!cursor.isEmpty())
                HAVRE_CHECK(entries::moveCursor(c, service, cursor));
            if (!cursor.isEmpty() && whole)
                HAVRE_CHECK(records::lost::asked(c));
            return entries::note(c, references, reader, again);
        };
        auto writing = flow->space->write(note);
        const Result<entries::Noted> noted = co_await writing;
        if (flow->stopped())
            co_return failure(flow->reason());
        if (!noted)
            co_return failure(noted.error());
        for (const BlobId &blob : noted->withdrawn)
            (void)flow->space->blobs().remove(blob); // killed here, the daily sweep takes it
        turned.hidden += noted->hidden;
        flow->report.discovered += static_cast<int>(found->page.references.size()) - noted->hidden;
        flow->report.known += noted->known;
        flow->report.quarantined += static_cast<int>(noted->objections.size());
        flow->report.foreign += static_cast<int>(noted->objections.count(QLatin1String("dmp.other-person")));
        const int told = turned.entries - turned.hidden;
        flow->tell(SyncPhase::Discovering, told, static_cast<int>(std::max<qint64>(turned.total - turned.hidden, told)));
    }
    if (flow->report.known > 0)
        flow->library->announceChange(); // metadata may differ
    co_return Result<void>();
}

} // namespace havre::dmp
