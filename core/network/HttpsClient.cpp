#include "core/network/HttpsClient.h"

#include "core/network/TlsPolicy.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace havre::network {

namespace {

Error errorOf(QNetworkReply::NetworkError error)
{
    const QString detail = QString::number(error);
    switch (error) {
    case QNetworkReply::OperationCanceledError:
        return Error{Fault::Offline, QString(QLatin1String("network.timeout")), detail}; // setTransferTimeout
    case QNetworkReply::SslHandshakeFailedError:
        return Error{Fault::Refused, QString(QLatin1String("network.tls")), detail};
    default:
        return Error{Fault::Offline, QString(QLatin1String("network.offline")), detail};
    }
}

// One request and its answer. Lives until the reply has finished, or the client goes.
class Exchange final : public QObject {
public:
    Exchange(QNetworkAccessManager &manager, const QByteArray &verb, const QNetworkRequest &request,
             const QByteArray &body, const Limits &limits, QObject *parent)
        : QObject(parent), m_limits(limits), m_plain(request.url().scheme() == QLatin1String("http"))
    {
        m_promise.start();
        m_reply = body.isEmpty() && verb == "GET" ? manager.get(request)
                                                  : manager.sendCustomRequest(request, verb, body);
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::encrypted, this, [this] { (void)checkName(); });
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { checkHeaders(); });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { take(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        connect(m_reply, &QNetworkReply::requestSent, this, [this] {
            if (!std::exchange(m_sent, true)) {
                m_began.start();
                m_whole.start(m_limits.wholeMsecs);
            }
            m_connecting.stop();
        });
        connect(&m_connecting, &QTimer::timeout, this,
                [this] { giveUp(Error{Fault::Offline, QString(QLatin1String("network.timeout")), {}}); });
        m_connecting.setSingleShot(true);
        m_connecting.start(limits.connectMsecs);
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) { m_uploaded = std::max(m_uploaded, sent); });
        connect(&m_whole, &QTimer::timeout, this, [this] { checkPace(); });
        m_whole.setSingleShot(true);
    }
    ~Exchange() override
    {
        if (!m_done) {
            m_reply->disconnect(this);
            m_reply->abort();
            answer(tl::make_unexpected(cancellation()));
        }
    }
    QFuture<Result<Response>> future() { return m_promise.future(); }
    void giveUp(Error error)
    {
        if (m_done || m_error)
            return;
        m_error = std::move(error);
        m_reply->abort(); // finish() follows
    }

private:
    // At encrypted(): after the handshake, before a byte of the request leaves (Qt's documentation). Asked once
    // more with the answer, so that no connection kept from before goes unquestioned. A plain exchange, which only
    // speakable() lets through, has no certificate to ask.
    [[nodiscard]] bool checkName()
    {
        const bool named = m_plain || namesHost(m_reply->sslConfiguration().peerCertificate(), m_reply->url().host());
        if (!named)
            giveUp(Error{Fault::Refused, QString(QLatin1String("network.tls")), QStringLiteral("san")});
        return named;
    }
    void checkHeaders()
    {
        if (!checkName())
            return;
        qint64 size = 0;
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            size += name.size() + value.size() + 4;
        const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (size > m_limits.headers || (announced.isValid() && announced.toLongLong() > m_limits.body))
            giveUp(Error{Fault::Exhausted, QString(QLatin1String("network.too-large")), {}});
    }
    void checkPace()
    {
        const qint64 left = allowedMsecs(m_limits, m_uploaded + m_body.size()) - m_began.elapsed();
        if (left > 0)
            m_whole.start(static_cast<int>(std::min<qint64>(left, m_limits.wholeMsecs)));
        else
            giveUp(Error{Fault::Offline, QString(QLatin1String("network.timeout")), QStringLiteral("whole")});
    }
    void take()
    {
        if (m_body.size() + m_reply->bytesAvailable() > m_limits.body) {
            giveUp(Error{Fault::Exhausted, QString(QLatin1String("network.too-large")), {}});
            return;
        }
        m_body += m_reply->readAll();
    }
    void finish()
    {
        if (m_done)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto error = m_reply->error();
        if (!m_error && m_reply->isOpen())
            take();
        if (m_error) {
            answer(tl::make_unexpected(sentOrNot(*m_error)));
        } else if (error != QNetworkReply::NoError && (status == 0 || isTransport(error))) {
            answer(tl::make_unexpected(sentOrNot(errorOf(error))));
        } else {
            answer(Response{status, m_reply->url(), m_reply->rawHeaderPairs(), std::move(m_body)});
        }
        deleteLater();
    }
    // m_sent comes after the request is handed to the socket: without it, nobody has seen a byte of it.
    [[nodiscard]] Error sentOrNot(const Error &error) const
    {
        if (!m_sent && error.fault == Fault::Offline)
            return Error{Fault::Offline, QString(QLatin1String("network.unreachable")), error.code};
        if (m_sent && error.code == QLatin1String("network.tls"))
            return Error{Fault::Refused, QString(QLatin1String("network.tls-late")), error.detail};
        return error;
    }
    // Below HTTP: the status, if any came, does not describe the whole answer.
    static bool isTransport(QNetworkReply::NetworkError error)
    {
        return error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure
            || error == QNetworkReply::UnknownNetworkError;
    }
    void answer(Result<Response> result)
    {
        m_done = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    QPromise<Result<Response>> m_promise;
    QNetworkReply *m_reply;
    QTimer m_connecting;
    QTimer m_whole;
    QElapsedTimer m_began;
    qint64 m_uploaded = 0;
    Limits m_limits;
    bool m_plain;
    QByteArray m_body;
    std::optional<Error> m_error;
    bool m_done = false;
    bool m_sent = false;
};

