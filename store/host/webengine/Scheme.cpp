#include "store/host/webengine/Scheme.h"

#include <QBuffer>
#include <QWebEngineUrlScheme>

namespace havre::store::web {
namespace {

constexpr qsizetype MostWaiting = 64;
const QByteArray Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; "
                          "style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'none'; "
                          "base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'\">";

struct Type {
    const char *ending;
    const char *type;
};
constexpr Type types[] = {{".html", "text/html"},       {".css", "text/css"},   {".js", "text/javascript"}, {".svg", "image/svg+xml"},
                          {".png", "image/png"},        {".jpg", "image/jpeg"}, {".webp", "image/webp"},    {".woff2", "font/woff2"},
                          {".json", "application/json"}};

} // namespace

void registerScheme()
{
    QWebEngineUrlScheme scheme(SchemeName);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

// The policy's tag opens html and head by itself; the page's own tags then only add their attributes.
QByteArray guarded(const QByteArray &html)
{
    constexpr QByteArrayView doctype = "<!doctype html>";
    const bool said = html.left(doctype.size()).toLower() == doctype;
    return QByteArray("<!doctype html>") + Policy + (said ? html.mid(doctype.size()) : html);
}

QByteArray typeOf(const QString &path)
{
    for (const Type &one : types)
        if (path.endsWith(QLatin1String(one.ending)))
            return one.type;
    return {};
}

Scheme::Scheme(QString app, Ask ask, QObject *parent) : QWebEngineUrlSchemeHandler(parent), m_app(std::move(app)), m_ask(std::move(ask)) {}

void Scheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    const QString path = url.path().mid(1);
    const QByteArray type = typeOf(path);
    if (job->requestMethod() != "GET" || url.host() != m_app || path.contains(u'/') || type.isEmpty() || m_waiting.size() >= MostWaiting)
        return job->fail(QWebEngineUrlRequestJob::RequestDenied);
    m_waiting.insert(++m_last, {job, type});
    m_ask(m_last, path.toUtf8());
}

void Scheme::deliver(quint32 question, bool found, const QByteArray &bytes)
{
    const Waiting waiting = m_waiting.take(question);
    if (waiting.job.isNull())
        return;
    if (!found)
        return waiting.job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    auto *device = new QBuffer(waiting.job);
    device->setData(waiting.type == "text/html" ? guarded(bytes) : bytes);
    device->open(QIODevice::ReadOnly);
    waiting.job->reply(waiting.type, device);
}

} // namespace havre::store::web
