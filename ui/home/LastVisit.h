// How far down the journal home was looked at, so that "new since your last visit" survives a vault that
// locked by itself. A visit is one unlocking: while it lasts, what was new stays new.
// Kept in the space's settings as "home.last-visit". Threading: main thread.
#pragma once

#include "core/session/UnlockedSession.h"

#include <QPointer>

namespace havre::ui {

struct LastVisit {
    qint64 visit = 0;  // the journal entry that opened the vault for the visit under way
    qint64 former = 0; // entries up to this one were already there at the visit before
    qint64 looked = 0; // the newest entry home has shown

    [[nodiscard]] static QCoro::Task<Result<LastVisit>> read(QPointer<session::UnlockedSession> core);
    [[nodiscard]] static QCoro::Task<Result<void>> write(QPointer<session::UnlockedSession> core, LastVisit visit);
    // Another unlocking than the one remembered begins a new visit.
    [[nodiscard]] LastVisit during(qint64 unlocking) const
    {
        return unlocking == visit ? *this : LastVisit{unlocking, looked, looked};
    }
    bool operator==(const LastVisit &) const = default;
};

} // namespace havre::ui
