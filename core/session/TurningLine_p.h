// That the owner of the vault turned to another person's space: a line of their journal, written behind whatever their space
// is busy with, so that nobody waits for it; what is still untold when the vault is locked is told then.
// Threading: tell() inside a write() closure of the owner's space, or its last one.
#pragma once

#include "core/foundation/Ids.h"
#include "core/journal/AccessJournal.h"

#include <atomic>

namespace havre::session {

struct TurningLine {
    QDateTime time;
    PersonId to;
    QString name;
    std::atomic<bool> told = false;

    [[nodiscard]] Result<void> tell(vault::sqlite::Connection &c)
    {
        if (told.exchange(true))
            return {};
        return journal::append(c, time, QStringLiteral("Vous"), journal::Act::SpaceOpened, to.toString(), name);
    }
};

} // namespace havre::session
