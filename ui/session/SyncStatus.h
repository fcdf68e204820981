// How the record keeps in step, as the window tells it: under way and how far, done and when, or why not.
// Threading: main thread.
#pragma once

#include "core/session/UnlockedSession.h"
#include "ui/support/ErrorText.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class SyncStatus final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("OpenSession has one")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY changed) // 0 to 1; -1 while it is not known
    Q_PROPERTY(int added READ added NOTIFY changed)     // by the last run
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed) // documents the next run tries again
    Q_PROPERTY(int foreign READ foreign NOTIFY changed) // documents in somebody else's name, not copied
    Q_PROPERTY(bool finished READ finished NOTIFY changed) // at least one run ended well since unlocking
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(QDateTime lastSync READ lastSync NOTIFY changed)
public:
    enum Phase { Idle, Discovering, Fetching, Indexing }; // as dmp::SyncPhase
    Q_ENUM(Phase)

    explicit SyncStatus(session::UnlockedSession &core, QObject *parent = nullptr);
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
    [[nodiscard]] double share() const;
    [[nodiscard]] int added() const { return m_report.added; }
    [[nodiscard]] int leftOut() const;
    [[nodiscard]] int foreign() const { return m_report.foreign; }
    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QDateTime lastSync() const { return m_lastSync; }

    Q_INVOKABLE void start(bool full = false);
    Q_INVOKABLE void cancel();
    void readLast();

Q_SIGNALS:
    void changed();

private:
    void take(const Result<dmp::SyncReport> &answer);
    session::UnlockedSession &m_core;
    bool m_running = false;
    bool m_finished = false;
    dmp::SyncReport m_report;
    ErrorText m_error;
    QDateTime m_lastSync;
};

} // namespace havre::ui
