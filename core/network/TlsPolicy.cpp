#include "core/network/TlsPolicy.h"

#include <QHostAddress>
#include <QSsl>
#include <QSslCipher>
#include <QUrl>

namespace havre::network {

namespace {

bool acceptable(const QSslCipher &cipher)
{
    const QString name = cipher.name();
    if (name.startsWith(QLatin1String("TLS_")))
        return true; // TLS 1.3: all are forward-secret AEAD
    return name.startsWith(QLatin1String("ECDHE-"))
        && (name.contains(QLatin1String("-GCM-")) || name.contains(QLatin1String("CHACHA20")));
}

// "*.example.org" names exactly one more label, never the whole host nor a public suffix by itself.
bool matches(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith(QLatin1String("*.")))
        return pattern == host;
    const QStringView rest = QStringView(pattern).mid(1);
    return rest.count(u'.') >= 2 && host.size() > rest.size() && host.endsWith(rest)
        && !QStringView(host).chopped(rest.size()).contains(u'.');
}

} // namespace

QSslConfiguration sslConfiguration(const QList<QSslCertificate> &authorities, const QList<QByteArray> &protocols)
{
    QList<QSslCipher> ciphers;
    for (const QSslCipher &cipher : QSslConfiguration::supportedCiphers()) {
        if (acceptable(cipher))
            ciphers.append(cipher);
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(ciphers);
    configuration.setCaCertificates(authorities);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setSslOption(QSsl::SslOptionDisableCompression, true);
    configuration.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    if (!protocols.isEmpty())
        configuration.setAllowedNextProtocols(protocols);
    return configuration;
}

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        for (const QString &name : names.values(QSsl::IpAddressEntry)) {
            if (QHostAddress(name).isEqual(address, QHostAddress::StrictConversion))
                return true;
        }
        return false;
    }
    const QString wanted = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (wanted.isEmpty())
        return false;
    for (const QString &name : names.values(QSsl::DnsEntry)) {
        if (matches(name.toLower(), wanted))
            return true;
    }
    return false;
}

} // namespace havre::network
