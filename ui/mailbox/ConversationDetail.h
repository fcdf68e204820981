// One conversation, opened and thereby read: who, about what, its messages, and whether it may be answered.
// Threading: main thread.
#pragma once

#include "ui/mailbox/MessagesModel.h"
#include "ui/session/OpenSession.h"

#include <QPointer>
#include <QSet>
#include <QVariantList>

namespace havre::ui {

class ConversationDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged) // somebody can see it: else its messages stay unread
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString people READ people NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed) // the domain they write from
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(bool quarantined READ quarantined NOTIFY changed)
    Q_PROPERTY(havre::ui::MessagesModel *messages READ messages CONSTANT)
    Q_PROPERTY(bool filing READ filing NOTIFY changed)
    Q_PROPERTY(QStringList passing READ passing NOTIFY passingChanged) // messages whose passing on was begun
    Q_PROPERTY(QVariantList pending READ pending NOTIFY pendingChanged) // not arrived yet, or unknown (Pending.h)
public:
    explicit ConversationDetail(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] int number() const { return static_cast<int>(m_number); }
    void setNumber(qint64 number);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString people() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] bool closed() const { return m_conversation.closed; }
    [[nodiscard]] bool quarantined() const { return m_conversation.quarantined; }
    [[nodiscard]] MessagesModel *messages() { return &m_messages; }
    [[nodiscard]] bool filing() const { return m_filing; }
    [[nodiscard]] QStringList passing() const { return m_passing; }
    [[nodiscard]] QVariantList pending() const { return m_pending; }

    Q_INVOKABLE void retry();
    // Among the records (or found there): then filed.
    Q_INVOKABLE void file(const QString &messageId, int part, int member);
    // What the person decides about a message nobody knows of, or that was refused.
    Q_INVOKABLE void sendAgain(qint64 number);
    Q_INVOKABLE void giveUp(qint64 number);
    // https only, in the person's own browser, after they said so; never of what is set aside.
    Q_INVOKABLE void openLink(const QString &address);
    Q_INVOKABLE static void copy(const QString &text);
    Q_INVOKABLE static QString siteOf(const QString &address); // the host alone, as the browser will ask for it

Q_SIGNALS:
    void sessionChanged();
    void numberChanged();
    void languageChanged();
    void shownChanged();
    void changed();
    void pendingChanged();
    void passingChanged();
    void filed(const QString &documentId);
    void decided(); // the outbox may have something to do
    void failed(const havre::ui::ErrorText &error); // filing, or deciding
    void linkFailed(const havre::ui::ErrorText &error);

private:
    void open();
    void follow();
    void read();
    void see();
    void show(QList<MessageRow> messages);
    void lookInto();
    void readPending();
    void readPassing();
    void decide(qint64 number, bool again);
    QPointer<OpenSession> m_session;
    qint64 m_number = 0;
    QString m_language;
    bool m_shown = true;
    bool m_toSee = false;     // it was opened, and nobody saw it yet
    quint64 m_generation = 0; // of what is opened
    bool m_reading = false;
    bool m_again = false;     // something changed meanwhile
    quint64 m_look = 0;       // into what came with the messages
    QSet<MessageId> m_lookedInto;
    quint64 m_pendingAsked = 0;
    quint64 m_passingAsked = 0;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_error;
    mailbox::Conversation m_conversation;
    MessagesModel m_messages;
    bool m_filing = false;
    QVariantList m_pending;
    QStringList m_passing;
};

} // namespace havre::ui
