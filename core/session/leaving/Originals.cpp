#include "core/session/leaving/Originals.h"

#include "core/foundation/NewFile.h"
#include "core/journal/AccessJournal.h"
#include "core/records/Confidentiality.h"
#include "core/records/ExportName.h"
#include "core/session/leaving/Original_p.h"

#include <QCoroFuture>
#include <QtConcurrent>

namespace havre::session {

QCoro::Task<Result<Original>> leave(QPointer<UnlockedSession> unlocked, DocumentId id)
{
    if (!unlocked)
        co_return failure(cancellation());
    auto asking = unlocked->library().document(id);
    Result<records::Document> document = co_await asking;
    HAVRE_CO_CHECK(document);
    if (!unlocked)
        co_return failure(cancellation());
    HAVRE_CO_CHECK(unlocked->rights().check(family::Act::Export, records::itemOf(*document)));
    auto reading = unlocked->library().bytes(id); // journalled below, as an export
    Result<QByteArray> bytes = co_await reading;
    HAVRE_CO_CHECK(bytes);
    if (!unlocked)
        co_return failure(cancellation());
    auto noting = journal::note(unlocked->space(), QStringLiteral("Vous"), journal::Act::DocumentExported, id.toString(), document->title);
    const Result<void> noted = co_await noting;
    HAVRE_CO_CHECK(noted);
    Original original{std::move(*document), std::move(*bytes)};
    co_return original;
}

QCoro::Task<Result<QString>> exportInto(QPointer<UnlockedSession> unlocked, DocumentId id, QString folder)
{
    auto leaving = leave(unlocked, id);
    const Result<Original> original = co_await leaving;
    HAVRE_CO_CHECK(original);
    auto writing = QtConcurrent::run(writeBeside, folder, records::exportName(original->document), original->bytes);
    Result<QString> written = co_await writing;
    co_return written;
}

QCoro::Task<Result<qint64>> exportAs(QPointer<UnlockedSession> unlocked, DocumentId id, QString path)
{
    const Result<void> free = mayWrite(path);
    HAVRE_CO_CHECK(free);
    auto leaving = leave(unlocked, id);
    const Result<Original> original = co_await leaving;
    HAVRE_CO_CHECK(original);
    auto writing = QtConcurrent::run(writeNew, path, original->bytes);
    const Result<void> written = co_await writing;
    HAVRE_CO_CHECK(written);
    co_return original->bytes.size();
}

} // namespace havre::session
