// A letter being written: to whom, the words, what goes with it. Kept in the vault as one types; sending queues it, and
// the mailbox is checked at once. What it answers or passes on is a form's own (ReplyForm, PassingForm).
// Threading: main thread.
#pragma once

#include "core/mailbox/Message.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ErrorText.h"

#include <QPointer>
#include <QTimer>
#include <QVariantList>

namespace havre::ui {

class DraftForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a shape shared by letters being written")
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged) // by hand
    Q_PROPERTY(QVariantList enclosures READ enclosures NOTIFY changed) // [{title, details}]
    Q_PROPERTY(QString weight READ weight NOTIFY changed)   // "1,2 Mo sur 25 Mo"; empty without enclosures
    Q_PROPERTY(bool tooHeavy READ tooHeavy NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)        // somebody to write to
    Q_PROPERTY(bool sending READ sending NOTIFY changed)
    Q_PROPERTY(bool kept READ kept NOTIFY changed)          // what is typed lies in the vault
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
public:
    explicit DraftForm(QObject *parent = nullptr);
    ~DraftForm() override; // what was typed last is kept too
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString to() const;
    [[nodiscard]] QString text() const { return m_draft.text; }
    void setText(const QString &text);
    [[nodiscard]] QVariantList enclosures() const;
    [[nodiscard]] QString weight() const;
    [[nodiscard]] bool tooHeavy() const;
    [[nodiscard]] bool ready() const { return !m_draft.to.isEmpty(); }
    [[nodiscard]] bool sending() const { return m_leaving.contains(m_draft.id); }
    [[nodiscard]] bool kept() const { return m_kept; }
    [[nodiscard]] ErrorText error() const { return m_error; }

    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void send();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void textChanged();
    void queued();                  // this letter, or one that is no longer shown
    void sent(const QString &whom); // this one; every name

protected:
    virtual void begin() = 0; // what is written now, or nothing
    void clear();             // answers before this moment no longer count
    void finish();            // what waits to be kept is kept now
    void show(mailbox::Draft draft); // without `tail`
    void touched();
    void say(const Error &error);
    [[nodiscard]] virtual QVariantMap lineOf(const mailbox::Enclosure &one) const; // {title, details}
    [[nodiscard]] mailbox::Mailbox *box() const;
    [[nodiscard]] quint64 generation() const { return m_generation; }

    mailbox::Draft m_draft;
    QString m_tail;                         // goes below what is written
    QList<mailbox::Enclosure> m_given;      // went with it from the start: alone, they are not worth a draft

private:
    [[nodiscard]] qint64 carried() const;
    [[nodiscard]] mailbox::Draft whole() const;
    void keep();
    void leave(const mailbox::Draft &draft, const QString &whom);
    void left(const DraftId &id, const QString &whom, const Result<qint64> &number);
    QPointer<OpenSession> m_session;
    QTimer m_keeping;
    ErrorText m_error;
    QList<DraftId> m_leaving; // another may be shown before they are queued
    bool m_kept = false;
    quint64 m_generation = 0;
};

} // namespace havre::ui
