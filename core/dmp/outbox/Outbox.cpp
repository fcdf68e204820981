#include "core/dmp/outbox/Outbox.h"

#include "core/dmp/mhd/Client.h"
#include "core/dmp/outbox/OrderStore.h"
#include "core/dmp/outbox/Submission.h"
#include "core/journal/AccessJournal.h"
#include "core/records/DocumentStore.h"
#include "core/vault/Space.h"

#include <QPointer>

namespace havre::dmp {

using vault::sqlite::Connection;

struct Outbox::Private {
    vault::Space &space;
    records::Library &library;
    ports::TokenSource &tokens;
    const Clock &clock;
    std::shared_ptr<mhd::Client> client; // of what is under way
};

namespace {

constexpr int MaxRaces = 3; // somebody else changed the same metadata meanwhile

journal::Act actOf(Order::Kind kind)
{
    return kind == Order::Kind::Deposit ? journal::Act::DocumentDeposited
        : kind == Order::Kind::Hide     ? journal::Act::DocumentHidden
                                        : journal::Act::DocumentShown;
}

// The name is given here, once: whatever happens later, the same document is sent under the same name.
Result<qint64> writeDown(Connection &c, Order order)
{
    HAVRE_TRY(document, records::store::document(c, order.document));
    const bool here = document.entryId.isEmpty(); // not (yet) at the DMP
    if (here != (order.kind == Order::Kind::Deposit))
        return failure(Fault::Refused, QLatin1String("dmp.outbox.not-yours"));
    if (here && document.size > Outbox::MaxDeposit)
        return failure(Fault::Exhausted, QLatin1String("dmp.too-large"));
    order.title = document.title;
    order.master = document.masterIdentifier;
    if (order.master.isEmpty()) {
        order.master = newUniqueId();
        HAVRE_CHECK(records::store::giveName(c, order.document, order.master));
    }
    return orders::add(c, order);
}

// Done there: the journal, the order and what we know of the document move together.
Result<void> writeDone(Connection &c, const Order &order, const mhd::Reference &reference, const QDateTime &now)
{
    HAVRE_CHECK(records::store::refresh(c, order.document, reference.told));
    HAVRE_CHECK(journal::append(c, now, QStringLiteral("Vous"), actOf(order.kind), order.document.toString(), order.title));
    return orders::settle(c, order.id, Order::State::Done, {});
}

// Whether trying again later may help.
bool mayWait(const Error &error)
{
    return error.fault == Fault::Offline || error.fault == Fault::Busy || error.fault == Fault::Cancelled
        || error.fault == Fault::Conflict || error.code == QLatin1String("session.signed-out") || error.code == QLatin1String("dmp.refused");
}

} // namespace

// Flows of their own: the session may be locked at each wait.
struct OutboxFlow {
    using Found = std::optional<mhd::Reference>;
    using Client = std::shared_ptr<mhd::Client>;

    static QCoro::Task<Result<Found>> find(Client client, identity::Ins patient, QString master)
    {
        auto searching = client->search(client->namedUrl(patient, master));
        const Result<mhd::Found> found = co_await searching;
        HAVRE_CO_CHECK(found);
        for (const mhd::Reference &reference : found->page.references)
            if (reference.told.masterIdentifier == master && mhd::whose(reference.patient, patient) == mhd::Whose::Theirs)
                co_return Result<Found>(Found(reference));
        co_return Result<Found>(Found());
    }

    static QCoro::Task<Result<mhd::Reference>> deposit(QPointer<Outbox> self, Client client, Order order, identity::Person person)
    {
        auto looking = find(client, person.ins, order.master);
        const Result<Found> before = co_await looking;
        HAVRE_CO_CHECK(before);
        if (*before) // an answer was lost
            co_return Result<mhd::Reference>(**before);
        if (self.isNull())
            co_return failure(cancellation());
        auto asking = self->d->library.document(order.document);
        Result<records::Document> document = co_await asking;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(document);
        auto reading = self->d->library.bytes(order.document);
        const Result<QByteArray> bytes = co_await reading;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(bytes);
        document->masterIdentifier = order.master;
        auto sending = client->provide(submission(person, *document, *bytes, self->d->clock.now()));
        const Result<void> sent = co_await sending;
        HAVRE_CO_CHECK(sent);
        auto checking = find(client, person.ins, order.master);
        const Result<Found> after = co_await checking;
        HAVRE_CO_CHECK(after);
        if (!*after)
            co_return failure(Fault::Busy, QLatin1String("dmp.outbox.unconfirmed"));
        co_return Result<mhd::Reference>(**after);
    }

