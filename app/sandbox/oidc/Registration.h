// What the whole sandbox says about itself: where it is and which app may sign in to it.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QUrl>

namespace havre::sandbox {

inline constexpr QLatin1String ClientId{"havre"};
inline constexpr QLatin1String ClientName{"Havre"};
inline constexpr QLatin1String Acr{"eidas2"};

// The registered redirect address: http on the loopback, any port (RFC 8252 §7.3), path "/cb/" and a
// random part of 32 to 64 characters, nothing else.
[[nodiscard]] inline bool isRegisteredRedirect(const QUrl &url)
{
    static const QRegularExpression path(QStringLiteral("^/cb/[A-Za-z0-9_-]{32,64}$"));
    return url.isValid() && url.scheme() == QLatin1String("http")
        && (url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1")) && url.port() > 0
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && path.match(url.path(QUrl::FullyEncoded)).hasMatch();
}

} // namespace havre::sandbox
