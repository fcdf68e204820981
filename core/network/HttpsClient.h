// One identity towards one service: a QNetworkAccessManager held to our TLS policy and limits. No
// cookies, no cache, no machine certificates, no redirect unless asked for and to the same origin.
// An HTTP status is an answer, not an error: the caller judges it.
// Threading: main thread. Destroying it ends what is under way as Cancelled "foundation.cancelled".
// Errors before a byte of the request left (neverLeft()): Offline "network.unreachable" (no route, no answer in time),
// Refused "network.tls" (certificate, name or protocol), Malformed "network.not-https". Later: Offline "network.offline"
// (cut, reset), Offline "network.timeout", Refused "network.tls-late" (the answer is not from who was asked), Exhausted
// "network.too-large", Malformed "network.redirect".
#pragma once

#include "core/foundation/Result.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslCertificate>

namespace havre::network {

struct Limits { // security.md §3.6
    qint64 body = 120LL * 1024 * 1024;
    qint64 headers = 64LL * 1024;
    int connectMsecs = 30000;
    int idleMsecs = 60000; // without a byte
    int wholeMsecs = 120000; // for all that comes after connecting…
    qint64 slowest = 16LL * 1024; // …and a second more for as many bytes that came or went
    int redirects = 0; // followed to the same origin only
    bool plainOnLoopback = false; // http:// to this machine itself (TUF's conformance suite, tests)
};

struct Response {
    int status = 0;
    QUrl url; // where it finally came from
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    [[nodiscard]] QByteArray header(QByteArrayView name) const; // any case; empty when absent
};

// How long an exchange may last that moved so many bytes. Idle time alone bounds nothing: a server that sends a byte a minute
// would hold who asked for ever.
[[nodiscard]] qint64 allowedMsecs(const Limits &limits, qint64 moved);

// Whether nothing of the request that failed so reached anybody.
[[nodiscard]] bool neverLeft(const Error &error);
// Same scheme, host and port.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);

class HttpsClient final : public QObject {
    Q_OBJECT
public:
    explicit HttpsClient(QList<QSslCertificate> authorities, QObject *parent = nullptr);
    ~HttpsClient() override;

    [[nodiscard]] QCoro::Task<Result<Response>> get(QNetworkRequest request, Limits limits = {});
    [[nodiscard]] QCoro::Task<Result<Response>> send(QByteArray verb, QNetworkRequest request, QByteArray body,
                                                     Limits limits = {});
    // Everything under way ends as Cancelled.
    void cancel();

private:
    QNetworkAccessManager m_manager;
    QList<QSslCertificate> m_authorities;
};

} // namespace havre::network
