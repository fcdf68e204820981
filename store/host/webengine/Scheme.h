// ensapp://<app>/<file>: the only addresses an app has. GET only, its own host only, files by name only; each file is asked
// of whoever keeps them, and comes with the policy that shuts everything else. Threading: main.
#pragma once

#include <QHash>
#include <QPointer>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

#include <functional>

namespace havre::store::web {

inline constexpr const char *SchemeName = "ensapp";

// Before the application object is made.
void registerScheme();

// The page with its policy first, before anything it could run (Qt 6.4 cannot set headers, security.md §3.10).
[[nodiscard]] QByteArray guarded(const QByteArray &html);
// By the name's ending; empty: not served.
[[nodiscard]] QByteArray typeOf(const QString &path);

class Scheme final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    using Ask = std::function<void(quint32 question, const QByteArray &path)>;
    Scheme(QString app, Ask ask, QObject *parent = nullptr);

    void requestStarted(QWebEngineUrlRequestJob *job) override;
    void deliver(quint32 question, bool found, const QByteArray &bytes);

private:
    struct Waiting {
        QPointer<QWebEngineUrlRequestJob> job;
        QByteArray type;
    };
    QString m_app;
    Ask m_ask;
    QHash<quint32, Waiting> m_waiting;
    quint32 m_last = 0;
};

} // namespace havre::store::web
