#include "core/sharing/Shlink.h"

#include "core/crypto/Encoding.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace havre::sharing {

namespace {
constexpr QLatin1String Scheme("shlink:/");

tl::unexpected<Error> malformed()
{
    return failure(Fault::Malformed, QLatin1String("sharing.link"));
}

QByteArrayView viewOf(const SecretBytes &secret)
{
    return {secret.data(), static_cast<qsizetype>(secret.size())};
}
} // namespace

QString Shlink::written() const
{
    QJsonObject payload{{QStringLiteral("url"), manifest.toString(QUrl::FullyEncoded)},
                        {QStringLiteral("key"), QString::fromLatin1(crypto::base64Url(viewOf(key)))},
                        {QStringLiteral("v"), 1}};
    if (expires.isValid())
        payload.insert(QStringLiteral("exp"), expires.toSecsSinceEpoch());
    if (passcode)
        payload.insert(QStringLiteral("flag"), QStringLiteral("P"));
    if (!label.isEmpty())
        payload.insert(QStringLiteral("label"), label.left(MaxLabel));
    return Scheme + QString::fromLatin1(crypto::base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
}

Result<Shlink> Shlink::parse(const QString &text)
{
    const qsizetype at = text.indexOf(Scheme);
    if (at < 0 || text.size() > 4096 || (at > 0 && text.at(at - 1) != u'#'))
        return malformed();
    const auto payload = crypto::fromBase64Url(text.mid(at + Scheme.size()).toLatin1());
    const QJsonObject said = payload ? QJsonDocument::fromJson(*payload).object() : QJsonObject();
    const auto key = crypto::fromBase64Url(said.value(QLatin1String("key")).toString().toLatin1());
    Shlink link;
    link.manifest = QUrl(said.value(QLatin1String("url")).toString(), QUrl::StrictMode);
    if (said.value(QLatin1String("v")).toInt(1) != 1 || !key || key->size() != 32 || link.manifest.scheme() != QLatin1String("https")
        || link.manifest.host().isEmpty())
        return malformed();
    link.key = SecretBytes::copyOf(*key);
    link.passcode = said.value(QLatin1String("flag")).toString().contains(u'P');
    link.label = said.value(QLatin1String("label")).toString().left(MaxLabel);
    if (const QJsonValue when = said.value(QLatin1String("exp")); when.isDouble())
        link.expires = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(when.toDouble()), Qt::UTC);
    return link;
}

} // namespace havre::sharing
