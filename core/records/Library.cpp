#include "core/records/Library.h"

#include "core/journal/AccessJournal.h"
#include "core/records/Confidentiality.h"
#include "core/records/DocumentStore.h"
#include "core/records/Lost.h"
#include "core/vault/Space.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QTimer>

namespace havre::records {

using vault::sqlite::Connection;

namespace {

constexpr qsizetype MaxBytes = 120LL * 1024 * 1024; // security.md §3.6
const QString Owner = QStringLiteral("Vous");

// What differs between the caller's document and the one that is stored.
void complete(Document &document, const vault::StoredBlob &blob, const QDateTime &now)
{
    document.id = DocumentId::random();
    document.title = store::titleOf(document.title);
    if (document.origin != Origin::Dmp) // nobody else has said anything of it yet
        document.ownConfidentiality = document.confidentiality;
    document.blob = blob.id;
    document.sha256 = blob.sha256;
    document.size = blob.size;
    document.receivedAt = now;
}

Result<QByteArray> verified(vault::BlobStore &blobs, const Document &document)
{
    HAVRE_TRY(bytes, blobs.read(document.blob));
    if (bytes.size() != document.size
        || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != document.sha256)
        return failure(Fault::Corrupt, QLatin1String("records.damaged"));
    return std::move(bytes);
}

// One that is here already. Where its bytes were lost and these are the same, it has them again, under its own id.
Result<DocumentId> met(Connection &c, vault::BlobStore &blobs, const DocumentId &id, const NewDocument &arriving, const QDateTime &now,
                       const Library::Alongside &alongside, const Library::Companion &companion)
{
    HAVRE_TRY(isLost, lost::has(c, id));
    HAVRE_TRY(document, store::document(c, id));
    if (!isLost || document.sha256 != arriving.document.sha256)
        return failure(Fault::Conflict, QLatin1String("records.known"));
    HAVRE_TRY(blob, blobs.write(arriving.bytes));
    const auto rest = [&]() -> Result<DocumentId> {
        HAVRE_CHECK(lost::hadAgain(c, id, blob.id));
        HAVRE_CHECK(journal::append(c, now, arriving.journalActor, journal::Act::DocumentReceived, id.toString(), document.title));
        if (companion) // it may have been lost before it was read out
            HAVRE_CHECK(companion(c, id, arriving));
        if (alongside)
            HAVRE_CHECK(alongside(c, id));
        return id;
    };
    auto again = rest();
    if (!again)
        (void)blobs.remove(blob.id);
    return again;
}

Result<DocumentId> keep(Connection &c, vault::BlobStore &blobs, NewDocument arriving, const QDateTime &now,
                        const Library::Alongside &alongside, const Library::Companion &companion)
{
    Document &document = arriving.document;
    document.sha256 = QCryptographicHash::hash(arriving.bytes, QCryptographicHash::Sha256);
    HAVRE_TRY(before, store::here(c, document));
    if (before)
        return met(c, blobs, *before, arriving, now, alongside, companion);
    HAVRE_TRY(blob, blobs.write(arriving.bytes)); // durable before any row speaks of it
    const auto rest = [&]() -> Result<DocumentId> {
        if (blob.sha256 != document.sha256)
            return failure(Fault::Corrupt, QLatin1String("records.damaged"));
        complete(document, blob, now);
        const bool wordsLater = arriving.textLater && arriving.text.isEmpty();
        HAVRE_CHECK(store::insert(c, document, arriving.text, wordsLater ? store::Indexed::Later : store::Indexed::Done));
        HAVRE_CHECK(journal::append(c, now, arriving.journalActor, journal::Act::DocumentReceived,
                                    document.id.toString(), document.title));
        if (companion)
            HAVRE_CHECK(companion(c, document.id, arriving));
        if (alongside)
            HAVRE_CHECK(alongside(c, document.id));
        return document.id;
    };
    auto stored = rest();
    if (!stored)
        (void)blobs.remove(blob.id); // no row will name it; were we killed here, it would be an orphan
    return stored;
}

} // namespace

struct Library::Private {
    Private(vault::Space &itsSpace, const family::Standing &s) : space(itsSpace), standing(s) {}
    // Whether there is anything here for the person at the keyboard: not in the space of a child who came of age.
    [[nodiscard]] Result<void> check() const { return standing.now().check(family::Act::Fetch, family::Item::Record); }
    vault::Space &space;
    family::Standing standing;
    QTimer change; // coalesces changed()
    Companion companion;
};

Library::Library(vault::Space &space, family::Standing standing, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(space, standing))
{
    d->change.setSingleShot(true);
    d->change.setInterval(100);
    connect(&d->change, &QTimer::timeout, this, &Library::changed);
}

Library::~Library() = default;

family::Rights Library::rights() const
{
    return d->standing.now();
}

void Library::announceChange()
{
    if (!d->change.isActive())
        d->change.start();
}

void Library::accompany(Companion companion)
{
    d->companion = std::move(companion);
}

QCoro::Task<Result<QList<qint64>>> Library::find(Query query, int limit, Abandoned abandoned)
{
    const auto work = [query = std::move(query), limit, abandoned = std::move(abandoned)](Connection &c) {
        return store::find(c, query, limit, abandoned.get());
    };
    HAVRE_CO_CHECK(d->check());
    auto reading = d->space.read(work);
    Result<QList<qint64>> found = co_await reading;
    co_return found;
}

QCoro::Task<Result<QList<Row>>> Library::rows(QList<qint64> positions, QString text)
{
    const auto work = [positions = std::move(positions), text = std::move(text)](Connection &c) {
        return store::rows(c, positions, text);
    };
    HAVRE_CO_CHECK(d->check());
    auto reading = d->space.read(work);
    Result<QList<Row>> found = co_await reading;
    co_return found;
}

QCoro::Task<Result<Document>> Library::document(DocumentId id)
{
    HAVRE_CO_CHECK(d->check());
    auto reading = d->space.read([id](Connection &c) { return store::document(c, id); });
    Result<Document> document = co_await reading;
    co_return document;
}

QCoro::Task<Result<Overview>> Library::overview()
{
    HAVRE_CO_CHECK(d->check());
    auto reading = d->space.read([](Connection &c) { return store::overview(c); });
    Result<Overview> overview = co_await reading;
    co_return overview;
}

QCoro::Task<Result<QByteArray>> Library::bytes(DocumentId id)
{
    vault::BlobStore *blobs = &d->space.blobs();
    const QPointer<Library> self(this);
    const auto open = [id, blobs](Connection &c) -> Result<QByteArray> {
        HAVRE_TRY(document, store::document(c, id));
        return verified(*blobs, document);
    };
    auto reading = d->space.read(open);
    Result<QByteArray> content = co_await reading;
    if (!content && lost::isLoss(content.error()) && self) {
        auto noting = self->changing([id](Connection &c) { return lost::note(c, id); });
        (void)co_await noting; // on a read-only disk it stays untold until it is met again
    }
    co_return content;
}

QCoro::Task<Result<void>> Library::noteLost(QList<qint64> positions)
{
    return changing([positions = std::move(positions)](Connection &c) { return lost::note(c, positions); });
}

QCoro::Task<Result<QByteArray>> Library::content(DocumentId id)
{
    vault::Space *space = &d->space;
    const QDateTime now = space->clock().now();
    vault::BlobStore *blobs = &space->blobs();
    const auto open = [id, blobs, rights = d->standing.now()](Connection &c) -> Result<QByteArray> {
        HAVRE_TRY(document, store::document(c, id));
        HAVRE_CHECK(rights.check(family::Act::Open, itemOf(document)));
        return verified(*blobs, document);
    };
    const QPointer<Library> self(this);
    auto reading = space->read(open);
    Result<QByteArray> content = co_await reading;
    if (!content && lost::isLoss(content.error()) && self) {
        auto noting = self->changing([id](Connection &c) { return lost::note(c, id); });
        (void)co_await noting;
    }
    if (!content) // locked meanwhile, too: this library and its space may be gone
        co_return content;
    const auto note = [id, now](Connection &c) -> Result<void> {
        HAVRE_TRY(document, store::document(c, id));
        return journal::append(c, now, Owner, journal::Act::DocumentOpened, id.toString(), document.title);
    };
    auto writing = space->write(note);
    Result<void> noted = co_await writing;
    // On a full or read-only disk people must still be able to read their record.
    if (!noted && noted.error().fault != Fault::Exhausted)
        co_return failure(noted.error());
    co_return content;
}

QCoro::Task<Result<DocumentId>> Library::add(NewDocument arriving)
{
    return add(std::move(arriving), {});
}

QCoro::Task<Result<DocumentId>> Library::add(NewDocument arriving, Alongside alongside)
{
    if (arriving.bytes.isEmpty())
        co_return failure(Fault::Malformed, QLatin1String("records.empty"));
    if (arriving.bytes.size() > MaxBytes)
        co_return failure(Fault::Exhausted, QLatin1String("records.too-large"));
    const bool fetched = arriving.document.origin == Origin::Dmp;
    HAVRE_CO_CHECK(d->standing.now().check(fetched ? family::Act::Fetch : family::Act::Add, itemOf(arriving.document)));
    const QPointer<Library> self(this);
    vault::BlobStore *blobs = &d->space.blobs();
    const auto work = [blobs, arriving = std::move(arriving), now = d->space.clock().now(),
                       alongside = std::move(alongside), companion = d->companion](Connection &c) {
        return keep(c, *blobs, arriving, now, alongside, companion);
    };
    auto writing = d->space.write(work);
    Result<DocumentId> added = co_await writing;
    if (added && !self.isNull()) {
        Q_EMIT self->documentArrived(*added);
        if (!self.isNull())
            self->announceChange();
    }
    co_return added;
}

QCoro::Task<Result<void>> Library::changing(std::function<Result<void>(Connection &)> work)
{
    const QPointer<Library> self(this);
    auto writing = d->space.write(work);
    Result<void> done = co_await writing;
    if (done && !self.isNull())
        self->announceChange();
    co_return done;
}

QCoro::Task<Result<void>> Library::markSeen(DocumentId id)
{
    return changing([id](Connection &c) { return store::markSeen(c, id); });
}

QCoro::Task<Result<void>> Library::setText(DocumentId id, QString text)
{
    return changing([id, text = std::move(text)](Connection &c) {
        return store::setText(c, id, text, text.isEmpty() ? store::Indexed::InVain : store::Indexed::Done);
    });
}

QCoro::Task<Result<QList<DocumentId>>> Library::awaitingText(int limit)
{
    return d->space.read([limit](Connection &c) { return store::awaitingText(c, limit); });
}

QCoro::Task<Result<void>> Library::tidy(qint64 arrived)
{
    const QPointer<Library> self(this);
    auto counting = overview();
    const Result<Overview> counted = co_await counting;
    HAVRE_CO_CHECK(counted);
    // Merging everything costs as much as the whole index: only when much of it is new.
    bool whole = arrived * 10 >= counted->total;
    for (bool more = true; more && self;) {
        const auto step = [whole](Connection &c) { return store::tidyIndex(c, whole); };
        auto writing = self->d->space.write(step);
        const Result<bool> merged = co_await writing;
        HAVRE_CO_CHECK(merged);
        more = *merged;
        whole = false;
    }
    co_return Result<void>();
}

} // namespace havre::records
