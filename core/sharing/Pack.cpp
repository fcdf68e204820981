#include "core/sharing/Pack.h"

#include "core/health/facts/FactStore.h"
#include "core/health/facts/Passing.h"
#include "core/health/labs/Order.h"
#include "core/records/Confidentiality.h"
#include "core/records/xdm/Submission.h"
#include "core/sharing/PackPages.h"
#include "core/sharing/Readable.h"
#include "core/sharing/Share.h"
#include "core/vault/Space.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QPointer>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace havre::sharing {

using vault::sqlite::Connection;

struct Packs::Private {
    vault::Space &space;
    records::Library &library;
    health::Facts &facts;
    ports::Press &press;
    const Clock &clock;
    std::shared_ptr<ports::PrintRun> run = {}; // of what is under way
    bool running = false;
    bool stopped = false;
};

// Flows of their own: the session may be locked at each wait.
struct PackFlow {
    using Run = std::shared_ptr<ports::PrintRun>;

    using Deadly = std::shared_ptr<QSet<DocumentId>>; // each ended a press that tried to read it
    static constexpr int MaxDeaths = 3;

    struct Bound {
        QList<int> parts;
        int pages = 0;
        QString problem;
    };

    struct Gathered {
        QList<int> parts;
        QList<Pack::Entry> entries;
        QList<records::Document> documents; // as many, in the same order, as the next
        QList<records::xdm::DocumentEntry> originals;
    };

    // A leaf with the words, then what is drawn: the document itself, or what a CDA carries.
    static QCoro::Task<Result<Bound>> pagesOf(Run run, records::Document document, QByteArray bytes, Deadly deadly)
    {
        const QString type = document.contentType;
        auto reading = QtConcurrent::run([bytes, type] { return readableOf(bytes, type); });
        const Readable readable = co_await reading;
        QList<Carried> drawn;
        if (records::isDrawn(type))
            drawn.append({type, bytes, {}});
        for (const Carried &one : readable.carried)
            if (records::isDrawn(one.contentType))
                drawn.append(one);
        Bound bound;
        QList<ports::Part> parts;
        if (deadly->contains(document.id)) {
            drawn.clear();
            bound.problem = QStringLiteral("render.died");
        }
        for (const Carried &one : drawn) {
            auto adding = run->add(one.bytes, one.contentType);
            const Result<ports::Part> part = co_await adding;
            if (!part && part.error().code == QLatin1String("render.died"))
                deadly->insert(document.id);
            if (!part && (part.error().fault == Fault::Cancelled || part.error().fault == Fault::Internal || part.error().fault == Fault::Refused))
                co_return failure(part.error());
            if (part)
                parts.append(*part);
            else
                bound.problem = part.error().code;
        }
        if (readable.narrative.isEmpty() && drawn.isEmpty() && bound.problem.isEmpty())
            bound.problem = QStringLiteral("records.unsupported-type");
        if (!readable.narrative.isEmpty() || parts.isEmpty()) {
            auto setting = run->typeset(leafOf(document, readable.narrative, bound.problem));
            const Result<ports::Part> leaf = co_await setting;
            HAVRE_CO_CHECK(leaf);
            parts.prepend(*leaf);
        }
        for (const ports::Part &part : std::as_const(parts)) {
            bound.parts.append(part.number);
            bound.pages += part.pages;
        }
        co_return Result<Bound>(bound);
    }

