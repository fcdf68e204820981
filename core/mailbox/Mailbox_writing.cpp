#include "core/crypto/Digest.h"
#include "core/mailbox/Mailbox_p.h"
#include "core/mailbox/Rules.h"
#include "core/mailbox/Travelling.h"
#include "core/mailbox/mime/Reading.h"
#include "core/mailbox/mime/Writing.h"
#include "core/records/Confidentiality.h"

#include <QCoroFuture>
#include <QLocale>
#include <QtConcurrent>

namespace havre::mailbox {

using vault::sqlite::Connection;

namespace {

struct Correspondence { // what is known where a draft belongs
    QStringList contacts;
    bool closed = false;
    QStringList references;
};

Result<Correspondence> correspondence(Connection &c, qint64 conversation)
{
    Correspondence now;
    HAVRE_TRY(contacts, store::contacts(c));
    now.contacts = contacts;
    if (conversation == 0)
        return now;
    HAVRE_TRY(one, store::conversation(c, conversation, {}));
    if (!one)
        return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
    now.closed = one->closed;
    HAVRE_TRY(before, store::messages(c, conversation));
    for (const Message &message : before)
        if (!message.messageId.isEmpty())
            now.references.append(message.messageId);
    return now;
}

// Empty when it needs none, or when it cannot be printed: then it travels as it is.
QCoro::Task<Result<QByteArray>> paperOf(Mailbox::Printer printer, QThreadPool *pool, records::Document document, QByteArray bytes)
{
    if (!printer)
        co_return QByteArray();
    QFuture<bool> asking = QtConcurrent::run(pool, [document, bytes] { return wantsPaper(document, bytes); });
    const bool wanted = co_await asking;
    if (!wanted)
        co_return QByteArray();
    auto printing = printer(document, bytes);
    Result<QByteArray> paper = co_await printing;
    if (!paper && paper.error().fault != Fault::Cancelled)
        co_return QByteArray();
    co_return paper;
}

} // namespace

QCoro::Task<Result<Draft>> Mailbox::answer(qint64 conversation, bool everybody)
{
    const auto work = [conversation, everybody, self = d->account.self.address](Connection &c) -> Result<Draft> {
        HAVRE_TRY(one, store::conversation(c, conversation, self));
        if (!one)
            return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
        if (one->closed)
            return failure(Fault::Refused, QLatin1String("mailbox.closed"));
        if (one->quarantined)
            return failure(Fault::Refused, QLatin1String("mailbox.stranger"));
        Draft draft;
        draft.id = DraftId::random();
        draft.conversation = conversation;
        draft.subject = rules::replySubject(one->subject);
        HAVRE_TRY(all, store::messages(c, conversation));
        for (auto it = all.crbegin(); it != all.crend() && draft.to.isEmpty(); ++it)
            if (it->way == Way::Received && !it->automatic)
                draft.to.append(it->replyTo);
        for (auto it = all.crbegin(); it != all.crend() && draft.to.isEmpty(); ++it)
            if (it->way == Way::Received)
                draft.to.append(it->replyTo);
        if (!everybody)
            return draft;
        HAVRE_TRY(contacts, store::contacts(c));
        rules::addOthers(draft.to, all, contacts, self);
        return draft;
    };
    auto reading = d->space.read(work);
    Result<Draft> draft = co_await reading;
    co_return draft;
}

QCoro::Task<Result<Enclosure>> Mailbox::enclose(DocumentId document)
{
    auto asking = d->library.document(document);
    const Result<records::Document> found = co_await asking;
    HAVRE_CO_CHECK(found);
    co_return Enclosure{document, travellingName(*found, found->contentType), found->contentType, found->size};
}

QCoro::Task<Result<qint64>> Mailbox::send(Draft draft)
{
    const QPointer<Mailbox> self(this);
    if (d->account.self.address.isEmpty())
        co_return failure(Fault::Refused, QLatin1String("mailbox.no-account"));
    const qint64 conversation = draft.conversation;
    auto looking = d->space.read([conversation](Connection &c) { return correspondence(c, conversation); });
    const Result<Correspondence> now = co_await looking;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(now);
    rules::Occasion occasion;
    for (const Address &one : draft.to)
        occasion.recipients.append(one.address.toLower());
    occasion.contacts = now->contacts;
    occasion.trusted = d->account.trusted;
    occasion.closed = now->closed;
    for (const Enclosure &one : draft.enclosures)
        occasion.size += one.message.isNull() ? rules::carried(one.size) : rules::travelling(one.size);
    const Result<void> allowed = rules::maySend(occasion);
    HAVRE_CO_CHECK(allowed);

    mime::NewMessage message;
    message.messageId = MessageId::random().toString() + u'@' + d->account.self.address.section(u'@', 1);
    message.from = d->account.self;
    message.to = draft.to;
    message.subject = draft.subject;
    message.text = draft.text;
    message.date = d->clock.now();
    message.references = now->references;
    QList<mime::Enclosed> passedOn;
    Parcel parcel;
    parcel.sender = d->account.person;
    parcel.subject = draft.subject;
    parcel.time = message.date;
    for (const Address &one : draft.to)
        parcel.recipients.append(one.name);
    for (const Enclosure &one : draft.enclosures) {
        if (!one.message.isNull()) { // passed on as it came
            auto opening = attachment(one.message, one.part);
            const Result<Content> content = co_await opening;
            if (self.isNull())
                co_return stopped();
            HAVRE_CO_CHECK(content);
            passedOn.append({one.name, content->contentType, content->bytes});
            continue;
        }
        auto asking = d->library.document(one.document);
        const Result<records::Document> facts = co_await asking;
        if (self.isNull())
            co_return stopped();
        HAVRE_CO_CHECK(facts);
        HAVRE_CO_CHECK(d->library.rights().check(family::Act::Share, records::itemOf(*facts)));
        auto reading = d->library.bytes(one.document); // the journal says it once it has left
        const Result<QByteArray> bytes = co_await reading;
        if (self.isNull())
            co_return stopped();
        HAVRE_CO_CHECK(bytes);
        auto printing = paperOf(d->printer, &d->pool, *facts, *bytes);
        const Result<QByteArray> paper = co_await printing;
        if (self.isNull())
            co_return stopped();
        HAVRE_CO_CHECK(paper);
        parcel.documents.append({*facts, *bytes, *paper});
    }
    vault::BlobStore *blobs = &d->space.blobs();
    QFuture<Result<vault::StoredBlob>> writing = QtConcurrent::run(&d->pool, [message, parcel, passedOn, blobs]() mutable -> Result<vault::StoredBlob> {
        HAVRE_TRY(enclosures, enclosuresOf(parcel));
        message.enclosures = passedOn + enclosures;
        HAVRE_TRY(bytes, mime::writeMessage(message));
        if (bytes.size() > rules::MostMessage)
            return failure(Fault::Exhausted, QLatin1String("mailbox.too-large"));
        return blobs->write(bytes);
    });
    const Result<vault::StoredBlob> written = co_await writing;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(written);

    store::Queued queued;
    queued.row.messageId = message.messageId;
    queued.row.recipients = occasion.recipients;
    queued.row.subject = draft.subject;
    queued.row.queued = message.date;
    queued.conversation = conversation;
    queued.blob = *written;
    QStringList names;
    for (const Address &one : draft.to)
        names.append(one.name.isEmpty() ? one.address : one.name);
    queued.toTell.people = names.join(QStringLiteral(", "));
    for (const auto &one : std::as_const(parcel.documents))
        queued.toTell.documents.append({one.facts.id.toString(), one.facts.title});
    const auto work = [queued, id = draft.id](Connection &c) -> Result<qint64> {
        HAVRE_TRY(number, store::queue(c, queued));
        HAVRE_CHECK(store::dropDraft(c, id));
        return number;
    };
    auto queueing = d->space.write(work);
    const Result<qint64> number = co_await queueing;
    if (self && number)
        self->outboxChanged();
    co_return number;
}

} // namespace havre::mailbox
