#include "core/health/facts/Facts.h"

#include "core/health/facts/FactSearch.h"
#include "core/journal/AccessJournal.h"
#include "core/records/Library.h"
#include "core/records/Lost.h"
#include "core/vault/Space.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>
#include <QSet>
#include <QTimer>
#include <QtConcurrentRun>

namespace havre::health {

using vault::sqlite::Connection;

namespace {

// What is read and kept together: one transaction and one wake-up of the main thread for many documents.
constexpr int TogetherMost = 50;
constexpr qsizetype TogetherBytes = 8LL * 1024 * 1024;
const QLatin1String Xml("text/xml");

struct Waiting {
    DocumentId id;
    QByteArray bytes; // empty: they are lost
};

struct Told {
    DocumentId id;
    records::cda::Entries entries;
};

QList<Told> toldBy(const QList<Waiting> &documents)
{
    QList<Told> told;
    told.reserve(documents.size());
    for (const Waiting &one : documents)
        told.append({one.id, records::cda::readEntries(one.bytes).value_or(records::cda::Entries())});
    return told;
}

Result<void> keepAll(Connection &c, const QList<Told> &told)
{
    for (const Told &one : told) {
        const auto kept = store::replace(c, one.id, one.entries);
        if (!kept && kept.error().fault != Fault::NotFound) // taken out meanwhile
            return kept;
    }
    return {};
}

Result<void> keep(Connection &c, const DocumentId &id, const records::NewDocument &arriving)
{
    if (arriving.entries)
        return store::replace(c, id, *arriving.entries);
    return arriving.document.contentType == Xml ? store::await(c, id) : Result<void>();
}

// What was measured, not what it said: "Tension artérielle" for its two numbers.
Result<void> noteOwn(Connection &c, const QDateTime &now, journal::Act act, const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return {};
    const Fact &first = facts.first();
    return journal::append(c, now, QStringLiteral("Vous"), act, {}, first.observation.panel.isEmpty() ? first.name : first.observation.panel);
}

tl::unexpected<Error> stopped()
{
    return failure(Fault::Cancelled, QLatin1String("session.cancelled"));
}

} // namespace

struct Facts::Private {
    Private(vault::Space &itsSpace, records::Library &itsLibrary) : space(itsSpace), library(itsLibrary) {}
    // Whether there is anything here for the person at the keyboard: not in the space of a child who came of age.
    [[nodiscard]] Result<void> check() const { return library.rights().check(family::Act::Fetch, family::Item::Record); }
    template <typename Work>
    QCoro::Task<std::invoke_result_t<Work, Connection &>> read(Work work) const
    {
        HAVRE_CO_CHECK(check());
        auto asking = space.read(work);
        std::invoke_result_t<Work, Connection &> answer = co_await asking;
        co_return answer;
    }
    [[nodiscard]] static QCoro::Task<Result<int>> pass(QPointer<Facts> self);
    vault::Space &space;
    records::Library &library;
    QTimer change;
    std::optional<QFuture<void>> reading; // a pass under way: until it is over
};

Facts::Facts(vault::Space &space, records::Library &library, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(space, library))
{
    d->change.setSingleShot(true);
    d->change.setInterval(100);
    connect(&d->change, &QTimer::timeout, this, &Facts::changed);
    library.accompany(keep);
    connect(&library, &records::Library::changed, this, &Facts::changed);
}

Facts::~Facts()
{
    d->library.accompany({});
}

bool Facts::catchingUp() const
{
    return d->reading.has_value();
}

QCoro::Task<Result<QList<Fact>>> Facts::list(store::Filter filter)
{
    return d->read([filter = std::move(filter)](Connection &c) { return store::list(c, filter); });
}

QCoro::Task<Result<Fact>> Facts::fact(qint64 id)
{
    return d->read([id](Connection &c) { return store::fact(c, id); });
}

QCoro::Task<Result<QList<store::Latest>>> Facts::latest(Kind kind)
{
    return d->read([kind](Connection &c) { return store::latest(c, kind); });
}

QCoro::Task<Result<QList<QPair<Kind, int>>>> Facts::counts()
{
    return d->read([](Connection &c) { return store::counts(c); });
}

QCoro::Task<Result<QList<store::Latest>>> Facts::find(QString words)
{
    return d->read([words = std::move(words), rights = d->library.rights()](Connection &c) { return store::search(c, rights, words); });
}

QCoro::Task<Result<QList<Event>>> Facts::events(int from, int limit, QList<Event::Kind> kinds)
{
    if (kinds.isEmpty())
        kinds = {Event::Kind::Document, Event::Kind::Vaccination, Event::Kind::Measure, Event::Kind::Message};
    if (!d->library.rights().may(family::Act::Fetch, family::Item::Message))
        kinds.removeAll(Event::Kind::Message);
    return d->read([from, limit, kinds = std::move(kinds)](Connection &c) { return store::events(c, from, limit, kinds); });
}

QCoro::Task<Result<QList<qint64>>> Facts::add(QList<Fact> facts)
{
    HAVRE_CO_CHECK(d->library.rights().check(family::Act::Add, family::Item::Record));
    const QPointer<Facts> self(this);
    const auto work = [facts = std::move(facts), now = d->space.clock().now()](Connection &c) -> Result<QList<qint64>> {
        HAVRE_CHECK(noteOwn(c, now, journal::Act::MeasureNoted, facts));
        QList<qint64> ids;
        for (const Fact &fact : facts) {
            HAVRE_TRY(id, store::add(c, fact));
            ids.append(id);
        }
        return ids;
    };
    auto writing = d->space.write(work);
    Result<QList<qint64>> added = co_await writing;
    if (added && self)
        self->d->change.start();
    co_return added;
}

QCoro::Task<Result<QList<Fact>>> Facts::remove(QList<qint64> ids)
{
    HAVRE_CO_CHECK(d->library.rights().check(family::Act::Remove, family::Item::Record));
    const QPointer<Facts> self(this);
    const auto work = [ids = std::move(ids), now = d->space.clock().now()](Connection &c) -> Result<QList<Fact>> {
        QList<Fact> before;
        for (const qint64 id : ids) {
            HAVRE_TRY(one, store::remove(c, id));
            before.append(std::move(one));
        }
        HAVRE_CHECK(noteOwn(c, now, journal::Act::MeasureRemoved, before));
        return before;
    };
    auto writing = d->space.write(work);
    Result<QList<Fact>> removed = co_await writing;
    if (removed && self)
        self->d->change.start();
    co_return removed;
}

QCoro::Task<Result<int>> Facts::Private::pass(QPointer<Facts> self)
{
    int done = 0;
    QSet<DocumentId> later; // could not be read just now
    while (self) {
        const auto ask = [most = TogetherMost + static_cast<int>(later.size())](Connection &c) { return store::waiting(c, most); };
        auto listing = self->d->space.read(ask);
        Result<QList<DocumentId>> ids = co_await listing;
        HAVRE_CO_CHECK(ids);
        ids->removeIf([&later](const DocumentId &id) { return later.contains(id); });
        if (ids->isEmpty() || self.isNull())
            co_return done;
        QList<Waiting> documents;
        qsizetype bytesTogether = 0;
        for (const DocumentId &id : *ids) {
            auto fetching = self->d->library.bytes(id);
            const Result<QByteArray> bytes = co_await fetching;
            if (self.isNull() || (!bytes && bytes.error().fault == Fault::Cancelled))
                co_return stopped();
            if (!bytes && !records::lost::isLoss(bytes.error())) {
                later.insert(id);
                continue;
            }
            documents.append({id, bytes.value_or(QByteArray())});
            bytesTogether += documents.last().bytes.size();
            if (bytesTogether > TogetherBytes)
                break; // the others still wait, and are listed again
        }
        if (documents.isEmpty())
            continue;
        auto parsing = QtConcurrent::run([documents] { return toldBy(documents); });
        const QList<Told> told = co_await parsing;
        if (self.isNull())
            co_return stopped();
        const auto work = [told](Connection &c) { return keepAll(c, told); };
        auto writing = self->d->space.write(work);
        const Result<void> written = co_await writing;
        HAVRE_CO_CHECK(written);
        if (self.isNull())
            co_return stopped();
        done += static_cast<int>(told.size());
        if (!self->d->change.isActive())
            self->d->change.start();
    }
    co_return stopped();
}

QCoro::Task<Result<int>> Facts::catchUp()
{
    const QPointer<Facts> self(this);
    while (d->reading) {
        QFuture<void> before = *d->reading;
        co_await before;
        if (self.isNull())
            co_return stopped();
    }
    QPromise<void> over;
    over.start();
    d->reading = over.future();
    Q_EMIT catchingUpChanged();
    auto passing = Private::pass(self);
    const Result<int> read = co_await passing;
    over.finish();
    if (self) {
        d->reading.reset();
        Q_EMIT catchingUpChanged();
    }
    co_return read;
}

} // namespace havre::health
