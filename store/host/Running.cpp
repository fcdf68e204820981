#include "store/host/Running.h"

#include "core/journal/AccessJournal.h"

#include <QCoreApplication>

namespace havre::store {
namespace {

constexpr int DaysWithoutWord = 7; // security.md, CA-3

Result<App> mayRun(const Result<Edition> &edition, const QString &id, const QDateTime &now)
{
    if (!edition)
        return failure(edition.error());
    const App *app = edition->index->app(id);
    if (!app)
        return failure(Fault::NotFound, QLatin1String("catalogue.not-found"));
    if (app->status != Status::Online)
        return failure(Fault::Refused, QLatin1String("catalogue.suspended"));
    if (app->kind != Kind::Bundle || app->files.isEmpty())
        return failure(Fault::Unsupported, QLatin1String("catalogue.not-here"));
    if (!edition->readAt.isValid() || edition->readAt.addDays(DaysWithoutWord) < now)
        return failure(Fault::Refused, QLatin1String("catalogue.stale"));
    return *app;
}

// The guest may be in the middle of telling us something: it goes when that is done.
void leaveToDie(std::unique_ptr<ports::Guest> guest)
{
    if (guest)
        QTimer::singleShot(0, QCoreApplication::instance(), [dying = std::shared_ptr<ports::Guest>(std::move(guest))] {});
}

} // namespace

Running::Running(session::UnlockedSession &session, QString app, Wishes wishes)
    : m_session(&session), m_id(std::move(app)), m_wishes(std::move(wishes)),
      m_catalogue(std::make_unique<Catalogue>(sourceOf(session), session.space(), session.clock()))
{
    m_watch.setInterval(m_wishes.watch);
    connect(&m_watch, &QTimer::timeout, this, &Running::look);
    connect(&session, &QObject::destroyed, this, [this] { stop(cancellation()); }); // locked
}

Running::~Running()
{
    m_stage = Stage::Over;
    leaveToDie(std::move(m_guest));
}

void Running::start()
{
    QCoro::connect(prepare(), this, [this](const Result<App> &ready) {
        if (m_stage != Stage::Preparing)
            return;
        ready ? open(*ready) : stop(ready.error());
    });
}

// What the catalogue kept says now decides; then every file is there and is the signed one.
QCoro::Task<Result<App>> Running::prepare()
{
    const QPointer<Running> self(this);
    auto loading = m_catalogue->load();
    const Result<Edition> edition = co_await loading;
    if (self.isNull() || m_session.isNull())
        co_return failure(cancellation());
    const Result<App> app = mayRun(edition, m_id, m_session->clock().now());
    if (edition)
        m_index = edition->index;
    if (!app)
        co_return failure(app.error());
    m_app = *app;
    Q_EMIT changed();
    if (!m_session->apps())
        co_return failure(Fault::Unsupported, QLatin1String("catalogue.no-host"));
    auto installing = install(sourceOf(*m_session), m_session->space(), m_session->clock(), *app);
    const Result<void> installed = co_await installing;
    if (!installed)
        co_return failure(installed.error());
    if (self.isNull() || m_session.isNull())
        co_return failure(cancellation());
    auto noting = journal::note(m_session->space(), QStringLiteral("Vous"), journal::Act::AppStarted, app->id, app->name);
    const Result<void> noted = co_await noting;
    if (!noted)
        co_return failure(noted.error());
    co_return Result<App>(*app);
}

void Running::open(const App &app)
{
    m_bundle = std::make_unique<Bundle>(sourceOf(*m_session).folder, app);
    m_broker = std::make_unique<Broker>(m_session->space(), m_session->facts(), m_session->standing(), app);
    m_conversation = std::make_unique<Conversation>(*m_broker, [this](const QByteArray &json) {
        if (m_guest && m_stage == Stage::Open)
            m_guest->answer(json);
    });
    connect(m_conversation.get(), &Conversation::askedChanged, this, &Running::asked);
    connect(m_conversation.get(), &Conversation::misbehaved, this, [this] { stop(Error{Fault::Busy, QStringLiteral("catalogue.app-busy"), {}}); });

    auto guest = m_session->apps()->open(page(app), doors());
    if (!guest)
        return stop(guest.error());
    m_guest = std::move(*guest);
    m_stage = Stage::Open;
    m_watch.start();
    Q_EMIT changed();
}

ports::GuestPage Running::page(const App &app) const
{
    return {app.id, QStringLiteral("index.html") + (m_wishes.query.isEmpty() ? QString() : u'?' + m_wishes.query), m_wishes.size, m_wishes.zoom};
}

// A guest may say something more while it goes, and we may be gone before it.
ports::GuestDoors Running::doors()
{
    const QPointer<Running> self(this);
    ports::GuestDoors doors;
    doors.file = [self](const QString &path) { return self ? self->fileOf(path) : std::nullopt; };
    doors.asked = [self](const QByteArray &message) {
        if (self && self->m_stage == Stage::Open)
            self->m_conversation->take(message);
    };
    doors.drawn = [self](const ports::GuestPicture &picture) {
        if (!self || self->m_stage != Stage::Open)
            return;
        self->m_picture = picture;
        Q_EMIT self->drawn();
    };
    doors.pointerShape = [self](int shape) {
        if (self && self->m_stage == Stage::Open)
            Q_EMIT self->pointerShape(shape);
    };
    doors.ended = [self](const Error &error) {
        if (self)
            self->stop(error);
    };
    return doors;
}

std::optional<QByteArray> Running::fileOf(const QString &path)
{
    if (m_stage != Stage::Open)
        return std::nullopt;
    const Result<QByteArray> bytes = m_bundle->file(path);
    if (bytes)
        return *bytes;
    if (bytes.error().fault == Fault::Refused) // changed on the disk since: nothing of it runs any longer
        stop(bytes.error());
    return std::nullopt;
}

void Running::resize(QSize pixels, double zoom)
{
    m_wishes.size = pixels;
    m_wishes.zoom = zoom;
    if (m_guest)
        m_guest->resize(pixels, zoom);
}

// Still in the catalogue? Whatever a mirror does, what was kept last decides.
void Running::look()
{
    if (m_looking || m_stage != Stage::Open)
        return;
    m_looking = true;
    QCoro::connect(m_catalogue->refresh(), this, [this](const Result<Edition> &) {
        QCoro::connect(m_catalogue->load(), this, [this](const Result<Edition> &kept) {
            m_looking = false;
            if (m_stage != Stage::Open || m_session.isNull())
                return;
            if (kept)
                m_index = kept->index;
            if (const Result<App> still = mayRun(kept, m_id, m_session->clock().now()); !still && still.error().fault != Fault::Cancelled)
                stop(still.error());
        });
    });
}

void Running::close()
{
    stop(std::nullopt);
}

void Running::takeEverythingBack()
{
    if (!m_broker || m_session.isNull())
        return close();
    m_broker->stop();
    const std::shared_ptr<Broker> broker(std::move(m_broker)); // outlives us until it is written
    m_conversation.reset();
    QCoro::connect(broker->takeBack(), broker.get(), [broker](const Result<QStringList> &) {});
    stop(Error{Fault::Refused, QStringLiteral("catalogue.revoked"), {}});
}

void Running::stop(std::optional<Error> error)
{
    if (m_stage == Stage::Over)
        return;
    m_stage = Stage::Over;
    m_watch.stop();
    m_error = std::move(error);
    if (m_broker)
        m_broker->stop();
    leaveToDie(std::move(m_guest));
    const bool byItself = m_error && m_error->fault != Fault::Cancelled && m_app && m_session;
    if (byItself && m_bundle) { // it did run
        QCoro::connect(journal::note(m_session->space(), QStringLiteral("Havre"), journal::Act::AppStopped, m_id, m_app->name), this,
                       [](const Result<void> &) {});
    }
    Q_EMIT asked();
    Q_EMIT changed();
}

} // namespace havre::store
