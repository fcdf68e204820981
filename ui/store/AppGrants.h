// What the person allowed one app, and what that app saw and when. Taking back is one act.
// Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>
#include <QVariantList>

namespace havre::ui {

class AppGrants : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString appId READ appId WRITE setAppId NOTIFY sessionChanged)
    Q_PROPERTY(QString appName MEMBER m_appName NOTIFY sessionChanged)
    Q_PROPERTY(QVariantList grants READ grants NOTIFY changed) // { id, label, until, glyph }
    Q_PROPERTY(QVariantList seen READ seen NOTIFY changed)     // { what, when, wrote }, the newest first, at most 50
public:
    explicit AppGrants(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString appId() const { return m_appId; }
    void setAppId(const QString &id);
    [[nodiscard]] QVariantList grants() const { return m_grants; }
    [[nodiscard]] QVariantList seen() const { return m_seen; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void takeBack(const QString &permission); // empty: all

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    QPointer<OpenSession> m_session;
    QString m_appId;
    QString m_appName;
    QVariantList m_grants;
    QVariantList m_seen;
};

} // namespace havre::ui
