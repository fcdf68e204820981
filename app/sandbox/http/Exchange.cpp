#include "app/sandbox/http/Exchange.h"

#include <QJsonDocument>

namespace havre::sandbox {
namespace {
QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}
} // namespace

Parameters Parameters::parse(const QByteArray &encoded)
{
    Parameters all;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            all.m_pairs.append({decoded(pair), QString()});
        else
            all.m_pairs.append({decoded(pair.left(equals)), decoded(pair.mid(equals + 1))});
    }
    return all;
}

QString Parameters::first(QLatin1String name) const
{
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList Parameters::all(const QString &name) const
{
    QStringList found;
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            found.append(value);
    }
    return found;
}

bool Parameters::has(QLatin1String name) const
{
    return !all(QString(name)).isEmpty();
}

QString Request::cookie(QLatin1String name) const
{
    for (const QByteArray &part : header("cookie").split(';')) {
        const QByteArray pair = part.trimmed();
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && QString::fromLatin1(pair.left(equals)) == name)
            return QString::fromLatin1(pair.mid(equals + 1));
    }
    return {};
}

QString Request::bearer() const
{
    const QByteArray value = header("authorization");
    if (value.left(7).toLower() != "bearer ")
        return {};
    return QString::fromLatin1(value.mid(7).trimmed());
}

Reply Reply::html(const QByteArray &page, int status)
{
    Reply reply{status, "text/html; charset=utf-8", page, {}};
    // form-action names the loopback too: browsers apply it to the redirect that ends the sign-in.
    reply.with("Content-Security-Policy",
               "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
               "frame-ancestors 'none'; form-action 'self' http://127.0.0.1:*");
    reply.with("Referrer-Policy", "no-referrer").with("Cache-Control", "no-store");
    return reply.with("X-Content-Type-Options", "nosniff");
}

Reply Reply::json(const QJsonObject &object, int status)
{
    return Reply{status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Reply Reply::redirect(const QUrl &to, int status)
{
    Reply reply{status, "text/plain", {}, {}};
    return reply.with("Location", to.toEncoded()).with("Cache-Control", "no-store");
}

Reply Reply::empty(int status)
{
    return Reply{status, "text/plain", {}, {}};
}

Reply &Reply::with(const char *name, const QByteArray &value)
{
    headers.append({QByteArray(name), value});
    return *this;
}

} // namespace havre::sandbox