// https, or http to the machine itself for who asked for that.
bool speakable(const QUrl &url, const Limits &limits)
{
    if (url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    return limits.plainOnLoopback && url.scheme() == QLatin1String("http")
        && (url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback());
}

} // namespace

QByteArray Response::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

qint64 allowedMsecs(const Limits &limits, qint64 moved)
{
    return limits.wholeMsecs + moved * 1000 / std::max<qint64>(limits.slowest, 1);
}

bool neverLeft(const Error &error)
{
    return error.code == QLatin1String("network.unreachable") || error.code == QLatin1String("network.tls")
        || error.code == QLatin1String("network.not-https");
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}

HttpsClient::HttpsClient(QList<QSslCertificate> authorities, QObject *parent)
    : QObject(parent), m_authorities(std::move(authorities))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpsClient::~HttpsClient()
{
    cancel();
}

void HttpsClient::cancel()
{
    const auto exchanges = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (QObject *child : exchanges) {
        if (auto *exchange = dynamic_cast<Exchange *>(child))
            delete exchange;
    }
}

QCoro::Task<Result<Response>> HttpsClient::get(QNetworkRequest request, Limits limits)
{
    return send(QByteArrayLiteral("GET"), std::move(request), {}, limits);
}

QCoro::Task<Result<Response>> HttpsClient::send(QByteArray verb, QNetworkRequest request, QByteArray body, Limits limits)
{
    // Not h2: one connection then carries many requests, and encrypted(), where the name is checked before a
    // byte leaves, is told to the first only (CVE-2024-39936 is of the same family).
    request.setSslConfiguration(sslConfiguration(m_authorities, {QByteArrayLiteral("http/1.1")}));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(limits.idleMsecs);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    const QPointer<HttpsClient> self(this);
    for (int hops = 0;; ++hops) {
        if (!speakable(request.url(), limits))
            co_return failure(Fault::Malformed, QLatin1String("network.not-https"));
        if (self.isNull())
            co_return tl::make_unexpected(cancellation());
        auto *exchange = new Exchange(self->m_manager, verb, request, body, limits, self.data());
        auto future = exchange->future();
        Result<Response> response = co_await future;
        if (!response)
            co_return response;
        const QByteArray location = response->header("location");
        const bool redirect = response->status >= 301 && response->status <= 308 && response->status != 304
            && !location.isEmpty();
        if (!redirect)
            co_return response;
        const QUrl target = response->url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
        if (hops >= limits.redirects || !sameOrigin(target, response->url))
            co_return failure(Fault::Malformed, QLatin1String("network.redirect"));
        request.setUrl(target);
    }
}

} // namespace havre::network
