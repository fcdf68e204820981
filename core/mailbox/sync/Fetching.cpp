// What is new in a folder, in batches by size: one travels while the one before it is parsed and encrypted on workers and
// the one before that is stored, a transaction each. The folder's place moves with it, so an interrupted run goes on there.
#include "core/mailbox/sync/Flow_p.h"

#include <QCoroFuture>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>
#include <optional>

namespace havre::mailbox {

using vault::sqlite::Connection;

namespace {

constexpr qint64 BatchBytes = 4 * 1024 * 1024;
constexpr int BatchMessages = 200;
constexpr qint64 MostMessageBytes = 38 * 1024 * 1024; // 25 MB and room for their letters; of larger ones only the head comes
constexpr const char *Whole = "BODY[]";
constexpr const char *Head = "BODY[HEADER]<0>"; // as a server names what it was asked for below
constexpr const char *AskWhole = " (UID FLAGS INTERNALDATE BODY.PEEK[])";
constexpr const char *AskHead = " (UID FLAGS INTERNALDATE BODY.PEEK[HEADER]<0.65536>)";

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
    QList<store::Arrival> sound;
    for (Result<store::Arrival> &one : arrivals) {
        if (!one)
            co_return failure(one.error()); // no disk: a message that cannot be read arrives as such
        sound.append(std::move(*one));
    }
    const auto write = [sound, state, now = flow->clock->now()](Connection &c) -> Result<store::Added> {
        HAVRE_TRY(added, store::insertAll(c, sound));
        if (state.role == store::Role::Sent) // one given up as "unknown" that left all the same
            for (const store::Arrival &one : sound)
                HAVRE_CHECK(store::tell(c, one.message.messageId, now));
        HAVRE_CHECK(store::keepFolder(c, state));
        return added;
    };
    auto writing = flow->space->write(write);
    const Result<store::Added> fresh = co_await writing;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(fresh);
    flow->report.added += fresh->messages;
    flow->report.quarantined += fresh->quarantined;
    flow->report.known += static_cast<int>(sound.size()) - fresh->messages;
    flow->arrived();
    co_return Result<void>();
}

Raw rawOf(imap::Response &response, imap::Value &body, quint64 uid)
{
    Raw raw;
    raw.uid = uid;
    if (const imap::Value *flags = response.after("FLAGS"))
        for (const imap::Value &flag : flags->items)
            raw.seen = raw.seen || flag.is("\\Seen");
    if (const imap::Value *date = response.after("INTERNALDATE"))
        raw.received = internalDate(date->text);
    raw.bytes = std::move(body.text);
    return raw;
}

// Those that are too large come by their head alone, and say how large they are.
QCoro::Task<Result<void>> fetchBatch(FlowPtr flow, Batch batch, std::shared_ptr<QList<Raw>> raws)
{
    Batch small;
    Batch large;
    for (const Announced &one : std::as_const(batch))
        (one.size > MostMessageBytes ? large : small).append(one);
    const auto sink = [raws, large](imap::Response &response) -> Result<void> {
        const imap::Value *uid = response.after("UID");
        const imap::Value *body = response.after(Whole);
        const imap::Value *head = body ? nullptr : response.after(Head);
        if (response.word != "FETCH" || !uid || (!body && !head))
            return {};
        Raw raw = rawOf(response, const_cast<imap::Value &>(body ? *body : *head), uid->number());
        for (const Announced &one : large)
            if (head && one.uid == raw.uid)
                raw.size = one.size;
        raws->append(std::move(raw));
        return {};
    };
    QByteArrayList lines;
    if (!small.isEmpty())
        lines.append("UID FETCH " + setOf(small) + AskWhole);
    if (!large.isEmpty())
        lines.append("UID FETCH " + setOf(large) + AskHead);
    auto fetching = flow->imap->commands(lines, sink);
    const Result<imap::Response> fetched = co_await fetching;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(fetched);
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
    std::optional<QCoro::Task<Result<void>>> keeping;
    store::Folder reached = folder;
    reached.modseq = 0; // only a finished run may skip what changed meanwhile
    for (qsizetype i = 0; i < all.size() + 2; ++i) {
        auto raws = std::make_shared<QList<Raw>>();
        Result<void> fetched;
        if (i < all.size()) {
            auto fetching = fetchBatch(flow, all.at(i), raws);
            fetched = co_await fetching;
        }
        if (keeping) { // also when the fetch failed: what is being stored is waited for
            const Result<void> kept = co_await *keeping;
            keeping.reset();
            if (flow->cancelled)
                co_return stopped();
            HAVRE_CO_CHECK(kept);
        }
        Arrivals arrivals;
        if (i > 0 && i <= all.size())
            arrivals = co_await preparing;
        if (flow->cancelled)
            co_return stopped();
        HAVRE_CO_CHECK(fetched);
        if (i < all.size())
            preparing = prepare(*raws, flow, folder.role);
        if (i == 0 || i > all.size())
            continue;
        reached.next = all.at(i - 1).last().uid + 1;
        keeping.emplace(keep(flow, std::move(arrivals), reached));
    }
    co_return Result<void>();
}

} // namespace havre::mailbox
