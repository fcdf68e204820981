// A consultation pack being made: what goes in is chosen before (PapersModel), then it is prepared in the press's jail with
// progress, then saved, printed or filed among the records, to be sent from there. A pack is somebody's record in clear: it
// goes with the page, and with the lock. Threading: main thread.
#pragma once

#include "core/sharing/Pack.h"
#include "ui/session/OpenSession.h"

#include <QPointer>
#include <QUrl>
#include <QVariantList>

namespace havre::ui {

class PackFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(QString size READ size NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)              // "20260302 Dossier de consultation.pdf"
    Q_PROPERTY(bool hasArchive READ hasArchive NOTIFY changed)     // for a professional's software
    Q_PROPERTY(QVariantList problems READ problems NOTIFY changed) // [{title, why, code}]: in the index, without their pages
    Q_PROPERTY(bool busy READ busy NOTIFY changed)                 // saving, printing or filing
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY sessionChanged)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY questionsChanged)
public:
    enum Phase { Compose, Preparing, Ready };
    Q_ENUM(Phase)
    static constexpr int MostQuestions = 12;

    using QObject::QObject;
    ~PackFlow() override;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int pages() const { return m_pack.pages; }
    [[nodiscard]] QString size() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool hasArchive() const { return !m_pack.xdm.isEmpty(); }
    [[nodiscard]] QVariantList problems() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool canPrint() const { return m_session && m_session->core().printer(); }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QStringList questions() const { return m_questions; }

    Q_INVOKABLE void ask(const QString &question); // one more thing to ask the professional
    Q_INVOKABLE void dropQuestion(int row);
    Q_INVOKABLE void prepare(const QStringList &documents);
    Q_INVOKABLE void stop();  // back to the choice
    Q_INVOKABLE void clear(); // the same, when it is ready: what was made is forgotten
    // The PDF; with `machines` the archive and the FHIR bundle beside it.
    Q_INVOKABLE void saveTo(const QUrl &folder, bool machines);
    Q_INVOKABLE void print();
    // Among the records, as one's own document, to be sent from there.
    Q_INVOKABLE void file();

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void questionsChanged();
    void saved(const QString &name);
    void printed();
    void filed(const QString &documentId);

private:
    void enter(Phase phase);
    void forget();
    void say(const Error &error);
    QPointer<OpenSession> m_session;
    QPointer<sharing::Packs> m_packs; // child of the session's library: gone before what it works on
    Phase m_phase = Compose;
    sharing::Pack m_pack;
    int m_done = 0;
    int m_total = 0;
    bool m_busy = false;
    ErrorText m_error;
    QStringList m_questions;
    quint64 m_generation = 0;
};

} // namespace havre::ui
