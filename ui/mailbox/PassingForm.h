// A message being passed on: to whom among those who wrote first, words of one's own above it, what came with it.
// Its draft is known by the message it passes on. Threading: main thread.
#pragma once

#include "ui/mailbox/DraftForm.h"
#include "ui/support/StatefulList.h"

namespace havre::ui {

class PassingForm : public havre::ui::DraftForm { // in full: moc takes base names to the letter
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString message READ message WRITE setMessage NOTIFY messageChanged) // empty: none
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText failure READ failure NOTIFY changed) // Failed: why nothing can be passed on
    Q_PROPERTY(QVariantList people READ people NOTIFY changed) // [{name, place, initial}], who wrote last first
    Q_PROPERTY(QString quoted READ quoted NOTIFY changed)      // what goes below, as it will be read
public:
    using DraftForm::DraftForm;
    [[nodiscard]] QString message() const { return m_message; }
    void setMessage(const QString &id);
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText failure() const { return m_failure; }
    [[nodiscard]] QVariantList people() const;
    [[nodiscard]] QString quoted() const { return m_tail.trimmed(); }

    Q_INVOKABLE void retry();
    Q_INVOKABLE void choose(int row); // of `people`; one at a time
    [[nodiscard]] static DraftId draftOf(const MessageId &message);

Q_SIGNALS:
    void messageChanged();

private:
    void begin() override;
    [[nodiscard]] QVariantMap lineOf(const mailbox::Enclosure &one) const override;
    void take(mailbox::Draft fresh, const mailbox::Address &whom, mailbox::Draft kept);
    void learnTitles();
    QString m_message;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_failure;
    QList<mailbox::Address> m_people;
    QHash<int, QString> m_titles; // of the documents the message's parts are
};

} // namespace havre::ui
