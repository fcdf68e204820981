#include "core/sharing/Shares.h"

#include "core/crypto/Encoding.h"
#include "core/crypto/Jwe.h"
#include "core/journal/AccessJournal.h"
#include "core/records/Confidentiality.h"
#include "core/records/Library.h"
#include "core/sharing/Contents.h"
#include "core/sharing/ShareStore.h"
#include "core/sharing/Shlink.h"
#include "core/vault/Space.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

namespace havre::sharing {

using vault::sqlite::Connection;

struct Shares::Private {
    vault::Space &space;
    records::Library &library;
    ports::Renderer *renderer;
    const Clock &clock;
    std::shared_ptr<ShareServer> server;
    QString address;
    bool running = false;
    bool stopped = false;
};

namespace {

const QString Owner = QStringLiteral("Vous");
const QByteArray Fhir = QByteArrayLiteral("application/fhir+json");

// Six digits, each as likely as any other: what remains of 2^32 above a whole number of millions is not used.
QString newPasscode()
{
    constexpr quint32 most = 4294967295U / 1000000U * 1000000U;
    while (true) {
        const QByteArray bytes = crypto::randomBytes(4);
        quint32 number = 0;
        memcpy(&number, bytes.constData(), sizeof number);
        if (number < most)
            return QStringLiteral("%1").arg(number % 1000000U, 6, 10, QLatin1Char('0'));
    }
}

QString newSecret()
{
    return QString::fromLatin1(crypto::base64Url(crypto::randomBytes(32)));
}

// The row and a line of the journal for each document, before anything leaves.
Result<qint64> writeDown(Connection &c, const Share &share)
{
    HAVRE_TRY(id, store::add(c, share));
    for (const Item &item : share.items)
        HAVRE_CHECK(journal::append(c, share.created, Owner, journal::Act::ShareCreated,
                                    item.document.isNull() ? QString() : item.document.toString(), item.title));
    return id;
}

// What they called themselves, between quotes and with none of their own: nobody can sign as the person.
QString quoted(QString name)
{
    name.replace(QChar(0x00AB), u'"').replace(QChar(0x00BB), u'"');
    return name.isEmpty() ? name : QStringLiteral("«\u00A0%1\u00A0»").arg(name);
}

// Lines of the server's log that the journal does not have yet. Their times are the server's word, the entries' ours.
Result<Share> tell(Connection &c, qint64 id, const Status &status, const QDateTime &now)
{
    HAVRE_TRY(share, store::one(c, id));
    for (qsizetype i = share.told; i < status.log.size(); ++i) {
        const Opening &line = status.log.at(i);
        share.openings += line.outcome == Opening::Outcome::Opened;
        share.wrong += line.outcome == Opening::Outcome::WrongPasscode;
        if (line.outcome == Opening::Outcome::Opened)
            HAVRE_CHECK(journal::append(c, now, quoted(line.recipient), journal::Act::ShareOpened, {}, share.label));
    }
    share.told = std::max(share.told, static_cast<int>(status.log.size()));
    HAVRE_CHECK(store::setCounts(c, share));
    return Result<Share>(std::move(share));
}

} // namespace

// Flows of their own: the session may be locked at each wait.
struct ShareFlow {
    static QCoro::Task<Result<QList<Item>>> items(QPointer<Shares> self, QList<DocumentId> documents)
    {
        QList<Item> items;
        for (const DocumentId &id : documents) {
            auto asking = self->d->library.document(id);
            const Result<records::Document> document = co_await asking;
            if (self.isNull())
                co_return failure(cancellation());
            HAVRE_CO_CHECK(document);
            HAVRE_CO_CHECK(self->d->library.rights().check(family::Act::Share, records::itemOf(*document)));
            items.append({id, document->title});
        }
        co_return Result<QList<Item>>(items);
    }

    static QCoro::Task<Result<QByteArray>> sealed(QPointer<Shares> self, DocumentId id, std::shared_ptr<const SecretBytes> key)
    {
        auto asking = self->d->library.document(id);
        const Result<records::Document> document = co_await asking;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(document);
        auto reading = self->d->library.bytes(id); // journalled as shared, not as opened
        const Result<QByteArray> bytes = co_await reading;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(bytes);
        auto writing = contentOf(*document, *bytes, self->d->renderer);
        const Result<QByteArray> content = co_await writing;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(content);
        auto sealing = QtConcurrent::run([key, plain = *content] { return crypto::sealJwe(*key, plain, Fhir); });
        Result<QByteArray> done = co_await sealing;
        co_return done;
    }

