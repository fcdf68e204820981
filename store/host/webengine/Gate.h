// What an app may reach and do: its own files, nothing else. No navigation, no window, no dialog, no permission, no download.
// Threading: Chromium may ask the interceptor on any thread; the page on the main thread.
#pragma once

#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>

namespace havre::store::web {

// Default deny: only the app's own scheme and host, and pictures it made itself (data:, blob:).
class Interceptor final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    explicit Interceptor(QString app, QObject *parent = nullptr) : QWebEngineUrlRequestInterceptor(parent), m_app(std::move(app)) {}
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    const QString m_app;
};

class Page final : public QWebEnginePage {
    Q_OBJECT
public:
    Page(QWebEngineProfile *profile, QString app, QObject *parent = nullptr);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {} // its own words are no log of ours

private:
    const QString m_app;
};

// Of a profile that keeps nothing and was told of `app` alone.
void shut(QWebEngineProfile &profile);

} // namespace havre::store::web
