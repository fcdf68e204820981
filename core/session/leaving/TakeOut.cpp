#include "core/session/leaving/TakeOut.h"

#include "core/foundation/NewFile.h"
#include "core/health/fhir/Bundle.h"
#include "core/records/ExportName.h"
#include "core/session/SessionStore.h"
#include "core/session/leaving/Original_p.h"

#include <QCoroFuture>
#include <QDir>
#include <QJsonDocument>
#include <QSet>
#include <QtConcurrent>

#include <algorithm>
#include <iterator>

namespace havre::session {

using health::ExportedDocument;

namespace {

const QString Documents = QStringLiteral("documents");

// For who finds the folder later, here or elsewhere.
constexpr const char *UnfinishedWords =
    "Cette copie n’est pas finie : il y manque des documents, et bundle.fhir.json.\n"
    "Si Havre n’y travaille plus, supprimez ce dossier et recommencez : Réglages, Coffre, « Tout emporter ».\n\n"
    "This copy is not complete: documents are missing, and bundle.fhir.json.\n"
    "If Havre is no longer working on it, delete this folder and start again.\n";

Result<void> prepare(const QString &folder)
{
    const bool isThere = QDir().mkpath(folder);
    if (isThere && !QDir(folder).isEmpty())
        return failure(Fault::Conflict, QLatin1String("export.not-empty"));
    if (isThere && QDir(folder).mkdir(Documents))
        return writeNew(folder + u'/' + Unfinished, UnfinishedWords);
    return failure(Fault::Exhausted, QLatin1String("export.cannot-write"), QStringLiteral("folder"));
}

QCoro::Task<Result<QList<records::Row>>> everyRow(QPointer<UnlockedSession> unlocked)
{
    auto finding = unlocked->library().find({});
    const Result<QList<qint64>> positions = co_await finding;
    HAVRE_CO_CHECK(positions);
    if (!unlocked)
        co_return failure(cancellation());
    auto listing = unlocked->library().rows(*positions);
    Result<QList<records::Row>> rows = co_await listing;
    co_return rows;
}

struct Gone {
    QList<ExportedDocument> documents;
    QList<Unreadable> unreadable;
    int leftOut = 0;
};

bool isDamage(const Error &error)
{
    return error.fault == Fault::Corrupt || error.fault == Fault::NotFound;
}

QCoro::Task<Result<Gone>> originals(QPointer<UnlockedSession> unlocked, QString folder, std::shared_ptr<TakeOutWatch> watch)
{
    auto asking = everyRow(unlocked);
    const Result<QList<records::Row>> rows = co_await asking;
    HAVRE_CO_CHECK(rows);
    watch->total = static_cast<int>(rows->size());
    Gone gone;
    for (const records::Row &row : *rows) {
        if (watch->stop)
            co_return failure(cancellation());
        auto leaving = leave(unlocked, row.id);
        const Result<Original> original = co_await leaving;
        if (!original && isDamage(original.error())) {
            gone.unreadable.append({row.id, row.title, original.error()});
            ++watch->done;
            continue;
        }
        if (!original && original.error().code == QLatin1String("family.not-allowed")) {
            ++gone.leftOut;
            ++watch->done;
            continue;
        }
        HAVRE_CO_CHECK(original);
        auto writing = QtConcurrent::run(writeBeside, folder, records::exportName(original->document), original->bytes);
        const Result<QString> name = co_await writing;
        HAVRE_CO_CHECK(name);
        gone.documents.append({original->document, Documents + u'/' + *name});
        ++watch->done;
    }
    co_return Result<Gone>(std::move(gone));
}

QCoro::Task<Result<QList<health::Fact>>> everyFact(QPointer<UnlockedSession> unlocked)
{
    auto reading = unlocked->facts().catchUp(); // documents nobody has read yet
    const Result<int> read = co_await reading;
    HAVRE_CO_CHECK(read);
    if (!unlocked)
        co_return failure(cancellation());
    auto listing = unlocked->facts().list({});
    Result<QList<health::Fact>> facts = co_await listing;
    co_return facts;
}

QCoro::Task<Result<identity::Person>> whose(QPointer<UnlockedSession> unlocked)
{
    auto asking = unlocked->space().read([](vault::sqlite::Connection &c) { return readPerson(c); });
    Result<identity::Person> person = co_await asking;
    if (person && unlocked)
        person->id = unlocked->space().person();
    co_return person;
}

// Typed in, or told by a document that goes or would.
QList<health::Fact> goingWith(const Gone &gone, const QList<health::Fact> &facts)
{
    QSet<DocumentId> going{DocumentId()};
    for (const ExportedDocument &one : gone.documents)
        going.insert(one.document.id);
    for (const Unreadable &one : gone.unreadable)
        going.insert(one.document);
    QList<health::Fact> kept;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(kept),
                 [&going](const health::Fact &fact) { return going.contains(fact.source.document); });
    return kept;
}

// The last of it: with this the copy is whole.
Result<void> writeBundle(const QString &folder, const identity::Person &owner, const QList<ExportedDocument> &documents,
                         const QList<health::Fact> &facts, const QDateTime &now)
{
    const QJsonObject bundle = health::fhirBundle(owner, documents, facts, now);
    HAVRE_CHECK(writeNew(folder + QStringLiteral("/bundle.fhir.json"), QJsonDocument(bundle).toJson(QJsonDocument::Indented)));
    if (!QFile::remove(folder + u'/' + Unfinished))
        return failure(Fault::Exhausted, QLatin1String("export.cannot-write"), QStringLiteral("finish"));
    return {};
}

} // namespace

QCoro::Task<Result<TakenOut>> takeOut(QPointer<UnlockedSession> unlocked, QString folder, std::shared_ptr<TakeOutWatch> watch)
{
    if (!unlocked)
        co_return failure(cancellation());
    if (!watch)
        watch = std::make_shared<TakeOutWatch>();
    const Result<void> ready = prepare(folder);
    HAVRE_CO_CHECK(ready);
    auto reading = everyFact(unlocked);
    const Result<QList<health::Fact>> facts = co_await reading;
    HAVRE_CO_CHECK(facts);
    if (!unlocked)
        co_return failure(cancellation());
    auto asking = whose(unlocked);
    const Result<identity::Person> owner = co_await asking;
    HAVRE_CO_CHECK(owner);
    if (!unlocked)
        co_return failure(cancellation());
    auto leaving = originals(unlocked, folder + u'/' + Documents, watch);
    const Result<Gone> gone = co_await leaving;
    HAVRE_CO_CHECK(gone);
    if (!unlocked)
        co_return failure(cancellation());
    const QList<health::Fact> going = goingWith(*gone, *facts);
    auto writing = QtConcurrent::run(writeBundle, folder, *owner, gone->documents, going, unlocked->clock().now());
    const Result<void> written = co_await writing;
    HAVRE_CO_CHECK(written);
    co_return TakenOut{static_cast<int>(gone->documents.size()), static_cast<int>(going.size()), gone->leftOut, gone->unreadable};
}

} // namespace havre::session
