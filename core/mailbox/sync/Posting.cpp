// The outbox, exactly once: a row is Sending, durably, before the first byte of a message leaves; what was
// Sending when we died is Unknown, and the server's Sent is asked for its Message-ID before anything else
// happens (security.md §3.8).
#include "core/crypto/Digest.h"
#include "core/mailbox/sync/Flow_p.h"

#include <QCoroFuture>
#include <QtConcurrent>

#include <algorithm>

namespace havre::mailbox {

using store::Queued;
using vault::sqlite::Connection;

namespace {

constexpr int AskAgainSeconds = 60;   // an operator files its copy within this
constexpr int LongestWaitSeconds = 3600;

// What leaves, and what the store keeps of it once it has left: read before, so that nothing lies between the server's word
// and the row that says so.
struct Leaving {
    QByteArray bytes;
    store::Arrival arrival;
};

// On a worker: opening, hashing and reading 25 MB takes longer than a frame.
Result<Leaving> leavingOf(const vault::BlobStore &blobs, const Queued &message, const Account &account, const QDateTime &now)
{
    const Result<QByteArray> bytes = blobs.read(message.blob.id);
    const bool lost = !bytes && (bytes.error().fault == Fault::Corrupt || bytes.error().fault == Fault::NotFound);
    if (!bytes && !lost)
        return failure(bytes.error());
    if (lost || crypto::sha256(*bytes) != message.blob.sha256)
        return failure(Fault::Corrupt, QLatin1String("mailbox.damaged"));
    Raw raw;
    raw.bytes = *bytes;
    raw.received = now;
    return Leaving{*bytes, arrivalOf(raw, store::Role::Sent, account, message.blob)};
}

// False: the person gave it up since the outbox was read.
QCoro::Task<Result<bool>> move(FlowPtr flow, qint64 number, OutboxState to, QString code, QDateTime next)
{
    const auto write = [number, to, code, next, now = flow->clock->now()](Connection &c) {
        return store::move(c, number, to, code, now, next);
    };
    auto writing = flow->space->write(write);
    const Result<bool> written = co_await writing;
    if (flow->cancelled)
        co_return stopped();
    flow->arrived();
    co_return written;
}

// It is out: the row is over, the conversation shows it and the journal says it, in one transaction.
QCoro::Task<Result<void>> settle(FlowPtr flow, Queued message, store::Arrival arrival)
{
    const auto write = [out = arrival, row = message.row, now = flow->clock->now()](Connection &c) -> Result<void> {
        HAVRE_TRY(fresh, store::insert(c, out));
        Q_UNUSED(fresh)
        HAVRE_CHECK(store::tell(c, row.messageId, now));
        HAVRE_TRY(moved, store::move(c, row.number, OutboxState::Sent, {}, now, {}));
        Q_UNUSED(moved) // it went, though it was given up while one asked
        return {};
    };
    auto writing = flow->space->write(write);
    const Result<void> written = co_await writing;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(written);
    ++flow->report.sent;
    flow->arrived();
    co_return Result<void>();
}

QCoro::Task<Result<bool>> isInSent(FlowPtr flow, QString messageId)
{
    auto connecting = connectImap(flow);
    const Result<void> connected = co_await connecting;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(connected);
    if (flow->sent.isEmpty())
        co_return false;
    auto found = std::make_shared<bool>(false);
    const auto sink = [found](imap::Response &response) -> Result<void> {
        if (response.word == "SEARCH" && !response.values.isEmpty())
            *found = true;
        return {};
    };
    auto selecting = flow->imap->command("EXAMINE " + imap::quoted(flow->sent));
    const Result<imap::Response> selected = co_await selecting;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(selected);
    auto searching = flow->imap->command("UID SEARCH HEADER Message-ID " + imap::quoted('<' + messageId.toLatin1() + '>'), sink);
    const Result<imap::Response> searched = co_await searching;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(searched);
    co_return bool(*found);
}

// Answers true when it may be tried now.
QCoro::Task<Result<bool>> clarify(FlowPtr flow, Queued message, store::Arrival arrival)
{
    auto asking = isInSent(flow, message.row.messageId);
    const Result<bool> there = co_await asking;
    HAVRE_CO_CHECK(there);
    if (*there) {
        auto settling = settle(flow, message, arrival);
        const Result<void> settled = co_await settling;
        HAVRE_CO_CHECK(settled);
        co_return false;
    }
    // Only a server that files copies by itself proves by its silence that it never took the message.
    const bool proved = flow->account.keepsSent && message.tried.secsTo(flow->clock->now()) >= AskAgainSeconds;
    if (proved)
        co_return true;
    co_return false;
}

QCoro::Task<Result<void>> outcome(FlowPtr flow, Queued message, Error error)
{
    const QDateTime now = flow->clock->now();
    if (error.code == QLatin1String("mailbox.send-unknown")) {
        auto moving = move(flow, message.row.number, OutboxState::Unknown, error.code, {});
        const Result<bool> moved = co_await moving;
        HAVRE_CO_CHECK(moved);
        co_return Result<void>();
    }
    const bool forGood = error.code == QLatin1String("mailbox.smtp.refused") || error.code == QLatin1String("mailbox.too-large")
        || error.code == QLatin1String("mailbox.address");
    const int wait = std::min(LongestWaitSeconds, 5 << std::min(message.row.tries, 10));
    auto moving = move(flow, message.row.number, forGood ? OutboxState::Refused : OutboxState::Waiting, error.code,
                       forGood ? QDateTime() : now.addSecs(wait));
    const Result<bool> moved = co_await moving;
    HAVRE_CO_CHECK(moved);
    co_return Result<void>();
}

// Its bytes are lost: it is said where it waits, and the others leave. Of one that may have left nobody says that it did not.
QCoro::Task<Result<void>> giveBack(FlowPtr flow, Queued message, Error error)
{
    if (message.row.state == OutboxState::Unknown)
        co_return Result<void>();
    auto moving = move(flow, message.row.number, OutboxState::Refused, error.code, {});
    const Result<bool> moved = co_await moving;
    HAVRE_CO_CHECK(moved);
    co_return Result<void>();
}

QCoro::Task<Result<void>> submit(FlowPtr flow, Queued message, Leaving leaving)
{
    auto asking = flow->tokens->accessToken();
    const Result<QByteArray> token = co_await asking;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(token);
    flow->smtp = std::make_shared<smtp::Submission>(flow->authorities);
    const auto smtp = flow->smtp;
    auto beginning = smtp->begin(flow->account.smtp, flow->account.self.address, *token);
    const Result<void> begun = co_await beginning;
    if (flow->cancelled)
        co_return stopped();
    if (!begun && begun.error().code == QLatin1String("mailbox.refused"))
        flow->tokens->reject(*token);
    HAVRE_CO_CHECK(begun);
    auto marking = move(flow, message.row.number, OutboxState::Sending, {}, {});
    const Result<bool> marked = co_await marking;
    HAVRE_CO_CHECK(marked);
    if (!*marked)
        co_return Result<void>(); // given up while one signed in
    smtp::Envelope envelope;
    envelope.from = flow->account.self.address.toLatin1();
    for (const QString &recipient : message.row.recipients)
        envelope.recipients.append(recipient.toLatin1());
    auto sending = smtp->send(envelope, leaving.bytes);
    const Result<void> sent = co_await sending;
    if (flow->cancelled)
        co_return stopped();
    if (!sent) {
        auto ending = outcome(flow, message, sent.error());
        const Result<void> ended = co_await ending;
        co_return ended;
    }
    auto settling = settle(flow, message, leaving.arrival);
    const Result<void> settled = co_await settling;
    HAVRE_CO_CHECK(settled);
    if (flow->account.keepsSent)
        co_return Result<void>();
    auto connecting = connectImap(flow);
    const Result<void> connected = co_await connecting;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(connected);
    if (flow->sent.isEmpty())
        co_return Result<void>();
    auto filing = flow->imap->append(flow->sent, "\\Seen", leaving.bytes);
    const Result<imap::Response> filed = co_await filing;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(filed);
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> postAll(FlowPtr flow)
{
    const auto begin = [now = flow->clock->now()](Connection &c) -> Result<QList<Queued>> {
        HAVRE_TRY(lost, store::recover(c)); // only one run at a time: these are of a process that died
        Q_UNUSED(lost)
        return store::due(c, now);
    };
    flow->queued = false;
    auto beginning = flow->space->write(begin);
    const Result<QList<Queued>> due = co_await beginning;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(due);
    for (const Queued &message : *due) {
        const auto prepare = [blobs = &flow->space->blobs(), message, account = flow->account, now = flow->clock->now()] {
            return leavingOf(*blobs, message, account, now);
        };
        QFuture<Result<Leaving>> preparing = QtConcurrent::run(flow->pool, prepare);
        const Result<Leaving> leaving = co_await preparing;
        if (flow->cancelled)
            co_return stopped();
        if (!leaving && leaving.error().code == QLatin1String("mailbox.damaged")) {
            auto giving = giveBack(flow, message, leaving.error());
            const Result<void> given = co_await giving;
            HAVRE_CO_CHECK(given);
            continue;
        }
        HAVRE_CO_CHECK(leaving);
        if (message.row.state == OutboxState::Unknown) {
            auto clarifying = clarify(flow, message, leaving->arrival);
            const Result<bool> free = co_await clarifying;
            HAVRE_CO_CHECK(free);
            if (!*free)
                continue;
        }
        auto submitting = submit(flow, message, *leaving);
        const Result<void> submitted = co_await submitting;
        HAVRE_CO_CHECK(submitted);
    }
    co_return Result<void>();
}

} // namespace havre::mailbox