    static QCoro::Task<Result<Gathered>> gather(QPointer<Packs> self, Run run, QList<DocumentId> wished, Deadly deadly)
    {
        Gathered gathered;
        int page = 1;
        for (qsizetype i = 0; i < wished.size(); ++i) {
            Q_EMIT self->progressed(static_cast<int>(i), static_cast<int>(wished.size()));
            auto asking = self->d->library.document(wished.at(i));
            const Result<records::Document> document = co_await asking;
            if (self.isNull())
                co_return failure(cancellation());
            HAVRE_CO_CHECK(document);
            HAVRE_CO_CHECK(self->d->library.rights().check(family::Act::Share, records::itemOf(*document)));
            auto reading = self->d->library.bytes(wished.at(i));
            const Result<QByteArray> bytes = co_await reading;
            if (self.isNull() || self->d->stopped)
                co_return failure(cancellation());
            HAVRE_CO_CHECK(bytes);
            auto drawing = pagesOf(run, *document, *bytes, deadly);
            const Result<Bound> bound = co_await drawing;
            if (self.isNull() || self->d->stopped)
                co_return failure(cancellation());
            HAVRE_CO_CHECK(bound);
            gathered.parts += bound->parts;
            gathered.entries.append({document->id, document->title, page, bound->pages, bound->problem});
            gathered.documents.append(*document);
            records::xdm::DocumentEntry original;
            original.facts = *document;
            original.bytes = *bytes;
            gathered.originals.append(original);
            page += bound->pages;
        }
        Q_EMIT self->progressed(static_cast<int>(wished.size()), static_cast<int>(wished.size()));
        co_return Result<Gathered>(std::move(gathered));
    }

    // A document that ends the press is left out of the next: it does not stop the others.
    static QCoro::Task<Result<Gathered>> gatherAll(QPointer<Packs> self, QList<DocumentId> wished)
    {
        const auto deadly = std::make_shared<QSet<DocumentId>>();
        while (true) {
            const qsizetype before = deadly->size();
            self->d->run = self->d->press.begin();
            auto gathering = gather(self, self->d->run, wished, deadly);
            Result<Gathered> gathered = co_await gathering;
            if (self.isNull() || self->d->stopped)
                co_return failure(cancellation());
            if (gathered || deadly->size() == before || deadly->size() > MaxDeaths)
                co_return gathered;
        }
    }

    // Twice: how many pages come first decides the numbers that stand on them.
    static QCoro::Task<Result<ports::Part>> frontPages(Run run, std::shared_ptr<Front> front)
    {
        auto trying = run->typeset(frontOf(*front));
        const Result<ports::Part> tried = co_await trying;
        HAVRE_CO_CHECK(tried);
        for (Pack::Entry &entry : front->entries)
            entry.page += tried->pages;
        auto setting = run->typeset(frontOf(*front));
        Result<ports::Part> set = co_await setting;
        co_return set;
    }

    // Empty for who has no INS yet. A future, not a flow: it is under way beside the press, and may be dropped.
    static QFuture<Result<QByteArray>> archive(const identity::Person &person, const QDateTime &time, const QList<records::xdm::DocumentEntry> &originals)
    {
        if (person.ins.isNull() || originals.isEmpty())
            return QtFuture::makeReadyFuture(Result<QByteArray>());
        records::xdm::SubmissionSet set;
        set.patient.person = person;
        set.title = QStringLiteral("Dossier de consultation");
        set.time = time;
        set.entries = originals;
        return QtConcurrent::run([set] { return records::xdm::write(set); });
    }

    // What the person says and what was read out of everything.
    static QCoro::Task<Result<Front>> said(QPointer<Packs> self, PackWish wish, identity::Person person)
    {
        HAVRE_CO_CHECK(self->d->library.rights().check(family::Act::Share, family::Item::Record));
        Front front;
        front.person = std::move(person);
        front.who = self->d->library.rights().who;
        front.time = self->d->clock.now();
        front.questions = wish.questions;
        auto stating = readEmergency(self->d->space, self->d->library.rights());
        const Result<EmergencyRecord> stated = co_await stating;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(stated);
        front.stated = *stated;
        // One by one ticked, what is hidden from professionals is shown to this one; else it stays hidden.
        const auto towards = wish.facts ? health::Towards::Anyone : health::Towards::Professionals;
        const QSet<qint64> wanted = wish.facts ? QSet<qint64>(wish.facts->begin(), wish.facts->end()) : QSet<qint64>();
        const auto choose = [rights = self->d->library.rights(), towards, wanted](vault::sqlite::Connection &c) -> Result<QList<health::Fact>> {
            HAVRE_TRY(all, health::store::list(c, {}));
            const auto isWanted = [&wanted](const health::Fact &fact) { return wanted.contains(fact.id); };
            if (std::count_if(all.begin(), all.end(), isWanted) != wanted.size()) // a pack that silently lacks what was ticked misleads
                return failure(Fault::NotFound, QLatin1String("health.facts.absent"));
            return health::passable(c, rights, all, towards);
        };
        auto listing = self->d->space.read(choose);
        const Result<QList<health::Fact>> facts = co_await listing;
        HAVRE_CO_CHECK(facts);
        front.facts = *facts;
        front.ticked = wish.facts.has_value();
        if (!front.ticked)
            front.facts = newestOfEach(front.facts);
        else
            front.facts.removeIf([&wanted](const health::Fact &fact) { return !wanted.contains(fact.id); });
        health::arrange(front.facts);
        co_return Result<Front>(std::move(front));
    }

