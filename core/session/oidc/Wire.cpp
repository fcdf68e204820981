#include "core/session/oidc/Wire.h"

#include <QJsonDocument>

namespace havre::session::oidc {
namespace {

network::Limits limits()
{
    network::Limits limits;
    limits.body = 1024 * 1024;
    limits.connectMsecs = 15000;
    limits.idleMsecs = 30000;
    return limits;
}

tl::unexpected<Error> cancelled()
{
    return failure(Fault::Cancelled, QLatin1String("session.cancelled"));
}

Error inOurWords(const Error &error)
{
    if (error.fault == Fault::Cancelled)
        return Error{Fault::Cancelled, QString(QLatin1String("session.cancelled")), {}};
    if (error.fault == Fault::Offline)
        return Error{Fault::Offline, QString(QLatin1String("session.offline")), error.code};
    if (error.code == QLatin1String("network.tls") || error.code == QLatin1String("network.tls-late"))
        return Error{Fault::Refused, QString(QLatin1String("session.untrusted")), error.detail};
    return Error{Fault::Malformed, QString(QLatin1String("session.provider")), error.code};
}

Result<Answer> understood(const Result<network::Response> &response)
{
    if (!response)
        return failure(inOurWords(response.error()));
    if (response->status >= 500 || response->status == 429)
        return failure(Fault::Offline, QLatin1String("session.offline"), QStringLiteral("http %1").arg(response->status));
    Answer answer{response->status, {}};
    if (response->body.trimmed().isEmpty())
        return answer;
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (!document.isObject())
        return failure(Fault::Malformed, QLatin1String("session.provider"), QStringLiteral("json"));
    answer.json = document.object();
    return answer;
}

} // namespace

void Wire::close()
{
    m_closed = true;
    m_client.cancel();
}

QCoro::Task<Result<Answer>> Wire::get(std::shared_ptr<Wire> wire, QUrl url)
{
    if (wire->m_closed)
        co_return cancelled();
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    auto task = wire->m_client.get(request, limits());
    const Result<network::Response> response = co_await task;
    if (wire->m_closed)
        co_return cancelled();
    co_return understood(response);
}

QCoro::Task<Result<Answer>> Wire::post(std::shared_ptr<Wire> wire, QUrl url, Fields fields)
{
    if (wire->m_closed)
        co_return cancelled();
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    auto task = wire->m_client.send(QByteArrayLiteral("POST"), request, encoded(fields), limits());
    const Result<network::Response> response = co_await task;
    if (wire->m_closed)
        co_return cancelled();
    co_return understood(response);
}

QByteArray encoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

} // namespace havre::session::oidc
