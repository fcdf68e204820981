#include "core/mailbox/wire/Channel.h"

#include "core/network/TlsPolicy.h"

#include <QCoroFuture>
#include <QPointer>

namespace havre::mailbox::wire {

namespace {
constexpr qint64 ReadBuffer = 4 * 1024 * 1024; // then the sender waits

Error offline(const QString &detail)
{
    return {Fault::Offline, QString(QLatin1String("mailbox.offline")), detail};
}
} // namespace

Channel::Channel(QList<QSslCertificate> authorities) : m_authorities(std::move(authorities))
{
    m_socket.setReadBufferSize(ReadBuffer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_end = offline(QStringLiteral("idle"));
        m_socket.abort();
        settle(failure(*m_end));
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        if (!network::namesHost(m_socket.peerCertificate(), m_host)) {
            m_end = Error{Fault::Refused, QString(QLatin1String("mailbox.untrusted")), QStringLiteral("san")};
            m_socket.abort();
            settle(failure(*m_end));
            return;
        }
        m_ready = true;
        settle({});
    });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &) {
        m_end = Error{Fault::Refused, QString(QLatin1String("mailbox.untrusted")), {}}; // the socket closes by itself
    });
    connect(&m_socket, &QSslSocket::readyRead, this, [this] {
        if (m_ready)
            settle({});
    });
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        if (m_ready && m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0)
            settle({});
    });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (!m_end)
            m_end = error == QAbstractSocket::SslHandshakeFailedError
                ? Error{Fault::Refused, QString(QLatin1String("mailbox.untrusted")), QStringLiteral("handshake")}
                : offline(QString::number(static_cast<int>(error)));
        settle(failure(*m_end));
    });
    connect(&m_socket, &QAbstractSocket::disconnected, this, [this] {
        if (!m_end)
            m_end = offline(QStringLiteral("closed"));
        settle(failure(*m_end));
    });
}

Channel::~Channel()
{
    close();
}

QFuture<Result<void>> Channel::wait()
{
    m_waiting = std::make_unique<QPromise<Result<void>>>();
    m_waiting->start();
    m_timer.start(idleMsecs);
    return m_waiting->future();
}

void Channel::settle(Result<void> outcome)
{
    if (!m_waiting)
        return;
    m_timer.stop();
    const auto waiting = std::move(m_waiting);
    waiting->addResult(std::move(outcome));
    waiting->finish();
}

QCoro::Task<Result<void>> Channel::open(QUrl url, quint16 usualPort)
{
    if (!url.scheme().endsWith(u's') || url.host().isEmpty())
        co_return failure(Fault::Malformed, QLatin1String("mailbox.not-tls"));
    m_host = url.host();
    m_socket.setSslConfiguration(network::sslConfiguration(m_authorities));
    QFuture<Result<void>> opened = wait();
    m_socket.connectToHostEncrypted(m_host, static_cast<quint16>(url.port(usualPort)));
    const Result<void> outcome = co_await opened;
    co_return outcome;
}

void Channel::send(const QByteArray &bytes)
{
    m_out += bytes.size();
    m_asked = true;
    m_socket.write(bytes);
}

QCoro::Task<Result<QByteArray>> Channel::receive()
{
    const QPointer<Channel> self(this);
    while (m_socket.bytesAvailable() == 0) {
        if (m_end)
            co_return failure(*m_end);
        QFuture<Result<void>> arrival = wait();
        const Result<void> outcome = co_await arrival;
        if (self.isNull())
            co_return failure(cancellation());
        if (!outcome && m_socket.bytesAvailable() == 0)
            co_return failure(outcome.error());
    }
    QByteArray bytes = m_socket.readAll();
    m_in += bytes.size();
    m_roundTrips += m_asked ? 1 : 0;
    m_asked = false;
    co_return bytes;
}

QCoro::Task<Result<void>> Channel::flushed()
{
    const QPointer<Channel> self(this);
    while (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
        if (m_end)
            co_return failure(*m_end);
        QFuture<Result<void>> written = wait();
        const Result<void> outcome = co_await written;
        if (self.isNull())
            co_return failure(cancellation());
        if (!outcome)
            co_return failure(outcome.error());
    }
    co_return Result<void>();
}

bool Channel::isOpen() const
{
    return m_ready && !m_end;
}

void Channel::close()
{
    if (!m_end)
        m_end = cancellation();
    m_socket.disconnect(this);
    m_socket.abort();
    settle(failure(*m_end));
}

} // namespace havre::mailbox::wire
