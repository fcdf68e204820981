// One document and the DMP: may it be deposited, hidden from professionals or shown to them, and what became of that.
// An order is in the vault before anything leaves (core/dmp/outbox); it is sent at once when that is possible.
// Threading: main thread.
#pragma once

#include "core/dmp/outbox/Order.h"
#include "core/records/Document.h"
#include "ui/session/OpenSession.h"

#include <QPointer>
#include <QVariantMap>

#include <optional>

namespace havre::ui {

class DmpDoor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString documentId READ documentId WRITE setDocumentId NOTIFY documentIdChanged)
    Q_PROPERTY(bool canDeposit READ canDeposit NOTIFY changed) // one's own, not there yet
    Q_PROPERTY(bool canHide READ canHide NOTIFY changed)
    Q_PROPERTY(bool canShow READ canShow NOTIFY changed)
    Q_PROPERTY(QVariantMap order READ order NOTIFY changed)    // OrderWords; empty when there is nothing to tell
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed) // the order itself was not taken
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
public:
    using QObject::QObject;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString documentId() const { return m_id; }
    void setDocumentId(const QString &id);
    [[nodiscard]] bool canDeposit() const { return may(dmp::Order::Kind::Deposit); }
    [[nodiscard]] bool canHide() const { return may(dmp::Order::Kind::Hide); }
    [[nodiscard]] bool canShow() const { return may(dmp::Order::Kind::Show); }
    [[nodiscard]] QVariantMap order() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);

    Q_INVOKABLE void deposit() { ask(dmp::Order::Kind::Deposit); }
    Q_INVOKABLE void hide() { ask(dmp::Order::Kind::Hide); }
    Q_INVOKABLE void show() { ask(dmp::Order::Kind::Show); }
    Q_INVOKABLE void withdraw(); // what waits or was refused is taken back; what may have left is looked for
    Q_INVOKABLE void again(); // sends what waits; a refused order is given anew

Q_SIGNALS:
    void sessionChanged();
    void documentIdChanged();
    void changed();
    void languageChanged();

private:
    [[nodiscard]] bool may(dmp::Order::Kind kind) const;
    void load();
    void becomeRead();
    void begin();
    void ask(dmp::Order::Kind kind);
    void send();
    void rest();
    QPointer<OpenSession> m_session;
    QString m_id;
    QString m_language;
    std::optional<records::Document> m_document;
    std::optional<dmp::Order> m_order; // the last one about it
    bool m_busy = false;
    bool m_reading = false; // the document and its order are being read anew
    bool m_resting = false; // busy no more once they are: what a sending wrote is told with its end, not after it
    bool m_here = false; // the order was given since this was made: its end is told too
    bool m_signedOut = false; // nobody was signed in when it was last sent: kept apart, the order may be read anew at any time
    ErrorText m_error;
    quint64 m_generation = 0;
};

} // namespace havre::ui
