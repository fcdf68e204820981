// The address a browser comes back to (RFC 8252 §7.3): 127.0.0.1, a port the system chose, a path nobody
// can guess. Answers one request, once; everything else on that port gets a 404 and changes nothing.
// Threading: main thread.
#pragma once

#include "core/foundation/Result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

class QTcpSocket;

namespace havre::session::oidc {

class LoopbackListener final : public QObject {
    Q_OBJECT
public:
    // Internal "session.loopback" when the machine has no loopback to listen on.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>> listen(const QByteArray &path);
    ~LoopbackListener() override; // an answer still awaited is Cancelled "session.cancelled"

    [[nodiscard]] QUrl redirectUri() const;
    // The query of the one request that came to the path.
    [[nodiscard]] QFuture<Result<QUrlQuery>> answer() { return m_promise.future(); }
    void giveUp(const Error &error);

private:
    explicit LoopbackListener(const QByteArray &path);
    void accept();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const QByteArray &requestLine, const QByteArray &host);
    void reply(QTcpSocket *socket, int status, const QByteArray &page);
    void finish(Result<QUrlQuery> result);

    QTcpServer m_server;
    QByteArray m_path;
    QPromise<Result<QUrlQuery>> m_promise;
    bool m_done = false;
};

} // namespace havre::session::oidc
