#include "core/session/oidc/LoopbackListener.h"

#include "core/session/oidc/AnswerPage.h"

#include <QTcpSocket>
#include <QTimer>

namespace havre::session::oidc {
namespace {

constexpr qint64 MostHeaderBytes = 16 * 1024;
constexpr int SocketMsecs = 10000;

QByteArray statusLine(int status)
{
    switch (status) {
    case 200: return "200 OK";
    case 405: return "405 Method Not Allowed";
    case 431: return "431 Request Header Fields Too Large";
    default: return "404 Not Found";
    }
}

QByteArray hostOf(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (line.left(5).toLower() == "host:")
            return line.mid(5).trimmed();
    }
    return {};
}

} // namespace

LoopbackListener::LoopbackListener(const QByteArray &path) : m_path(path)
{
    m_promise.start();
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

LoopbackListener::~LoopbackListener()
{
    finish(failure(Fault::Cancelled, QLatin1String("session.cancelled")));
}

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::listen(const QByteArray &path)
{
    std::unique_ptr<LoopbackListener> listener(new LoopbackListener(path));
    if (!listener->m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        return failure(Fault::Internal, QLatin1String("session.loopback"));
    return listener;
}

QUrl LoopbackListener::redirectUri() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(QString::fromLatin1(m_path));
    return url;
}

void LoopbackListener::giveUp(const Error &error)
{
    finish(failure(error));
}

void LoopbackListener::finish(Result<QUrlQuery> result)
{
    if (m_done)
        return;
    m_done = true;
    m_server.close();
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // The socket looks after itself, so that the page still arrives when the listener is gone.
        socket->setParent(nullptr);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(SocketMsecs, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(MostHeaderBytes);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= MostHeaderBytes)
            reply(socket, 431, notHerePage());
        return;
    }
    const QList<QByteArray> lines = head.left(end).split('\n');
    serve(socket, lines.first().trimmed(), hostOf(lines));
}

void LoopbackListener::serve(QTcpSocket *socket, const QByteArray &requestLine, const QByteArray &host)
{
    const QList<QByteArray> words = requestLine.split(' ');
    const QByteArray here = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    // A page of another site that guessed the port comes with another Host (DNS rebinding).
    if (words.size() != 3 || m_done || host != here)
        return reply(socket, 404, notHerePage());
    const QByteArray target = words.at(1);
    const qsizetype question = target.indexOf('?');
    if (target.left(question < 0 ? target.size() : question) != m_path)
        return reply(socket, 404, notHerePage());
    if (words.at(0) != "GET")
        return reply(socket, 405, notHerePage());
    reply(socket, 200, backToHavrePage());
    finish(QUrlQuery(question < 0 ? QString() : QString::fromLatin1(target.mid(question + 1))));
}

void LoopbackListener::reply(QTcpSocket *socket, int status, const QByteArray &page)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->readAll();
    socket->write("HTTP/1.1 " + statusLine(status)
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
                  + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
                    "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
                    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\nConnection: close\r\n\r\n"
                  + page);
    socket->disconnectFromHost();
}

} // namespace havre::session::oidc