    struct Published {
        Result<void> done = failure(cancellation());
        bool mayBeThere = false; // the server may hold something of it
    };

    static QCoro::Task<Published> publish(QPointer<Shares> self, Share share, std::shared_ptr<const SecretBytes> key)
    {
        const auto server = self->d->server;
        auto announcing = server->announce(share, static_cast<int>(share.items.size()));
        const Result<void> announced = co_await announcing;
        if (!announced)
            co_return Published{announced, !surelyNotThere(announced.error())};
        auto filling = fill(self, share, key);
        const Result<void> filled = co_await filling;
        co_return Published{filled, true};
    }

    static QCoro::Task<Result<void>> fill(QPointer<Shares> self, Share share, std::shared_ptr<const SecretBytes> key)
    {
        if (self.isNull())
            co_return failure(cancellation());
        const auto server = self->d->server;
        const int total = static_cast<int>(share.items.size());
        for (int i = 0; i < total; ++i) {
            Q_EMIT self->progressed(i, total);
            auto sealing = sealed(self, share.items.at(i).document, key);
            const Result<QByteArray> envelope = co_await sealing;
            if (self.isNull() || self->d->stopped)
                co_return failure(cancellation());
            HAVRE_CO_CHECK(envelope);
            auto sending = server->send(share, i, *envelope);
            const Result<void> sent = co_await sending;
            if (self.isNull() || self->d->stopped)
                co_return failure(cancellation());
            HAVRE_CO_CHECK(sent);
        }
        Q_EMIT self->progressed(total, total);
        co_return Result<void>{};
    }

    // Half a share is none: what was sent goes. Only when the server surely has nothing left of it does the row go as well;
    // else it stays as unfinished, and can be revoked.
    static QCoro::Task<void> drop(QPointer<Shares> self, Share share, bool mayBeThere)
    {
        if (mayBeThere) {
            auto ending = self->d->server->revoke(share);
            const Result<void> ended = co_await ending;
            if (self.isNull() || (!ended && ended.error().code != QLatin1String("sharing.gone")))
                co_return;
        }
        auto forgetting = [share, now = self->d->clock.now()](Connection &c) -> Result<void> {
            HAVRE_CHECK(store::remove(c, share.id));
            return journal::append(c, now, Owner, journal::Act::ShareRevoked, {}, share.label);
        };
        auto writing = self->d->space.write(forgetting);
        (void)co_await writing; // a full disk: it stays as unfinished
    }

    static QCoro::Task<Result<Share>> create(QPointer<Shares> self, Wish wish)
    {
        const auto server = self->d->server;
        auto naming = items(self, wish.documents);
        const Result<QList<Item>> named = co_await naming;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(named);
        Share share;
        share.items = *named;
        share.label = wish.label.isEmpty() ? named->first().title.left(Shlink::MaxLabel) : wish.label.left(Shlink::MaxLabel);
        share.created = self->d->clock.now();
        share.expires = share.created.addSecs(60LL * wish.minutes);
        share.server = self->d->address;
        share.handle = newSecret();
        share.secret = newSecret();
        share.passcode = newPasscode();
        Shlink link;
        link.manifest = server->manifestOf(share.handle);
        link.key = SecretBytes::random(32);
        link.expires = share.expires;
        link.label = share.label;
        share.link = server->viewer().toString(QUrl::FullyEncoded) + u'#' + link.written();
        const auto key = std::make_shared<const SecretBytes>(std::move(link.key));

        auto writing = [share](Connection &c) { return writeDown(c, share); };
        auto noting = self->d->space.write(writing);
        const Result<qint64> id = co_await noting;
        if (self.isNull())
            co_return failure(cancellation());
        HAVRE_CO_CHECK(id);
        share.id = *id;
        auto publishing = publish(self, share, key);
        const Published published = co_await publishing;
        if (self.isNull())
            co_return failure(cancellation());
        if (!published.done) {
            auto leaving = drop(self, share, published.mayBeThere);
            co_await leaving;
            co_return failure(published.done.error());
        }
        share.state = State::Published;
        auto marking = [share](Connection &c) { return store::setState(c, share.id, share.state); };
        auto storing = self->d->space.write(marking);
        const Result<void> stored = co_await storing;
        HAVRE_CO_CHECK(stored);
        co_return Result<Share>(std::move(share));
    }

