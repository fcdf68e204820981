#include "core/sharing/OnPaper.h"

#include "core/records/reading/Reader.h"
#include "core/sharing/PackPages.h"
#include "core/sharing/Readable.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace havre::sharing {

QCoro::Task<Result<QByteArray>> onPaper(ports::Press *press, records::Document document, QByteArray bytes)
{
    if (!press)
        co_return failure(Fault::Refused, QLatin1String("render.no-jail"));
    const auto run = press->begin();
    auto reading = QtConcurrent::run([bytes, type = document.contentType] { return readableOf(bytes, type); });
    const Readable readable = co_await reading;
    if (readable.narrative.isEmpty())
        co_return failure(Fault::Unsupported, QLatin1String("records.unsupported-type"));
    auto setting = run->typeset(leafOf(document, readable.narrative));
    const Result<ports::Part> leaf = co_await setting;
    HAVRE_CO_CHECK(leaf);
    QList<int> parts{leaf->number};
    for (const Carried &one : readable.carried) {
        if (!records::isDrawn(one.contentType))
            continue;
        auto adding = run->add(one.bytes, one.contentType);
        const Result<ports::Part> part = co_await adding;
        HAVRE_CO_CHECK(part);
        parts.append(part->number);
    }
    auto binding = run->bind(parts, document.title);
    Result<QByteArray> book = co_await binding;
    co_return book;
}

} // namespace havre::sharing
