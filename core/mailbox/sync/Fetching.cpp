// What is new in a folder: batches by size, parsed and encrypted on workers while the next one travels and the last one
// is stored, one transaction a batch. The folder's place moves with it, so an interrupted run goes on there.
#include "core/mailbox/sync/Flow_p.h"

#include <QCoroFuture>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace havre::mailbox {

using vault::sqlite::Connection;

namespace {

constexpr qint64 BatchBytes = 4 * 1024 * 1024;
constexpr int BatchMessages = 200;
constexpr qint64 MostMessageBytes = 38 * 1024 * 1024; // 25 MB and room for their letters; larger ones are told of only

struct Announced {
    quint64 uid = 0;
    qint64 size = 0;
};
using Batch = QList<Announced>;
using Arrivals = QList<Result<store::Arrival>>;

QList<Batch> batches(QList<Announced> all)
{
    std::sort(all.begin(), all.end(), [](const Announced &a, const Announced &b) { return a.uid < b.uid; });
    QList<Batch> out;
    qint64 bytes = 0;
    for (const Announced &one : std::as_const(all)) {
        if (out.isEmpty() || bytes + one.size > BatchBytes || out.last().size() >= BatchMessages) {
            out.append(Batch());
            bytes = 0;
        }
        out.last().append(one);
        bytes += one.size;
    }
    return out;
}

// Dovecot, Cyrus and Courier all write "17-Jul-1996 02:44:25 -0700".
QDateTime internalDate(const QByteArray &text)
{
    const QString plain = QString::fromLatin1(text).trimmed();
    QDateTime time = QLocale::c().toDateTime(plain.left(20).trimmed(), QStringLiteral("d-MMM-yyyy hh:mm:ss"));
    if (!time.isValid())
        return {};
    const QString zone = plain.section(u' ', -1);
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
    time.setTimeSpec(Qt::UTC);
    return time.addSecs((zone.startsWith(u'-') ? 60 : -60) * minutes);
}

QByteArray setOf(const Batch &batch)
{
    QByteArray set;
    for (qsizetype i = 0; i < batch.size();) {
        qsizetype end = i;
        while (end + 1 < batch.size() && batch.at(end + 1).uid == batch.at(end).uid + 1)
            ++end;
        set += (set.isEmpty() ? "" : ",") + QByteArray::number(batch.at(i).uid);
        if (end > i)
            set += ':' + QByteArray::number(batch.at(end).uid);
        i = end + 1;
    }
    return set;
}

QFuture<Arrivals> prepare(QList<Raw> raws, FlowPtr flow, store::Role role)
{
    vault::BlobStore *blobs = &flow->space->blobs();
    return QtConcurrent::mappedReduced<Arrivals>(
        flow->pool, raws, [role, account = flow->account, blobs](const Raw &raw) { return arrivalOf(raw, role, account, *blobs); },
        [](Arrivals &all, const Result<store::Arrival> &one) { all.append(one); }, QtConcurrent::OrderedReduce);
}

QCoro::Task<Result<void>> keep(FlowPtr flow, Arrivals arrivals, store::Folder state)
{
    for (const auto &one : std::as_const(arrivals))
        if (!one)
            co_return failure(one.error()); // no disk: a message that cannot be read arrives as such
    const auto write = [arrivals, state](Connection &c) -> Result<std::pair<int, int>> {
        std::pair<int, int> fresh{0, 0};
        for (const auto &one : arrivals) {
            HAVRE_TRY(isNew, store::insert(c, *one));
            fresh.first += isNew ? 1 : 0;
            fresh.second += isNew && !one->message.quarantine.isEmpty() ? 1 : 0;
        }
        HAVRE_CHECK(store::keepFolder(c, state));
        return fresh;
    };
    auto writing = flow->space->write(write);
    const Result<std::pair<int, int>> fresh = co_await writing;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(fresh);
    flow->report.added += fresh->first;
    flow->report.quarantined += fresh->second;
    flow->report.known += static_cast<int>(arrivals.size()) - fresh->first;
    flow->arrived();
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> fetchNew(FlowPtr flow, store::Folder folder, quint64 first)
{
    auto announced = std::make_shared<QList<Announced>>();
    const auto listing = [announced, first](imap::Response &response) -> Result<void> {
        const imap::Value *uid = response.after("UID");
        const imap::Value *size = response.after("RFC822.SIZE");
        if (response.word == "FETCH" && uid && size && uid->number() >= first) // "n:*" always names the last one
            announced->append({uid->number(), static_cast<qint64>(size->number())});
        return {};
    };
    auto asking = flow->imap->command("UID FETCH " + QByteArray::number(first) + ":* (UID RFC822.SIZE)", listing);
    const Result<imap::Response> asked = co_await asking;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(asked);

    const QList<Batch> all = batches(*announced);
    QFuture<Arrivals> preparing;
    store::Folder reached = folder;
    for (qsizetype i = 0; i <= all.size(); ++i) {
        auto raws = std::make_shared<QList<Raw>>();
        if (i < all.size()) {
            const auto sink = [raws](imap::Response &response) -> Result<void> {
                imap::Value *body = const_cast<imap::Value *>(response.after("BODY[]"));
                const imap::Value *uid = response.after("UID");
                if (response.word != "FETCH" || !body || !uid)
                    return {};
                Raw raw;
                raw.uid = uid->number();
                if (const imap::Value *flags = response.after("FLAGS"))
                    for (const imap::Value &flag : flags->items)
                        raw.seen = raw.seen || flag.is("\\Seen");
                if (const imap::Value *date = response.after("INTERNALDATE"))
                    raw.received = internalDate(date->text);
                raw.bytes = std::move(body->text);
                raws->append(std::move(raw));
                return {};
            };
            Batch wanted = all.at(i);
            wanted.removeIf([](const Announced &one) { return one.size > MostMessageBytes; });
            if (!wanted.isEmpty()) {
                auto fetching = flow->imap->command("UID FETCH " + setOf(wanted) + " (UID FLAGS INTERNALDATE BODY.PEEK[])", sink);
                const Result<imap::Response> fetched = co_await fetching;
                if (flow->cancelled)
                    co_return stopped();
                HAVRE_CO_CHECK(fetched);
            }
        }
        // The batch before was prepared while this one travelled, and is stored while this one is prepared.
        Arrivals arrivals;
        if (i > 0)
            arrivals = co_await preparing;
        if (flow->cancelled)
            co_return stopped();
        if (i < all.size())
            preparing = prepare(*raws, flow, folder.role);
        if (i == 0)
            continue;
        reached.next = all.at(i - 1).last().uid + 1;
        reached.modseq = 0; // only a finished run may skip what changed meanwhile
        auto keeping = keep(flow, arrivals, reached);
        const Result<void> kept = co_await keeping;
        HAVRE_CO_CHECK(kept);
    }
    co_return Result<void>();
}

} // namespace havre::mailbox
