#include "core/mailbox/Mailbox_p.h"

#include "core/mailbox/Papers.h"
#include "core/records/DocumentStore.h"

#include <QCoroFuture>
#include <QtConcurrent>

namespace havre::mailbox {

namespace {

using vault::sqlite::Connection;

struct Brought {
    Message message;
    QList<Unfolded> papers;
};

QCoro::Task<Result<Brought>> brought(QPointer<Mailbox> box, vault::Space *space, QThreadPool *pool, MessageId id, QString matricule)
{
    auto reading = space->read([id](Connection &c) { return store::kept(c, id); });
    const Result<store::Kept> kept = co_await reading;
    if (box.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(kept);
    vault::BlobStore *blobs = &space->blobs();
    QFuture<Result<QList<Unfolded>>> working = QtConcurrent::run(pool, [blobs, one = *kept, matricule]() -> Result<QList<Unfolded>> {
        HAVRE_TRY(bytes, whole(*blobs, one));
        HAVRE_TRY(message, mime::readMessage(bytes, true));
        return unfold(message.leaves, matricule);
    });
    const Result<QList<Unfolded>> papers = co_await working;
    if (box.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(papers);
    co_return Brought{kept->message, *papers};
}

Result<DocumentId> there(Connection &c, const records::Document &facts)
{
    HAVRE_TRY(known, records::store::here(c, facts.masterIdentifier, facts.sha256));
    return known.value_or(DocumentId());
}

} // namespace

QCoro::Task<Result<QList<Paper>>> Mailbox::papers(MessageId id)
{
    const QPointer<Mailbox> self(this);
    auto bringing = brought(this, &d->space, &d->pool, id, d->matricule());
    const Result<Brought> all = co_await bringing;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(all);
    QList<Paper> papers;
    for (const Unfolded &one : all->papers)
        papers.append(one.paper);
    const auto compare = [papers](Connection &c) mutable -> Result<QList<Paper>> {
        for (Paper &paper : papers) {
            HAVRE_TRY(filed, there(c, paper.facts));
            paper.filed = filed;
        }
        return papers;
    };
    auto comparing = d->space.read(compare);
    Result<QList<Paper>> compared = co_await comparing;
    co_return compared;
}

QCoro::Task<Result<DocumentId>> Mailbox::file(MessageId id, int part, int member)
{
    const QPointer<Mailbox> self(this);
    auto bringing = brought(this, &d->space, &d->pool, id, d->matricule());
    const Result<Brought> all = co_await bringing;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(all);
    const Unfolded *wanted = nullptr;
    for (const Unfolded &one : all->papers)
        if (!wanted && one.paper.part == part && (one.paper.member == member || (member < 0 && one.paper.member == 0)))
            wanted = &one;
    if (!wanted) { // the copy on paper of one that stands on another line
        auto opening = attachment(id, part);
        const Result<Content> content = co_await opening;
        if (self.isNull())
            co_return stopped();
        HAVRE_CO_CHECK(content);
        auto unfolding = QtConcurrent::run(&d->pool, [content = *content, matricule = d->matricule()] {
            return unfold({{content.name, content.contentType, {}, content.bytes.size(), content.bytes}}, matricule);
        });
        const QList<Unfolded> alone = co_await unfolding;
        if (self.isNull())
            co_return stopped();
        auto adding = put(alone.first(), all->message);
        Result<DocumentId> added = co_await adding;
        co_return added;
    }
    auto adding = put(*wanted, all->message);
    Result<DocumentId> added = co_await adding;
    co_return added;
}

// Among the records; already there, from the DMP or an earlier filing, that one is answered.
QCoro::Task<Result<DocumentId>> Mailbox::put(Unfolded one, Message message)
{
    const QPointer<Mailbox> self(this);
    auto reading = QtConcurrent::run(&d->pool, newDocument, one, message); // it says why, of one that cannot be read
    const Result<records::NewDocument> document = co_await reading;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(document);
    auto adding = d->library.add(*document);
    const Result<DocumentId> added = co_await adding;
    if (self.isNull())
        co_return stopped();
    if (added)
        Q_EMIT self->papersChanged(); // "already in your records" is told from now on
    if (added || added.error().code != QLatin1String("records.known"))
        co_return added;
    const auto find = [facts = one.paper.facts](Connection &c) -> Result<DocumentId> {
        HAVRE_TRY(known, there(c, facts));
        if (known.isNull())
            return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
        return known;
    };
    auto finding = d->space.read(find);
    Result<DocumentId> found = co_await finding;
    co_return found;
}

} // namespace havre::mailbox
