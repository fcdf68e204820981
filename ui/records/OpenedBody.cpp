#include "ui/records/OpenedBody.h"

#include "core/records/reading/Reader.h"

#include <QCoroFuture>
#include <QtConcurrent>

namespace havre::ui {

using records::cda::Cda;

namespace {

using SharedCda = std::shared_ptr<const Cda>;

// On a worker, with the reader of the type at hand.
Result<SharedCda> readBy(Result<Cda> (*reader)(const QByteArray &), const QByteArray &bytes)
{
    Result<Cda> cda = reader(bytes);
    if (!cda)
        return failure(cda.error());
    return std::make_shared<const Cda>(std::move(*cda));
}

Error noJail()
{
    return Error{Fault::Refused, QStringLiteral("render.no-jail"), {}};
}

} // namespace

QCoro::Task<Result<OpenedBody>> openBody(QPointer<session::UnlockedSession> core, DocumentId id)
{
    Result<QByteArray> content = co_await core->library().content(id);
    if (!content)
        co_return failure(content.error());
    QByteArray bytes = std::move(*content);
    OpenedBody body;
    body.contentType = records::sniffContentType(bytes);

    if (body.contentType == QLatin1String("text/xml")) {
        QFuture<Result<SharedCda>> future = QtConcurrent::run(readBy, &records::cda::readCda, bytes);
        Result<SharedCda> cda = co_await future;
        if (!cda) {
            body.unreadable = cda.error();
            co_return body;
        }
        body.cda = *cda;
        const auto carried = std::find_if(body.cda->attachments.cbegin(), body.cda->attachments.cend(),
                                          [](const auto &a) { return a.key == QLatin1String("body"); });
        if (!body.cda->blocks.isEmpty() || carried == body.cda->attachments.cend()) {
            body.narrative = true;
            co_return body;
        }
        bytes = carried->bytes;
        body.contentType = records::sniffContentType(bytes);
    }
    if (body.contentType == QLatin1String("text/plain")) {
        QFuture<Result<SharedCda>> future = QtConcurrent::run(readBy, &records::readPlainText, bytes);
        const Result<SharedCda> text = co_await future;
        if (text && body.cda) // carried by a CDA: its words, under that header
            body.cda = std::make_shared<const Cda>(Cda{body.cda->header, (*text)->blocks, {}, {}, {}});
        else if (text)
            body.cda = *text;
        else
            body.unreadable = text.error();
        body.narrative = text.has_value();
        co_return body;
    }
    if (!records::isDrawn(body.contentType)) {
        body.unreadable = Error{Fault::Unsupported, QStringLiteral("records.unsupported-type"), body.contentType};
        co_return body;
    }
    if (!core) // locked while we parsed
        co_return failure(cancellation());
    if (!core->renderer()) {
        body.unreadable = noJail();
        co_return body;
    }
    auto opened = co_await core->renderer()->open(bytes, body.contentType);
    if (opened)
        body.pages = *opened;
    else
        body.unreadable = opened.error();
    co_return body;
}

QCoro::Task<Result<ports::PixelPage>>
drawAttachment(ports::Renderer *renderer, std::shared_ptr<const Cda> cda, QString key, QSize fit)
{
    if (!renderer)
        co_return failure(noJail());
    for (const auto &attachment : cda->attachments) {
        if (attachment.key != key)
            continue;
        const QString type = records::sniffContentType(attachment.bytes);
        if (!records::isDrawn(type))
            co_return failure(Fault::Unsupported, QLatin1String("records.unsupported-type"));
        auto opened = co_await renderer->open(attachment.bytes, type);
        if (!opened)
            co_return failure(opened.error());
        const std::shared_ptr<ports::OpenDocument> document = *opened;
        Result<ports::PixelPage> page = co_await document->page(0, fit);
        co_return page;
    }
    co_return failure(Fault::NotFound, QLatin1String("records.absent"));
}

} // namespace havre::ui
