// Small JSON exchanges with an OpenID provider, over core/network. What the network said is put in the
// session's words: Offline "session.offline" (no network, or the service is down), Refused
// "session.untrusted" (its certificate is not one of the platform's authorities), Malformed
// "session.provider" (not the JSON it should be), Cancelled "session.cancelled".
// Shared by the flows that use it, so that it outlives them; close() ends what is under way and refuses
// what would follow. Threading: main thread.
#pragma once

#include "core/network/HttpsClient.h"

#include <QJsonObject>
#include <QUrl>

#include <memory>

namespace havre::session::oidc {

using Fields = QList<QPair<QByteArray, QByteArray>>; // of a form

struct Answer {
    int status = 0;
    QJsonObject json; // empty when the body is empty
};

class Wire {
public:
    explicit Wire(const QList<QSslCertificate> &authorities) : m_client(authorities) {}
    void close();

    [[nodiscard]] static QCoro::Task<Result<Answer>> get(std::shared_ptr<Wire> wire, QUrl url);
    [[nodiscard]] static QCoro::Task<Result<Answer>> post(std::shared_ptr<Wire> wire, QUrl url, Fields fields);

private:
    network::HttpsClient m_client;
    bool m_closed = false;
};

// "a=b&c=d", percent-encoded.
[[nodiscard]] QByteArray encoded(const Fields &fields);

} // namespace havre::session::oidc
