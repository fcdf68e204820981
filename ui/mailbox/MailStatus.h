// Is the mailbox being checked, did it work, how many wait to be read. Any page may have one.
// Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"
#include "ui/support/ErrorText.h"

#include <QPointer>
#include <QVariantList>

namespace havre::ui {

class MailStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool available READ available NOTIFY sessionChanged) // the platform has mail
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(bool checked READ checked NOTIFY changed) // at least once since the vault was opened
    Q_PROPERTY(int unread READ unread NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)  // messages not sent yet, of a conversation
    Q_PROPERTY(QVariantList passedOn READ passedOn NOTIFY passedOnChanged) // of them, those of no conversation yet (Pending.h)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed) // of the last check; empty code: none
    Q_PROPERTY(QString address READ address NOTIFY changed) // one's own health address
public:
    using QObject::QObject;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] bool available() const { return box() != nullptr; }
    [[nodiscard]] bool running() const { return m_running || (box() && box()->isBusy()); }
    [[nodiscard]] bool checked() const { return m_checked; }
    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] QVariantList passedOn() const { return m_passedOn; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString address() const { return m_address; }

    // Posts what waits and brings what is new. Nothing happens while it runs.
    Q_INVOKABLE void check();
    // What the person decides about one of them nobody knows of, or that was refused.
    Q_INVOKABLE void sendAgain(qint64 number);
    Q_INVOKABLE void giveUp(qint64 number);

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void passedOnChanged();

private:
    [[nodiscard]] mailbox::Mailbox *box() const;
    void count();
    void decide(qint64 number, bool again);
    QPointer<OpenSession> m_session;
    bool m_running = false;
    bool m_checked = false;
    int m_unread = 0;
    int m_waiting = 0;
    QVariantList m_passedOn;
    ErrorText m_error;
    QString m_address;
};

} // namespace havre::ui
