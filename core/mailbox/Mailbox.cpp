#include "core/mailbox/Mailbox.h"

#include "core/journal/AccessJournal.h"
#include "core/mailbox/Mailbox_p.h"
#include "core/mailbox/store/OutboxStore.h"

namespace havre::mailbox {

using vault::sqlite::Connection;

namespace {

// What is new in every folder followed.
QCoro::Task<Result<void>> bring(FlowPtr flow)
{
    auto connecting = connectImap(flow);
    const Result<void> connected = co_await connecting;
    HAVRE_CO_CHECK(connected);
    for (const store::Role role : {store::Role::Inbox, store::Role::Sent}) {
        auto syncing = syncFolder(flow, role);
        const Result<void> synced = co_await syncing;
        HAVRE_CO_CHECK(synced);
    }
    co_return Result<void>();
}

QCoro::Task<Result<SyncReport>> follow(FlowPtr flow)
{
    auto posting = postAll(flow);
    Result<void> posted = co_await posting;
    if (flow->cancelled)
        co_return stopped();
    // What could not leave now stays in the outbox; what came must not wait for it, whatever the reason.
    auto bringing = bring(flow);
    const Result<void> brought = co_await bringing;
    if (flow->cancelled)
        co_return stopped();
    // What the person sent meanwhile leaves now: whoever asked for a run was told that one was under way.
    while (posted && flow->queued) {
        auto again = postAll(flow);
        posted = co_await again;
        if (flow->cancelled)
            co_return stopped();
    }
    if (brought)
        flow->imap->bye();
    // Of two failures, the one that waiting mends is told last.
    const bool passes = posted || posted.error().fault == Fault::Busy || posted.error().fault == Fault::Offline;
    if (!brought && passes)
        co_return failure(brought.error());
    HAVRE_CO_CHECK(posted);
    flow->report.bytesIn = flow->imap->channel().bytesIn();
    flow->report.bytesOut = flow->imap->channel().bytesOut();
    flow->report.roundTrips = flow->imap->channel().roundTrips();
    co_return Result<SyncReport>(flow->report);
}

} // namespace

Mailbox::Mailbox(vault::Space &space, records::Library &library, ports::TokenSource &tokens, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(space, library, tokens, clock))
{
    d->soon.setSingleShot(true);
    connect(&d->soon, &QTimer::timeout, this, [this] {
        d->ran.start();
        QCoro::connect(synchronize(), this, [](const Result<SyncReport> &) {}); // busy or offline: the next one brings it
    });
}

Mailbox::~Mailbox()
{
    unwatch();
    cancel();
}

void Mailbox::setAccount(Account account, QList<QSslCertificate> authorities)
{
    d->account = std::move(account);
    d->authorities = std::move(authorities);
}

void Mailbox::setPrinter(Printer printer)
{
    d->printer = std::move(printer);
}

const Account &Mailbox::account() const
{
    return d->account;
}

bool Mailbox::isBusy() const
{
    return d->flow != nullptr;
}

std::shared_ptr<Flow> Mailbox::newFlow()
{
    auto flow = std::make_shared<Flow>();
    flow->space = &d->space;
    flow->tokens = &d->tokens;
    flow->clock = &d->clock;
    flow->pool = &d->pool;
    flow->owner = this;
    flow->account = d->account;
    flow->authorities = d->authorities;
    return flow;
}

QCoro::Task<Result<SyncReport>> Mailbox::synchronize()
{
    if (d->flow)
        co_return failure(Fault::Busy, QLatin1String("mailbox.sync-running"));
    if (d->account.imap.isEmpty() || d->account.self.address.isEmpty())
        co_return failure(Fault::Refused, QLatin1String("mailbox.no-account"));
    const FlowPtr flow = newFlow();
    d->flow = flow;
    Q_EMIT busyChanged();
    const QPointer<Mailbox> self(this);
    auto following = follow(flow);
    Result<SyncReport> report = co_await following;
    flow->cancel(); // sockets go
    if (self) {
        self->d->flow.reset();
        Q_EMIT self->busyChanged();
    }
    if (self && std::exchange(self->d->again, false))
        self->lookSoon();
    if (self && report)
        Q_EMIT self->synchronized(*report);
    co_return report;
}

void Mailbox::outboxChanged()
{
    if (d->flow)
        d->flow->queued = true;
    Q_EMIT changed();
}

void Mailbox::cancel()
{
    if (d->flow)
        d->flow->cancel();
}

QCoro::Task<Result<QList<Conversation>>> Mailbox::conversations(int limit, bool quarantined)
{
    const auto work = [limit, quarantined, self = d->account.self.address](Connection &c) {
        return store::conversations(c, limit, quarantined, self);
    };
    auto reading = d->space.read(work);
    Result<QList<Conversation>> found = co_await reading;
    co_return found;
}

QCoro::Task<Result<QList<Conversation>>> Mailbox::find(QString words, int limit, bool withQuarantined)
{
    const auto work = [words, limit, withQuarantined, self = d->account.self.address](Connection &c) -> Result<QList<Conversation>> {
        HAVRE_TRY(numbers, store::find(c, words, limit, withQuarantined));
        QList<Conversation> all;
        for (const qint64 number : numbers) {
            HAVRE_TRY(one, store::conversation(c, number, self));
            if (one)
                all.append(*one);
        }
        return all;
    };
    auto reading = d->space.read(work);
    Result<QList<Conversation>> found = co_await reading;
    co_return found;
}

QCoro::Task<Result<Conversation>> Mailbox::conversation(qint64 number)
{
    const auto work = [number, self = d->account.self.address](Connection &c) -> Result<Conversation> {
        HAVRE_TRY(one, store::conversation(c, number, self));
        if (!one)
            return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
        return *one;
    };
    auto reading = d->space.read(work);
    Result<Conversation> found = co_await reading;
    co_return found;
}

QCoro::Task<Result<QList<Message>>> Mailbox::messages(qint64 conversation)
{
    auto reading = d->space.read([conversation](Connection &c) { return store::messages(c, conversation); });
    Result<QList<Message>> found = co_await reading;
    co_return found;
}

QCoro::Task<Result<void>> Mailbox::markSeen(qint64 conversation, QList<MessageId> messages)
{
    const QPointer<Mailbox> self(this);
    const auto work = [conversation, messages, time = d->clock.now(), me = d->account.self.address](Connection &c) -> Result<bool> {
        HAVRE_TRY(one, store::conversation(c, conversation, me));
        if (!one)
            return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
        QStringList names;
        for (const Address &who : one->correspondents)
            names.append(who.name.isEmpty() ? who.address : who.name);
        HAVRE_CHECK(journal::append(c, time, QStringLiteral("Vous"), journal::Act::MessageOpened, {}, names.join(QStringLiteral(", ")).left(200)));
        return one->unread > 0 ? store::markSeen(c, conversation, messages) : false;
    };
    auto writing = d->space.write(work);
    const Result<bool> fresh = co_await writing;
    HAVRE_CO_CHECK(fresh);
    if (self && *fresh)
        Q_EMIT self->changed();
    co_return Result<void>();
}

QCoro::Task<Result<qint64>> Mailbox::unread()
{
    auto reading = d->space.read([](Connection &c) { return store::unread(c); });
    Result<qint64> count = co_await reading;
    co_return count;
}

QCoro::Task<Result<QList<Outgoing>>> Mailbox::outbox(int limit)
{
    auto reading = d->space.read([limit](Connection &c) { return store::outbox(c, limit); });
    Result<QList<Outgoing>> found = co_await reading;
    co_return found;
}

QCoro::Task<Result<QList<Draft>>> Mailbox::drafts()
{
    auto reading = d->space.read([](Connection &c) { return store::drafts(c); });
    Result<QList<Draft>> found = co_await reading;
    co_return found;
}

QCoro::Task<Result<void>> Mailbox::keep(Draft draft)
{
    draft.changed = d->clock.now();
    if (draft.id.isNull())
        draft.id = DraftId::random();
    const QPointer<Mailbox> self(this);
    const auto work = [draft](Connection &c) { return store::keepDraft(c, draft); };
    auto writing = d->space.write(work);
    const Result<void> written = co_await writing;
    if (self && written)
        Q_EMIT self->draftsChanged();
    co_return written;
}

QCoro::Task<Result<void>> Mailbox::drop(DraftId id)
{
    const QPointer<Mailbox> self(this);
    auto writing = d->space.write([id](Connection &c) { return store::dropDraft(c, id); });
    const Result<void> written = co_await writing;
    if (self && written)
        Q_EMIT self->draftsChanged();
    co_return written;
}

QCoro::Task<Result<void>> Mailbox::decide(qint64 number, OutboxState to)
{
    const QPointer<Mailbox> self(this);
    const auto work = [number, to](Connection &c) -> Result<void> {
        HAVRE_TRY(done, store::decide(c, number, to));
        if (done)
            return {};
        HAVRE_TRY(message, store::queued(c, number));
        return message.row.state == OutboxState::Dropped ? failure(Fault::Refused, QLatin1String("mailbox.outbox-dropped"))
                                                         : failure(Fault::Refused, QLatin1String("mailbox.outbox-over"));
    };
    auto writing = d->space.write(work);
    const Result<void> written = co_await writing;
    if (self && written)
        self->outboxChanged();
    co_return written;
}

QCoro::Task<Result<void>> Mailbox::sendAgain(qint64 number)
{
    return decide(number, OutboxState::Waiting);
}

QCoro::Task<Result<void>> Mailbox::giveUp(qint64 number)
{
    return decide(number, OutboxState::Dropped);
}

} // namespace havre::mailbox
