#include "ui/records/OpenedBody.h"

#include "core/records/reading/Reader.h"

#include <QCoroFuture>
#include <QtConcurrent>

namespace havre::ui {

using records::cda::Cda;

namespace {

// What the bytes are and, where Havre reads them itself, what they say; else what is to be drawn.
struct Told {
    OpenedBody body;
    QByteArray drawn;
};

void read(OpenedBody &body, const Result<Cda> &read)
{
    body.narrative = read.has_value();
    if (!read)
        body.unreadable = read.error();
    else // carried by a CDA: its words, under that header
        body.cda = std::make_shared<const Cda>(body.cda ? Cda{body.cda->header, read->blocks, {}, {}, {}} : *read);
    if (read)
        body.plans = plansOf(*body.cda);
}

// On a worker: a document may have 120 MiB, and each byte is looked at.
Told tellOf(const QByteArray &content)
{
    QByteArray bytes = content;
    Told told;
    OpenedBody &body = told.body;
    body.contentType = records::sniffContentType(bytes);
    if (body.contentType == QLatin1String("text/xml")) {
        read(body, records::cda::readCda(bytes));
        if (!body.cda)
            return told;
        const auto carried = std::find_if(body.cda->attachments.cbegin(), body.cda->attachments.cend(),
                                          [](const auto &a) { return a.key == QLatin1String("body"); });
        if (!body.cda->blocks.isEmpty() || carried == body.cda->attachments.cend())
            return told;
        body.narrative = false;
        bytes = carried->bytes;
        body.contentType = records::sniffContentType(bytes);
    }
    if (body.contentType == QLatin1String("text/plain"))
        read(body, records::readPlainText(bytes));
    else if (records::isDrawn(body.contentType))
        told.drawn = bytes;
    else
        body.unreadable = Error{Fault::Unsupported, QStringLiteral("records.unsupported-type"), body.contentType};
    return told;
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
    auto telling = QtConcurrent::run([bytes = std::move(*content)] { return std::make_shared<Told>(tellOf(bytes)); });
    const std::shared_ptr<Told> told = co_await telling;
    OpenedBody body = std::move(told->body);
    if (told->drawn.isEmpty())
        co_return body;
    if (!core) // locked while we parsed
        co_return failure(cancellation());
    if (!core->renderer()) {
        body.unreadable = noJail();
        co_return body;
    }
    auto opened = co_await core->renderer()->open(told->drawn, body.contentType);
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
        auto sniffing = QtConcurrent::run(records::sniffContentType, attachment.bytes);
        const QString type = co_await sniffing;
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
