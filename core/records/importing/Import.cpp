#include "core/records/importing/Import.h"

#include "core/records/DocumentStore.h"
#include "core/records/Lost.h"
#include "core/records/importing/Gather_p.h"
#include "core/records/importing/Opening_p.h"
#include "core/vault/Space.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QHash>
#include <QScopeGuard>
#include <QtConcurrentRun>

#include <algorithm>

namespace havre::records {

using vault::sqlite::Connection;

namespace {

// The same document twice among the files, by the identifier its author gave or by its bytes: which one came first.
class Met {
public:
    // Its own place when it is the first.
    qsizetype firstOf(const QPair<QString, QByteArray> &key, qsizetype place)
    {
        const QByteArray named = key.first.toUtf8();
        const qsizetype first = m_places.value(key.second, named.isEmpty() ? place : m_places.value(named, place));
        m_places.insert(key.second, first);
        if (!named.isEmpty())
            m_places.insert(named, first);
        return first;
    }

private:
    QHash<QByteArray, qsizetype> m_places;
};

// A copy of what the jail could not open is not here either: it is as broken.
void settleCopies(Review &review, const QHash<qsizetype, qsizetype> &copies)
{
    for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy) {
        const Candidate &first = review.candidates.at(copy.value());
        if (first.verdict != Candidate::Verdict::Unreadable)
            continue;
        Candidate &one = review.candidates[copy.key()];
        one.verdict = first.verdict;
        one.reason = first.reason;
        one.arriving = {};
    }
}

// By what each is told apart: the identifier its author gave and the sha256 of its bytes.
using Keys = QList<QPair<QString, QByteArray>>;

struct Gathered {
    QList<Candidate> candidates;
    Keys keys; // as many, in the same order
};

// On a worker, hashing too: half a gigabyte at most.
Result<Gathered> gatheredFrom(const QStringList &paths, const Owner &owner, ImportWatch &watch)
{
    HAVRE_TRY(candidates, gather(paths, owner, watch));
    Gathered gathered{std::move(candidates), {}};
    for (const Candidate &one : gathered.candidates)
        gathered.keys.append({one.arriving.document.masterIdentifier, QCryptographicHash::hash(one.arriving.bytes, QCryptographicHash::Sha256)});
    return gathered;
}

Result<QList<bool>> knownOnes(Connection &c, const Keys &keys)
{
    QList<bool> known;
    for (const auto &[master, sha256] : keys) {
        HAVRE_TRY(there, store::here(c, master, sha256));
        HAVRE_TRY(isLost, there ? lost::has(c, *there) : Result<bool>(false));
        known.append(there && !isLost); // the same file brings lost bytes back
    }
    return known;
}

} // namespace

int Review::count(Candidate::Verdict verdict) const
{
    return static_cast<int>(std::count_if(candidates.cbegin(), candidates.cend(),
                                          [verdict](const Candidate &one) { return one.verdict == verdict; }));
}

QCoro::Task<Result<Review>> Import::review(QStringList paths, Owner owner, std::shared_ptr<ImportWatch> watch)
{
    // The space ends with the library: while this one stands, that one does.
    const QPointer<Library> library = m_library;
    vault::Space *space = &m_space;
    ports::Renderer *renderer = m_renderer;
    if (!watch)
        watch = std::make_shared<ImportWatch>();
    if (library.isNull())
        co_return failure(cancellation());
    // Nothing more is read for a vault that was locked meanwhile.
    const auto ended = QObject::connect(library.data(), &QObject::destroyed, library.data(), [watch] { watch->stop = true; });
    const auto parting = qScopeGuard([ended] { QObject::disconnect(ended); });
    auto working = QtConcurrent::run([paths, owner, watch] { return gatheredFrom(paths, owner, *watch); });
    Result<Gathered> gathered = co_await working;
    if (library.isNull() || watch->stop)
        co_return failure(cancellation());
    HAVRE_CO_CHECK(gathered);
    const Keys keys = std::move(gathered->keys);
    const auto compare = [keys](Connection &c) { return knownOnes(c, keys); };
    auto comparing = space->read(compare);
    const Result<QList<bool>> known = co_await comparing;
    HAVRE_CO_CHECK(known);
    Review review{std::move(gathered->candidates)};
    Met met;
    QHash<qsizetype, qsizetype> copies; // the place of each, and of the first
    for (qsizetype i = 0; i < review.candidates.size(); ++i) {
        Candidate &one = review.candidates[i];
        if (one.verdict == Candidate::Verdict::Unreadable)
            continue;
        const qsizetype first = met.firstOf(keys.at(i), i);
        if (first != i)
            copies.insert(i, first);
        if (first != i || known->at(i)) {
            one.verdict = Candidate::Verdict::Known;
            one.chosen = false;
        }
    }
    auto opening = openPdfs(renderer, std::move(review), watch);
    Result<Review> opened = co_await opening;
    if (library.isNull() || watch->stop)
        co_return failure(cancellation());
    if (opened)
        settleCopies(*opened, copies);
    co_return opened;
}

QCoro::Task<Result<Filed>> Import::file(QList<Candidate> candidates, std::shared_ptr<ImportWatch> watch)
{
    const QPointer<Library> library = m_library;
    Filed filed;
    for (const Candidate &one : candidates) {
        if (library.isNull())
            co_return failure(cancellation());
        if (watch && watch->stop)
            break;
        const bool possible = one.verdict == Candidate::Verdict::New || one.verdict == Candidate::Verdict::OtherPerson;
        if (!one.chosen || !possible)
            continue;
        auto adding = library->add(one.arriving);
        const Result<DocumentId> added = co_await adding;
        if (added)
            ++filed.added;
        else if (added.error().fault == Fault::Cancelled)
            co_return failure(added.error());
        else
            filed.failures.append({one.origin, added.error()});
        if (watch)
            ++watch->done;
    }
    co_return Result<Filed>(std::move(filed));
}

} // namespace havre::records
