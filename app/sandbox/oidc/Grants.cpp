#include "app/sandbox/oidc/Grants.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>

namespace havre::sandbox {
namespace {

constexpr int RefreshDays = 30;

QByteArray digest(const QString &token)
{
    return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256).toHex();
}

} // namespace

QString randomToken()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Grants::Grants(const Clock &clock, QString file) : m_clock(clock), m_file(std::move(file))
{
    load();
}

QString Grants::newCode(CodeGrant grant)
{
    grant.expires = m_clock.now().addSecs(CodeSeconds);
    const QString code = randomToken();
    m_codes.insert(code, std::move(grant));
    return code;
}

std::optional<CodeGrant> Grants::takeCode(const QString &code)
{
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return {};
    if (found->used) {
        revokeFamily(found->grant.family);
        return {};
    }
    found->used = true;
    if (found->expires < m_clock.now())
        return {};
    return *found;
}

QString Grants::newAccess(const Grant &grant)
{
    const QDateTime now = m_clock.now();
    m_access.removeIf([&now](const auto &entry) { return entry->expires < now; });
    const QString token = randomToken();
    m_access.insert(token, Access{grant, now.addSecs(AccessSeconds)});
    return token;
}

QString Grants::newRefresh(const Grant &grant)
{
    const QString token = randomToken();
    m_refresh.insert(digest(token), Refresh{grant, m_clock.now().addDays(RefreshDays), false});
    save();
    return token;
}

std::optional<Grant> Grants::access(const QString &token) const
{
    const auto found = m_access.constFind(token);
    if (found == m_access.cend() || found->expires < m_clock.now())
        return {};
    return found->grant;
}

QDateTime Grants::accessExpires(const QString &token) const
{
    return m_access.value(token).expires;
}

std::optional<Grant> Grants::takeRefresh(const QString &token)
{
    const auto found = m_refresh.find(digest(token));
    if (found == m_refresh.end())
        return {};
    const Grant grant = found->grant;
    if (found->used) {
        revokeFamily(grant.family);
        return {};
    }
    found->used = true;
    const bool living = found->expires > m_clock.now();
    save();
    return living ? std::optional(grant) : std::nullopt;
}

void Grants::revoke(const QString &token)
{
    if (const auto refresh = m_refresh.constFind(digest(token)); refresh != m_refresh.cend())
        revokeFamily(QString(refresh->grant.family));
    else if (const auto access = m_access.constFind(token); access != m_access.cend())
        revokeFamily(QString(access->grant.family));
}

void Grants::revokeFamily(const QString &family)
{
    m_access.removeIf([&family](const auto &entry) { return entry->grant.family == family; });
    m_refresh.removeIf([&family](const auto &entry) { return entry->grant.family == family; });
    save();
}

void Grants::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject row = value.toObject();
        const auto text = [&row](QLatin1String name) { return row.value(name).toString(); };
        const auto time = [&text](QLatin1String name) { return QDateTime::fromString(text(name), Qt::ISODate); };
        const Grant grant{text(QLatin1String("family")), text(QLatin1String("login")), text(QLatin1String("client")),
                          text(QLatin1String("scope")), time(QLatin1String("authTime"))};
        m_refresh.insert(text(QLatin1String("sha256")).toLatin1(),
                         Refresh{grant, time(QLatin1String("expires")), row.value(QLatin1String("used")).toBool()});
    }
}

void Grants::save() const
{
    QJsonArray rows;
    for (auto it = m_refresh.cbegin(); it != m_refresh.cend(); ++it) {
        if (it->expires < m_clock.now())
            continue;
        rows.append(QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(it.key())},
                                {QStringLiteral("family"), it->grant.family},
                                {QStringLiteral("login"), it->grant.login},
                                {QStringLiteral("client"), it->grant.clientId},
                                {QStringLiteral("scope"), it->grant.scope},
                                {QStringLiteral("authTime"), it->grant.authTime.toString(Qt::ISODate)},
                                {QStringLiteral("expires"), it->expires.toString(Qt::ISODate)},
                                {QStringLiteral("used"), it->used}});
    }
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(rows).toJson()) < 0 || !file.commit())
        fprintf(stderr, "havre-sandbox: sessions cannot be kept\n");
}

} // namespace havre::sandbox
