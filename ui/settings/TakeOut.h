// Everything out of the vault, as settings offer it: a new folder "Havre 2026-03-02" in the one chosen, with the
// originals and a FHIR R4 bundle. It holds the idle lock; locking stops it, and the folder then says that it is unfinished.
// Threading: main thread; files are written on workers.
#pragma once

#include "core/session/leaving/TakeOut.h"
#include "ui/session/OpenSession.h"
#include "ui/support/StatefulList.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace havre::ui {

class TakeOut : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed) // Ready: it is done
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY progressed)
    Q_PROPERTY(int total READ total NOTIFY progressed) // 0: not known yet
    Q_PROPERTY(int documents READ documents NOTIFY changed)
    Q_PROPERTY(int facts READ facts NOTIFY changed)
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed) // documents damaged here, which stayed
    Q_PROPERTY(QString unreadableTitles READ unreadableTitles NOTIFY changed) // of the first few: "Bilan, Courrier…"
    Q_PROPERTY(QString folder READ folder NOTIFY changed) // the name of the one that was made
public:
    explicit TakeOut(QObject *parent = nullptr);
    ~TakeOut() override;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] int done() const { return m_watch ? m_watch->done.load() : 0; }
    [[nodiscard]] int total() const { return m_watch ? m_watch->total.load() : 0; }
    [[nodiscard]] int documents() const { return m_taken.documents; }
    [[nodiscard]] int facts() const { return m_taken.facts; }
    [[nodiscard]] int unreadable() const { return static_cast<int>(m_taken.unreadable.size()); }
    [[nodiscard]] QString unreadableTitles() const;
    [[nodiscard]] QString folder() const { return m_folder; }

    Q_INVOKABLE void into(const QUrl &folder); // of this computer
    Q_INVOKABLE void stop();                   // after the document under way
    Q_INVOKABLE void clear();                  // back to the question; nothing while it works

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void progressed();

private:
    void enter(StatefulList::State state);
    QPointer<OpenSession> m_session;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_error;
    QString m_folder;
    session::TakenOut m_taken;
    std::shared_ptr<session::TakeOutWatch> m_watch;
    QTimer m_tick;
};

} // namespace havre::ui
