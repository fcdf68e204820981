#include "store/host/webengine/Gate.h"

#include "store/host/webengine/Scheme.h"

#include <QFile>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFullScreenRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#endif
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace havre::store::web {
namespace {

bool ownAddress(const QUrl &url, const QString &app)
{
    return url.scheme() == QLatin1String(SchemeName) && url.host() == app && url.userInfo().isEmpty() && url.port() == -1;
}

QWebEngineScript script(const char *name, const QString &source, bool everywhere)
{
    QWebEngineScript one;
    one.setName(QLatin1String(name));
    one.setSourceCode(source);
    one.setInjectionPoint(QWebEngineScript::DocumentCreation);
    one.setWorldId(QWebEngineScript::MainWorld);
    one.setRunsOnSubFrames(everywhere);
    return one;
}

QString contentOf(const char *path)
{
    QFile file{QLatin1String(path)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void setUp(QWebEngineSettings *settings)
{
    using S = QWebEngineSettings;
    for (const S::WebAttribute off :
         {S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls, S::PluginsEnabled, S::PdfViewerEnabled, S::HyperlinkAuditingEnabled,
          S::JavascriptCanOpenWindows, S::JavascriptCanAccessClipboard, S::JavascriptCanPaste, S::ScreenCaptureEnabled, S::FullScreenSupportEnabled,
          S::NavigateOnDropEnabled, S::WebGLEnabled, S::DnsPrefetchEnabled, S::AutoLoadIconsForPage, S::TouchIconsEnabled,
          S::AllowRunningInsecureContent, S::AllowGeolocationOnInsecureOrigins, S::LocalStorageEnabled, S::XSSAuditingEnabled,
          S::AllowWindowActivationFromJavaScript, S::Accelerated2dCanvasEnabled, S::ErrorPageEnabled})
        settings->setAttribute(off, false);
    settings->setAttribute(S::PlaybackRequiresUserGesture, true);
    settings->setAttribute(S::ScrollAnimatorEnabled, false);
    settings->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

} // namespace

void Interceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    const bool made = url.scheme() == QLatin1String("data") || url.scheme() == QLatin1String("blob");
    const bool picture = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    info.block(!(ownAddress(url, m_app) || (made && picture)));
}

Page::Page(QWebEngineProfile *profile, QString app, QObject *parent) : QWebEnginePage(profile, parent), m_app(std::move(app))
{
    setUp(settings());
    // None of ours needs any permission (WA-5).
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this, [](const QWebEnginePermission &asked) { asked.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
#endif
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
}

// One page: its own files in its main frame. Links lead nowhere else.
bool Page::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    return isMainFrame && ownAddress(url, m_app) && url.path().endsWith(QLatin1String(".html"));
}

void shut(QWebEngineProfile &profile)
{
    profile.setHttpCacheType(QWebEngineProfile::NoCache);
    profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile.setSpellCheckEnabled(false);
    setUp(profile.settings());
    QObject::connect(&profile, &QWebEngineProfile::downloadRequested, &profile, [](QWebEngineDownloadRequest *download) { download->cancel(); });
    profile.scripts()->insert(script("havre-without", contentOf(":/havre/apphost/without.js"), true));
    profile.scripts()->insert(script("havre-channel", contentOf(":/qtwebchannel/qwebchannel.js"), false));
    profile.scripts()->insert(script("havre-bridge", contentOf(":/havre/apphost/bridge.js"), false));
}

} // namespace havre::store::web
