// Signing in to the platform, step by step. Identifier, password and code are typed on the platform's own
// page in the system browser, never here: this shows where one stands and how to go on or stop.
// Threading: main thread.
#pragma once

#include "core/session/Session.h"
#include "ui/support/ErrorText.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class SignIn final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("OpenSession has one")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString platformName READ platformName CONSTANT)
    Q_PROPERTY(QString address READ address NOTIFY changed) // what the browser was asked to open
    Q_PROPERTY(QString startedAt READ startedAt NOTIFY changed)
    Q_PROPERTY(QString acceptedAt READ acceptedAt NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
public:
    enum Step { SignedOut, Discovering, InBrowser, Exchanging, SignedIn }; // as session::SignInStep
    Q_ENUM(Step)

    explicit SignIn(session::Session *account, QObject *parent = nullptr); // null: no platform
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] QString platformName() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString startedAt() const { return m_startedAt; }
    [[nodiscard]] QString acceptedAt() const { return m_acceptedAt; }
    [[nodiscard]] ErrorText error() const { return m_error; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void succeeded();

private:
    void follow();
    session::Session *m_account;
    Step m_step = SignedOut;
    bool m_running = false;
    bool m_adopted = false; // begun before this was made, in another person's space
    QString m_startedAt;
    QString m_acceptedAt;
    ErrorText m_error;
};

} // namespace havre::ui
