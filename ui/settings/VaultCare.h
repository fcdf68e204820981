// The vault as settings show it: where it is, what it holds, and the check of everything in it.
// Threading: main thread; the check runs on the vault's strand, in pieces.
#pragma once

#include "core/vault/Verify.h"
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
public:
    explicit VaultCare(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString directory() const;
    [[nodiscard]] int documents() const { return static_cast<int>(m_documents); }
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] int checkedDocuments() const { return static_cast<int>(m_report.documents); }
    [[nodiscard]] int checkedEntries() const { return static_cast<int>(m_entries); }

    // Ready: everything is whole. Failed: error says what is damaged ("vault.blob-damaged",
    // "vault.database-damaged", "journal.broken"…).
    Q_INVOKABLE void check();

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void readOverview();
    QPointer<OpenSession> m_session;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_error;
    vault::VerifyReport m_report;
    qint64 m_documents = 0;
    qint64 m_entries = 0;
};

} // namespace havre::ui
