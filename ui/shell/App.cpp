#include "ui/shell/App.h"

#include "ui/support/Input.h"

#include <QPixmapCache>
#include <QPointer>
#include <QQmlEngine>

#include <algorithm>

namespace havre::ui {
namespace {
constexpr QLatin1String languageKey("look/language");
constexpr QLatin1String idleKey("lock/minutes");
constexpr int UsualIdleMinutes = 5;
constexpr int LongestIdleMinutes = 15;
constexpr qint64 LongestAct = 60 * 60'000;
App *one = nullptr;
} // namespace

App::App(Doorway doorway, const QString &preferencesFile, QObject *parent)
    : QObject(parent), m_preferences(preferencesFile), m_doorway(std::move(doorway)), m_appearance(m_preferences),
      m_routes(nullptr), m_unlock(m_doorway), m_createVault(m_doorway)
{
    one = this;
    m_doorway.enter = [this](std::unique_ptr<vault::Vault> vault) { return enter(std::move(vault)); };
    m_languages.use(m_preferences.text(languageKey));
    m_idleMinutes = std::clamp(static_cast<int>(m_preferences.number(idleKey, UsualIdleMinutes)), 1, LongestIdleMinutes);
    m_idleTimer.setInterval(10'000);
    connect(&m_idleTimer, &QTimer::timeout, this, [this] { lockWhenIdle(Input::ofApplication().idleFor()); });
}

App::~App()
{
    delete m_session;
    if (one == this)
        one = nullptr;
}

App *App::create(QQmlEngine *engine, QJSEngine *)
{
    one->m_engine = engine;
    QJSEngine::setObjectOwnership(one, QJSEngine::CppOwnership);
    return one;
}

void App::start()
{
    switch (vault::Vault::presence(m_doorway.directory)) {
    case vault::Presence::Absent:
        m_state = Welcome;
        break;
    case vault::Presence::Present:
    case vault::Presence::Damaged: // opening it says what is damaged, and what can be done
        m_state = Locked;
        break;
    }
    Q_EMIT stateChanged();
}

QCoro::Task<void> App::enter(std::unique_ptr<vault::Vault> vault)
{
    const QPointer<App> self(this);
    auto beginning = session::UnlockedSession::begin(std::move(vault), m_doorway.platform, m_doorway.machine);
    auto core = co_await beginning;
    if (self.isNull())
        co_return;
    if (!core) {
        m_trouble = ErrorText::of(core.error());
        m_state = Locked;
        Q_EMIT stateChanged();
        co_return;
    }
    m_trouble = {};
    m_state = Open;
    m_idleTimer.start();
    show(std::move(*core));
}

void App::show(std::unique_ptr<session::UnlockedSession> core, const QString &place)
{
    m_session = new OpenSession(std::move(core), this);
    connect(m_session, &OpenSession::rightsChanged, this, &App::leaveClosed);
    m_routes.restart(QStringLiteral("home"));
    const bool has = place != QLatin1String("booklet") || m_session->hasBooklet();
    if (!place.isEmpty() && has)
        m_routes.open(place);
    if (std::exchange(m_signInNext, false) && m_session->hasPlatform())
        m_routes.open(QStringLiteral("sign-in"));
    Q_EMIT stateChanged();
    if (m_engine)
        m_engine->collectGarbage(); // what the door's page still held of the password, or pages of another's space
    m_session->resume();
}

// As locking: the pages go first, the session after them; it leaves its core to the next one.
void App::turnTo(const QString &spaceId, const QString &place)
{
    if (m_state != Open || !m_session || m_session->spaceId() == spaceId)
        return;
    static const QStringList everybodys{QStringLiteral("documents"), QStringLiteral("health"), QStringLiteral("booklet"), QStringLiteral("journal")};
    const QString there = place.isEmpty() && everybodys.contains(m_routes.section()) ? m_routes.section() : place;
    OpenSession *leaving = std::exchange(m_session, nullptr);
    leaving->sync()->cancel();
    leaving->handOver(m_turning);
    connect(leaving, &QObject::destroyed, this, [this, spaceId, there] { finishTurning(spaceId, there); });
    Q_EMIT stateChanged();
    leaving->deleteLater();
    QPixmapCache::clear();
}

void App::finishTurning(const QString &spaceId, const QString &place)
{
    if (m_state != Open || !m_turning) {
        m_turning.reset(); // locked meanwhile
        return;
    }
    QCoro::connect(session::UnlockedSession::turn(m_turning, PersonId::fromString(spaceId)), this,
                   [this, place](Result<std::unique_ptr<session::UnlockedSession>> turned) { arrive(std::move(turned), place); });
}

void App::arrive(Result<std::unique_ptr<session::UnlockedSession>> turned, const QString &place)
{
    if (m_state != Open || (!turned && !m_turning))
        return; // locked meanwhile
    m_trouble = turned ? std::exchange(m_leaving, {}) : ErrorText::of(turned.error());
    show(turned ? std::move(*turned) : std::move(m_turning), turned ? place : QStringLiteral("family"));
}

// The child whose space is shown came of age: it is theirs, and one is at home again.
void App::leaveClosed()
{
    if (!m_session || !m_session->isClosed())
        return;
    m_leaving = ErrorText::of({Fault::Refused, QStringLiteral("family.of-age"), {}});
    turnTo(m_session->core().owner().toString(), QStringLiteral("family"));
}

void App::lock()
{
    if (m_state != Open)
        return;
    m_idleTimer.stop();
    m_state = Locked;
    m_turning.reset();
    OpenSession *closing = std::exchange(m_session, nullptr);
    // The pages go first: their loaders ask for deletion while this signal is told, the session after them.
    Q_EMIT stateChanged();
    if (closing)
        closing->deleteLater();
    QPixmapCache::clear();
    if (m_engine) {
        m_engine->collectGarbage();
        // Later: pages may be being read ahead (OpenShell.qml), and Qt 6.4 trims its cache without a lock.
        QTimer::singleShot(3000, this, [this, engine = QPointer(m_engine)] {
            if (engine && m_state != Open)
                engine->trimComponentCache();
        });
    }
}

void App::lockWhenIdle(qint64 untouched)
{
    // Typing in the browser is not idleness; the sign-in has a limit of its own.
    if (m_session && m_session->signIn()->running())
        return;
    const bool busy = m_session && m_session->isBusy();
    if (untouched >= (busy ? LongestAct : qint64{m_idleMinutes} * 60'000))
        lock();
}

void App::setLanguage(const QString &language)
{
    m_preferences.set(languageKey, language);
    overrideLanguage(language);
}

void App::overrideLanguage(const QString &language)
{
    if (language == m_languages.current())
        return;
    m_languages.use(language);
    if (m_engine)
        m_engine->retranslate();
    Q_EMIT languageChanged();
}

void App::setIdleMinutes(int minutes)
{
    const int kept = std::clamp(minutes, 1, LongestIdleMinutes);
    if (kept == m_idleMinutes)
        return;
    m_idleMinutes = kept;
    m_preferences.set(idleKey, kept);
    Q_EMIT idleMinutesChanged();
}

QString App::platformName() const
{
    return m_doorway.platform ? m_doorway.platform->name : QString();
}

QString App::version() const
{
    return QStringLiteral(HAVRE_VERSION);
}

} // namespace havre::ui
