// Hears of new messages while the vault is open: a second connection that sits in IDLE (RFC 2177) on the inbox. It only
// tells that something came; a run of the mailbox brings it. A connection that breaks is opened again, later and later;
// a server without IDLE is left alone: whoever checks now and then goes on doing so.
// Threading: main thread. Its coroutines share it and outlive the Mailbox that began it; after end() nothing of the
// session is touched.
#pragma once

#include "core/mailbox/sync/Flow_p.h"

#include <QPromise>
#include <QTimer>

#include <chrono>

namespace havre::mailbox {

struct WatchPace {
    std::chrono::milliseconds most = std::chrono::minutes(9); // an IDLE; a server may hang up after 29 (RFC 2177)
    std::chrono::milliseconds first = std::chrono::seconds(5); // before a second try, then twice as long each time
    std::chrono::milliseconds longest = std::chrono::minutes(5);
    std::chrono::milliseconds sound = std::chrono::minutes(1); // a connection that lasted so long was no failed try
};

class Watch final : public QObject, public std::enable_shared_from_this<Watch> {
    Q_OBJECT
public:
    // `flow` is its own: account, authorities, tokens, nothing else of it is used.
    Watch(FlowPtr flow, WatchPace pace) : m_flow(std::move(flow)), m_pace(pace) {}
    void begin();
    void end();
    [[nodiscard]] bool isListening() const { return m_listening; }
    [[nodiscard]] bool isMute() const { return m_mute; } // the server tells nothing by itself: why it is over

Q_SIGNALS:
    void heard(); // something may have come: told, or nobody listened for a while
    void over();  // it will not hear anything more: no IDLE there, or nobody is signed in

private:
    [[nodiscard]] QCoro::Task<Result<void>> follow();
    [[nodiscard]] QCoro::Task<Result<void>> listen();
    [[nodiscard]] QFuture<void> pause(std::chrono::milliseconds length);
    FlowPtr m_flow;
    WatchPace m_pace;
    bool m_listening = false;
    bool m_mute = false;
    QTimer m_timer;
    std::unique_ptr<QPromise<void>> m_pausing;
};
using WatchPtr = std::shared_ptr<Watch>;

} // namespace havre::mailbox