    static QCoro::Task<Result<mhd::Reference>> change(Client client, Order order, identity::Person person)
    {
        auto looking = find(client, person.ins, order.master);
        const Result<Found> found = co_await looking;
        HAVRE_CO_CHECK(found);
        if (!*found)
            co_return failure(Fault::NotFound, QLatin1String("dmp.absent"));
        for (int race = 0; race < MaxRaces; ++race) {
            auto asking = client->read((*found)->told.entryId);
            const Result<mhd::Versioned> now = co_await asking;
            HAVRE_CO_CHECK(now);
            const QByteArray patch = visibilityPatch(now->reference.told.confidentiality, order.kind == Order::Kind::Hide);
            if (patch.isEmpty()) // done already, perhaps by us
                co_return Result<mhd::Reference>(now->reference);
            auto changing = client->patch(now->reference.told.entryId, now->tag, patch);
            const Result<void> changed = co_await changing;
            if (!changed && changed.error().code != QLatin1String("dmp.changed"))
                co_return failure(changed.error());
        }
        co_return failure(Fault::Conflict, QLatin1String("dmp.changed"));
    }

    static QCoro::Task<Result<void>> one(QPointer<Outbox> self, Client client, Order order, identity::Person person)
    {
        Result<mhd::Reference> reference = failure(cancellation());
        if (order.kind == Order::Kind::Deposit) {
            auto depositing = deposit(self, client, order, person);
            reference = co_await depositing;
        } else {
            auto changing = change(client, order, person);
            reference = co_await changing;
        }
        if (self.isNull())
            co_return failure(cancellation());
        const QDateTime now = self->d->clock.now();
        auto settling = [order, reference, now](Connection &c) -> Result<void> {
            if (reference)
                return writeDone(c, order, *reference, now);
            return orders::settle(c, order.id, mayWait(reference.error()) ? Order::State::Waiting : Order::State::Refused, reference.error().code);
        };
        auto writing = self->d->space.write(settling);
        const Result<void> settled = co_await writing;
        HAVRE_CO_CHECK(settled);
        if (!reference)
            co_return failure(reference.error());
        co_return Result<void>{};
    }

    static QCoro::Task<Result<OutboxReport>> all(QPointer<Outbox> self, Client client, identity::Person person)
    {
        auto reading = self->d->space.read([](Connection &c) { return orders::list(c, true); });
        const Result<QList<Order>> waiting = co_await reading;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(waiting);
        OutboxReport report;
        for (const Order &order : *waiting) {
            auto trying = one(self, client, order, person);
            const Result<void> done = co_await trying;
            if (self.isNull())
                co_return failure(cancellation());
            if (done) {
                ++report.done;
                continue;
            }
            report.failures.append(done.error());
            ++(mayWait(done.error()) ? report.waiting : report.refused);
            if (done.error().fault == Fault::Offline || done.error().fault == Fault::Cancelled) {
                report.waiting = static_cast<int>(waiting->size()) - report.done - report.refused;
                break;
            }
        }
        if (report.done > 0)
            self->d->library.announceChange();
        co_return Result<OutboxReport>(report);
    }
};

Outbox::Outbox(vault::Space &space, records::Library &library, ports::TokenSource &tokens, const Clock &clock, QObject *parent)
    : QObject(parent), d(new Private{space, library, tokens, clock, {}})
{
}

Outbox::~Outbox()
{
    if (d->client)
        d->client->cancel();
}

QCoro::Task<Result<qint64>> Outbox::order(Order::Kind kind, DocumentId document)
{
    const QPointer<Outbox> self(this);
    Order order;
    order.kind = kind;
    order.document = document;
    order.created = d->clock.now();
    auto noting = [order](Connection &c) { return writeDown(c, order); };
    auto writing = d->space.write(noting);
    const Result<qint64> id = co_await writing;
    if (id && !self.isNull())
        Q_EMIT changed();
    co_return id;
}

QCoro::Task<Result<QList<Order>>> Outbox::list()
{
    auto reading = d->space.read([](Connection &c) { return orders::list(c, false); });
    Result<QList<Order>> orders = co_await reading;
    co_return orders;
}

QCoro::Task<Result<OutboxReport>> Outbox::send(Endpoint endpoint, identity::Person person)
{
    const QPointer<Outbox> self(this);
    if (d->client)
        co_return failure(Fault::Busy, QLatin1String("dmp.outbox-running"));
    if (person.ins.isNull())
        co_return failure(Fault::Refused, QLatin1String("dmp.no-identity"));
    d->client = std::make_shared<mhd::Client>(endpoint.fhirBase, endpoint.authorities, d->tokens);
    auto sending = OutboxFlow::all(self, d->client, std::move(person));
    Result<OutboxReport> report = co_await sending;
    if (self.isNull())
        co_return failure(cancellation());
    d->client.reset();
    Q_EMIT changed();
    co_return report;
}

} // namespace havre::dmp
