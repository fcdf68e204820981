// Indexing: the words of PDFs, which only the jail may open. A document is readable and listed before.
#include "core/dmp/sync/Flow_p.h"
#include "core/records/reading/Reader.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace havre::dmp {

namespace {

constexpr int AtMost = 100000;

// The words; an empty text when it cannot be read, an error when the jail itself is missing or broken.
QCoro::Task<Result<QString>> wordsOf(FlowPtr flow, QByteArray pdf)
{
    if (pdf.isEmpty())
        co_return QString();
    auto opening = flow->renderer->open(std::move(pdf), QStringLiteral("application/pdf"));
    Result<std::shared_ptr<ports::OpenDocument>> opened = co_await opening;
    if (flow->stopped())
        co_return failure(flow->reason());
    if (!opened) {
        if (opened.error().fault == Fault::Malformed || opened.error().fault == Fault::Exhausted)
            co_return QString();
        co_return failure(opened.error());
    }
    auto reading = (*opened)->text();
    const Result<QString> text = co_await reading;
    if (flow->stopped())
        co_return failure(flow->reason());
    co_return text ? *text : QString(); // a PDF that kills its jail is not tried again at each run
}

} // namespace

QCoro::Task<Result<void>> indexAll(FlowPtr flow)
{
    if (!flow->renderer)
        co_return Result<void>();
    auto listing = flow->library->awaitingText(AtMost);
    const Result<QList<DocumentId>> waiting = co_await listing;
    if (flow->stopped())
        co_return failure(flow->reason());
    HAVRE_CO_CHECK(waiting);
    int done = 0;
    for (const DocumentId &id : *waiting) {
        flow->tell(SyncPhase::Indexing, done++, static_cast<int>(waiting->size()));
        auto reading = flow->library->bytes(id);
        const Result<QByteArray> bytes = co_await reading;
        if (flow->stopped())
            co_return failure(flow->reason());
        if (!bytes)
            continue; // damage is told when the document is opened
        auto extracting = QtConcurrent::run([content = *bytes] { return records::pdfWithin(content); });
        const QByteArray pdf = co_await extracting;
        if (flow->stopped())
            co_return failure(flow->reason());
        auto rendering = wordsOf(flow, pdf);
        const Result<QString> words = co_await rendering;
        if (flow->stopped())
            co_return failure(flow->reason());
        HAVRE_CO_CHECK(words);
        auto writing = flow->library->setText(id, *words);
        const Result<void> written = co_await writing;
        if (flow->stopped())
            co_return failure(flow->reason());
        HAVRE_CO_CHECK(written);
    }
    co_return Result<void>();
}

} // namespace havre::dmp