    // One that our server holds.
    static QCoro::Task<Result<Share>> one(QPointer<Shares> self, qint64 id)
    {
        if (!self->d->server)
            co_return failure(Fault::Unsupported, QLatin1String("sharing.no-server"));
        auto reading = self->d->space.read([id](Connection &c) { return store::one(c, id); });
        Result<Share> share = co_await reading;
        if (self.isNull())
            co_return failure(cancellation());
        if (share && share->server != self->d->address)
            co_return failure(Fault::Unsupported, QLatin1String("sharing.no-server")); // another platform's
        co_return share;
    }
};

Shares::Shares(vault::Space &space, records::Library &library, ports::Renderer *renderer, const Clock &clock, QObject *parent)
    : QObject(parent), d(new Private{space, library, renderer, clock, {}, {}})
{
}

Shares::~Shares()
{
    if (d->server)
        d->server->cancel();
}

void Shares::setServer(QUrl server, QList<QSslCertificate> authorities, ports::TokenSource &tokens)
{
    d->address = server.toString(QUrl::FullyEncoded);
    d->server = std::make_shared<ShareServer>(std::move(server), std::move(authorities), tokens);
}

void Shares::cancel()
{
    d->stopped = d->running;
}

QCoro::Task<Result<Share>> Shares::create(Wish wish)
{
    const QPointer<Shares> self(this);
    if (!d->server)
        co_return failure(Fault::Unsupported, QLatin1String("sharing.no-server"));
    wish.documents = eachOnce(wish.documents);
    if (wish.documents.isEmpty() || wish.documents.size() > Wish::MaxDocuments)
        co_return failure(Fault::Malformed, QLatin1String("sharing.nothing"));
    if (wish.minutes < 1 || wish.minutes > Wish::MaxMinutes)
        co_return failure(Fault::Malformed, QLatin1String("sharing.lifetime"));
    if (std::exchange(d->running, true))
        co_return failure(Fault::Busy, QLatin1String("sharing.running"));
    d->stopped = false;
    auto creating = ShareFlow::create(self, std::move(wish));
    Result<Share> created = co_await creating;
    if (self.isNull())
        co_return failure(cancellation());
    d->running = false;
    Q_EMIT changed();
    co_return created;
}

QCoro::Task<Result<QList<Share>>> Shares::list()
{
    const QPointer<Shares> self(this);
    const QDateTime now = d->clock.now();
    auto forgetting = [now](Connection &c) { return store::forgetEnded(c, now); };
    auto writing = d->space.write(forgetting);
    (void)co_await writing; // a full disk does not hide the list
    if (self.isNull())
        co_return failure(cancellation());
    auto reading = d->space.read([](Connection &c) { return store::list(c); });
    Result<QList<Share>> shares = co_await reading;
    co_return shares;
}

QCoro::Task<Result<Status>> Shares::log(qint64 id)
{
    const QPointer<Shares> self(this);
    auto reading = ShareFlow::one(self, id);
    const Result<Share> share = co_await reading;
    HAVRE_CO_CHECK(share);
    auto asking = d->server->status(*share);
    const Result<Status> status = co_await asking;
    HAVRE_CO_CHECK(status);
    if (self.isNull())
        co_return failure(cancellation());
    auto telling = [id, said = *status, now = d->clock.now()](Connection &c) { return tell(c, id, said, now); };
    auto writing = d->space.write(telling);
    const Result<Share> told = co_await writing;
    HAVRE_CO_CHECK(told);
    if (!self.isNull())
        Q_EMIT changed();
    co_return Result<Status>(*status);
}

QCoro::Task<Result<void>> Shares::revoke(qint64 id)
{
    const QPointer<Shares> self(this);
    auto reading = ShareFlow::one(self, id);
    const Result<Share> share = co_await reading;
    HAVRE_CO_CHECK(share);
    if (share->state == State::Revoked)
        co_return failure(Fault::Conflict, QLatin1String("sharing.ended"));
    auto ending = d->server->revoke(*share);
    const Result<void> ended = co_await ending;
    if (!ended && ended.error().code != QLatin1String("sharing.gone")) // gone is as good as revoked
        co_return failure(ended.error());
    if (self.isNull())
        co_return failure(cancellation());
    auto noting = [share = *share, now = d->clock.now()](Connection &c) -> Result<void> {
        HAVRE_CHECK(store::setState(c, share.id, State::Revoked));
        return journal::append(c, now, Owner, journal::Act::ShareRevoked, {}, share.label);
    };
    auto writing = d->space.write(noting);
    const Result<void> written = co_await writing;
    if (!self.isNull())
        Q_EMIT changed();
    co_return written;
}

} // namespace havre::sharing
