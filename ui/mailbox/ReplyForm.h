// An answer being written: to whom, the words, documents of the records that go with it. Kept in the vault
// as one types; sending queues it, and the mailbox is checked at once.
// Threading: main thread.
#pragma once

#include "core/mailbox/Message.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ErrorText.h"

#include <QPointer>
#include <QTimer>
#include <QVariantList>

namespace havre::ui {

class ReplyForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int conversation READ conversation WRITE setConversation NOTIFY conversationChanged)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(QString others READ others NOTIFY changed) // who else may be answered: all names; empty: nobody
    Q_PROPERTY(QString unanswerable READ unanswerable NOTIFY changed) // who got the message and never wrote first: all names
    Q_PROPERTY(bool everybody READ everybody WRITE setEverybody NOTIFY changed) // they read it too
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QVariantList enclosures READ enclosures NOTIFY changed) // [{title, details}]
    Q_PROPERTY(QString weight READ weight NOTIFY changed)   // "1,2 Mo sur 25 Mo"; empty without enclosures
    Q_PROPERTY(bool tooHeavy READ tooHeavy NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)        // somebody to write to
    Q_PROPERTY(bool sending READ sending NOTIFY changed)
    Q_PROPERTY(bool kept READ kept NOTIFY changed)          // what is typed lies in the vault
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
public:
    explicit ReplyForm(QObject *parent = nullptr);
    ~ReplyForm() override; // what was typed last is kept too
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] int conversation() const { return static_cast<int>(m_conversation); }
    void setConversation(qint64 number);
    [[nodiscard]] QString to() const;
    [[nodiscard]] QString others() const;
    [[nodiscard]] QString unanswerable() const;
    [[nodiscard]] bool everybody() const;
    void setEverybody(bool wanted);
    [[nodiscard]] QString text() const { return m_draft.text; }
    void setText(const QString &text);
    [[nodiscard]] QVariantList enclosures() const;
    [[nodiscard]] QString weight() const;
    [[nodiscard]] bool tooHeavy() const;
    [[nodiscard]] bool ready() const { return !m_draft.to.isEmpty(); }
    [[nodiscard]] bool sending() const { return m_sending; }
    [[nodiscard]] bool kept() const { return m_kept; }
    [[nodiscard]] ErrorText error() const { return m_error; }

    // Before the draft is here it waits for it.
    Q_INVOKABLE void add(const QString &documentId);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void send();

Q_SIGNALS:
    void sessionChanged();
    void conversationChanged();
    void changed();
    void textChanged();
    void sent();

private:
    [[nodiscard]] mailbox::Mailbox *box() const;
    [[nodiscard]] qint64 carried() const;
    void begin();
    void learnOthers();
    void touched();
    void keep();
    void say(const Error &error);
    QPointer<OpenSession> m_session;
    qint64 m_conversation = 0;
    mailbox::Draft m_draft;
    QList<mailbox::Address> m_others;
    QList<mailbox::Address> m_unanswerable;
    QTimer m_keeping;
    ErrorText m_error;
    bool m_sending = false;
    bool m_kept = false;
    quint64 m_generation = 0;
    QStringList m_coming; // documents asked for before the draft was here
};

} // namespace havre::ui