    static QCoro::Task<Result<Pack>> prepare(QPointer<Packs> self, PackWish wish, identity::Person person)
    {
        auto saying = said(self, wish, person);
        const Result<Front> known = co_await saying;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(known);
        auto gathering = gatherAll(self, wish.documents);
        const Result<Gathered> gathered = co_await gathering;
        HAVRE_CO_CHECK(gathered);
        const Run run = self->d->run;
        const auto front = std::make_shared<Front>(*known);
        front->entries = gathered->entries;
        front->documents = gathered->documents;
        auto zipping = archive(person, front->time, gathered->originals);
        auto setting = frontPages(run, front);
        const Result<ports::Part> first = co_await setting;
        HAVRE_CO_CHECK(first);
        QList<int> parts{first->number};
        parts += gathered->parts;
        auto binding = run->bind(parts, (person.givenName + u' ' + person.familyName.toUpper()).trimmed());
        const Result<QByteArray> book = co_await binding;
        HAVRE_CO_CHECK(book);
        const Result<QByteArray> zip = co_await zipping;
        HAVRE_CO_CHECK(zip);
        if (self.isNull() || self->d->stopped)
            co_return failure(cancellation());
        Pack pack;
        pack.pdf = *book;
        pack.xdm = *zip;
        pack.entries = front->entries;
        pack.pages = first->pages;
        QList<health::ExportedDocument> exported;
        for (qsizetype i = 0; i < front->entries.size(); ++i) {
            pack.pages += front->entries.at(i).pages;
            exported.append({front->documents.at(i), QStringLiteral("pack.pdf#page=%1").arg(front->entries.at(i).page)});
        }
        pack.ips = QJsonDocument(health::ipsBundle(person, front->stated.stated(), exported, front->facts, front->time)).toJson(QJsonDocument::Indented);
        co_return Result<Pack>(std::move(pack));
    }
};

Packs::Packs(vault::Space &space, records::Library &library, health::Facts &facts, ports::Press &press, const Clock &clock, QObject *parent)
    : QObject(parent), d(new Private{space, library, facts, press, clock})
{
}

Packs::~Packs() = default;

void Packs::cancel()
{
    d->stopped = d->running;
}

QCoro::Task<Result<Pack>> Packs::prepare(PackWish wish, identity::Person person)
{
    const QPointer<Packs> self(this);
    wish.documents = eachOnce(wish.documents);
    if ((wish.documents.isEmpty() && (!wish.facts || wish.facts->isEmpty())) || wish.documents.size() > PackWish::MaxDocuments)
        co_return failure(Fault::Malformed, QLatin1String("sharing.nothing"));
    if (d->running)
        co_return failure(Fault::Busy, QLatin1String("sharing.running"));
    d->stopped = false;
    d->running = true;
    auto preparing = PackFlow::prepare(self, std::move(wish), std::move(person));
    Result<Pack> pack = co_await preparing;
    if (!self.isNull()) {
        d->running = false;
        d->run.reset(); // the jail ends with it
    }
    co_return pack;
}

} // namespace havre::sharing
