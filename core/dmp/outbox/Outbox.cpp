#include "core/dmp/outbox/Outbox.h"

#include "core/dmp/mhd/Client.h"
#include "core/dmp/outbox/OrderStore.h"
#include "core/dmp/outbox/Settling_p.h"
#include "core/dmp/outbox/Submission.h"
#include "core/records/Confidentiality.h"
#include "core/records/DocumentStore.h"
#include "core/vault/Space.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

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

// What is so already, or asked already, is not asked again. An open order of the other kind may still change it.
Result<void> checkNeeded(Connection &c, const records::Document &document, Order::Kind kind)
{
    HAVRE_TRY(before, orders::last(c, document.id));
    const bool open = before && before->isOpen();
    if (open && before->kind == kind && before->state == Order::State::Waiting)
        return failure(Fault::Conflict, QLatin1String("dmp.outbox.waiting"));
    const bool there = !document.entryId.isEmpty();
    const bool hidden = !records::audienceOf(document.confidentiality).professionals;
    const bool so = kind == Order::Kind::Deposit ? there : there && hidden == (kind == Order::Kind::Hide);
    return so && !open ? failure(Fault::Conflict, QLatin1String("dmp.outbox.already")) : Result<void>();
}

// The name is given here, once: whatever happens later, the same document is sent under the same name.
Result<qint64> writeDown(Connection &c, Order order)
{
    HAVRE_TRY(document, records::store::document(c, order.document));
    HAVRE_CHECK(checkNeeded(c, document, order.kind));
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
            if (reference.told.masterIdentifier == master && identity::whose(reference.patient, patient.matricule()) == identity::Whose::Theirs)
                co_return Result<Found>(Found(reference));
        co_return Result<Found>(Found());
    }

    // Whether it still waits; written down before anything is sent.
    static QCoro::Task<Result<void>> leave(QPointer<Outbox> self, qint64 id)
    {
        if (self.isNull())
            co_return failure(cancellation());
        auto marking = self->d->space.write([id](Connection &c) { return orders::leave(c, id); });
        const Result<bool> waits = co_await marking;
        HAVRE_CO_CHECK(waits);
        if (!*waits) // taken back meanwhile
            co_return failure(cancellation());
        co_return Result<void>();
    }

    static QCoro::Task<Result<QByteArray>> written(QPointer<Outbox> self, Order order, identity::Person person)
    {
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
        const auto build = [person, document = *document, bytes = *bytes, now = self->d->clock.now()] {
            return submission(person, document, bytes, now);
        };
        auto building = QtConcurrent::run(build);
        const QByteArray bundle = co_await building;
        if (self.isNull())
            co_return failure(cancellation());
        co_return bundle;
    }

    static QCoro::Task<Trial> deposit(QPointer<Outbox> self, Client client, Order order, identity::Person person)
    {
        Trial trial;
        trial.mayBeThere = order.mayHaveLeft;
        auto looking = find(client, person.ins, order.master);
        const Result<Found> before = co_await looking;
        if (!before || *before) { // there: an answer was lost
            trial.done = before ? Result<mhd::Reference>(**before) : failure(before.error());
            co_return trial;
        }
        trial.mayBeThere = false;
        if (order.state == Order::State::Withdrawing)
            co_return trial;
        auto writing = written(self, order, person);
        const Result<QByteArray> bundle = co_await writing;
        if (!bundle)
            co_return std::move(trial).failed(bundle.error());
        auto leaving = leave(self, order.id);
        const Result<void> left = co_await leaving;
        if (!left)
            co_return std::move(trial).failed(left.error());
        auto sending = client->provide(*bundle);
        const Result<void> sent = co_await sending;
        trial.mayBeThere = sent || !isAnswerNo(sent.error());
        if (!sent)
            co_return std::move(trial).failed(sent.error());
        auto checking = find(client, person.ins, order.master);
        const Result<Found> after = co_await checking;
        if (!after)
            trial.done = failure(after.error());
        else if (!*after)
            trial.done = failure(Fault::Busy, QLatin1String("dmp.outbox.unconfirmed"));
        else
            trial.done = **after;
        co_return trial;
    }

    static QCoro::Task<Trial> change(QPointer<Outbox> self, Client client, Order order, identity::Person person)
    {
        Trial trial;
        trial.mayBeThere = order.mayHaveLeft;
        auto looking = find(client, person.ins, order.master);
        const Result<Found> found = co_await looking;
        if (!found || !*found) {
            trial.done = found ? failure(Fault::NotFound, QLatin1String("dmp.absent")) : failure(found.error());
            trial.mayBeThere = trial.mayBeThere && !found; // nothing there: nothing of it changed
            co_return trial;
        }
        for (int race = 0; race < MaxRaces; ++race) {
            auto asking = client->read((*found)->told.entryId);
            const Result<mhd::Versioned> now = co_await asking;
            if (!now)
                co_return std::move(trial).failed(now.error());
            const QByteArray patch = visibilityPatch(now->reference.labels, order.kind == Order::Kind::Hide);
            if (patch.isEmpty()) { // done already, perhaps by us
                trial.done = now->reference;
                co_return trial;
            }
            trial.mayBeThere = false;
            if (order.state == Order::State::Withdrawing)
                co_return trial;
            auto leaving = leave(self, order.id);
            const Result<void> left = co_await leaving;
            if (!left)
                co_return std::move(trial).failed(left.error());
            auto changing = client->patch(now->reference.told.entryId, now->tag, patch);
            const Result<void> changed = co_await changing;
            trial.mayBeThere = changed || !isAnswerNo(changed.error());
            if (!changed && changed.error().code != QLatin1String("dmp.changed"))
                co_return std::move(trial).failed(changed.error());
        }
        trial.done = failure(Fault::Conflict, QLatin1String("dmp.changed"));
        co_return trial;
    }

    struct Ended {
        Order order; // as it stands afterwards
        std::optional<Error> wrong;
    };

    static QCoro::Task<Result<Ended>> one(QPointer<Outbox> self, Client client, Order order, identity::Person person)
    {
        auto trying = order.kind == Order::Kind::Deposit ? deposit(self, client, order, person) : change(self, client, order, person);
        const Trial trial = co_await trying;
        if (self.isNull())
            co_return failure(cancellation());
        const auto settle = [id = order.id, trial, now = self->d->clock.now()](Connection &c) { return settleTrial(c, id, trial, now); };
        auto writing = self->d->space.write(settle);
        const Result<Order> settled = co_await writing;
        HAVRE_CO_CHECK(settled);
        Ended ended{*settled, {}};
        if (!trial.done)
            ended.wrong = trial.done.error();
        co_return Result<Ended>(ended);
    }

    static void count(OutboxReport &report, const Ended &ended)
    {
        switch (ended.order.state) {
        case Order::State::Done:
            ++report.done;
            if (!ended.order.code.isEmpty()) // taken back, and it had left
                report.failures.append(Error{Fault::Conflict, ended.order.code, {}});
            return;
        case Order::State::Withdrawn:
            ++report.withdrawn;
            return;
        case Order::State::Refused:
            ++report.refused;
            break;
        case Order::State::Waiting:
        case Order::State::Withdrawing:
            ++report.waiting;
            break;
        }
        report.failures.append(ended.wrong.value_or(cancellation()));
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
            const Result<Ended> ended = co_await trying;
            if (self.isNull())
                co_return failure(cancellation());
            HAVRE_CO_CHECK(ended);
            count(report, *ended);
            const bool nobodyAnswers = ended->wrong && (ended->wrong->fault == Fault::Offline || ended->wrong->fault == Fault::Cancelled);
            if (ended->order.isOpen() && nobodyAnswers) {
                report.waiting = static_cast<int>(waiting->size()) - report.done - report.refused - report.withdrawn;
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

QCoro::Task<Result<Order::State>> Outbox::withdraw(qint64 id)
{
    const QPointer<Outbox> self(this);
    const auto back = [id, now = d->clock.now()](Connection &c) { return takeBack(c, id, now); };
    auto writing = d->space.write(back);
    const Result<Order::State> state = co_await writing;
    if (state && !self.isNull())
        Q_EMIT self->changed();
    co_return state;
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
    if (endpoint.fhirBase.isEmpty())
        co_return failure(Fault::Unsupported, QLatin1String("dmp.none"));
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
