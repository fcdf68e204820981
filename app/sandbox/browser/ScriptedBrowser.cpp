#include "app/sandbox/browser/ScriptedBrowser.h"

#include "app/sandbox/browser/Form.h"

#include <QCoroNetworkReply>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace havre::sandbox {
namespace {

constexpr int MostRedirects = 10;

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

} // namespace

Result<Script> Script::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Malformed, QLatin1String("sandbox.browser-script"));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    Script script{text("identifier"), text("passwordFile"), text("codeFile"), text("authority")};
    if (script.identifier.isEmpty() || script.authority.isEmpty())
        return failure(Fault::Malformed, QLatin1String("sandbox.browser-script"));
    return script;
}

struct ScriptedBrowser::Private {
    Script script;
    QNetworkAccessManager network;
    QSslConfiguration tls;
    QUrl lastAsked;
};

ScriptedBrowser::ScriptedBrowser(Script script) : d(std::make_unique<Private>())
{
    d->script = std::move(script);
    d->tls = QSslConfiguration::defaultConfiguration();
    d->tls.setCaCertificates(QSslCertificate::fromPath(d->script.authority));
    d->network.setAutoDeleteReplies(false);
}

ScriptedBrowser::~ScriptedBrowser() = default;

QUrl ScriptedBrowser::lastAsked() const
{
    return d->lastAsked;
}

QCoro::Task<Result<Visited>> ScriptedBrowser::fetch(QUrl url, QByteArray body)
{
    for (int hop = 0; hop < MostRedirects; ++hop) {
        const bool loopback = url.scheme() == QLatin1String("http") && url.host() == QLatin1String("127.0.0.1");
        if (url.scheme() != QLatin1String("https") && !loopback)
            co_return failure(Fault::Refused, QLatin1String("sandbox.browser-refused"), QStringLiteral("scheme"));
        d->lastAsked = url;
        QNetworkRequest request(url);
        request.setSslConfiguration(d->tls);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(10000);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        std::unique_ptr<QNetworkReply> reply(body.isNull() ? d->network.get(request) : d->network.post(request, body));
        co_await reply.get();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            co_return failure(Fault::Offline, QLatin1String("sandbox.browser-offline"), reply->errorString());
        const QUrl to = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (!to.isValid() || to.isEmpty())
            co_return Visited{url, status, reply->readAll()};
        url = url.resolved(to);
        body = QByteArray();
    }
    co_return failure(Fault::Refused, QLatin1String("sandbox.browser-refused"), QStringLiteral("redirects"));
}

QCoro::Task<Result<Visited>> ScriptedBrowser::visit(QUrl url)
{
    QByteArray body;
    for (int step = 0; step < 4; ++step) {
        auto fetched = co_await fetch(url, body);
        if (!fetched)
            co_return fetched;
        if (const QString error = errorOn(fetched->page); !error.isEmpty())
            co_return failure(Fault::Refused, QLatin1String("sandbox.browser-refused"), error);
        std::optional<Form> form = formWith(fetched->page, QStringLiteral("identifier"));
        if (form) {
            form->fill(QStringLiteral("identifier"), d->script.identifier);
            form->fill(QStringLiteral("password"), firstLine(d->script.passwordFile));
        } else {
            form = formWith(fetched->page, QStringLiteral("code"));
            if (!form)
                co_return fetched;
            form->fill(QStringLiteral("code"), firstLine(d->script.codeFile));
        }
        url = fetched->url.resolved(form->action);
        body = form->encoded();
    }
    co_return failure(Fault::Refused, QLatin1String("sandbox.browser-refused"), QStringLiteral("steps"));
}

} // namespace havre::sandbox
