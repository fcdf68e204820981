#include "app/sandbox/http/Server.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QMap>
#include <QSslConfiguration>
#include <QSslServer>

namespace havre::sandbox {
namespace {

Request received(const QHttpServerRequest &from)
{
    Request request;
    switch (from.method()) {
    case QHttpServerRequest::Method::Get: request.method = "GET"; break;
    case QHttpServerRequest::Method::Head: request.method = "HEAD"; break;
    case QHttpServerRequest::Method::Post: request.method = "POST"; break;
    case QHttpServerRequest::Method::Patch: request.method = "PATCH"; break;
    default: request.method = "OTHER"; break;
    }
    request.path = from.url().path(QUrl::FullyDecoded);
    request.query = Parameters::parse(from.url().query(QUrl::FullyEncoded).toLatin1());
    request.body = from.body();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : from.headers().toListOfPairs())
        request.headers.insert(name.toLower(), value);
#else
    for (const auto &[name, value] : from.headers())
        request.headers.insert(name.toLower(), value);
#endif
    if (request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        request.form = Parameters::parse(request.body);
    return request;
}

QHttpServerResponse toSend(const Reply &reply)
{
    QHttpServerResponse response(reply.contentType, reply.body, static_cast<QHttpServerResponse::StatusCode>(reply.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    response.setHeaders(headers);
#else
    for (const auto &[name, value] : reply.headers)
        response.addHeader(name, value);
#endif
    return response;
}

} // namespace

struct Server::Private {
    QHttpServer http;
    QSslServer *tls = nullptr; // owned by http once bound
    QMap<QString, Route> routes; // "GET /path"
};

Server::Server() : d(std::make_unique<Private>()) {}
Server::~Server() = default;

Result<void> Server::listen(const ServerCredentials &credentials, quint16 port)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(credentials.chain);
    tls.setPrivateKey(credentials.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients: they show no certificate
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    if (!server->listen(QHostAddress(QHostAddress::LocalHost), port))
        return failure(Fault::Conflict, QLatin1String("sandbox.port"));
    d->tls = server.release();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    d->http.setMissingHandler(&d->http, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        responder.sendResponse(toSend(answer(received(request))));
    });
#else
    d->http.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        toSend(answer(received(request))).write(std::move(responder));
    });
#endif
    d->http.bind(d->tls);
    return {};
}

quint16 Server::port() const
{
    return d->tls ? d->tls->serverPort() : quint16(0);
}

void Server::route(const QByteArray &method, const QString &path, Route route)
{
    d->routes.insert(QString::fromLatin1(method) + u' ' + path, std::move(route));
}

Reply Server::answer(const Request &request) const
{
    const QString method = request.method == "HEAD" ? QStringLiteral("GET") : QString::fromLatin1(request.method);
    if (const auto exact = d->routes.constFind(method + u' ' + request.path); exact != d->routes.cend())
        return (*exact)(request);
    QString parent = request.path;
    for (qsizetype slash = parent.lastIndexOf(u'/'); slash >= 0; slash = parent.lastIndexOf(u'/')) {
        parent.truncate(slash);
        const auto found = d->routes.constFind(method + u' ' + parent + QStringLiteral("/*"));
        if (found != d->routes.cend())
            return (*found)(request);
    }
    return Reply{404, "text/plain; charset=utf-8", "Cette adresse n'existe pas ici.\n", {}};
}

} // namespace havre::sandbox
