#include "core/mailbox/sync/Watch_p.h"

#include <QCoroFuture>
#include <QElapsedTimer>

#include <algorithm>

namespace havre::mailbox {

void Watch::begin()
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto pausing = std::move(m_pausing))
            pausing->finish();
    });
    auto following = follow();
    Q_UNUSED(following) // holds itself until it ends
}

void Watch::end()
{
    disconnect();
    m_flow->cancel();
    if (const auto pausing = std::move(m_pausing))
        pausing->finish();
}

QFuture<void> Watch::pause(std::chrono::milliseconds length)
{
    m_pausing = std::make_unique<QPromise<void>>();
    m_pausing->start();
    m_timer.start(length);
    return m_pausing->future();
}

QCoro::Task<Result<void>> Watch::follow()
{
    const auto self = shared_from_this();
    std::chrono::milliseconds wait = m_pace.first;
    while (!m_flow->cancelled) {
        QElapsedTimer lasted;
        lasted.start();
        auto listening = listen();
        const Result<void> listened = co_await listening;
        m_listening = false;
        if (m_flow->cancelled)
            break;
        if (m_flow->imap)
            m_flow->imap->close();
        m_flow->imap.reset();
        if (m_mute || (!listened && listened.error().code == QLatin1String("session.signed-out"))) {
            Q_EMIT over();
            break;
        }
        if (std::chrono::milliseconds(lasted.elapsed()) >= m_pace.sound)
            wait = m_pace.first;
        QFuture<void> waiting = pause(wait);
        co_await waiting;
        wait = std::min(wait * 2, m_pace.longest);
    }
    co_return Result<void>();
}

// One connection, until it breaks.
QCoro::Task<Result<void>> Watch::listen()
{
    const auto self = shared_from_this();
    auto signing = signIn(m_flow);
    const Result<void> signedIn = co_await signing;
    if (m_flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(signedIn);
    m_mute = !m_flow->imap->can("IDLE");
    if (m_mute)
        co_return Result<void>();
    auto selecting = m_flow->imap->command("EXAMINE " + imap::quoted(m_flow->inbox));
    const Result<imap::Response> selected = co_await selecting;
    if (m_flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(selected);
    const std::weak_ptr<Watch> weak = self;
    const auto listening = [weak] {
        const auto watch = weak.lock();
        if (!watch || watch->m_listening)
            return;
        watch->m_listening = true;
        Q_EMIT watch->heard(); // whatever came while nobody listened
    };
    const auto sink = [weak](imap::Response &response) -> Result<void> {
        const auto watch = weak.lock();
        if (watch && response.word == "EXISTS")
            Q_EMIT watch->heard();
        return {};
    };
    while (!m_flow->cancelled) {
        auto idling = m_flow->imap->idle(m_pace.most, listening, sink);
        const Result<void> idled = co_await idling;
        if (m_flow->cancelled)
            co_return stopped();
        HAVRE_CO_CHECK(idled);
    }
    co_return stopped();
}

} // namespace havre::mailbox
