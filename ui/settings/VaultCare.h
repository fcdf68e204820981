// The vault as settings show it: where it is, what it holds, and the check of everything in it, in every space.
// Threading: main thread; the check runs on the spaces' strands, in pieces.
#pragma once

#include "ui/session/OpenSession.h"
#include "ui/support/StatefulList.h"

#include <QPointer>

namespace havre::ui {

class VaultCare : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString directory READ directory NOTIFY sessionChanged)
    Q_PROPERTY(int documents READ documents NOTIFY changed)
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed) // of the check
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(int checkedDocuments READ checkedDocuments NOTIFY changed)
    Q_PROPERTY(int checkedEntries READ checkedEntries NOTIFY changed)
    Q_PROPERTY(int checkedSpaces READ checkedSpaces NOTIFY changed)
    Q_PROPERTY(QString harm READ harm NOTIFY changed) // where there are several spaces: "Jade Moreau : Contenu abîmé", a line each
public:
    explicit VaultCare(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString directory() const;
    [[nodiscard]] int documents() const { return static_cast<int>(m_documents); }
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] int checkedDocuments() const { return m_checkedDocuments; }
    [[nodiscard]] int checkedEntries() const { return m_checkedEntries; }
    [[nodiscard]] int checkedSpaces() const { return m_checkedSpaces; }
    [[nodiscard]] QString harm() const { return m_harm; }

    // Ready: everything is whole. Failed: error says what is damaged ("vault.blob-damaged",
    // "vault.database-damaged", "journal.broken"…) in the first space that is not whole, `harm` where.
    Q_INVOKABLE void check();

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void readOverview();
    void take(const QList<session::SpaceCheck> &checks);
    QPointer<OpenSession> m_session;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_error;
    QString m_harm;
    qint64 m_documents = 0;
    int m_checkedDocuments = 0;
    int m_checkedEntries = 0;
    int m_checkedSpaces = 0;
};

} // namespace havre::ui
