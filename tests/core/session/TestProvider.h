// An OpenID provider that misbehaves on demand: everything it says can be bent just before it is said.
// Its browser answers the loopback at once, without pages.
#pragma once

#include "app/sandbox/http/Server.h"
#include "core/crypto/SigningKey.h"
#include "core/foundation/Clock.h"
#include "core/ports/Browser.h"
#include "core/session/Platform.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <functional>

namespace havre::tests {

enum class Signing { Proper, None, SharedSecret, UnknownKey, Damaged };
using Pairs = QList<QPair<QString, QString>>;

// What to bend. Null functions bend nothing.
struct Mischief {
    std::function<void(QJsonObject &)> metadata;
    std::function<void(QJsonObject &)> keys;
    std::function<void(Pairs &)> callback;   // the parameters that come back to the loopback
    std::function<void(QJsonObject &)> claims;
    std::function<void(QJsonObject &)> tokens; // the token endpoint's answer
    std::function<std::optional<sandbox::Reply>(const QString &path)> instead;
    std::function<void(const QString &step)> before; // "metadata", "jwks", "open", "callback", "token", "revoke"
    Signing signing = Signing::Proper;
    crypto::SigningKey::Algorithm algorithm = crypto::SigningKey::Algorithm::ES256;
};

class TestProvider final : public ports::Browser {
public:
    explicit TestProvider(const Clock &clock);
    ~TestProvider() override;

    [[nodiscard]] session::Platform platform() const;
    Result<void> open(const QUrl &url) override; // plays the person who signs in
    // The callback of one question, as a browser would fetch it.
    void comeBack(const QUrl &question);

    Mischief mischief;
    QString matricule = QStringLiteral("279035121518989");
    QList<QUrl> questions; // every address the browser was sent to
    QStringList revoked;
    QStringList refreshes; // refresh tokens shown, in order
    QString refreshToken;  // the one it would accept; empty: none
    int served = 0;
    QNetworkAccessManager web;

private:
    struct Private;
    std::unique_ptr<Private> d;
    [[nodiscard]] sandbox::Reply metadata();
    [[nodiscard]] sandbox::Reply token(const sandbox::Request &request);
    [[nodiscard]] QByteArray idToken(const QString &nonce, const QString &accessToken);
    void note(const QString &step);
};

} // namespace havre::tests
