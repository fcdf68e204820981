#include "core/crypto/Digest.h"
#include "core/mailbox/Mailbox_p.h"
#include "core/mailbox/mime/BareWords.h"
#include "core/mailbox/mime/Html.h"
#include "core/mailbox/mime/Reading.h"
#include "core/mailbox/store/OutboxStore.h"
#include "core/records/reading/Reader.h"

#include <QCoroFuture>
#include <QtConcurrent>

namespace havre::mailbox {

using vault::sqlite::Connection;

namespace {

Result<Opened> opened(vault::BlobStore &blobs, const store::Kept &kept)
{
    HAVRE_TRY(bytes, whole(blobs, kept));
    HAVRE_TRY(reading, mime::readMessage(bytes, false));
    Opened out;
    out.message = kept.message;
    out.text = reading.text;
    // Strangers' HTML is parsed only where they wrote nothing else, and then it is words alone: enough to judge them by.
    const bool stranger = !kept.message.quarantine.isEmpty();
    if ((!stranger && !reading.html.isEmpty()) || out.text.trimmed().isEmpty()) {
        auto blocks = mime::readHtml(reading.html);
        if (blocks && !blocks->body.blocks.isEmpty()) {
            out.body = stranger ? mime::bareWords(blocks->body) : std::move(blocks->body);
            out.leftOut = blocks->leftOut;
            return out;
        }
        if (!blocks && out.text.trimmed().isEmpty())
            return failure(blocks.error());
    }
    mime::Blocks plain = mime::readText(out.text);
    out.body = std::move(plain.body);
    out.cut = plain.cut || out.text.size() >= mime::MostText;
    return out;
}

Result<Content> content(vault::BlobStore &blobs, const store::Kept &kept, int part)
{
    HAVRE_TRY(bytes, whole(blobs, kept));
    HAVRE_TRY(leaf, mime::readLeaf(bytes, part));
    return Content{leaf.name, leaf.contentType, leaf.bytes};
}

} // namespace

Result<QByteArray> whole(vault::BlobStore &blobs, const store::Kept &kept)
{
    HAVRE_TRY(bytes, blobs.read(kept.blob));
    if (crypto::sha256(bytes) != kept.sha256)
        return failure(Fault::Corrupt, QLatin1String("mailbox.damaged"));
    if (kept.message.size > bytes.size())
        return failure(Fault::Exhausted, QLatin1String("mailbox.left-at-server"));
    return bytes;
}

QCoro::Task<Result<Opened>> Mailbox::open(MessageId id)
{
    vault::BlobStore *blobs = &d->space.blobs();
    auto reading = d->space.read([id](Connection &c) { return store::kept(c, id); });
    const Result<store::Kept> kept = co_await reading;
    HAVRE_CO_CHECK(kept);
    QFuture<Result<Opened>> opening = QtConcurrent::run(&d->pool, [blobs, one = *kept] { return opened(*blobs, one); });
    Result<Opened> done = co_await opening;
    co_return done;
}

QCoro::Task<Result<Content>> Mailbox::attachment(MessageId id, int part)
{
    vault::BlobStore *blobs = &d->space.blobs();
    auto reading = d->space.read([id](Connection &c) { return store::kept(c, id); });
    const Result<store::Kept> kept = co_await reading;
    HAVRE_CO_CHECK(kept);
    QFuture<Result<Content>> opening = QtConcurrent::run(&d->pool, [blobs, one = *kept, part] { return content(*blobs, one, part); });
    Result<Content> done = co_await opening;
    co_return done;
}

QCoro::Task<Result<QString>> Mailbox::queuedText(qint64 number)
{
    vault::BlobStore *blobs = &d->space.blobs();
    auto reading = d->space.read([number](Connection &c) { return store::queued(c, number); });
    const Result<store::Queued> row = co_await reading;
    HAVRE_CO_CHECK(row);
    QFuture<Result<QString>> opening = QtConcurrent::run(&d->pool, [blobs, blob = row->blob]() -> Result<QString> {
        HAVRE_TRY(bytes, whole(*blobs, {{}, blob.id, blob.sha256, {}}));
        HAVRE_TRY(message, mime::readMessage(bytes, false));
        return message.text;
    });
    Result<QString> text = co_await opening;
    co_return text;
}

} // namespace havre::mailbox
