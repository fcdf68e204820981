// What every TLS connection of ours must be: TLS 1.2 or later, forward-secret AEAD suites only, and
// only the authorities of that service (never the machine's). Source: security.md §3.6; Qt's defaults
// accept seven things they should not (finding 7).
// Threading: pure functions, any thread.
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

namespace havre::network {

// An empty list of authorities trusts nobody. `protocols`: ALPN in order of preference, empty: none.
[[nodiscard]] QSslConfiguration sslConfiguration(const QList<QSslCertificate> &authorities,
                                                 const QList<QByteArray> &protocols = {});

// Does a subject alternative name of the certificate name this host (or IP address)? Qt also accepts
// the common name; nobody has issued such certificates for years, so we do not.
[[nodiscard]] bool namesHost(const QSslCertificate &certificate, const QString &host);

} // namespace havre::network
