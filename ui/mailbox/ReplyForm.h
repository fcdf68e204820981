// An answer to a conversation: to whom else it may go, and documents of the records that go with it.
// Threading: main thread.
#pragma once

#include "ui/mailbox/DraftForm.h"

namespace havre::ui {

class ReplyForm : public havre::ui::DraftForm { // in full: moc takes base names to the letter
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int conversation READ conversation WRITE setConversation NOTIFY conversationChanged)
    Q_PROPERTY(QString others READ others NOTIFY changed) // who else may be answered: all names; empty: nobody
    Q_PROPERTY(QString unanswerable READ unanswerable NOTIFY changed) // who got the message and never wrote first: all names
    Q_PROPERTY(bool everybody READ everybody WRITE setEverybody NOTIFY changed) // they read it too
public:
    using DraftForm::DraftForm;
    [[nodiscard]] int conversation() const { return static_cast<int>(m_conversation); }
    void setConversation(qint64 number);
    [[nodiscard]] QString others() const;
    [[nodiscard]] QString unanswerable() const;
    [[nodiscard]] bool everybody() const;
    void setEverybody(bool wanted);

    // Before the draft is here it waits for it.
    Q_INVOKABLE void add(const QString &documentId);

Q_SIGNALS:
    void conversationChanged();

private:
    void begin() override;
    void learnOthers();
    qint64 m_conversation = 0;
    QList<mailbox::Address> m_others;
    QList<mailbox::Address> m_unanswerable;
    QStringList m_coming; // documents asked for before the draft was here
};

} // namespace havre::ui
