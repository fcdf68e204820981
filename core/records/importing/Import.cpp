#include "core/records/importing/Import.h"

#include "core/records/DocumentStore.h"
#include "core/records/importing/Gather_p.h"
#include "core/records/importing/Opening_p.h"
#include "core/vault/Space.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QScopeGuard>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace havre::records {

using vault::sqlite::Connection;

namespace {

// The same document twice: by the identifier its author gave, or by its bytes.
bool isMet(QSet<QByteArray> &met, const QPair<QString, QByteArray> &key)
{
    const QByteArray named = key.first.toUtf8();
    const bool there = met.contains(key.second) || (!named.isEmpty() && met.contains(named));
    met.insert(key.second);
    if (!named.isEmpty())
        met.insert(named);
    return there;
}

Result<QList<bool>> knownOnes(Connection &c, const QList<QPair<QString, QByteArray>> &keys)
{
    QList<bool> known;
    for (const auto &[master, sha256] : keys) {
        HAVRE_TRY(there, store::here(c, master, sha256));
        known.append(there.has_value());
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
    auto working = QtConcurrent::run([paths, owner, watch] { return gather(paths, owner, *watch); });
    Result<QList<Candidate>> gathered = co_await working;
    if (library.isNull() || watch->stop)
        co_return failure(cancellation());
    HAVRE_CO_CHECK(gathered);
    QList<QPair<QString, QByteArray>> keys;
    for (const Candidate &one : *gathered)
        keys.append({one.arriving.document.masterIdentifier, QCryptographicHash::hash(one.arriving.bytes, QCryptographicHash::Sha256)});
    const auto compare = [keys](Connection &c) { return knownOnes(c, keys); };
    auto comparing = space->read(compare);
    const Result<QList<bool>> known = co_await comparing;
    HAVRE_CO_CHECK(known);
    Review review{std::move(*gathered)};
    QSet<QByteArray> met; // the same document twice among the files
    for (qsizetype i = 0; i < review.candidates.size(); ++i) {
        Candidate &one = review.candidates[i];
        if (one.verdict == Candidate::Verdict::Unreadable)
            continue;
        if (isMet(met, keys.at(i)) || known->at(i)) {
            one.verdict = Candidate::Verdict::Known;
            one.chosen = false;
        }
    }
    auto opening = openPdfs(renderer, std::move(review), watch);
    Result<Review> opened = co_await opening;
    if (library.isNull() || watch->stop)
        co_return failure(cancellation());
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
