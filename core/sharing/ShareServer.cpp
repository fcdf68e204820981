#include "core/sharing/ShareServer.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Encoding.h"
#include "core/sharing/ShareLog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace havre::sharing {

namespace {

constexpr qint64 MaxAnswer = 4LL * 1024 * 1024;

Error offline(const Error &error)
{
    if (error.fault != Fault::Offline)
        return error;
    if (network::neverLeft(error))
        return Error{Fault::Offline, QString(QLatin1String("sharing.unreachable")), error.code};
    return Error{Fault::Offline, QString(QLatin1String("sharing.offline")), error.code};
}

tl::unexpected<Error> refusal(int status)
{
    const QString told = QString::number(status);
    switch (status) {
    case 401:
    case 403: return failure(Fault::Refused, QLatin1String("sharing.refused"), told);
    case 404:
    case 410: return failure(Fault::NotFound, QLatin1String("sharing.gone"), told);
    case 409: return failure(Fault::Conflict, QLatin1String("sharing.conflict"), told);
    case 413: return failure(Fault::Exhausted, QLatin1String("sharing.too-large"), told);
    case 429: return failure(Fault::Busy, QLatin1String("sharing.slow-down"), told);
    default: break;
    }
    if (status == 408 || status >= 500) // 408: what it had of the request when it gave up, nobody knows
        return failure(Fault::Busy, QLatin1String("sharing.unavailable"), told);
    if (status >= 400)
        return failure(Fault::Malformed, QLatin1String("sharing.rejected"), told);
    return failure(Fault::Malformed, QLatin1String("sharing.answer"), told);
}

// The server checks a passcode by its salted digest: it never holds the passcode itself. Six digits can be tried by who
// holds that digest, which is why the passcode only opens the door and is no part of the key.
QJsonObject digestOf(const QString &passcode)
{
    const QByteArray salt = crypto::randomBytes(16);
    return {{QStringLiteral("salt"), QString::fromLatin1(crypto::base64Url(salt))},
            {QStringLiteral("digest"), QString::fromLatin1(crypto::base64Url(crypto::sha256(salt + passcode.toUtf8())))}};
}

} // namespace

bool surelyNotThere(const Error &error)
{
    // A 409 says that the name is there: whose it is, nobody knows.
    static constexpr std::array No{QLatin1String("sharing.refused"), QLatin1String("sharing.gone"), QLatin1String("sharing.too-large"),
                                   QLatin1String("sharing.slow-down"), QLatin1String("sharing.rejected"), QLatin1String("sharing.unreachable")};
    return std::find(No.begin(), No.end(), error.code) != No.end() || network::neverLeft(error)
        || error.code.startsWith(QLatin1String("session."));
}

ShareServer::ShareServer(QUrl base, QList<QSslCertificate> authorities, ports::TokenSource &tokens)
    : m_base(std::move(base)), m_https(std::move(authorities)), m_tokens(&tokens)
{
    if (!m_base.path().endsWith(u'/'))
        m_base.setPath(m_base.path() + u'/');
}

void ShareServer::cancel()
{
    m_cancelled = true;
    m_https.cancel();
}

QUrl ShareServer::at(const QString &path) const
{
    return m_base.resolved(QUrl(path, QUrl::StrictMode));
}

QUrl ShareServer::manifestOf(const QString &handle) const
{
    return at(QStringLiteral("m/") + handle);
}

QUrl ShareServer::viewer() const
{
    return at(QStringLiteral("view"));
}

QCoro::Task<Result<QByteArray>> ShareServer::ask(QByteArray verb, QString path, QByteArray bearer, QByteArray type, QByteArray body)
{
    const auto self = shared_from_this();
    if (m_cancelled)
        co_return failure(cancellation());
    QNetworkRequest request(at(path));
    request.setRawHeader(QByteArrayLiteral("Authorization"), QByteArray("Bearer " + bearer));
    if (!type.isEmpty())
        request.setRawHeader(QByteArrayLiteral("Content-Type"), type);
    network::Limits limits;
    limits.body = MaxAnswer;
    auto sending = m_https.send(verb, request, body, limits);
    const Result<network::Response> response = co_await sending;
    if (m_cancelled)
        co_return failure(cancellation());
    if (!response)
        co_return failure(offline(response.error()));
    if (response->status < 200 || response->status > 299)
        co_return refusal(response->status);
    co_return Result<QByteArray>(response->body);
}

QCoro::Task<Result<void>> ShareServer::announce(Share share, int files)
{
    const auto self = shared_from_this();
    auto asking = m_tokens->accessToken();
    const Result<QByteArray> token = co_await asking;
    if (m_cancelled)
        co_return failure(cancellation());
    HAVRE_CO_CHECK(token);
    const QJsonObject said{{QStringLiteral("id"), share.handle},
                           {QStringLiteral("manage"), QString::fromLatin1(crypto::base64Url(crypto::sha256(share.secret.toLatin1())))},
                           {QStringLiteral("passcode"), digestOf(share.passcode)},
                           {QStringLiteral("expires"), share.expires.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("attempts"), Attempts},
                           {QStringLiteral("files"), files}};
    auto sending = ask(QByteArrayLiteral("POST"), QStringLiteral("links"), *token, QByteArrayLiteral("application/json"),
                       QJsonDocument(said).toJson(QJsonDocument::Compact));
    const Result<QByteArray> answer = co_await sending;
    HAVRE_CO_CHECK(answer);
    co_return Result<void>{};
}

QCoro::Task<Result<void>> ShareServer::send(Share share, int number, QByteArray sealed)
{
    auto sending = ask(QByteArrayLiteral("POST"), QStringLiteral("links/%1/files/%2").arg(share.handle).arg(number),
                       share.secret.toLatin1(), QByteArrayLiteral("application/jose"), sealed);
    const Result<QByteArray> answer = co_await sending;
    HAVRE_CO_CHECK(answer);
    co_return Result<void>{};
}

QCoro::Task<Result<void>> ShareServer::revoke(Share share)
{
    auto sending = ask(QByteArrayLiteral("POST"), QStringLiteral("links/%1/revoke").arg(share.handle), share.secret.toLatin1(),
                       QByteArrayLiteral("application/json"), QByteArrayLiteral("{}"));
    const Result<QByteArray> answer = co_await sending;
    HAVRE_CO_CHECK(answer);
    co_return Result<void>{};
}

QCoro::Task<Result<Status>> ShareServer::status(Share share)
{
    auto asking = ask(QByteArrayLiteral("GET"), QStringLiteral("links/%1").arg(share.handle), share.secret.toLatin1(), {}, {});
    const Result<QByteArray> answer = co_await asking;
    HAVRE_CO_CHECK(answer);
    Result<Status> status = readLog(*answer);
    co_return status;
}

} // namespace havre::sharing
