#include "ui/session/SyncStatus.h"

#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

SyncStatus::SyncStatus(session::UnlockedSession &core, QObject *parent)
    : QObject(parent), m_core(core)
{
    if (dmp::Sync *sync = core.sync())
        connect(sync, &dmp::Sync::progressed, this, &SyncStatus::changed);
}

SyncStatus::Phase SyncStatus::phase() const
{
    const dmp::Sync *sync = m_core.sync();
    return sync && m_running ? static_cast<Phase>(sync->progress().phase) : Idle;
}

int SyncStatus::done() const
{
    return m_core.sync() ? m_core.sync()->progress().done : 0;
}

int SyncStatus::total() const
{
    return m_core.sync() ? m_core.sync()->progress().total : 0;
}

int SyncStatus::leftOut() const
{
    return static_cast<int>(std::count_if(m_report.failures.cbegin(), m_report.failures.cend(),
                                          [](const Error &error) { return error.code != QLatin1String("dmp.other-person"); }));
}

double SyncStatus::share() const
{
    switch (phase()) {
    case Fetching: return total() > 0 ? static_cast<double>(done()) / total() : -1;
    case Indexing: return 1; // all came: the line never falls back
    default: return -1;
    }
}

void SyncStatus::start(bool full)
{
    if (m_running)
        return;
    if (!m_core.sync()) { // no record there: nothing is to come, so nobody waits for it
        m_finished = true;
        Q_EMIT changed();
        return;
    }
    m_running = true;
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(m_core.synchronize(full), this, [this](const Result<dmp::SyncReport> &answer) { take(answer); });
}

void SyncStatus::cancel()
{
    if (m_running && m_core.sync())
        m_core.sync()->cancel();
}

void SyncStatus::take(const Result<dmp::SyncReport> &answer)
{
    m_running = false;
    if (answer) {
        m_report = *answer;
        m_finished = true;
    } else if (answer.error().fault != Fault::Cancelled) {
        m_error = ErrorText::of(answer.error());
    }
    readLast();
    Q_EMIT changed();
}

void SyncStatus::readLast()
{
    QCoro::connect(m_core.library().overview(), this, [this](const Result<records::Overview> &overview) {
        if (!overview || overview->lastSync == m_lastSync)
            return;
        m_lastSync = overview->lastSync;
        Q_EMIT changed();
    });
}

} // namespace havre::ui
