// One TLS connection for line protocols (IMAP, SMTP): implicit TLS only, the platform's authorities only,
// the host named in the certificate (core/network/TlsPolicy). Nothing is ever sent in clear.
// Threading: main thread. Errors: Offline "mailbox.offline", Refused "mailbox.untrusted", Malformed
// "mailbox.not-tls" (an address that is not implicit TLS), Cancelled "foundation.cancelled" after close().
#pragma once

#include "core/foundation/Result.h"

#include <QCoroTask>
#include <QFuture>
#include <QPromise>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace havre::mailbox::wire {

class Channel final : public QObject {
    Q_OBJECT
public:
    explicit Channel(QList<QSslCertificate> authorities);
    ~Channel() override;

    // Port of the address, else `usualPort`. Answers once the handshake is verified.
    [[nodiscard]] QCoro::Task<Result<void>> open(QUrl url, quint16 usualPort);
    void send(const QByteArray &bytes);
    // What has arrived, at least one byte. One caller at a time. Waits as long as `idleMsecs`.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> receive();
    // Everything handed to send() has left for the kernel.
    [[nodiscard]] QCoro::Task<Result<void>> flushed();
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] qint64 bytesIn() const { return m_in; }
    [[nodiscard]] qint64 bytesOut() const { return m_out; }
    // How often an answer to something sent was waited for; the handshake is not counted.
    [[nodiscard]] int roundTrips() const { return m_roundTrips; }

    int idleMsecs = 60'000;

private:
    void settle(Result<void> outcome); // wakes whoever waits
    [[nodiscard]] QFuture<Result<void>> wait();
    QSslSocket m_socket;
    QList<QSslCertificate> m_authorities;
    QString m_host;
    QTimer m_timer;
    std::unique_ptr<QPromise<Result<void>>> m_waiting;
    std::optional<Error> m_end; // why nothing more comes
    bool m_ready = false;
    qint64 m_in = 0;
    qint64 m_out = 0;
    int m_roundTrips = 0;
    bool m_asked = false; // something was sent since we last heard
};

} // namespace havre::mailbox::wire
