// What the person allowed one app, what that app saw and when, and what it wrote. Taking back is one act, taking away
// what it wrote another.
// Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"
#include "ui/support/ErrorText.h"

#include <QCoroTask>
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
    Q_PROPERTY(int written READ written NOTIFY changed)        // measures it added that are still there
    Q_PROPERTY(int removed READ removed NOTIFY changed)        // taken away since this page was opened
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed) // of the last act, else why what it may and did cannot be read
public:
    explicit AppGrants(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString appId() const { return m_appId; }
    void setAppId(const QString &id);
    [[nodiscard]] QVariantList grants() const { return m_grants; }
    [[nodiscard]] QVariantList seen() const { return m_seen; }

    [[nodiscard]] int written() const { return m_written; }
    [[nodiscard]] int removed() const { return m_removed; }
    [[nodiscard]] ErrorText error() const { return m_error.code.isEmpty() ? m_unread : m_error; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void removeWritten(); // all of it
    Q_INVOKABLE void takeBack(const QString &permission); // empty: all

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    template <typename Value, typename Take>
    void read(QCoro::Task<Result<Value>> asking, Take take);
    QPointer<OpenSession> m_session;
    QString m_appId;
    QString m_appName;
    QVariantList m_grants;
    QVariantList m_seen;
    int m_written = 0;
    int m_removed = 0;
    ErrorText m_error;
    ErrorText m_unread;
};

} // namespace havre::ui
