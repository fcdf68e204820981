// A child's space, or that of somebody one cares for, in two minutes: names and birth date; the INS may come later.
// Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

class NewSpaceForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session MEMBER m_session NOTIFY sessionChanged)
    Q_PROPERTY(QString givenName MEMBER m_givenName NOTIFY changed)
    Q_PROPERTY(QString familyName MEMBER m_familyName NOTIFY changed)
    Q_PROPERTY(QString birthDate MEMBER m_birthDate NOTIFY changed) // as typed: 29/09/2025
    Q_PROPERTY(QString sex MEMBER m_sex NOTIFY changed)             // "f", "m" or empty
    Q_PROPERTY(QString relation MEMBER m_relation NOTIFY changed)   // "child" or "carer"
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY busyChanged)
public:
    using QObject::QObject;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    Q_INVOKABLE void create();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void busyChanged();
    void created(const QString &id);

private:
    QPointer<OpenSession> m_session;
    QString m_givenName;
    QString m_familyName;
    QString m_birthDate;
    QString m_sex;
    QString m_relation = QStringLiteral("child");
    bool m_busy = false;
    ErrorText m_error;
};

} // namespace havre::ui
